package io.peeper;

import io.peeper.internal.branch.Effect;
import java.time.Duration;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What follows a call: its reply, the next state, and what to do then. The reply leaves when the state is kept. Made by the
 * methods of {@link Worker}; an immutable value.
 *
 * @param <S> the state
 * @param <R> the reply, boxed
 */
@SuppressWarnings("exports")
public final class Reply<S, R> extends Effect<S> {
    private final @Nullable R value;

    Reply(int kind, @Nullable S state, @Nullable Object detail, @Nullable R value) {
        super(kind, state, detail);
        this.value = value;
    }

    @Override
    protected @Nullable Object value() {
        return value;
    }

    /**
     * Runs a step before any other message, after the reply has left; see {@link Next#then}.
     *
     * @param step from the state to what follows
     */
    public Reply<S, R> then(Function<? super S, Next<S>> step) {
        return new Reply<>(kind | THEN, state, withStep(step), value);
    }

    /**
     * Gives {@code info} a {@link Timeout} when this long has passed and nothing came first. Any message that is handled cancels it
     * for good, whatever its kind; a system request does not, and the time counts anew after it. With zero, a message that waits
     * already comes first.
     *
     * @param after zero or more; anything else is an illegal return and crashes the worker
     */
    public Reply<S, R> timeout(Duration after) {
        return new Reply<>(kind | TIMEOUT, state, withTimeout(after), value);
    }

    /**
     * The same, with a message of one's own instead of {@link Timeout}, as OTP's event timeouts: system requests don't touch its
     * time, and with zero it is handled before anything that waits.
     *
     * @param after zero or more; anything else is an illegal return and crashes the worker
     * @param message reaches {@code info}; not null
     */
    public Reply<S, R> timeout(Duration after, Object message) {
        return new Reply<>(kind | TIMEOUT, state, withTimeout(after, message), value);
    }

    /**
     * The same, at a time of the system's clock.
     *
     * @param nanos as {@link WorkerContext#now()} counts; in the past stands for zero
     * @param message reaches {@code info}; not null
     */
    public Reply<S, R> timeoutAt(long nanos, Object message) {
        return new Reply<>(kind | TIMEOUT, state, withTimeoutAt(nanos, message), value);
    }

    /** Gives back what memory can be given back, until the next message, as GenServer's {@code :hibernate}. */
    public Reply<S, R> hibernate() {
        return new Reply<>(hibernating(), state, detail, value);
    }
}
