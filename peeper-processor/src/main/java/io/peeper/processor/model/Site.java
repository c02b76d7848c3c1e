package io.peeper.processor.model;

import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;

/**
 * A place in the source that a message points at.
 *
 * @param element the element itself
 * @param mirror an annotation of it
 * @param value a value of that annotation
 * @param order where it stands among the sites of its protocol: messages come out in this order
 * @param member what the text has to name because the element is not the place itself; empty if it is
 */
public record Site(
        Element element, Optional<AnnotationMirror> mirror, Optional<AnnotationValue> value, int order, String member) {
    public static Site of(Element element, int order) {
        return new Site(element, Optional.empty(), Optional.empty(), order, "");
    }

    public Site at(AnnotationMirror annotation) {
        return new Site(element, Optional.of(annotation), Optional.empty(), order, member);
    }

    public Site at(AnnotationMirror annotation, AnnotationValue of) {
        return new Site(element, Optional.of(annotation), Optional.of(of), order, member);
    }

    public Site naming(String elsewhere) {
        return new Site(element, mirror, value, order, elsewhere);
    }
}
