package io.peeper.processor.read;

import io.peeper.processor.read.OperationCollector.Group;
import io.peeper.processor.read.OperationCollector.Member;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Finds what a compiler would warn of in the generated classes, though only the protocol can change it. */
final class LintReader {
    private final Compilation compilation;
    private final Set<String> warnings = new TreeSet<>();

    LintReader(Compilation compilation) {
        this.compilation = compilation;
    }

    List<String> read(TypeElement protocol, List<Group> groups, List<TypeMirror> mentioned) {
        addDeprecation(protocol);
        TypeParts.elements(mentioned).forEach(this::addDeprecation);
        if (TypeParts.of(mentioned).stream().anyMatch(LintReader::isRaw)) {
            warnings.add("rawtypes");
        }
        groups.forEach(this::addOverriding);
        addClosing(protocol);
        if (!compilation.elements().getModuleOf(protocol).isUnnamed()) {
            warnings.add("exports");
        }
        return List.copyOf(warnings);
    }

    private void addDeprecation(Element element) {
        for (Element at = element; at != null; at = at.getEnclosingElement()) {
            AnnotationReader.find(at, "java.lang.Deprecated")
                    .ifPresent(mirror -> warnings.add(isForRemoval(mirror) ? "removal" : "deprecation"));
        }
    }

    private static boolean isForRemoval(AnnotationMirror mirror) {
        return AnnotationReader.written(mirror, "forRemoval")
                .map(value -> Boolean.TRUE.equals(value.getValue()))
                .orElse(false);
    }

    private static boolean isRaw(TypeMirror type) {
        return type.getKind() == TypeKind.DECLARED
                && ((DeclaredType) type).getTypeArguments().isEmpty()
                && ((DeclaredType) type).asElement() instanceof TypeElement element
                && !element.getTypeParameters().isEmpty();
    }

    /** What the client's method, like one of the protocol, overrides in a way that is allowed and no more than that. */
    private void addOverriding(Group group) {
        for (Member member : group.members()) {
            for (Member overridden : group.all()) {
                if (member.element().isVarArgs() != overridden.element().isVarArgs()) {
                    warnings.add("overrides");
                }
                if (returnsUnchecked(member.type(), overridden.type())) {
                    warnings.add("unchecked");
                }
            }
        }
    }

    /** Not by {@code isSubtype}, which ecj also grants what is unchecked. */
    private boolean returnsUnchecked(ExecutableType one, ExecutableType other) {
        TypeMirror narrow = one.getReturnType();
        TypeMirror wide = other.getReturnType();
        if (one.getTypeVariables().isEmpty() && !other.getTypeVariables().isEmpty()) {
            return !compilation.types().isSameType(wide, compilation.types().erasure(wide));
        }
        return isRaw(narrow)
                && wide instanceof DeclaredType declared
                && !declared.getTypeArguments().isEmpty();
    }

    private void addClosing(TypeElement protocol) {
        TypeMirror closeable =
                compilation.elements().getTypeElement("java.lang.AutoCloseable").asType();
        if (compilation.types().isSubtype(protocol.asType(), closeable)) {
            warnings.add("try");
        }
    }
}
