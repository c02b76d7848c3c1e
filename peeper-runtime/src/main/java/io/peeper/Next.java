package io.peeper;

import io.peeper.internal.branch.Effect;
import java.time.Duration;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What follows a message that is not answered: the next state, and what to do then. Made by the methods of {@link Worker}; an
 * immutable value.
 *
 * @param <S> the state
 */
@SuppressWarnings("exports")
public final class Next<S> extends Effect<S> {
    Next(int kind, @Nullable S state, @Nullable Object detail) {
        super(kind, state, detail);
    }

    /**
     * Runs a step before any other message, as GenServer's {@code handle_continue} does. The step is a message of its own:
     * what came before it is committed and replied to, and a crash of the step keeps that.
     *
     * @param step from the state to what follows; may itself answer with {@code then}
     */
    public Next<S> then(Function<? super S, Next<S>> step) {
        return new Next<>(kind | THEN, state, withStep(step));
    }

    /**
     * Gives {@code info} a {@link Timeout} when this long has passed and nothing came first. Any message that is handled cancels it
     * for good, whatever its kind; a system request does not, and the time counts anew after it. With zero, a message that waits
     * already comes first.
     *
     * @param after zero or more; anything else is an illegal return and crashes the worker
     */
    public Next<S> timeout(Duration after) {
        return new Next<>(kind | TIMEOUT, state, withTimeout(after));
    }

    /**
     * The same, with a message of one's own instead of {@link Timeout}, as OTP's event timeouts: system requests don't touch its
     * time, and with zero it is handled before anything that waits.
     *
     * @param after zero or more; anything else is an illegal return and crashes the worker
     * @param message reaches {@code info}; not null
     */
    public Next<S> timeout(Duration after, Object message) {
        return new Next<>(kind | TIMEOUT, state, withTimeout(after, message));
    }

    /**
     * The same, at a time of the system's clock.
     *
     * @param nanos as {@link WorkerContext#now()} counts; in the past stands for zero
     * @param message reaches {@code info}; not null
     */
    public Next<S> timeoutAt(long nanos, Object message) {
        return new Next<>(kind | TIMEOUT, state, withTimeoutAt(nanos, message));
    }

    /** Gives back what memory can be given back, until the next message, as GenServer's {@code :hibernate}. */
    public Next<S> hibernate() {
        return new Next<>(hibernating(), state, detail);
    }

    /** The same, for a call that is not answered now: by a {@link From}, or never. */
    public <R> Reply<S, R> noReply() {
        return new Reply<>(kind, state, detail, null);
    }

    /**
     * The same, for a call that is answered.
     *
     * @param value the reply; null only where the method's return type is no primitive
     */
    public <R> Reply<S, R> reply(@Nullable R value) {
        return new Reply<>(kind | REPLY, state, detail, value);
    }
}
