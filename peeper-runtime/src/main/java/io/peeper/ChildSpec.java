package io.peeper;

import io.peeper.internal.branch.Core;
import io.peeper.internal.branch.Supervised;
import io.peeper.internal.supervise.Plan;

/**
 * How to start what a supervisor may have as a child. An immutable value.
 *
 * @param <R> what starting it gives: the typed client of a peeper, or a supervisor
 */
@SuppressWarnings("exports")
public abstract sealed class ChildSpec<R>
        permits PeeperSpec, Supervisor.Spec, DynamicSupervisor.Spec, PartitionSupervisor.Spec {
    ChildSpec() {}

    /** How its supervisor makes and treats it. */
    abstract Plan plan();

    /** What starting it gives. */
    abstract R client(Supervised started);

    /** Starts it at the top of a system's tree. */
    abstract R startOn(Core core);

    static int checked(int restarts) {
        if (restarts < 0) {
            throw new IllegalArgumentException("restarts: " + restarts + "; at least 0");
        }
        return restarts;
    }
}
