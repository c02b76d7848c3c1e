package io.peeper.processor.read;

import com.palantir.javapoet.TypeName;
import io.peeper.processor.model.ListenerModel;
import io.peeper.processor.model.Site;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;

/** Reads the listener that a protocol names. */
final class ListenerReader {
    private final Compilation compilation;
    private final Reachability reachability;

    ListenerReader(Compilation compilation, Reachability reachability) {
        this.compilation = compilation;
        this.reachability = reachability;
    }

    ListenerModel read(Site site, TypeMirror listener, TypeMirror state) {
        TypeName name = TypeName.get(compilation.types().erasure(listener)).withoutAnnotations();
        return compilation.types().asElement(listener) instanceof TypeElement type
                ? new ListenerModel(
                        site,
                        name,
                        isConcrete(type),
                        reachability.isReachable(type),
                        isConstructible(type),
                        listens(site.element(), listener, state))
                : new ListenerModel(site, name, false, true, true, true);
    }

    private static boolean isConcrete(TypeElement type) {
        boolean inner = type.getEnclosingElement() instanceof TypeElement
                && !type.getModifiers().contains(Modifier.STATIC)
                && !type.getEnclosingElement().getKind().isInterface();
        return (type.getKind() == ElementKind.CLASS || type.getKind() == ElementKind.RECORD)
                && !type.getModifiers().contains(Modifier.ABSTRACT)
                && (!inner || type.getKind() == ElementKind.RECORD);
    }

    private boolean isConstructible(TypeElement type) {
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
        if (state.getKind().isPrimitive() || types.asElement(state) == null) {
            return true;
        }
        return compilation
                .type(protocol, "io.peeper.Listener")
                .map(type -> types.isSubtype(
                        listener, types.getDeclaredType(type, types.getWildcardType(null, types.erasure(state)))))
                .orElse(true);
    }
}
