package io.peeper.internal.branch;

import io.peeper.PeeperRef;
import io.peeper.generated.CallMessage;
import io.peeper.generated.CastMessage;
import io.peeper.generated.Target;
import io.peeper.internal.time.Nanos;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/** Another target, with a limit of its own for all calls. */
public final class TimedTarget extends Target {
    private final Target target;
    private final long nanos;

    private TimedTarget(Target target, long nanos) {
        this.target = target;
        this.nanos = nanos;
    }

    /**
     * Makes one.
     *
     * @throws IllegalArgumentException if the timeout is zero or less
     */
    public static Target of(Target target, Duration timeout) {
        long nanos = Nanos.positive(timeout, "timeout");
        Target plain = target instanceof TimedTarget timed ? timed.target : target;
        return new TimedTarget(plain, nanos == Nanos.FOREVER ? 0 : nanos);
    }

    @Override
    public PeeperRef ref() {
        return target.ref();
    }

    @Override
    public Object identity() {
        return target.identity();
    }

    @Override
    public void cast(CastMessage message) {
        target.cast(message);
    }

    @Override
    public <R> R call(CallMessage<R> message, long timeoutNanos) {
        return target.call(message, nanos);
    }

    @Override
    public <R> CompletableFuture<R> ask(CallMessage<R> message, long timeoutNanos) {
        return target.ask(message, nanos);
    }

    @Override
    public String toString() {
        return target.toString();
    }
}
