package io.peeper.internal.dispatch;

import io.peeper.internal.time.Timers;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;

/**
 * A look at the threads every few milliseconds while branches are dispatched, and none while nothing happens. Runs on the timer
 * thread, so that it needs none of the threads it looks at.
 */
final class Pulse {
    private static final long EVERY_NANOS = 10_000_000;

    /** It goes on while there is something to look after, and for a second after the last dispatch, so that traffic now and then does not start it each time. */
    private static final int LINGERS = 100;

    private final Timers timers;
    private final BooleanSupplier look;
    private final AtomicBoolean beating = new AtomicBoolean();
    private volatile boolean busy;
    private int quiet;

    /**
     * Makes one that stands still.
     *
     * @param look answers whether it has to look again, though nothing may be dispatched any more
     */
    Pulse(Timers timers, BooleanSupplier look) {
        this.timers = timers;
        this.look = look;
    }

    /** Something is dispatched. Cheap when it beats: two reads. */
    void wake() {
        if (!busy) {
            busy = true;
            if (beating.compareAndSet(false, true)) {
                quiet = 0;
                beatLater();
            }
        }
    }

    private void beat() {
        if (busy) {
            busy = false;
            quiet = 0;
        } else {
            quiet++;
        }
        try {
            if (look.getAsBoolean()) {
                quiet = 0;
            }
        } finally {
            beating.set(false);
            if ((quiet < LINGERS || busy) && beating.compareAndSet(false, true)) {
                beatLater();
            }
        }
    }

    private void beatLater() {
        try {
            timers.schedule(this::beat, EVERY_NANOS);
        } catch (RuntimeException | Error e) {
            // no memory: the next dispatch tries again
            busy = false;
            beating.set(false);
            throw e;
        }
    }
}
