package io.peeper;

/**
 * The worker crashed, was killed or ended before it answered. {@link Outcome#ROLLED_BACK} is thrown to the caller whose
 * message was being handled, {@link Outcome#NOT_RUN} to those whose messages still waited when the peeper ended, and {@link
 * Outcome#UNKNOWN} to those whose message was handled without a reply.
 */
public final class WorkerExitedException extends PeeperException {
    private static final long serialVersionUID = 1;

    private final transient ExitReason reason;

    /** For the runtime. */
    public WorkerExitedException(String message, ExitReason reason, Outcome outcome) {
        super(message, reason instanceof ExitReason.Crash crash ? crash.cause() : null, outcome);
        this.reason = reason;
    }

    /** Why the worker exited: the same value that its {@code terminate} and its listener see. */
    public ExitReason reason() {
        return reason;
    }
}
