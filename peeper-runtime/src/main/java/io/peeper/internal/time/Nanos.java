package io.peeper.internal.time;

import java.time.Duration;
import java.util.Objects;

/** Durations as nanoseconds, saturated: what is longer than 292 years is for ever. */
public final class Nanos {
    /** Stands for no limit. */
    public static final long FOREVER = Long.MAX_VALUE;

    /** How long {@code close()} may take: less than what service managers usually allow. */
    public static final long CLOSE_LIMIT = 20_000_000_000L;

    private Nanos() {}

    /**
     * A duration that has to be more than zero.
     *
     * @throws IllegalArgumentException names the culprit
     */
    public static long positive(Duration duration, String what) {
        Objects.requireNonNull(duration, what);
        if (duration.isZero() || duration.isNegative()) {
            throw new IllegalArgumentException(what + ": " + duration + "; more than zero");
        }
        return of(duration);
    }

    /**
     * A duration that has to be zero or more.
     *
     * @throws IllegalArgumentException names the culprit
     */
    public static long notNegative(Duration duration, String what) {
        Objects.requireNonNull(duration, what);
        if (duration.isNegative()) {
            throw new IllegalArgumentException(what + ": " + duration + "; zero or more");
        }
        return of(duration);
    }

    /** The nanoseconds of a duration. */
    public static long of(Duration duration) {
        try {
            return duration.toNanos();
        } catch (ArithmeticException e) {
            return FOREVER;
        }
    }

    /** A point in time after now, saturated: {@link #FOREVER} is never reached. */
    public static long after(long now, long nanos) {
        if (nanos == FOREVER) {
            return FOREVER;
        }
        long deadline = now + nanos;
        // nanoTime may be negative; only a sum past the end of the range means for ever
        return nanos > 0 && deadline < now ? FOREVER : deadline;
    }

    /** What is left until a deadline; {@link #FOREVER} stays what it is. */
    public static long left(long deadline, long now) {
        return deadline == FOREVER ? FOREVER : deadline - now;
    }

    /** As people read it. */
    public static String shown(long nanos) {
        if (nanos == FOREVER) {
            return "for ever";
        }
        return nanos < 10_000_000_000L ? nanos / 1_000_000 + " ms" : nanos / 1_000_000_000 + " s";
    }
}
