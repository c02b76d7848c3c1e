package io.peeper.processor.model;

import java.util.List;

/**
 * What the annotated type is.
 *
 * @param kind in words, like "a class"; "an interface" is the one that works
 * @param hiddenBy the private type that hides it; empty if none
 * @param accessible whether it and all types around it are public
 * @param client whether it extends the runtime's {@code PeeperClient}
 */
public record ShapeModel(
        String kind,
        boolean isInterface,
        boolean sealed,
        String hiddenBy,
        List<String> typeParameters,
        boolean accessible,
        boolean client) {
    /** Whether a class beside it can implement it. */
    public boolean implementable() {
        return isInterface && !sealed && hiddenBy.isEmpty() && typeParameters.isEmpty();
    }
}
