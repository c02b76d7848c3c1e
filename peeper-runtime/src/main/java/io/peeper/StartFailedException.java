package io.peeper;

import org.jspecify.annotations.Nullable;

/**
 * The first start failed: the supplier or {@code init} threw, said {@code stop}, or took longer than the start timeout.
 * Nothing is left behind: the name is free, and nothing runs.
 */
public final class StartFailedException extends PeeperException {
    private static final long serialVersionUID = 1;

    private final transient ExitReason reason;

    /** For the runtime. */
    @SuppressWarnings("exports") // the annotation is not needed to run or compile against this
    public StartFailedException(String message, ExitReason reason, @Nullable Throwable cause) {
        super(message, cause, Outcome.NOT_RUN);
        this.reason = reason;
    }

    /** Why it failed. */
    public ExitReason reason() {
        return reason;
    }
}
