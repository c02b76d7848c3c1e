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

/**
 * Finds types that do not exist, or not yet: another processor may generate them.
 *
 * <p>Only supertypes, the signatures of operations and the parts of the state are looked at, and what is generated here is
 * not missing: to wait for that would be to wait for ever.
 */
final class UnresolvedTypes {
    private final Compilation compilation;

    UnresolvedTypes(Compilation compilation) {
        this.compilation = compilation;
    }

    Optional<String> among(Iterable<? extends TypeMirror> types) {
        return TypeParts.of(types).stream()
                .filter(compilation::isMissing)
                .filter(type -> compilation.announced(type).isEmpty())
                .map(UnresolvedTypes::name)
                .findFirst();
    }

    Optional<String> inSupertypes(TypeElement type) {
        List<TypeMirror> direct = new ArrayList<>(type.getInterfaces());
        if (type.getSuperclass().getKind() != TypeKind.NONE) {
            direct.add(type.getSuperclass());
        }
        Optional<String> here = among(direct);
        for (TypeMirror parent : direct) {
            if (here.isEmpty() && compilation.types().asElement(parent) instanceof TypeElement element) {
                here = inSupertypes(element);
            }
        }
        return here;
    }

    Optional<String> inSignature(ExecutableElement method) {
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

    static String name(TypeMirror type) {
        String name = ((DeclaredType) type).asElement().toString();
        return name.isEmpty() ? type.toString() : name;
    }
}
