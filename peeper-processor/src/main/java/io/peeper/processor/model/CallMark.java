package io.peeper.processor.model;

import java.util.Optional;

/**
 * What a {@code @Call} says, defaults filled in.
 *
 * @param direct only where it is written
 */
public record CallMark(
        Site site,
        long timeoutMillis,
        Site timeoutSite,
        boolean deferred,
        Optional<Directness> direct,
        Site directSite) {}
