package io.peeper.processor.read;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** The compiler's tools, and which types it compiles from source. */
public final class Compilation {
    private final Elements elements;
    private final Types types;
    private final Set<String> sources = new TreeSet<>();

    public Compilation(Elements elements, Types types) {
        this.elements = elements;
        this.types = types;
    }

    Elements elements() {
        return elements;
    }

    Types types() {
        return types;
    }

    /** Takes note of the types that a round brought. */
    public void addSources(Set<? extends Element> roots) {
        for (Element root : roots) {
            if (root instanceof TypeElement type) {
                sources.add(type.getQualifiedName().toString());
            }
        }
    }

    /** Whether the compiler knows where in the source an element stands. */
    boolean isSource(Element element) {
        Element at = element;
        while (at.getEnclosingElement() != null && !(at.getEnclosingElement() instanceof PackageElement)) {
            at = at.getEnclosingElement();
        }
        return at instanceof TypeElement type && sources.contains(type.getQualifiedName().toString());
    }

    /** A type as the module of the asker sees it, which is not what all modules together see. */
    Optional<TypeElement> type(Element asker, String name) {
        return Optional.ofNullable(elements.getTypeElement(elements.getModuleOf(asker), name));
    }

    String packageOf(Element element) {
        return elements.getPackageOf(element).getQualifiedName().toString();
    }
}
