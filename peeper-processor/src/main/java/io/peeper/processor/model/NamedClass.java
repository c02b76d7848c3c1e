package io.peeper.processor.model;

import com.palantir.javapoet.TypeName;

/**
 * A class that an annotation names, for generated code to make an instance of.
 *
 * @param fits whether it is what it has to be, for this state
 */
public record NamedClass(
        Site site, TypeName type, boolean concrete, boolean reachable, boolean constructible, boolean fits) {
    /** Whether there is nothing wrong with it. */
    public boolean isUsable() {
        return concrete && reachable && constructible && fits;
    }
}
