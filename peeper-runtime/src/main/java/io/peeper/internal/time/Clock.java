package io.peeper.internal.time;

import java.util.concurrent.locks.LockSupport;

/** What time it is, and waiting for it: a seam, so that tests can move time by hand. */
public interface Clock {
    /** The clock of the machine, which only moves forward, whatever the wall clock does. */
    Clock SYSTEM = new Clock() {
        @Override
        public long nanos() {
            return System.nanoTime();
        }

        @Override
        public void park(Object blocker, long nanos) {
            if (nanos == Nanos.FOREVER) {
                LockSupport.park(blocker);
            } else {
                LockSupport.parkNanos(blocker, nanos);
            }
        }
    };

    /** Nanoseconds since some moment; only differences mean anything. */
    long nanos();

    /** Parks the current thread, at most so long; may return early, as {@link LockSupport} does. */
    void park(Object blocker, long nanos);
}
