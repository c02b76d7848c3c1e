package io.peeper;

import io.peeper.internal.time.Nanos;
import java.time.Duration;

/**
 * How long a peeper waits before it replaces a worker that exited; messages wait meanwhile. An immutable value.
 *
 * @param minNanos the shortest wait in nanoseconds; 0: none at all
 * @param maxNanos the longest wait in nanoseconds
 */
public record Backoff(long minNanos, long maxNanos) {
    private static final Backoff NONE = new Backoff(0, 0);

    /**
     * Checks it.
     *
     * @throws IllegalArgumentException if a wait is negative, or the longest is less than the shortest
     */
    public Backoff {
        if (minNanos < 0 || maxNanos < minNanos) {
            throw new IllegalArgumentException("backoff: from " + minNanos + " ns to " + maxNanos + " ns");
        }
    }

    /** No wait. The default. */
    public static Backoff none() {
        return NONE;
    }

    /**
     * Doubles with each restart, from the shortest to the longest wait, and varies by chance between three quarters and one and a
     * half of that, so that many that failed together don't come back together. Begins anew when there was no restart for twice the
     * longest wait.
     *
     * @throws IllegalArgumentException if the shortest is zero or less, or the longest less than that
     */
    public static Backoff exponential(Duration min, Duration max) {
        return new Backoff(Nanos.positive(min, "min"), Nanos.positive(max, "max"));
    }

    /** Whether there is no wait. */
    public boolean isNone() {
        return maxNanos == 0;
    }
}
