package io.peeper.processor.model;

/** The constants of {@code io.peeper.annotation.Direct}, which this module knows by name only. */
public enum Directness {
    AUTO,
    ALWAYS,
    NEVER
}
