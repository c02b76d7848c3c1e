package io.peeper.processor.read;

import com.palantir.javapoet.TypeName;
import io.peeper.processor.model.NamedClass;
import io.peeper.processor.model.Site;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;

/** Reads the listener and the copier that a protocol names. */
final class NamedClassReader {
    private final Compilation compilation;
    private final Reachability reachability;

    NamedClassReader(Compilation compilation, Reachability reachability) {
        this.compilation = compilation;
        this.reachability = reachability;
    }

    NamedClass listener(Site site, TypeMirror listener, TypeMirror state) {
        return read(site, listener, listens(site.element(), listener, state));
    }

    NamedClass copier(Site site, TypeMirror copier, TypeMirror state) {
        return read(site, copier, copies(site.element(), copier, state));
    }

    private NamedClass read(Site site, TypeMirror named, boolean fits) {
        TypeName name = TypeName.get(compilation.types().erasure(named)).withoutAnnotations();
        return compilation.types().asElement(named) instanceof TypeElement type
                ? new NamedClass(
                        site, name, isConcrete(type), reachability.isReachable(type), isConstructible(type), fits)
                : new NamedClass(site, name, false, true, true, true);
    }

    private static boolean isConcrete(TypeElement type) {
        return (type.getKind() == ElementKind.CLASS || type.getKind() == ElementKind.RECORD)
                && !type.getModifiers().contains(Modifier.ABSTRACT)
                && !isInner(type);
    }

    /** Whether an instance of it needs one of the class around it. */
    static boolean isInner(TypeElement type) {
        return type.getKind() == ElementKind.CLASS
                && type.getEnclosingElement() instanceof TypeElement
                && !type.getModifiers().contains(Modifier.STATIC)
                && !type.getEnclosingElement().getKind().isInterface();
    }

    /** Whether generated code can make one without arguments. */
    boolean isConstructible(TypeElement type) {
        return ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
                .anyMatch(constructor -> constructor.getParameters().isEmpty()
                        && reachability.isAccessible(constructor)
                        && throwsNothingChecked(constructor));
    }

    private boolean throwsNothingChecked(ExecutableElement constructor) {
        Types types = compilation.types();
        TypeMirror runtime = compilation
                .elements()
                .getTypeElement("java.lang.RuntimeException")
                .asType();
        TypeMirror error =
                compilation.elements().getTypeElement("java.lang.Error").asType();
        return constructor.getThrownTypes().stream()
                .allMatch(thrown -> types.isSubtype(thrown, runtime) || types.isSubtype(thrown, error));
    }

    private boolean listens(Element protocol, TypeMirror listener, TypeMirror state) {
        Types types = compilation.types();
        if (isNoType(state)) {
            return true;
        }
        return compilation
                .type(protocol, "io.peeper.Listener")
                .map(type -> types.isSubtype(
                        listener, types.getDeclaredType(type, types.getWildcardType(null, types.erasure(state)))))
                .orElse(true);
    }

    private boolean copies(Element protocol, TypeMirror copier, TypeMirror state) {
        Types types = compilation.types();
        return isNoType(state)
                || compilation
                        .type(protocol, "io.peeper.Copier")
                        .map(type -> types.isSubtype(copier, types.getDeclaredType(type, types.erasure(state))))
                        .orElse(true);
    }

    /** Then that is what is reported. */
    private static boolean isNoType(TypeMirror state) {
        return state.getKind().isPrimitive() || state.getKind() == TypeKind.VOID;
    }
}
