package io.peeper.generated;

import io.peeper.Name;
import io.peeper.PeeperRef;
import io.peeper.PeeperSystem;
import io.peeper.internal.branch.Branch;
import io.peeper.internal.branch.NamedTarget;
import io.peeper.internal.branch.TimedTarget;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/** Where a client's messages go: to one peeper, or to whoever holds a name. */
public abstract class Target {
    /** For the runtime. */
    protected Target() {}

    /**
     * The peeper itself.
     *
     * @param ref a peeper
     * @param protocol the protocol it has to have
     * @throws IllegalArgumentException if it has another one
     */
    public static Target of(PeeperRef ref, Protocol<?, ?, ?> protocol) {
        return Branch.of(ref, protocol);
    }

    /**
     * Whoever holds the name when a message is sent.
     *
     * @param system where to look
     * @param name the name
     * @param protocol the protocol the holder has to have
     */
    public static Target named(PeeperSystem system, Name name, Protocol<?, ?, ?> protocol) {
        return new NamedTarget(system, name, protocol);
    }

    /**
     * The same target, with another limit for all of its calls.
     *
     * @param target where the messages go
     * @param timeout how long callers wait; more than zero
     * @throws IllegalArgumentException if the timeout is zero or less
     */
    public static Target timed(Target target, Duration timeout) {
        return TimedTarget.of(target, timeout);
    }

    /**
     * The peeper.
     *
     * @throws io.peeper.NoProcessException if nobody holds the name
     */
    public abstract PeeperRef ref();

    /** Two targets of equal identity stand for the same peeper. */
    public abstract Object identity();

    /** Sends a cast. */
    public abstract void cast(CastMessage message);

    /**
     * Sends a call and waits for its reply.
     *
     * @param message the call
     * @param timeoutNanos how long to wait; 0 for ever
     */
    public abstract <R> R call(CallMessage<R> message, long timeoutNanos);

    /**
     * Sends a call whose reply completes a future.
     *
     * @param message the call
     * @param timeoutNanos how long until the future fails; 0 never
     */
    public abstract <R> CompletableFuture<R> ask(CallMessage<R> message, long timeoutNanos);
}
