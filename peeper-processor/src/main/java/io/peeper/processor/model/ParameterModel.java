package io.peeper.processor.model;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.TypeName;
import java.util.List;

/**
 * A parameter of a method.
 *
 * @param name as declared, or made up where that is no name in Java
 * @param type as seen from the protocol, with its annotations
 * @param erasure what the virtual machine sees
 * @param reifiable whether an array of it can be made without a warning
 * @param annotations those of the declaration that speak of null
 */
public record ParameterModel(
        String name, TypeName type, TypeName erasure, boolean reifiable, List<AnnotationSpec> annotations) {
    /** How many of the 255 words of a call it takes. */
    public int words() {
        return erasure.equals(TypeName.LONG) || erasure.equals(TypeName.DOUBLE) ? 2 : 1;
    }
}
