package io.peeper;

import org.jspecify.annotations.Nullable;

/** A call that was not answered, or a peeper that did not start; {@link #outcome()} says what is known of the state. */
public abstract class PeeperException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final Outcome outcome;

    PeeperException(@Nullable String message, @Nullable Throwable cause, Outcome outcome) {
        super(message, cause);
        this.outcome = outcome;
    }

    /** Whether the message was handled. */
    public final Outcome outcome() {
        return outcome;
    }
}
