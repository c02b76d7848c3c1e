package io.peeper;

import java.time.Duration;

/** Time of a {@link Simulation}. */
final class SimulatedTime {
    private SimulatedTime() {}

    /** Lets time pass, and all happen that happens meanwhile, what is due at the very end included. */
    static void pass(Simulation simulation, Duration time) {
        boolean[] over = {false};
        simulation.schedule(() -> over[0] = true, time.toNanos());
        simulation.settle();
        while (!over[0]) {
            simulation.park(simulation, time.toNanos());
            simulation.settle();
        }
    }
}
