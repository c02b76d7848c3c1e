package io.peeper.processor.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/**
 * Finds types that do not exist, or not yet: another processor may generate them.
 *
 * <p>Only supertypes and the signatures of operations are looked at. Static methods, annotations and members may name the
 * classes generated here, and to wait for those would be to wait for ever.
 */
final class UnresolvedTypes {
    private UnresolvedTypes() {}

    static Optional<String> among(Iterable<? extends TypeMirror> types) {
        return TypeParts.of(types).stream()
                .filter(type -> type.getKind() == TypeKind.ERROR)
                .map(UnresolvedTypes::name)
                .findFirst();
    }

    static Optional<String> inSupertypes(TypeElement type, Types types) {
        List<TypeMirror> direct = new ArrayList<>(type.getInterfaces());
        if (type.getSuperclass().getKind() != TypeKind.NONE) {
            direct.add(type.getSuperclass());
        }
        Optional<String> here = among(direct);
        for (TypeMirror parent : direct) {
            if (here.isEmpty() && types.asElement(parent) instanceof TypeElement element) {
                here = inSupertypes(element, types);
            }
        }
        return here;
    }

    static Optional<String> inSignature(ExecutableElement method) {
        List<TypeMirror> types = new ArrayList<>();
        types.add(method.getReturnType());
        for (VariableElement parameter : method.getParameters()) {
            types.add(parameter.asType());
        }
        types.addAll(method.getThrownTypes());
        for (TypeParameterElement variable : method.getTypeParameters()) {
            types.addAll(variable.getBounds());
        }
        return among(types);
    }

    private static String name(TypeMirror type) {
        String name = ((DeclaredType) type).asElement().toString();
        return name.isEmpty() ? type.toString() : name;
    }
}
