package io.peeper.processor.read;

import io.peeper.processor.model.CallMark;
import io.peeper.processor.model.Directness;
import io.peeper.processor.model.Marking;
import io.peeper.processor.model.OperationModel;
import io.peeper.processor.model.Site;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/** Reads our annotations, by name: their classes need not be here. */
public final class AnnotationReader {
    public static final String PEEPER = "io.peeper.annotation.Peeper";
    public static final String CALL = "io.peeper.annotation.Call";
    public static final String CAST = "io.peeper.annotation.Cast";

    private AnnotationReader() {}

    static Optional<AnnotationMirror> find(Element element, String name) {
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            if (nameOf(mirror).equals(name)) {
                return Optional.of(mirror);
            }
        }
        return Optional.empty();
    }

    static String nameOf(AnnotationMirror mirror) {
        return ((TypeElement) mirror.getAnnotationType().asElement())
                .getQualifiedName()
                .toString();
    }

    /** A value that is written, not a default. */
    static Optional<AnnotationValue> written(AnnotationMirror mirror, String member) {
        for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
                values(mirror).entrySet()) {
            if (entry.getKey().getSimpleName().contentEquals(member)) {
                return Optional.of(entry.getValue());
            }
        }
        return Optional.empty();
    }

    /** ecj fails at a value of a wrong type, which it has reported by then. */
    private static Map<? extends ExecutableElement, ? extends AnnotationValue> values(AnnotationMirror mirror) {
        try {
            return mirror.getElementValues();
        } catch (RuntimeException e) {
            return Map.of();
        }
    }

    static Optional<Directness> direct(AnnotationMirror mirror) {
        return written(mirror, "direct")
                .map(AnnotationValue::getValue)
                .filter(VariableElement.class::isInstance)
                .map(constant -> Directness.valueOf(
                        ((VariableElement) constant).getSimpleName().toString()));
    }

    static Marking marking(ExecutableElement method, Site site) {
        return new Marking(
                find(method, CALL).map(mirror -> call(mirror, site)),
                find(method, CAST).map(site::at));
    }

    private static CallMark call(AnnotationMirror mirror, Site site) {
        Optional<AnnotationValue> timeout = written(mirror, "timeoutMillis");
        return new CallMark(
                site.at(mirror),
                timeout.map(AnnotationValue::getValue)
                        .filter(Long.class::isInstance)
                        .map(Long.class::cast)
                        .orElse(OperationModel.DEFAULT_TIMEOUT_MILLIS),
                timeout.map(value -> site.at(mirror, value)).orElse(site.at(mirror)),
                written(mirror, "deferred")
                        .map(value -> Boolean.TRUE.equals(value.getValue()))
                        .orElse(false),
                direct(mirror),
                written(mirror, "direct").map(value -> site.at(mirror, value)).orElse(site.at(mirror)));
    }
}
