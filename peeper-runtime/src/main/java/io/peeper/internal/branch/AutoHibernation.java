package io.peeper.internal.branch;

import io.peeper.internal.time.Timers;
import org.jspecify.annotations.Nullable;

/**
 * Hibernates a branch that has been idle for long: an alarm that looks now and then whether a message has been handled since the
 * last look. So a message costs one addition, and the branch hibernates after once to twice the time.
 */
final class AutoHibernation {
    private final Branch<?> branch;
    private final long afterNanos;

    // owner only
    private long handled;
    private long seen;
    private boolean sleeping;

    private Timers.@Nullable Cancellable alarm;

    AutoHibernation(Branch<?> branch, long afterNanos) {
        this.branch = branch;
        this.afterNanos = afterNanos;
        sleep();
    }

    /** A message is handled. */
    void busy() {
        handled++;
        if (!sleeping) {
            sleep();
        }
    }

    private void sleep() {
        sleeping = true;
        seen = handled;
        alarm = branch.core.timers().schedule(() -> branch.putControl(new SysRequest.Hibernation()), afterNanos);
    }

    /** The alarm has rung: whether nothing was handled meanwhile. */
    boolean isIdle() {
        sleeping = false;
        if (handled == seen) {
            return true;
        }
        sleep();
        return false;
    }

    /** The branch has ended. */
    void close() {
        if (alarm != null) {
            alarm.cancel();
        }
    }
}
