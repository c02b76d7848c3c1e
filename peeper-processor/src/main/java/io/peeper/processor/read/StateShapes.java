package io.peeper.processor.read;

import io.peeper.processor.model.StateModel.Choice;
import io.peeper.processor.model.StateModel.Component;
import io.peeper.processor.model.StateModel.Definition;
import io.peeper.processor.model.StateModel.Fault;
import io.peeper.processor.model.StateModel.Freeze;
import io.peeper.processor.model.StateModel.Reason;
import io.peeper.processor.model.StateModel.Step;
import io.peeper.processor.report.Display;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;

/**
 * Walks through the parts of a state type, by their declared types.
 *
 * <p>What it finds is a step for each part: keep it, freeze it as a collection, or freeze it by the method of its type. A type
 * that contains itself is taken for granted while it is being looked at. The first part that may change ends the walk as a
 * fault.
 */
final class StateShapes {
    private static final Map<String, String> CONTAINERS = Map.of(
            "java.util.Collection", "collection",
            "java.util.List", "list",
            "java.util.Set", "set",
            "java.util.Map", "map",
            "java.util.SortedSet", "sortedSet",
            "java.util.NavigableSet", "navigableSet",
            "java.util.SortedMap", "sortedMap",
            "java.util.NavigableMap", "navigableMap");

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
    private Optional<Fault> fault = Optional.empty();
    private Optional<String> missing = Optional.empty();

    StateShapes(Compilation compilation, Reachability reachability) {
        this.compilation = compilation;
        this.reachability = reachability;
        this.names = new TypeNames(compilation, reachability);
    }

    Freeze freeze(TypeMirror type, String path) {
        Step root = step(type, path);
        for (Uncopied one : uncopied) {
            if (!FreezePruning.isKept(one.step(), definitions)) {
                refuse(Reason.MUTABLE, one.path(), one.what());
            }
        }
        return fault.isPresent() ? Freeze.NOTHING : FreezePruning.prune(new Freeze(root, definitions));
    }

    Optional<Fault> fault() {
        return fault;
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
        if (fault.isPresent() || type.getKind().isPrimitive()) {
            return new Step.Keep();
        }
        if (compilation.isMissing(type)) {
            return missing(type);
        }
        return switch (type.getKind()) {
            case DECLARED, ERROR ->
                declared((DeclaredType) type, (TypeElement) ((DeclaredType) type).asElement(), path);
            case WILDCARD -> wildcard((WildcardType) type, path);
            case ARRAY -> refuse(Reason.MUTABLE, path, text(type) + ", an array, which anyone may write to");
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
        String container = CONTAINERS.get(element.getQualifiedName().toString());
        if (ImmutableTypes.isValue(element)) {
            return new Step.Keep();
        } else if (type.getTypeArguments().size() != element.getTypeParameters().size()) {
            return refuse(Reason.MUTABLE, path, text(type) + " without type arguments, so that it may hold anything");
        } else if (container != null) {
            return collection(container, type, path);
        } else if (ImmutableTypes.isContainer(element)) {
            return container(type, path);
        } else if (element.getKind() == ElementKind.RECORD || isSealed(element)) {
            return byType(type, element, path);
        }
        return refuse(element, type, path);
    }

    private static boolean isSealed(TypeElement element) {
        return element.getModifiers().contains(Modifier.SEALED)
                && (element.getModifiers().contains(Modifier.ABSTRACT)
                        || element.getKind().isInterface());
    }

    private Step refuse(TypeElement element, DeclaredType type, String path) {
        if (isCollection(type)) {
            return refuse(Reason.COLLECTION, path, text(type) + ", a collection that anyone may change");
        } else if (element.getQualifiedName().contentEquals("java.lang.Object")) {
            return refuse(Reason.MUTABLE, path, "Object, which may be anything");
        } else if (element.getKind().isInterface()) {
            return refuse(Reason.MUTABLE, path, text(type) + ", an interface, so that it may be anything");
        }
        return refuse(Reason.MUTABLE, path, text(type) + ", a class of which nobody says that it is immutable");
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
            fault = Optional.of(new Fault(reason, path, what));
        }
        return new Step.Keep();
    }

    private String text(TypeMirror type) {
        return Display.type(names.of(type));
    }

    private Step collection(String container, DeclaredType type, String path) {
        List<Step> steps = new ArrayList<>();
        boolean map = type.getTypeArguments().size() == 2;
        for (TypeMirror argument : type.getTypeArguments()) {
            String part = !map ? "[]" : steps.isEmpty() ? "[key]" : "[value]";
            steps.add(step(argument, path + part));
        }
        if (isSorted(container)) {
            String what = text(type) + ", sorted by values that would have to be copied";
            uncopied.add(new Uncopied(steps.get(0), path, what));
            steps.set(0, new Step.Keep());
        }
        return new Step.Collection(container, steps);
    }

    private static boolean isSorted(String container) {
        return container.startsWith("sorted") || container.startsWith("navigable");
    }

    /** Nobody can copy the inside of a container that is not ours to make. */
    private Step container(DeclaredType type, String path) {
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
        for (TypeMirror permitted : element.getPermittedSubclasses()) {
            TypeElement subclass = (TypeElement) compilation.types().asElement(permitted);
            DeclaredType choice = withArguments(subclass, type, element);
            String simple = subclass.getSimpleName().toString();
            choices.add(new Choice(names.of(choice), step(choice, path + "(" + simple + ")")));
        }
        return new Definition.OfChoice(names.of(type), choices);
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
