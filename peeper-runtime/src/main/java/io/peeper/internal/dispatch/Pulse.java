package io.peeper.internal.dispatch;

import io.peeper.internal.time.Timers;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.function.BooleanSupplier;

/**
 * A look at the threads every few milliseconds while branches are dispatched, and none while nothing happens. Runs on the timer
 * thread, so that it needs none of the threads it looks at.
 */
final class Pulse {
    private static final VarHandle BEATING;

    static {
        try {
            BEATING = MethodHandles.lookup().findVarHandle(Pulse.class, "beating", int.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private static final int STILL = 0;
    private static final int BEATS = 1;

    private static final long EVERY_NANOS = 10_000_000;

    /** It goes on while there is something to look after, and for a second after the last dispatch, so that traffic now and then does not start it each time. */
    private static final int LINGERS = 100;

    private final Timers timers;
    private final BooleanSupplier look;

    /** A field, so that it can be given back without a call, where a sender's stack ends. */
    @SuppressWarnings("unused") // read by BEATING
    private volatile int beating;

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
            if (BEATING.compareAndSet(this, STILL, BEATS)) {
                quiet = 0;
                try {
                    beatLater();
                } catch (RuntimeException | Error e) {
                    // no memory, or no stack: the next dispatch tries again
                    busy = false;
                    beating = STILL;
                    throw e;
                }
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
            beating = STILL;
            if ((quiet < LINGERS || busy) && BEATING.compareAndSet(this, STILL, BEATS)) {
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
            beating = STILL;
            throw e;
        }
    }
}
