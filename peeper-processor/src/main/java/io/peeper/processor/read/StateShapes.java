package io.peeper.processor.read;

import io.peeper.processor.model.StateModel.Choice;
import io.peeper.processor.model.StateModel.Component;
import io.peeper.processor.model.StateModel.Definition;
import io.peeper.processor.model.StateModel.Fault;
import io.peeper.processor.model.StateModel.Keeping;
import io.peeper.processor.model.StateModel.Part;
import io.peeper.processor.model.StateModel.Property;
import io.peeper.processor.model.StateModel.Reason;
import io.peeper.processor.model.StateModel.Step;
import io.peeper.processor.report.Display;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;

/**
 * Walks through the parts of a state type, by their declared types.
 *
 * <p>What it finds is a step for each part: keep it, or copy it, as a collection, as an array, or by the method of its type. A
 * record that contains itself is taken for granted while it is being looked at. The first part of which no copy can be made ends
 * the walk as a fault.
 */
final class StateShapes {
    /** A generic record that contains itself with ever larger arguments would never end. */
    private static final int MOST_TYPES = 256;

    /** A part that no copy can be made of; whether it needs one is known in the end, as it may contain itself. */
    private record Uncopied(Step step, String path, String what) {}

    private final List<Uncopied> uncopied = new ArrayList<>();
    private final Compilation compilation;
    private final Reachability reachability;
    private final TypeNames names;
    private final Map<String, Integer> indexes = new LinkedHashMap<>();
    private final List<Definition> definitions = new ArrayList<>();
    private final List<TypeMirror> mentioned = new ArrayList<>();
    private final Set<String> openBeans = new LinkedHashSet<>();
    private final List<String> explanations = new ArrayList<>();
    private Optional<Fault> fault = Optional.empty();
    private Optional<Part> mutable = Optional.empty();
    private Optional<String> missing = Optional.empty();

    StateShapes(Compilation compilation, Reachability reachability) {
        this.compilation = compilation;
        this.reachability = reachability;
        this.names = new TypeNames(compilation, reachability);
    }

    Keeping keeping(TypeMirror type, String path) {
        Step root = step(type, path);
        for (Uncopied one : uncopied) {
            if (!Pruning.isKept(one.step(), definitions)) {
                refuse(Reason.MUTABLE, one.path(), one.what());
            }
        }
        return fault.isPresent() ? Keeping.NOTHING : Pruning.prune(new Keeping(root, definitions));
    }

    Optional<Fault> fault() {
        return fault;
    }

    /** The first part that may change in place. */
    Optional<Part> mutable() {
        return mutable;
    }

    /** A line for each part. */
    List<String> explanations() {
        return explanations;
    }

    /** A type that is not there yet. */
    Optional<String> missing() {
        return missing;
    }

    List<TypeMirror> mentioned() {
        return mentioned;
    }

    private Step step(TypeMirror type, String path) {
        mentioned.add(type);
        if (fault.isPresent()) {
            return new Step.Keep();
        } else if (type.getKind().isPrimitive()) {
            return kept(type, path, "a primitive type");
        }
        if (compilation.isMissing(type)) {
            return missing(type);
        }
        return switch (type.getKind()) {
            case DECLARED, ERROR ->
                declared((DeclaredType) type, (TypeElement) ((DeclaredType) type).asElement(), path);
            case WILDCARD -> wildcard((WildcardType) type, path);
            case ARRAY -> array((ArrayType) type, path);
            default -> refuse(Reason.MUTABLE, path, text(type) + ", which may be anything");
        };
    }

    /** A client that is about to be generated is a handle like any other. */
    private Step missing(TypeMirror type) {
        if (compilation.announced(type).isEmpty() && missing.isEmpty()) {
            missing = Optional.of(UnresolvedTypes.name(type));
        }
        return new Step.Keep();
    }

    private Step wildcard(WildcardType type, String path) {
        if (type.getExtendsBound() == null) {
            return refuse(Reason.MUTABLE, path, text(type) + ", which may be anything");
        }
        Step step = step(type.getExtendsBound(), path);
        uncopied.add(new Uncopied(step, path, text(type) + ", of which no copy can be made; leave out '? extends'"));
        return new Step.Keep();
    }

    private Step declared(DeclaredType type, TypeElement element, String path) {
        if (ImmutableTypes.isValue(element)) {
            return kept(type, path, ImmutableTypes.reason(element));
        } else if (type.getTypeArguments().size() != element.getTypeParameters().size()) {
            return refuse(Reason.MUTABLE, path, text(type) + " without type arguments, so that it may hold anything");
        }
        Optional<String> container = Containers.byInterface(element);
        Optional<String> queue = Containers.queue(element);
        if (container.isPresent()) {
            explain(path, type, "guarded: what is modifiable is copied once");
            return new Step.Collection(container.get(), elements(type, element, path));
        } else if (queue.isPresent()) {
            copied(type, path, "a queue, which is there to be changed");
            return new Step.Collection(queue.get(), elements(type, element, path));
        } else if (Containers.isKnown(element)) {
            copied(type, path, "which can be changed");
            boolean pairs = type.getTypeArguments().size() == 2;
            return new Step.Known(pairs ? "entries" : "elements", elements(type, element, path));
        } else if (ImmutableTypes.isContainer(element)) {
            return container(type, path);
        } else if (element.getKind() == ElementKind.RECORD || isSealed(element)) {
            explain(path, type, element.getKind() == ElementKind.RECORD ? "a record" : "sealed");
            return byType(type, element, path);
        }
        return other(type, element, path);
    }

    private void explain(String path, TypeMirror type, String why) {
        explanations.add(path + ": " + text(type) + ", " + why);
    }

    private Step kept(TypeMirror type, String path, String why) {
        explain(path, type, why + ", immutable");
        return new Step.Keep();
    }

    /** It has to be copied, and with it all of the state. */
    private void copied(TypeMirror type, String path, String what) {
        explain(path, type, what + ": copied");
        if (mutable.isEmpty()) {
            mutable = Optional.of(new Part(path, text(type) + ", " + what));
        }
    }

    private Step array(ArrayType type, String path) {
        copied(type, path, "an array, which anyone may write to");
        return new Step.Array(step(type.getComponentType(), path + "[]"));
    }

    /** A class with nothing special about it. */
    private Step other(DeclaredType type, TypeElement element, String path) {
        if (isCollection(type)) {
            return refuse(Reason.COLLECTION, path, text(type) + ", a collection that anyone may change");
        } else if (element.getQualifiedName().contentEquals("java.lang.Object")) {
            return refuse(Reason.MUTABLE, path, "Object, which may be anything");
        } else if (element.getKind().isInterface()) {
            return refuse(Reason.MUTABLE, path, text(type) + ", an interface, so that it may be anything");
        }
        BeanReader bean = new BeanReader(compilation, reachability);
        Optional<String> obstacle = bean.obstacle(type);
        if (obstacle.isPresent()) {
            String what = text(type) + ", a class of which nobody says that it is immutable" + obstacle.get();
            return refuse(Reason.MUTABLE, path, what);
        }
        return bean(type, bean, path);
    }

    private Step bean(DeclaredType type, BeanReader bean, String path) {
        String key = names.of(type).toString();
        if (!reachability.isReachable((TypeElement) type.asElement())) {
            return refuse(
                    Reason.MUTABLE,
                    path,
                    text(type) + ", which is private, so that no copy of it can be made elsewhere");
        } else if (openBeans.contains(key)) {
            return refuse(
                    Reason.MUTABLE, path, text(type) + ", which contains itself, so that a copy might have no end");
        }
        Integer known = indexes.get(key);
        if (known != null) {
            return new Step.ByType(known);
        }
        copied(type, path, "a class with fields that can be changed");
        int index = definitions.size();
        indexes.put(key, index);
        openBeans.add(key);
        definitions.add(new Definition.OfBean(names.of(type), List.of()));
        List<Property> properties = new ArrayList<>();
        for (BeanReader.Field field : bean.fields()) {
            Step step = step(field.type(), path + "." + field.name());
            properties.add(new Property(field.name(), field.getter(), field.setter(), step));
        }
        definitions.set(index, new Definition.OfBean(names.of(type), properties));
        openBeans.remove(key);
        return new Step.ByType(index);
    }

    private static boolean isSealed(TypeElement element) {
        return element.getModifiers().contains(Modifier.SEALED)
                && (element.getModifiers().contains(Modifier.ABSTRACT)
                        || element.getKind().isInterface());
    }

    private boolean isCollection(TypeMirror type) {
        return isA(type, "java.util.Collection") || isA(type, "java.util.Map");
    }

    private boolean isA(TypeMirror type, String name) {
        TypeElement other = compilation.elements().getTypeElement(name);
        return compilation
                .types()
                .isSubtype(
                        compilation.types().erasure(type), compilation.types().erasure(other.asType()));
    }

    private Step refuse(Reason reason, String path, String what) {
        if (fault.isEmpty()) {
            explanations.add(path + ": " + what + ": refused");
            fault = Optional.of(new Fault(reason, path, what));
        }
        return new Step.Keep();
    }

    private String text(TypeMirror type) {
        return Display.type(names.of(type));
    }

    private List<Step> elements(DeclaredType type, TypeElement element, String path) {
        List<Step> steps = new ArrayList<>();
        boolean map = type.getTypeArguments().size() == 2;
        for (TypeMirror argument : type.getTypeArguments()) {
            String part = !map ? "[]" : steps.isEmpty() ? "[key]" : "[value]";
            steps.add(step(argument, path + part));
        }
        if (Containers.isSorted(element)) {
            String what = text(type) + ", sorted by values that would have to be copied";
            uncopied.add(new Uncopied(steps.get(0), path, what));
            steps.set(0, new Step.Keep());
        }
        return steps;
    }

    /** Nobody can copy the inside of a container that is not ours to make. */
    private Step container(DeclaredType type, String path) {
        explain(
                path,
                type,
                ImmutableTypes.reason((TypeElement) type.asElement()) + ", immutable as far as what it holds is");
        for (TypeMirror argument : type.getTypeArguments()) {
            Step step = step(argument, path + "[]");
            String what = text(argument) + " within " + text(type) + ", where no copy of it can be put";
            uncopied.add(new Uncopied(step, path + "[]", what));
        }
        return new Step.Keep();
    }

    private Step byType(DeclaredType type, TypeElement element, String path) {
        String key = names.of(type).toString();
        Integer known = indexes.get(key);
        if (known != null) {
            return new Step.ByType(known);
        }
        int index = definitions.size();
        if (index == MOST_TYPES) {
            return refuse(Reason.MUTABLE, path, text(type) + ", which is nested without end");
        }
        indexes.put(key, index);
        definitions.add(new Definition.OfRecord(names.of(type), List.of()));
        definitions.set(index, definition(type, element, path));
        return new Step.ByType(index);
    }

    private Definition definition(DeclaredType type, TypeElement element, String path) {
        if (!reachability.isReachable(element)) {
            refuse(
                    Reason.MUTABLE,
                    path,
                    text(type) + ", which is private, so that no copy of it can be made elsewhere");
        }
        return element.getKind() == ElementKind.RECORD ? record(type, element, path) : choice(type, element, path);
    }

    private Definition record(DeclaredType type, TypeElement element, String path) {
        List<Component> components = new ArrayList<>();
        for (RecordComponentElement component : element.getRecordComponents()) {
            String name = component.getSimpleName().toString();
            TypeMirror componentType = typeOf(component, type);
            components.add(new Component(name, names.of(componentType), step(componentType, path + "." + name)));
        }
        return new Definition.OfRecord(names.of(type), components);
    }

    private TypeMirror typeOf(RecordComponentElement component, DeclaredType type) {
        if (type.getTypeArguments().isEmpty()) {
            return component.asType();
        }
        Element accessor = component.getAccessor();
        return ((ExecutableType) compilation.types().asMemberOf(type, accessor)).getReturnType();
    }

    private Definition choice(DeclaredType type, TypeElement element, String path) {
        List<Choice> choices = new ArrayList<>();
        for (TypeElement subclass : permitted(element)) {
            DeclaredType choice = withArguments(subclass, type, element);
            String simple = subclass.getSimpleName().toString();
            choices.add(new Choice(names.of(choice), step(choice, path + "(" + simple + ")")));
        }
        return new Definition.OfChoice(names.of(type), choices);
    }

    /** By name: where there is no {@code permits}, compilers disagree on the order. */
    private List<TypeElement> permitted(TypeElement element) {
        return element.getPermittedSubclasses().stream()
                .map(type -> (TypeElement) compilation.types().asElement(type))
                .sorted(Comparator.comparing(type -> type.getQualifiedName().toString()))
                .toList();
    }

    /** {@code Some<T>} as a kind of {@code Option<String>} is {@code Some<String>}; raw where that cannot be told. */
    private DeclaredType withArguments(TypeElement subclass, DeclaredType type, TypeElement element) {
        if (subclass.getTypeParameters().isEmpty()) {
            return compilation.types().getDeclaredType(subclass);
        }
        for (TypeMirror parent : compilation.types().directSupertypes(subclass.asType())) {
            if (element.equals(compilation.types().asElement(parent))) {
                return substituted(subclass, (DeclaredType) parent, type);
            }
        }
        return compilation.types().getDeclaredType(subclass);
    }

    private DeclaredType substituted(TypeElement subclass, DeclaredType parent, DeclaredType type) {
        List<TypeMirror> arguments = new ArrayList<>();
        for (Element variable : subclass.getTypeParameters()) {
            for (int i = 0; i < parent.getTypeArguments().size(); i++) {
                TypeMirror argument = parent.getTypeArguments().get(i);
                if (argument.getKind() == TypeKind.TYPEVAR
                        && variable.equals(compilation.types().asElement(argument))) {
                    arguments.add(type.getTypeArguments().get(i));
                    break;
                }
            }
        }
        return arguments.size() == subclass.getTypeParameters().size()
                ? compilation.types().getDeclaredType(subclass, arguments.toArray(TypeMirror[]::new))
                : compilation.types().getDeclaredType(subclass);
    }
}
