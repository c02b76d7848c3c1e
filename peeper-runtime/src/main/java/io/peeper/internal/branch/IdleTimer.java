package io.peeper.internal.branch;

import io.peeper.Timeout;
import io.peeper.internal.time.Nanos;
import io.peeper.internal.time.Timers;
import org.jspecify.annotations.Nullable;

/**
 * The timeout that a handler returned. A worker that asks for one after each message moves only the deadline: one alarm sleeps until
 * the earliest deadline there was, looks at the one there is, and sleeps again. So a busy session costs two writes a message and
 * no timer.
 *
 * <p>The owner writes; the timers' thread reads the deadline and puts a message when it has passed. That message counts if nothing
 * was armed or disarmed since: each one carries the number of its arming.
 */
final class IdleTimer {
    private static final Timeout TIMEOUT = new Timeout();

    /** The message of a timeout that has passed. */
    private static final class Expired extends Signal {
        private final IdleTimer timer;
        private final long arming;
        private Object content = TIMEOUT;

        Expired(IdleTimer timer, long arming) {
            this.timer = timer;
            this.arming = arming;
        }

        @Override
        boolean take() {
            if (timer.arming != arming || timer.deadline == Nanos.FOREVER) {
                return false;
            }
            content = timer.message == null ? TIMEOUT : timer.message;
            return true;
        }

        @Override
        Object content() {
            return content;
        }

        @Override
        String label() {
            return "info";
        }
    }

    private final Branch<?> branch;
    private volatile long deadline = Nanos.FOREVER;
    private volatile long arming;

    // owner only
    private @Nullable Object message;
    private long after;

    // under the monitor
    private Timers.@Nullable Cancellable alarm;
    private long alarmAt;

    IdleTimer(Branch<?> branch) {
        this.branch = branch;
    }

    boolean isArmed() {
        return deadline != Nanos.FOREVER;
    }

    /** Puts a {@link Timeout} after so long, unless a message comes first; with zero, behind what waits. */
    void arm(long nanos) {
        begin(null, nanos);
        if (nanos == 0) {
            deadline = branch.core.clock().nanos();
            branch.putControl(new Expired(this, arming));
        } else {
            set(nanos);
        }
    }

    /** The same with a message of its own; with zero, before what waits. */
    void arm(long nanos, Object instead) {
        begin(instead, -1);
        if (nanos <= 0) {
            deadline = branch.core.clock().nanos();
            branch.queue.unpoll(new Expired(this, arming));
        } else {
            set(nanos);
        }
    }

    @SuppressWarnings("NonAtomicVolatileUpdate") // only the owner writes
    private void begin(@Nullable Object instead, long nanos) {
        // in this order: whoever reads the new number can't read the old deadline after it
        deadline = Nanos.FOREVER;
        arming++;
        message = instead;
        after = nanos;
    }

    private void set(long nanos) {
        long now = branch.core.clock().nanos();
        long at = Nanos.after(now, nanos);
        deadline = at;
        if (at == Nanos.FOREVER) {
            return;
        }
        synchronized (this) {
            if (alarm != null && alarmAt - at <= 0) {
                return;
            }
            if (alarm != null) {
                alarm.cancel();
            }
            alarmAt = at;
            alarm = branch.core.timers().schedule(this::look, nanos);
        }
    }

    /** A system request was served: a plain timeout counts anew. */
    void again() {
        if (isArmed() && after >= 0) {
            arm(after);
        }
    }

    /** A message came first. */
    void disarm() {
        deadline = Nanos.FOREVER;
        message = null;
    }

    /** Nothing is wanted any more; the alarm goes too. */
    void close() {
        disarm();
        synchronized (this) {
            if (alarm != null) {
                alarm.cancel();
                alarm = null;
            }
        }
    }

    private void look() {
        long number;
        synchronized (this) {
            alarm = null;
            number = arming;
            long at = deadline;
            if (at == Nanos.FOREVER) {
                return;
            }
            long left = at - branch.core.clock().nanos();
            if (left > 0) {
                alarmAt = at;
                alarm = branch.core.timers().schedule(this::look, left);
                return;
            }
        }
        branch.putControl(new Expired(this, number));
    }
}
