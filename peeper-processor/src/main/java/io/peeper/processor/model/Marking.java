package io.peeper.processor.model;

import java.util.Optional;

/** How a method is marked; with neither annotation its return type decides. */
public record Marking(Optional<CallMark> call, Optional<Site> cast) {}
