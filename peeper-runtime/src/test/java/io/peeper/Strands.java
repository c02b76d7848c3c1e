package io.peeper;

import io.peeper.internal.branch.Seams;
import io.peeper.internal.dispatch.Carrier;
import io.peeper.internal.dispatch.Carriers;
import io.peeper.internal.name.Names;
import io.peeper.internal.time.Clock;
import io.peeper.internal.time.Nanos;
import io.peeper.internal.time.Timers;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Random;
import java.util.concurrent.Semaphore;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * A simulated system as {@link Simulation} is one, for those who wait for each other in any order: whoever waits keeps its thread,
 * and the others go on. Only one thread runs at any time; which one is drawn from the seed, and time moves only when nothing else can.
 */
final class Strands implements Clock, Timers, Carriers, Carrier, AutoCloseable {
    /** How often all that wait look again, in rounds, before they are believed. */
    private static final int LOOKS = 4;

    private static final StackWalker WALKER = StackWalker.getInstance();

    private record Alarm(long at, long order, Runnable task) {}

    private enum Wait {
        /** Until something happens, or a time. */
        PARKED,
        /** Until a time. */
        ASLEEP,
        /** Until nothing more happens without time moving. */
        SETTLING
    }

    /** A thread, and what it waits for. */
    private static final class Strand {
        final Semaphore turn = new Semaphore(0);
        Wait wait = Wait.PARKED;
        long until;
        long seen;
        int looks;
        int place;

        @Nullable
        Runnable task;
    }

    private final List<Runnable> ready = new ArrayList<>();
    private final PriorityQueue<Alarm> alarms =
            new PriorityQueue<>(Comparator.comparingLong(Alarm::at).thenComparingLong(Alarm::order));
    private final List<Strand> waiting = new ArrayList<>();
    private final Deque<Strand> idle = new ArrayDeque<>();
    private final ThreadLocal<Strand> current = new ThreadLocal<>();
    private final Strand main = new Strand();
    private final Random random;
    private @Nullable Throwable failure;
    private boolean closed;
    private long changes;
    private long now;
    private long order;

    Strands(long seed) {
        random = new Random(seed);
        current.set(main);
    }

    PeeperSystem system() {
        return new PeeperSystem(
                new Seams(this, (name, daemon) -> this, (name, clock, timers, rescue) -> this, () -> random),
                new Names(),
                false);
    }

    /** For the test: something on a thread of its own. */
    void go(Runnable task) {
        run(task);
    }

    /** For the test: runs all there is to run, without moving time. */
    void settle() {
        await(Wait.SETTLING, Nanos.FOREVER);
    }

    /** For the test: lets so much time pass, and all happen that happens meanwhile. */
    void pass(Duration time) {
        await(Wait.ASLEEP, Nanos.after(now, time.toNanos()));
        settle();
    }

    /** For code of a worker: waits, as for a lock, until something is true; an interrupt ends it. */
    void awaitThat(BooleanSupplier condition) throws InterruptedException {
        while (!condition.getAsBoolean()) {
            park(this, Nanos.FOREVER);
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
        }
    }

    /** Lets go of the threads, whoever waits. */
    void abandon() {
        closed = true;
        for (Strand strand : idle) {
            strand.turn.release();
        }
    }

    /** Lets go of the threads; nobody may wait any more. */
    @Override
    public void close() {
        abandon();
        if (!waiting.isEmpty()) {
            throw new AssertionError(waiting.size() + " still wait");
        }
    }

    @Override
    public long nanos() {
        return now;
    }

    @Override
    public void park(Object blocker, long nanos) {
        await(Wait.PARKED, Nanos.after(now, nanos));
    }

    private void await(Wait wait, long until) {
        Strand self = current.get();
        int place = WALKER.walk(frames -> frames.mapToInt(Strands::place).reduce(0, (sum, one) -> 31 * sum + one));
        if (place != self.place) {
            // it has not only looked: what it has done since may be what another one waits for
            self.place = place;
            changes++;
        }
        self.wait = wait;
        self.until = until;
        waiting.add(self);
        Strand next = next();
        if (next != self) {
            next.turn.release();
            self.turn.acquireUninterruptibly();
        }
        if (self == main && failure != null) {
            throw new AssertionError(failure);
        }
    }

    private static int place(StackWalker.StackFrame frame) {
        return 31 * frame.getMethodName().hashCode() + frame.getByteCodeIndex();
    }

    /** Who is to run next. */
    private Strand next() {
        while (true) {
            List<Strand> lookers = lookers();
            int choices = ready.size() + lookers.size();
            if (choices > 0) {
                int choice = random.nextInt(choices);
                return choice < ready.size()
                        ? strand(ready.remove(choice))
                        : resumed(lookers.get(choice - ready.size()));
            }
            Strand first = null;
            for (Strand one : waiting) {
                if (one.wait == Wait.SETTLING) {
                    return resumed(one);
                }
                if (first == null || one.until < first.until) {
                    first = one;
                }
            }
            Alarm alarm = alarms.peek();
            if (alarm != null && (first == null || alarm.at <= first.until)) {
                alarms.remove();
                now = alarm.at;
                changes++;
                alarm.task.run();
            } else if (first != null && first.until < Nanos.FOREVER) {
                now = first.until;
                changes++;
                return resumed(first);
            } else {
                failure = new AssertionError(waiting.size() + " wait for ever");
                return resumed(main);
            }
        }
    }

    /** Those that wait for something to happen, and have looked least often since something did. */
    private List<Strand> lookers() {
        List<Strand> lookers = new ArrayList<>();
        int least = LOOKS;
        for (Strand one : waiting) {
            if (one.seen != changes) {
                one.seen = changes;
                one.looks = 0;
            }
            if (one.wait == Wait.PARKED && one.looks <= least && one.looks < LOOKS) {
                if (one.looks < least) {
                    lookers.clear();
                }
                least = one.looks;
                lookers.add(one);
            }
        }
        return lookers;
    }

    private Strand resumed(Strand strand) {
        waiting.remove(strand);
        strand.looks++;
        return strand;
    }

    private Strand strand(Runnable task) {
        changes++;
        Strand strand = idle.poll();
        if (strand == null) {
            Strand fresh = new Strand();
            Thread thread = new Thread(() -> live(fresh), "strand");
            thread.setDaemon(true);
            thread.start();
            strand = fresh;
        }
        strand.task = task;
        return strand;
    }

    private void live(Strand self) {
        current.set(self);
        self.turn.acquireUninterruptibly();
        while (!closed) {
            Runnable task = self.task;
            self.task = null;
            self.place = 0;
            try {
                task.run();
            } catch (Throwable e) {
                failure = e;
            }
            Thread.interrupted();
            changes++;
            idle.push(self);
            Strand next = next();
            if (next != self) {
                next.turn.release();
                self.turn.acquireUninterruptibly();
            }
        }
    }

    @Override
    public Cancellable schedule(Runnable task, long delayNanos) {
        changes++;
        Alarm alarm = new Alarm(Nanos.after(now, delayNanos), order++, task);
        alarms.add(alarm);
        return () -> alarms.remove(alarm);
    }

    @Override
    public Carrier of(Dispatcher dispatcher, String id) {
        return this;
    }

    @Override
    public Carrier platform() {
        return this;
    }

    @Override
    public void run(Runnable branch) {
        changes++;
        ready.add(branch);
    }

    @Override
    public void runSuccessor(Runnable branch) {
        run(branch);
    }

    @Override
    public void later(Runnable task) {
        run(task);
    }

    @Override
    public void stranded() {
        throw new AssertionError("a dispatch failed");
    }

    @Override
    public void aboutToWait() {}
}
