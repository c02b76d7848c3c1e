package io.peeper;

/** An upgrade came to nothing: the worker before goes on, with its state. The cause is what the new one threw. */
public final class UpgradeFailedException extends PeeperException {
    private static final long serialVersionUID = 1;

    /** For the runtime. */
    public UpgradeFailedException(String message, Throwable cause) {
        super(message, cause, Outcome.ROLLED_BACK);
    }
}
