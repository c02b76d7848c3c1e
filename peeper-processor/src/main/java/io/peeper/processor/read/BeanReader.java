package io.peeper.processor.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * Reads a class whose instances can be copied field by field: it has a constructor that takes nothing, and each field can be
 * read and written, by itself or by its getter and setter.
 */
final class BeanReader {
    /** A field of a bean; getter and setter are empty where the field itself can be used. */
    record Field(String name, TypeMirror type, String getter, String setter) {}

    private final Compilation compilation;
    private final Reachability reachability;
    private final List<Field> fields = new ArrayList<>();
    private Optional<String> obstacle = Optional.empty();

    BeanReader(Compilation compilation, Reachability reachability) {
        this.compilation = compilation;
        this.reachability = reachability;
    }

    /** Its fields, those of its superclasses first. Call {@link #obstacle} first. */
    List<Field> fields() {
        return fields;
    }

    /** Why no copy can be made, as the end of a sentence about the class; empty if one can. */
    Optional<String> obstacle(DeclaredType type) {
        TypeElement element = (TypeElement) type.asElement();
        if (element.getKind() != ElementKind.CLASS || MutableTypes.isOfJdk(element)) {
            return Optional.of("");
        } else if (element.getModifiers().contains(Modifier.ABSTRACT)) {
            return Optional.of(", and no copy of it can be made, since it is abstract");
        } else if (NamedClassReader.isInner(element)) {
            return Optional.of(", and no copy of it can be made, since it is an inner class");
        } else if (!new NamedClassReader(compilation, reachability).isConstructible(element)) {
            return Optional.of(
                    ", and no copy of it can be made, since it has no constructor without parameters for it");
        }
        read(type);
        if (obstacle.isEmpty() && fields.isEmpty()) {
            return Optional.of(", and it has no fields that could be copied");
        }
        return obstacle.map(reason -> ", and no copy of it can be made, since " + reason);
    }

    private void read(DeclaredType type) {
        TypeElement element = (TypeElement) type.asElement();
        for (TypeMirror parent : compilation.types().directSupertypes(type)) {
            if (parent.getKind() == TypeKind.DECLARED
                    && ((DeclaredType) parent).asElement().getKind() == ElementKind.CLASS
                    && !parent.toString().equals("java.lang.Object")) {
                parent((DeclaredType) parent);
            }
        }
        for (VariableElement field : ElementFilter.fieldsIn(element.getEnclosedElements())) {
            if (!field.getModifiers().contains(Modifier.STATIC)) {
                field(field, type, element);
            }
        }
    }

    private void parent(DeclaredType parent) {
        TypeElement element = (TypeElement) parent.asElement();
        if (MutableTypes.isOfJdk(element)) {
            obstruct("it extends " + element.getSimpleName());
        } else {
            read(parent);
        }
    }

    private void field(VariableElement field, DeclaredType type, TypeElement element) {
        String name = field.getSimpleName().toString();
        TypeMirror fieldType = compilation.types().asMemberOf(type, field);
        boolean open = reachability.isAccessible(field) && reachability.isReachable(element);
        if (field.getModifiers().contains(Modifier.FINAL)) {
            obstruct("its field '" + name + "' is final");
            return;
        }
        Optional<String> getter = open ? Optional.of("") : getter(element, name, fieldType);
        Optional<String> setter = open ? Optional.of("") : setter(element, name, fieldType);
        if (getter.isEmpty() || setter.isEmpty()) {
            obstruct("its field '" + name + "' is hidden, and has no " + (getter.isEmpty() ? "getter" : "setter"));
            return;
        }
        fields.add(new Field(name, fieldType, getter.get(), setter.get()));
    }

    private void obstruct(String reason) {
        if (obstacle.isEmpty()) {
            obstacle = Optional.of(reason);
        }
    }

    private Optional<String> getter(TypeElement element, String field, TypeMirror type) {
        String capital = capitalized(field);
        return methods(element)
                .filter(method -> List.of("get" + capital, "is" + capital, field)
                        .contains(method.getSimpleName().toString()))
                .filter(method -> method.getParameters().isEmpty())
                .filter(method -> compilation.types().isSameType(erased(method.getReturnType()), erased(type)))
                .map(method -> method.getSimpleName().toString())
                .findFirst();
    }

    private Optional<String> setter(TypeElement element, String field, TypeMirror type) {
        String capital = capitalized(field);
        return methods(element)
                .filter(method -> List.of("set" + capital, field)
                        .contains(method.getSimpleName().toString()))
                .filter(method -> method.getParameters().size() == 1)
                .filter(method -> compilation
                        .types()
                        .isSameType(erased(method.getParameters().get(0).asType()), erased(type)))
                .map(method -> method.getSimpleName().toString())
                .findFirst();
    }

    private Stream<ExecutableElement> methods(Element element) {
        return ElementFilter.methodsIn(element.getEnclosedElements()).stream()
                .filter(reachability::isAccessible)
                .filter(method -> !method.getModifiers().contains(Modifier.STATIC))
                .filter(method -> method.getThrownTypes().isEmpty());
    }

    private TypeMirror erased(TypeMirror type) {
        return compilation.types().erasure(type);
    }

    private static String capitalized(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }
}
