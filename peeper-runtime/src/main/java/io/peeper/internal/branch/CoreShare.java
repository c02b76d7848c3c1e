package io.peeper.internal.branch;

import io.peeper.internal.time.Clock;

/**
 * For how long a caller that keeps meeting others keeps its core from them. Where there are more callers than cores, they would else take turns
 * only when the scheduler makes them, after milliseconds: often in the middle of a call, which has to wait until its thread's turn comes
 * again, and sometimes with the peeper in hand, which all others wait for. Calls that queue up and park are as fair, and take four times as
 * long, among 64 callers of a handler of 2 microseconds.
 *
 * <p>Whoever meets nobody is never asked, however long it goes on. For one thread.
 */
final class CoreShare {
    static final long NANOS = 50_000;

    /** Of so many meetings one looks at the clock, which costs more than to count; a power of two. */
    static final int MEETINGS = 8;

    private int meetings;
    private long began;

    /** One more meeting; whether it is the others' turn. */
    boolean isOver(Clock clock) {
        return (++meetings & (MEETINGS - 1)) == 0 && clock.nanos() - began > NANOS;
    }

    /** It is its turn again. */
    void begins(Clock clock) {
        began = clock.nanos();
    }
}
