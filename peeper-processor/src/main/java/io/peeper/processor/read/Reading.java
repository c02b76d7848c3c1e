package io.peeper.processor.read;

import io.peeper.processor.model.PeeperModel;
import io.peeper.processor.model.Site;

/** What reading a type came to. */
public sealed interface Reading {
    /** It is all there. */
    record Complete(PeeperModel model) implements Reading {}

    /**
     * A type is missing that a later round may bring.
     *
     * @param missing its name, as far as it is known
     * @param place what names it
     * @param inSource whether the compiler sees that place, and so reports it too
     */
    record NotYet(Site site, String missing, String place, boolean inSource) implements Reading {}
}
