package io.peeper.processor.read;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;

/** All types that a type mentions, itself included, outside first. */
final class TypeParts {
    private final List<TypeMirror> parts = new ArrayList<>();

    /** Bounds may name their own variable. */
    private final Set<Element> variables = new LinkedHashSet<>();

    private TypeParts() {}

    static List<TypeMirror> of(Iterable<? extends TypeMirror> types) {
        TypeParts parts = new TypeParts();
        types.forEach(parts::add);
        return parts.parts;
    }

    /** The classes and interfaces among them. */
    static List<TypeElement> elements(Iterable<? extends TypeMirror> types) {
        return of(types).stream()
                .filter(type -> type.getKind() == TypeKind.DECLARED)
                .map(type -> (TypeElement) ((DeclaredType) type).asElement())
                .distinct()
                .toList();
    }

    private void add(TypeMirror type) {
        parts.add(type);
        switch (type.getKind()) {
            case DECLARED, ERROR -> addDeclared((DeclaredType) type);
            case ARRAY -> add(((ArrayType) type).getComponentType());
            case WILDCARD -> addWildcard((WildcardType) type);
            case TYPEVAR -> addVariable((TypeVariable) type);
            case INTERSECTION -> ((IntersectionType) type).getBounds().forEach(this::add);
            default -> {}
        }
    }

    private void addDeclared(DeclaredType type) {
        if (type.getEnclosingType().getKind() != TypeKind.NONE) {
            add(type.getEnclosingType());
        }
        type.getTypeArguments().forEach(this::add);
    }

    private void addWildcard(WildcardType type) {
        if (type.getExtendsBound() != null) {
            add(type.getExtendsBound());
        }
        if (type.getSuperBound() != null) {
            add(type.getSuperBound());
        }
    }

    private void addVariable(TypeVariable type) {
        if (variables.add(type.asElement())) {
            add(type.getUpperBound());
        }
    }
}
