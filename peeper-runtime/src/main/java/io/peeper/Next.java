package io.peeper;

import io.peeper.internal.branch.Effect;
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
