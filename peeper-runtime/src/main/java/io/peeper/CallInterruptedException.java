package io.peeper;

/**
 * The caller's thread was interrupted while it waited, or before; its interrupt flag is set again. {@link Outcome#NOT_RUN}
 * if the message could be withdrawn, else {@link Outcome#UNKNOWN}.
 */
public final class CallInterruptedException extends PeeperException {
    private static final long serialVersionUID = 1;

    /** For the runtime. */
    public CallInterruptedException(String message, Outcome outcome) {
        super(message, null, outcome);
    }
}
