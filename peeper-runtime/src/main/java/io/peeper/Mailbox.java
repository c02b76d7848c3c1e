package io.peeper;

import java.util.Objects;

/**
 * How a peeper's messages wait. Only calls, casts and infos count against a bound: stop requests and the like are never
 * refused. An immutable value.
 *
 * @param capacity how many messages wait at most, at least 1; {@link Integer#MAX_VALUE} stands for no bound
 * @param overflow what becomes of one more
 * @param dropsOnCrash whether a crash drops what waits, as the end of a process does on the BEAM
 */
public record Mailbox(int capacity, Overflow overflow, boolean dropsOnCrash) {
    private static final Mailbox DEFAULT = bounded(100_000, Overflow.REJECT);

    /**
     * Checks it.
     *
     * @throws IllegalArgumentException if the capacity is less than 1
     */
    public Mailbox {
        Objects.requireNonNull(overflow, "overflow");
        if (capacity < 1) {
            throw new IllegalArgumentException("capacity: " + capacity + "; at least 1");
        }
    }

    /**
     * At most so many messages; a few more where that many senders race for the last place.
     *
     * @throws IllegalArgumentException if the capacity is less than 1
     */
    public static Mailbox bounded(int capacity, Overflow overflow) {
        return new Mailbox(capacity, overflow, false);
    }

    /** As many messages as memory holds. */
    public static Mailbox unbounded() {
        return new Mailbox(Integer.MAX_VALUE, Overflow.REJECT, false);
    }

    /** What a spec has that says nothing: 100,000 messages, then {@link Overflow#REJECT}. */
    public static Mailbox standard() {
        return DEFAULT;
    }

    /**
     * The same, but what waits is dropped when the worker crashes or is killed: callers get a {@link WorkerExitedException}
     * with {@link Outcome#NOT_RUN}. Otherwise the next worker handles it, in order.
     */
    public Mailbox dropOnCrash() {
        return new Mailbox(capacity, overflow, true);
    }
}
