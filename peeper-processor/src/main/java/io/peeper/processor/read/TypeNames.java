package io.peeper.processor.read;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import com.palantir.javapoet.WildcardTypeName;
import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;

/** From mirrors to names, with type-use annotations at every depth: JavaPoet's own way loses them. */
final class TypeNames {
    private final Compilation compilation;
    private final Reachability reachability;

    TypeNames(Compilation compilation, Reachability reachability) {
        this.compilation = compilation;
        this.reachability = reachability;
    }

    List<TypeName> all(List<? extends TypeMirror> types) {
        return types.stream().map(this::of).toList();
    }

    TypeName of(TypeMirror type) {
        TypeName plain = switch (type.getKind()) {
            case DECLARED -> declared((DeclaredType) type);
            case ERROR ->
                compilation.announced(type).map(TypeName.class::cast).orElseGet(() -> declared((DeclaredType) type));
            case ARRAY -> ArrayTypeName.of(of(((ArrayType) type).getComponentType()));
            case TYPEVAR ->
                TypeVariableName.get(
                        ((TypeVariable) type).asElement().getSimpleName().toString());
            case WILDCARD -> wildcard((WildcardType) type);
            default -> TypeName.get(type).withoutAnnotations();
        };
        List<AnnotationSpec> annotations = annotations(type.getAnnotationMirrors());
        return annotations.isEmpty() ? plain : plain.annotated(annotations);
    }

    /** Without any annotations and type arguments: what is missing, or ecj takes for it, has no erasure. */
    TypeName plain(TypeMirror erasure) {
        return switch (erasure.getKind()) {
            case ARRAY -> ArrayTypeName.of(plain(((ArrayType) erasure).getComponentType()));
            case ERROR -> raw(of(erasure)).withoutAnnotations();
            case DECLARED -> ClassName.get((TypeElement) ((DeclaredType) erasure).asElement());
            default -> TypeName.get(erasure).withoutAnnotations();
        };
    }

    private static TypeName raw(TypeName type) {
        return type instanceof ParameterizedTypeName parameterized ? parameterized.rawType() : type;
    }

    TypeVariableName variable(TypeParameterElement parameter, List<? extends TypeMirror> bounds) {
        TypeVariableName plain = TypeVariableName.get(parameter.getSimpleName().toString());
        List<AnnotationSpec> annotations = annotations(parameter.getAnnotationMirrors());
        TypeVariableName bounded = plain.withBounds(bounds.stream()
                .flatMap(bound -> bound.getKind() == TypeKind.INTERSECTION
                        ? ((IntersectionType) bound).getBounds().stream()
                        : List.of(bound).stream())
                .map(this::of)
                .filter(bound -> !bound.toString().equals("java.lang.Object"))
                .toList());
        return annotations.isEmpty() ? bounded : bounded.annotated(annotations);
    }

    List<AnnotationSpec> annotations(List<? extends AnnotationMirror> mirrors) {
        return mirrors.stream()
                .filter(mirror -> reachability.isReachable(
                        (TypeElement) mirror.getAnnotationType().asElement()))
                .map(AnnotationSpec::get)
                .toList();
    }

    private TypeName declared(DeclaredType type) {
        TypeElement element = (TypeElement) type.asElement();
        List<TypeName> arguments = all(type.getTypeArguments());
        if (isInner(element) && of(type.getEnclosingType()) instanceof ParameterizedTypeName outer) {
            return outer.nestedClass(element.getSimpleName().toString(), arguments);
        }
        ClassName name = ClassName.get(element);
        return arguments.isEmpty() ? name : ParameterizedTypeName.get(name, arguments.toArray(TypeName[]::new));
    }

    private static boolean isInner(Element element) {
        return element.getEnclosingElement() instanceof TypeElement
                && !element.getModifiers().contains(Modifier.STATIC);
    }

    private TypeName wildcard(WildcardType type) {
        if (type.getSuperBound() != null) {
            return WildcardTypeName.supertypeOf(of(type.getSuperBound()));
        }
        return WildcardTypeName.subtypeOf(
                type.getExtendsBound() == null ? TypeName.get(Object.class) : of(type.getExtendsBound()));
    }
}
