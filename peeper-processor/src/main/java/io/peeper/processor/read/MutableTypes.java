package io.peeper.processor.read;

import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * Which types are themselves known to be mutable: arrays, classes of {@code java.util} that hold others, dates, and classes with
 * a field that is not final. Of interfaces, type variables, records and {@code Object} nobody knows.
 */
final class MutableTypes {
    private final Compilation compilation;

    MutableTypes(Compilation compilation) {
        this.compilation = compilation;
    }

    /** What it is, as the end of a sentence; empty where it is not known to change. */
    Optional<String> reason(TypeMirror type) {
        if (type.getKind() == TypeKind.ARRAY) {
            return Optional.of("an array");
        } else if (type.getKind() != TypeKind.DECLARED || compilation.isMissing(type)) {
            return Optional.empty();
        }
        TypeElement element = (TypeElement) ((DeclaredType) type).asElement();
        if (element.getKind() != ElementKind.CLASS
                || ImmutableTypes.isValue(element)
                || ImmutableTypes.isContainer(element)) {
            return Optional.empty();
        } else if (Containers.isKnown(element) || isBuffer(element)) {
            return Optional.of("which can be changed");
        }
        return field(element).map(name -> "whose field '" + name + "' is not final");
    }

    private static boolean isBuffer(TypeElement type) {
        return type.getQualifiedName().contentEquals("java.lang.StringBuilder")
                || type.getQualifiedName().contentEquals("java.lang.StringBuffer");
    }

    /** Transient fields are caches. What is in the classes of the JDK differs from version to version. */
    private Optional<String> field(TypeElement type) {
        if (isOfJdk(type)) {
            return Optional.empty();
        }
        for (VariableElement field : ElementFilter.fieldsIn(type.getEnclosedElements())) {
            if (!field.getModifiers().contains(Modifier.STATIC)
                    && !field.getModifiers().contains(Modifier.FINAL)
                    && !field.getModifiers().contains(Modifier.TRANSIENT)) {
                return Optional.of(field.getSimpleName().toString());
            }
        }
        Element parent = compilation.types().asElement(type.getSuperclass());
        return parent instanceof TypeElement above ? field(above) : Optional.empty();
    }

    static boolean isOfJdk(TypeElement type) {
        String name = type.getQualifiedName().toString();
        return name.startsWith("java.") || name.startsWith("javax.") || name.startsWith("jdk.");
    }
}
