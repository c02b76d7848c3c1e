package io.peeper.internal.branch;

import io.peeper.internal.time.Clock;
import io.peeper.internal.time.Nanos;
import io.peeper.internal.time.Timers;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Iterator;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * Looks after the calls of one system that run on their callers' threads, every few milliseconds while there are any: which of them
 * are over their deadline, and what they have left behind on branches that are idle again. So a call needs neither a timer nor
 * a clock: it reads the time of the last look.
 *
 * <p>It sleeps when nothing has happened for some looks. A call writes its ticket, claims its branch and then reads the time; the watch
 * takes the time away, and then looks at the tickets once more: one of them sees the other.
 */
final class DirectWatch {
    private static final VarHandle UNTIDY;

    static {
        try {
            UNTIDY = MethodHandles.lookup().findVarHandle(DirectWatch.class, "untidy", Branch.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    /** How late a deadline may be noticed: one look and the next. */
    private static final long EVERY_NANOS = 10_000_000;

    /** Asleep, or the system ends: a call has to ask. A time is never this: the lowest bit is set. */
    static final long ASLEEP = 0;

    private static final int LINGERS = 10;

    /** A century or more: no sum with it overflows, since times are differences to others. */
    private static final long FAR = Long.MAX_VALUE / 3;

    private final Clock clock;
    private final Timers timers;
    private final Runnable rescue;

    /** The threads that have run calls themselves, and live. */
    private final Set<Runner> runners = ConcurrentHashMap.newKeySet();

    private final AtomicBoolean awake = new AtomicBoolean();

    @SuppressWarnings("unused") // by UNTIDY
    private volatile @Nullable Branch<?> untidy;

    /** Whether our own code has failed on the thread of a caller: what is ready then may have nobody behind it. */
    volatile boolean failed;

    private volatile long time;

    private volatile boolean closing;

    private int quiet;

    /**
     * Makes one.
     *
     * @param rescue hands every branch that is ready to a platform thread
     */
    DirectWatch(Clock clock, Timers timers, Runnable rescue) {
        this.clock = clock;
        this.timers = timers;
        this.rescue = rescue;
    }

    /** Makes sure that a thread is looked after; before it claims anything. */
    void enlist(Runner runner) {
        StackProbe.check();
        runners.add(runner);
        runner.watch = this;
        if (time == ASLEEP) {
            wake();
        }
    }

    /** What time it is, give or take a look; after a branch was claimed. */
    long time() {
        long now = time;
        return now == ASLEEP ? wake() : now;
    }

    /** The same, or {@link #ASLEEP}. */
    long glance() {
        return time;
    }

    /** Whether the system ends, and calls from outside are refused. */
    boolean isClosing() {
        return closing;
    }

    /** The system is about to end. */
    void closes() {
        closing = true;
        // those that do not ask find it so
        time = ASLEEP;
    }

    /** Says what time it is, to those who do not ask; none, where the system ends. */
    void tell(long now) {
        time = now;
        if (closing) {
            time = ASLEEP;
        }
    }

    /** When a call that begins now is over its limit; never too early. */
    static long deadline(long time, long limit) {
        return limit == Nanos.FOREVER ? Nanos.FOREVER : Nanos.after(time + EVERY_NANOS, limit);
    }

    /** The same; one that is far away may come a little sooner. */
    static long deadlineSoon(long time, long limit) {
        return limit == Nanos.FOREVER ? Nanos.FOREVER : time + (EVERY_NANOS + Math.min(limit, FAR));
    }

    private long wake() {
        // a timers' queue must not break where a caller's stack ends, and neither may this
        StackProbe.check();
        long now = clock.nanos() | 1;
        if (awake.compareAndSet(false, true)) {
            tell(now);
            lookLater();
        }
        return now;
    }

    private void lookLater() {
        try {
            timers.schedule(this::look, EVERY_NANOS);
        } catch (RuntimeException | Error e) {
            // no memory: the next call tries again
            time = ASLEEP;
            awake.set(false);
            throw e;
        }
    }

    /** A branch has to be tidied when it is idle. */
    void add(Branch<?> branch) {
        Branch<?> top = untidy;
        branch.nextUntidy = top;
        while (!UNTIDY.compareAndSet(this, top, branch)) {
            top = untidy;
            branch.nextUntidy = top;
        }
    }

    /** The system has ended. */
    void close() {
        runners.clear();
        UNTIDY.setVolatile(this, null);
    }

    private void look() {
        boolean active = true;
        try {
            active = looked(clock.nanos() | 1);
        } finally {
            // whatever there was no memory for, the next look is to come
            quiet = active ? 0 : quiet + 1;
            if (quiet < LINGERS) {
                lookLater();
            } else {
                sleep();
            }
        }
    }

    private void sleep() {
        quiet = 0;
        time = ASLEEP;
        awake.set(false);
        if (failed || untidy != null || runners.stream().anyMatch(Runner::hasMoved)) {
            wake();
        }
    }

    /** Whether anything has happened since the last look. */
    private boolean looked(long now) {
        tell(now);
        boolean active = failed;
        if (active) {
            failed = false;
            rescue.run();
        }
        for (Iterator<Runner> all = runners.iterator(); all.hasNext(); ) {
            Runner runner = all.next();
            if (runner.look(now)) {
                active = true;
            } else if (!runner.thread.isAlive()) {
                all.remove();
            }
        }
        boolean tidied = tidy();
        return active || tidied;
    }

    /** Whether there was any. */
    private boolean tidy() {
        Branch<?> next = (Branch<?>) UNTIDY.getAndSet(this, null);
        boolean any = next != null;
        while (next != null) {
            Branch<?> branch = next;
            next = branch.nextUntidy;
            branch.nextUntidy = null;
            if (!branch.tidied()) {
                add(branch);
            }
        }
        return any;
    }
}
