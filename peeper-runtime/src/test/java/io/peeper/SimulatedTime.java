package io.peeper;

import java.time.Duration;

/** Time of a {@link Simulation}. */
final class SimulatedTime {
    private SimulatedTime() {}

    /** Lets time pass, and all happen that happens meanwhile, what is due at the very end included. */
    static void pass(Simulation simulation, Duration time) {
        long until = simulation.nanos() + time.toNanos();
        simulation.settle();
        while (simulation.nanos() < until) {
            simulation.park(simulation, until - simulation.nanos());
            simulation.settle();
        }
    }
}
