package io.peeper;

import io.peeper.internal.time.Nanos;
import java.time.Duration;

/**
 * How long {@code terminate} may take when a peeper is stopped. An immutable value.
 *
 * @param nanos the limit in nanoseconds; 0: no {@code terminate} at all; {@link Long#MAX_VALUE}: no limit
 */
public record Shutdown(long nanos) {
    private static final Shutdown DEFAULT = new Shutdown(5_000_000_000L);

    /**
     * So long; then the worker is killed.
     *
     * @throws IllegalArgumentException if it is zero or less
     */
    public static Shutdown timeout(Duration limit) {
        return new Shutdown(Nanos.positive(limit, "shutdown timeout"));
    }

    /** Killed at once, without {@code terminate}. */
    public static Shutdown brutalKill() {
        return new Shutdown(0);
    }

    /** As long as it takes. */
    public static Shutdown infinity() {
        return new Shutdown(Long.MAX_VALUE);
    }

    /** What a spec has that says nothing: 5 seconds. */
    public static Shutdown standard() {
        return DEFAULT;
    }
}
