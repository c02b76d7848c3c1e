package io.peeper;

import java.util.Optional;

/**
 * How {@code init} comes to run.
 *
 * @param kind which start this is
 * @param cause what ended the worker before; empty at the first start
 */
public record Start(Kind kind, Optional<ExitReason> cause) {
    /** Which start. Only {@link #FIRST} takes the state that {@code init} returns; any other keeps the preserved one. */
    public enum Kind {
        /** The peeper starts. */
        FIRST,
        /** The worker before crashed, was killed, or asked for it by an abnormal stop. */
        RESTART,
        /** The peeper moves to another supervisor. */
        TRANSFER,
        /** The behaviour of a live worker is swapped. */
        UPGRADE
    }
}
