package io.peeper.processor.read;

import com.palantir.javapoet.ClassName;
import io.peeper.processor.model.GeneratedNames;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** The compiler's tools, and which types it compiles from source. */
public final class Compilation {
    private final Elements elements;
    private final Types types;
    private final Set<String> sources = new TreeSet<>();
    private final Map<String, ClassName> announced = new TreeMap<>();

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
        return at instanceof TypeElement type
                && sources.contains(type.getQualifiedName().toString());
    }

    /** Takes note of the classes that will be generated for a type, since others may name them already. */
    public void announce(TypeElement protocol) {
        for (ClassName name : GeneratedNames.of(ClassName.get(protocol)).all()) {
            announced.put(name.simpleName(), name);
        }
    }

    /** Whether a type does not exist. For ecj a type is erroneous also if only one of its arguments is missing. */
    boolean isMissing(TypeMirror type) {
        return type.getKind() == TypeKind.ERROR
                && !(((DeclaredType) type).asElement() instanceof TypeElement element
                        && elements.getTypeElement(element.getQualifiedName().toString()) != null);
    }

    /** What a type that does not exist yet is going to be, if that is one of ours. */
    Optional<ClassName> announced(TypeMirror missing) {
        return isMissing(missing)
                ? Optional.ofNullable(announced.get(
                        ((DeclaredType) missing).asElement().getSimpleName().toString()))
                : Optional.empty();
    }

    /** A type as the module of the asker sees it, which is not what all modules together see. */
    Optional<TypeElement> type(Element asker, String name) {
        return Optional.ofNullable(elements.getTypeElement(elements.getModuleOf(asker), name));
    }

    /** Whether an element is public by its place. */
    static boolean isMemberOfInterface(Element element) {
        return element.getEnclosingElement() instanceof TypeElement type
                && type.getKind().isInterface();
    }

    String packageOf(Element element) {
        return elements.getPackageOf(element).getQualifiedName().toString();
    }
}
