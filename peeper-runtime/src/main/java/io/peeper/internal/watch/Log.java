package io.peeper.internal.watch;

import io.peeper.ChildRef;
import io.peeper.ExitReason;
import io.peeper.OnPoison;
import io.peeper.PeeperRef;
import io.peeper.SupervisorRef;
import io.peeper.internal.time.Clock;
import io.peeper.internal.time.Timers;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * What the runtime says, through {@link System.Logger}, under {@code io.peeper}. States and messages appear by type only. Of a
 * storm of crashes the first few are told in full each second, and the number of the rest at its end.
 *
 * <p>A logger may block, and may be anybody's code: it runs on a thread of its own turn, never on one that owns a branch.
 */
public final class Log {
    private static final Logger LOGGER = System.getLogger("io.peeper");
    private static final int IN_FULL = 20;
    private static final long SECOND = 1_000_000_000L;

    /** How soon it is noticed that errors are logged after all. */
    private static final long ASKED_NANOS = 100_000_000;

    private final Clock clock;
    private final Timers timers;
    private final Executor executor;
    private long second;
    private int told;
    private long untold;

    /**
     * Whether errors are not logged at all, when that was last asked: off the threads that own branches, since a logger is anybody's
     * code. While it is so a crash costs no record.
     */
    private volatile boolean silent;

    private volatile long asked;

    /** Makes one for a system. */
    public Log(Clock clock, Timers timers, Executor executor) {
        this.clock = clock;
        this.timers = timers;
        this.executor = executor;
        this.second = clock.nanos();
    }

    /**
     * A worker exited, and is replaced or ends.
     *
     * @param what what it was doing
     * @param shown what may be shown of the state; null: nothing
     */
    public void crashed(PeeperRef ref, String what, ExitReason reason, @Nullable String shown) {
        if (!isHeard() || !admit()) {
            return;
        }
        say(
                Level.ERROR,
                ref.id() + " (" + ref.protocol().getName() + ", incarnation " + ref.incarnation() + ") exited " + what
                        + ": " + reason + ". Kept: the state" + (shown == null ? "" : ", " + shown) + ", and "
                        + ref.mailboxSize() + " queued messages; a new worker takes over.",
                cause(reason));
    }

    /** Whether errors are logged, as far as is known. */
    public boolean isHeard() {
        if (!silent) {
            return true;
        }
        long now = clock.nanos();
        if (now - asked >= ASKED_NANOS) {
            asked = now;
            executor.execute(this::ask);
        }
        return false;
    }

    private void ask() {
        silent = !LOGGER.isLoggable(Level.ERROR);
    }

    /** Whether an exit would be told in full now. */
    public boolean hasRoom() {
        return isHeard() && hasRoomNow();
    }

    private synchronized boolean hasRoomNow() {
        return told < IN_FULL || clock.nanos() - second >= SECOND;
    }

    /** Whether this record is to be told; else it is counted, and the number told at the end of the second. */
    private synchronized boolean admit() {
        long now = clock.nanos();
        if (now - second >= SECOND) {
            second = now;
            told = 0;
        }
        if (told < IN_FULL) {
            told++;
            return true;
        }
        if (untold++ == 0) {
            timers.schedule(this::summarise, SECOND - (now - second));
        }
        return false;
    }

    private void summarise() {
        long number;
        synchronized (this) {
            number = untold;
            untold = 0;
        }
        say(Level.ERROR, number + " more exits and dropped messages within a second were not told one by one.", null);
    }

    /** A peeper has ended for want of further restarts. */
    public void gaveUp(PeeperRef ref, int restarts, long windowNanos, ExitReason reason) {
        if (!isHeard()) {
            return;
        }
        say(
                Level.ERROR,
                ref.id() + " (" + ref.protocol().getName() + ") ends: more than " + restarts + " restarts within "
                        + windowNanos / 1_000_000 + " ms. The last exit: " + reason
                        + ". Repair the cause, or allow more by intensity(...).",
                cause(reason));
    }

    /** The state of a peeper seems to be what makes it fail. */
    public void poisoned(PeeperRef ref, int crashes, OnPoison then) {
        if (!isHeard()) {
            return;
        }
        say(
                Level.ERROR,
                ref.id() + " (" + ref.protocol().getName() + ") has a suspected poison state: " + crashes
                        + " crashes in a row, with no message completed in between. As onPoison says: " + then + ".",
                null);
    }

    /** A message crashed as often as it may. */
    public void deadLetter(PeeperRef ref, String method, int attempts) {
        if (!isHeard()) {
            return;
        }
        say(
                Level.ERROR,
                ref.id() + ": " + method + " crashed " + attempts
                        + " times and is a dead letter now, among the deadLetters()" + " of its system.",
                null);
    }

    /** A supervisor has given up. */
    public void gaveUp(SupervisorRef ref, String child, int restarts, long windowNanos, ExitReason reason) {
        say(
                Level.ERROR,
                ref + " stops its children and ends: more than " + restarts + " restarts within "
                        + windowNanos / 1_000_000
                        + " ms. The last child to end: " + child + ", " + reason
                        + ". Repair the cause, or allow more by intensity(...).",
                cause(reason));
    }

    /** A child did not end as it should when its supervisor stopped it. */
    public void endedBadly(SupervisorRef ref, String child, ExitReason reason) {
        say(Level.ERROR, ref + ": its child " + child + " was to be stopped, and ended with " + reason, cause(reason));
    }

    /** A terminate was cut off, or threw. */
    public void terminateFailed(PeeperRef ref, ExitReason reason) {
        if (!isHeard()) {
            return;
        }
        say(Level.ERROR, ref.id() + ": terminate failed: " + reason, cause(reason));
    }

    /** The default of info. */
    public void unexpected(PeeperRef ref, Object message) {
        if (!admit()) {
            return;
        }
        say(
                Level.WARNING,
                ref.id() + " got a message of type " + message.getClass().getName()
                        + " and has no info(state, message) for it; it is dropped.",
                null);
    }

    /** A committed state is not what it was. */
    public void stateChanged(PeeperRef ref, Class<?> state, String last) {
        say(
                Level.ERROR,
                "The state of " + ref.id() + ", a " + state.getName() + ", has changed in place since " + last
                        + " was handled, and no handler returned it as a new one: after a crash this change would be kept, or lost,"
                        + " as it happens. Make the type immutable, give nothing of it away, and return next(state) where"
                        + " it has changed.",
                null);
    }

    /** The mailbox has become half full. */
    public void halfFull(PeeperRef ref, int capacity) {
        say(
                Level.WARNING,
                "The mailbox of " + ref.id() + " is half full, " + ref.mailboxSize() + " of " + capacity
                        + " messages: its senders are faster than its handlers.",
                null);
    }

    /** A listener threw. */
    public void listenerFailed(PeeperRef ref, String method, Throwable thrown) {
        say(Level.WARNING, "The listener of " + ref.id() + " threw in " + method, thrown);
    }

    /** A trace threw, and hears no more. */
    public void traceFailed(PeeperRef ref, Throwable thrown) {
        say(Level.WARNING, "A trace of " + ref.id() + " threw, and is removed", thrown);
    }

    /** A registry of somebody else's threw when a name was given back to it. */
    public void unregisterFailed(PeeperRef ref, Throwable thrown) {
        say(
                Level.ERROR,
                "The registry of the name of " + ref.id() + " threw in unregister; the name may be stuck there",
                thrown);
    }

    /** Something left over when a system was closed. */
    public void leftOver(PeeperRef ref, String what, StackTraceElement @Nullable [] stack) {
        StringBuilder text = new StringBuilder(ref.id()).append(" was killed: ").append(what);
        if (stack != null) {
            for (StackTraceElement element : stack) {
                text.append("\n\tat ").append(element);
            }
        }
        say(Level.WARNING, text.toString(), null);
    }

    /** Something was killed when a system was closed, and is still there. */
    public void notEnded(ChildRef ref) {
        say(Level.ERROR, ref.id() + " was killed and has not ended; nobody waits for it any more", null);
    }

    /** Our own code threw, for want of memory or stack, or by a bug. */
    public void internal(ChildRef ref, Throwable thrown) {
        try {
            say(Level.ERROR, ref.id() + ": the runtime itself failed", thrown);
        } catch (Throwable again) {
            // nothing is left to say it with
        }
    }

    private void say(Level level, String text, @Nullable Throwable thrown) {
        executor.execute(() -> write(level, text, thrown));
    }

    private void write(Level level, String text, @Nullable Throwable thrown) {
        if (level == Level.ERROR) {
            asked = clock.nanos();
            ask();
        }
        if (thrown == null) {
            LOGGER.log(level, text);
        } else {
            LOGGER.log(level, text, thrown);
        }
    }

    private static @Nullable Throwable cause(ExitReason reason) {
        return reason instanceof ExitReason.Crash crash ? crash.cause() : null;
    }
}
