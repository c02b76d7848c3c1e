package io.peeper;

import io.peeper.internal.branch.Seams;
import io.peeper.internal.dispatch.Carrier;
import io.peeper.internal.dispatch.Carriers;
import io.peeper.internal.name.Names;
import io.peeper.internal.time.Clock;
import io.peeper.internal.time.Nanos;
import io.peeper.internal.time.Timers;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Random;

/** A whole system on the thread of the test: what runs next is drawn from a seed, and time moves only when nothing else can. */
final class Simulation implements Clock, Timers, Carriers, Carrier {
    private record Alarm(long at, long order, Runnable task) {}

    private final List<Runnable> ready = new ArrayList<>();
    private final PriorityQueue<Alarm> alarms =
            new PriorityQueue<>(Comparator.comparingLong(Alarm::at).thenComparingLong(Alarm::order));
    private final Random random;
    private long now;
    private long order;

    Simulation(long seed) {
        random = new Random(seed);
    }

    PeeperSystem system() {
        return new PeeperSystem(
                new Seams(this, (name, daemon) -> this, (name, clock, timers, rescue) -> this, () -> random),
                new Names(),
                false);
    }

    /** Runs all there is to run, without moving time. */
    void settle() {
        while (!ready.isEmpty()) {
            ready.remove(random.nextInt(ready.size())).run();
        }
    }

    @Override
    public long nanos() {
        return now;
    }

    @Override
    public void park(Object blocker, long nanos) {
        if (!ready.isEmpty()) {
            ready.remove(random.nextInt(ready.size())).run();
            return;
        }
        long until = Nanos.after(now, nanos);
        Alarm next = alarms.peek();
        if (next != null && next.at <= until) {
            alarms.remove(next);
            now = next.at;
            next.task.run();
        } else if (nanos == Nanos.FOREVER) {
            throw new AssertionError("waits for ever");
        } else {
            now = until;
        }
    }

    @Override
    public Cancellable schedule(Runnable task, long delayNanos) {
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
        ready.add(branch);
    }

    @Override
    public void runSuccessor(Runnable branch) {
        ready.add(branch);
    }

    @Override
    public void later(Runnable task) {
        ready.add(task);
    }

    @Override
    public void stranded() {
        throw new AssertionError("a dispatch failed");
    }

    @Override
    public void aboutToWait() {}

    @Override
    public void close() {}
}
