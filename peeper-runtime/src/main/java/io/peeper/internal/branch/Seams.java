package io.peeper.internal.branch;

import io.peeper.internal.dispatch.Carriers;
import io.peeper.internal.dispatch.MachineCarriers;
import io.peeper.internal.time.Clock;
import io.peeper.internal.time.TimerThread;
import io.peeper.internal.time.Timers;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/**
 * Where a system gets time, threads and chance from, so that tests can give it other ones. Nothing else in the runtime asks the
 * machine for them.
 *
 * @param clock what time it is
 * @param timers runs things later; given whether its thread is a daemon
 * @param carriers threads
 * @param random chance; asked on the thread that uses it
 */
public record Seams(Clock clock, TimersFactory timers, CarriersFactory carriers, Supplier<RandomGenerator> random) {
    /** Makes the timers of a system. */
    @FunctionalInterface
    public interface TimersFactory {
        /** Makes them. */
        Timers make(String name, boolean daemon);
    }

    /** Makes the threads of a system. */
    @FunctionalInterface
    public interface CarriersFactory {
        /** Makes them. */
        Carriers make(String name, Clock clock, Timers timers, Runnable rescue);
    }

    /** The machine's own. */
    public static Seams standard() {
        return new Seams(Clock.SYSTEM, TimerThread::new, MachineCarriers::new, ThreadLocalRandom::current);
    }
}
