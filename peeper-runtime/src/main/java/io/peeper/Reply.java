package io.peeper;

import io.peeper.internal.branch.Effect;
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
}
