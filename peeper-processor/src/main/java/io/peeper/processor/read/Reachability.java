package io.peeper.processor.read;

import com.palantir.javapoet.ClassName;
import io.peeper.processor.report.Display;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** Who may name a type from the package of a protocol. */
final class Reachability {
    private final Compilation compilation;
    private final String packageName;

    Reachability(Compilation compilation, Element protocol) {
        this.compilation = compilation;
        this.packageName = compilation.packageOf(protocol);
    }

    /** The types that cannot be named, as people write them. */
    List<String> unreachable(Iterable<? extends TypeMirror> types) {
        return TypeParts.elements(types).stream()
                .filter(type -> !isReachable(type))
                .map(type -> Display.type(ClassName.get(type)))
                .toList();
    }

    boolean isReachable(TypeElement type) {
        return hidden(type).isEmpty();
    }

    /** The type, or the one around it, that hides it. */
    Optional<TypeElement> hidden(TypeElement type) {
        for (Element at = type; at instanceof TypeElement one; at = at.getEnclosingElement()) {
            if (!isAccessible(one)) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }

    /** Whether its own modifiers allow it. A protected member is seen in its package only: nothing here inherits it. */
    boolean isAccessible(Element element) {
        if (element.getModifiers().contains(Modifier.PUBLIC) || Compilation.isMemberOfInterface(element)) {
            return true;
        }
        return !element.getModifiers().contains(Modifier.PRIVATE)
                && compilation.packageOf(element).equals(packageName);
    }
}
