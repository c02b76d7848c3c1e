package io.peeper;

/**
 * No reply within the limit of a call: {@link Outcome#NOT_RUN} if the message still waited and was withdrawn, {@link
 * Outcome#UNKNOWN} if its handler had begun, which goes on. The message names the peeper, the method, the queue and what
 * the worker was doing.
 */
public final class CallTimeoutException extends PeeperException {
    private static final long serialVersionUID = 1;

    /** For the runtime. */
    public CallTimeoutException(String message, Outcome outcome) {
        super(message, null, outcome);
    }
}
