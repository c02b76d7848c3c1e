package io.peeper;

import io.peeper.internal.branch.Seams;
import io.peeper.internal.dispatch.MachineCarriers;
import io.peeper.internal.name.Names;
import io.peeper.internal.time.Clock;
import io.peeper.internal.time.Timers;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ThreadLocalRandom;

/**
 * A system whose timers ring only when told. In any other one somebody looks every few milliseconds after branches where calls have
 * run, and so makes up for a wake-up that was lost.
 */
public final class Unwatched {
    private static final ConcurrentLinkedQueue<Runnable> LATER = new ConcurrentLinkedQueue<>();

    private static final Timers TIMERS = new Timers() {
        @Override
        public Cancellable schedule(Runnable task, long delayNanos) {
            LATER.add(task);
            return () -> LATER.remove(task);
        }

        @Override
        public void close() {
            LATER.clear();
        }
    };

    /** Like the shared one it has threads that let the JVM end. */
    public static final PeeperSystem SYSTEM = new PeeperSystem(
            new Seams(Clock.SYSTEM, (name, daemon) -> TIMERS, MachineCarriers::new, ThreadLocalRandom::current),
            new Names(),
            true);

    private Unwatched() {}

    /** Rings what has been set until now, for the sake of memory: what is looked after is held until then. */
    public static void ring() {
        for (int left = LATER.size(); left > 0; left--) {
            Runnable task = LATER.poll();
            if (task != null) {
                task.run();
            }
        }
    }
}
