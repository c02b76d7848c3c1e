package io.peeper;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The worker crashed, was killed or ended before it answered. {@link Outcome#ROLLED_BACK} is thrown to the caller whose
 * message was being handled, {@link Outcome#NOT_RUN} to those whose messages still waited when the peeper ended, and {@link
 * Outcome#UNKNOWN} to those whose message was handled without a reply.
 */
public final class WorkerExitedException extends PeeperException {
    private static final long serialVersionUID = 2;

    private final transient ExitReason reason;

    /** Composes {@link #message}: callers that expect crashes never ask for it. */
    private final transient @Nullable Supplier<String> text;

    private @Nullable String message;

    /** For the runtime. */
    public WorkerExitedException(String message, ExitReason reason, Outcome outcome) {
        this(() -> message, reason, outcome);
    }

    /**
     * For the runtime.
     *
     * @param message composes the text when it is asked for; any thread may, and two at once
     */
    public WorkerExitedException(Supplier<String> message, ExitReason reason, Outcome outcome) {
        super(null, reason instanceof ExitReason.Crash crash ? crash.cause() : null, outcome);
        this.reason = reason;
        this.text = message;
    }

    /** Why the worker exited: the same value that its {@code terminate} and its listener see. */
    public ExitReason reason() {
        return reason;
    }

    @Override
    public String getMessage() {
        String known = message;
        if (known == null) {
            known = composed();
        }
        return known;
    }

    private String composed() {
        // there is none where it was read back, and then there is a message
        String composed = Objects.requireNonNull(text).get();
        message = composed;
        return composed;
    }

    private void writeObject(ObjectOutputStream out) throws IOException {
        if (message == null) {
            message = composed();
        }
        out.defaultWriteObject();
    }
}
