package io.peeper.internal.branch;

import java.time.Duration;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a callback decided, as plain values: which of state, reply, stop there are, and one detail, the exit reason of a stop, the
 * step of a {@code then} or the time of a timeout, which exclude each other. Immutable, so that a handler may return one it
 * made before.
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

    /** Has a timeout; the detail is a {@link Duration}, or an {@link EventTimeout}. */
    public static final int TIMEOUT = 64;

    /** Gives memory back. */
    public static final int HIBERNATE = 128;

    /** The kind of what a handler failed to decide. */
    static final int NONE = -1;

    /** Decides nothing. */
    static final Effect<?> NOTHING = new Effect<>(0, null, null) {};

    private static final Object NO_TIME = new Object();

    /** Which of the above. */
    protected final int kind;

    /** The new state; null where a handler broke the rules. */
    protected final @Nullable S state;

    /** The reason of a stop, the step of a {@code then}, the time of a timeout. */
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

    /** Whether an outcome of this kind is at most a state, and asks for nothing else. */
    static boolean isStateAlone(int kind) {
        return (kind & ~STATE) == 0;
    }

    /** Whether it is a reply, perhaps with a state, and asks for nothing else. */
    final boolean isReplyAlone() {
        return isReplyAlone(kind);
    }

    /** The same, of an outcome's kind. */
    static boolean isReplyAlone(int kind) {
        return (kind & ~STATE) == REPLY;
    }

    final boolean has(int bit) {
        return has(kind, bit);
    }

    static boolean has(int kind, int bit) {
        return (kind & bit) != 0;
    }

    /** The detail of this effect with a step added. */
    protected final Object withStep(Function<? super S, ?> step) {
        Objects.requireNonNull(step, "then: the step is null");
        refuse(STOP | IGNORE, "then(...) after stop(...) or ignore(): nothing can follow the end");
        refuse(
                TIMEOUT | HIBERNATE,
                "then(...) beside timeout(...) or hibernate(): the step runs next, so put them on what the step returns");
        return detail == null ? step : new Steps<>(detail, step);
    }

    /**
     * The detail of this effect with a timeout. A bad time is found when the effect is returned, and then named with its handler.
     *
     * @param after from now
     */
    protected final Object withTimeout(@Nullable Duration after) {
        refuseAction("timeout(...)");
        return after == null ? NO_TIME : after;
    }

    /** The same, with a message instead of {@code Timeout}. */
    protected final Object withTimeout(@Nullable Duration after, Object message) {
        Objects.requireNonNull(message, "timeout: the message is null");
        refuseAction("timeout(...)");
        return after == null ? NO_TIME : new EventTimeout(after, 0, message);
    }

    /** The same, at a time of the system's clock. */
    protected final Object withTimeoutAt(long at, Object message) {
        Objects.requireNonNull(message, "timeoutAt: the message is null");
        refuseAction("timeoutAt(...)");
        return new EventTimeout(null, at, message);
    }

    /** The kind of this effect with the wish to give memory back. */
    protected final int hibernating() {
        refuseAction("hibernate()");
        return kind | HIBERNATE;
    }

    private void refuseAction(String what) {
        refuse(STOP | IGNORE, what + " after stop(...) or ignore(): nothing can follow the end");
        refuse(THEN, what + " beside then(...): the step runs next, so put it on what the step returns");
    }

    private void refuse(int bits, String why) {
        if (has(bits)) {
            throw new IllegalStateException(why);
        }
    }

    /** What is wrong with the time of a timeout; null: nothing. */
    static @Nullable String badTimeout(@Nullable Object detail) {
        if (detail == NO_TIME) {
            return "a timeout of null";
        }
        Duration after = detail instanceof EventTimeout event ? event.after : (Duration) detail;
        return after != null && after.isNegative() ? "a timeout of " + after : null;
    }

    /** Two steps, where {@code then} was said twice. */
    record Steps<S>(Object first, Function<? super S, ?> second) {}

    /**
     * A timeout with a message of its own.
     *
     * @param after from now; null: at a time
     * @param at a time of the system's clock
     * @param message reaches {@code info}
     */
    record EventTimeout(@Nullable Duration after, long at, Object message) {}
}
