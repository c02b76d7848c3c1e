package io.peeper.internal.branch;

import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a callback decided, as plain values: which of state, reply, stop there are, and one detail, the exit reason of a stop or
 * the step of a {@code then}. Immutable, so that a handler may return one it made before.
 */
public abstract class Effect<S> {
    /** Has a new state. */
    public static final int STATE = 1;

    /** Has a reply, which may be null. */
    public static final int REPLY = 2;

    /** Ends the worker; the detail is the reason. */
    public static final int STOP = 4;

    /** Of {@code init}: the state counts at a restart too. */
    public static final int REPLACE = 8;

    /** Of {@code init}: doesn't start. */
    public static final int IGNORE = 16;

    /** Has a step; the detail is it. */
    public static final int THEN = 32;

    /** Which of the above. */
    protected final int kind;

    /** The new state; null where a handler broke the rules. */
    protected final @Nullable S state;

    /** The reason of a stop, the step of a {@code then}. */
    protected final @Nullable Object detail;

    /** For {@code Next} and {@code Reply}. */
    protected Effect(int kind, @Nullable S state, @Nullable Object detail) {
        this.kind = kind;
        this.state = state;
        this.detail = detail;
    }

    /** The reply. */
    protected @Nullable Object value() {
        return null;
    }

    final boolean has(int bit) {
        return (kind & bit) != 0;
    }

    /** The detail of this effect with a step added. */
    protected final Object withStep(Function<? super S, ?> step) {
        Objects.requireNonNull(step, "then: the step is null");
        if (has(STOP) || has(IGNORE)) {
            throw new IllegalStateException("then(...) after stop(...) or ignore(): nothing can follow the end");
        }
        return detail == null ? step : new Steps<>(detail, step);
    }

    /** Two steps, where {@code then} was said twice. */
    record Steps<S>(Object first, Function<? super S, ?> second) {}
}
