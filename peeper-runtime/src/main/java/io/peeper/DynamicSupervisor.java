package io.peeper;

import io.peeper.internal.branch.Core;
import io.peeper.internal.branch.Parent;
import io.peeper.internal.branch.Supervised;
import io.peeper.internal.supervise.DynamicNode;
import io.peeper.internal.supervise.NodeOptions;
import io.peeper.internal.supervise.NodePlan;
import io.peeper.internal.supervise.Plan;
import io.peeper.internal.supervise.Plans;
import io.peeper.internal.time.Nanos;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A supervisor of children that are started while it runs, each for itself, as Elixir's DynamicSupervisor: its children start,
 * restart and end side by side, and it knows them by their refs.
 */
@SuppressWarnings("exports")
public interface DynamicSupervisor extends SupervisorRef {
    /** How to start one. */
    static Spec spec() {
        return new Spec(NodeOptions.of(Strategy.ONE_FOR_ONE));
    }

    /**
     * Starts a child; returns when its {@code init} has.
     *
     * @return the client of a peeper, or the supervisor; a peeper whose {@code init} said {@code ignore()} is not alive and forgotten
     * @throws ChildException if there are as many children as there may be
     * @throws AlreadyStartedException if its name is taken
     * @throws StartFailedException if it did not start; nothing is left behind
     * @throws NoProcessException if this supervisor has ended
     */
    default <R> R startChild(ChildSpec<R> spec) {
        return spec.client(((DynamicNode) this).add(spec.plan()));
    }

    /**
     * Ends a child in order, and forgets it; returns when it is gone. Also one that is being restarted.
     *
     * @throws ChildException if it is no child of this one
     * @throws NoProcessException if this supervisor has ended
     */
    void terminateChild(PeeperRef peeper);

    /**
     * Moves a child to another supervisor, with all it has: state, dictionary, timers, the messages that wait, its options and its
     * listener. It is the same peeper: refs, clients, names and monitors of it stay what they are, and calls in flight are answered.
     * In its turn, between two messages, a new worker runs {@code init} with {@link Start.Kind#TRANSFER}. If anything fails, the
     * peeper stays where it was, and runs.
     *
     * @param target of the same system
     * @throws ChildException if it is no child of this one, if it is being restarted, or if the target is full
     * @throws NoProcessException if either supervisor has ended, or the peeper ended before it could move
     * @throws UpgradeFailedException if the new worker failed
     * @throws WorkerExitedException if it was killed while the new worker's {@code init} ran
     * @throws IllegalStateException in a handler of the peeper itself
     */
    void transfer(PeeperRef peeper, DynamicSupervisor target);

    /**
     * The same, for whoever holds a name.
     *
     * @throws NoProcessException also if nobody does
     */
    void transfer(Name name, DynamicSupervisor target);

    /** How to start a dynamic supervisor. An immutable value: each method returns a new spec. */
    final class Spec extends ChildSpec<DynamicSupervisor> {
        private final NodeOptions options;

        private Spec(NodeOptions options) {
            this.options = options;
        }

        /** Starts under a local name. */
        public Spec name(String name) {
            return name(Name.local(name));
        }

        /** Starts under a name. */
        public Spec name(Name name) {
            return new Spec(options.withName(Objects.requireNonNull(name, "name")));
        }

        /** What logs and its own supervisor call it; default: its name, else a number. */
        public Spec id(String id) {
            return new Spec(options.withId(Objects.requireNonNull(id, "id")));
        }

        /**
         * How many children there may be, those included that are being restarted; default: any number.
         *
         * @throws IllegalArgumentException if it is less than 0
         */
        public Spec maxChildren(int most) {
            if (most < 0) {
                throw new IllegalArgumentException("maxChildren: " + most + "; at least 0");
            }
            return new Spec(options.withMaxChildren(most));
        }

        /**
         * How many restarts are allowed within a window that slides; default: 3 in 5 seconds. One more ends the supervisor, with
         * {@link ExitReason#SHUTDOWN}.
         *
         * @param restarts at least 0
         * @param window more than zero
         * @throws IllegalArgumentException if either is less
         */
        public Spec intensity(int restarts, Duration window) {
            return new Spec(options.withIntensity(checked(restarts), Nanos.positive(window, "window")));
        }

        /** When its own supervisor restarts it; default: {@link Restart#PERMANENT}. A restart begins without children. */
        public Spec restart(Restart restart) {
            return new Spec(options.withRestart(Objects.requireNonNull(restart, "restart")));
        }

        /** How long its end may take; default: as long as its children's limits add up to. */
        public Spec shutdown(Shutdown shutdown) {
            return new Spec(options.withShutdown(Objects.requireNonNull(shutdown, "shutdown")));
        }

        /** Whether its end may be the end of its own supervisor; default: no. */
        public Spec significant(boolean significant) {
            return new Spec(options.withSignificant(significant));
        }

        /** Starts on {@link PeeperSystem#shared()}. */
        public DynamicSupervisor start() {
            return start(PeeperSystem.shared());
        }

        /**
         * Starts it.
         *
         * @throws IllegalStateException if the name is taken, or the system is closed
         */
        public DynamicSupervisor start(PeeperSystem system) {
            return system.start(this);
        }

        @Override
        Plan plan() {
            return new NodePlan(options) {
                @Override
                public Supervised make(Core core, @Nullable Parent parent) {
                    return new DynamicNode(core, parent, options);
                }
            };
        }

        @Override
        DynamicSupervisor client(Supervised started) {
            return (DynamicSupervisor) started;
        }

        @Override
        DynamicSupervisor startOn(Core core) {
            return client(Plans.startTop(core, plan()));
        }

        @Override
        public String toString() {
            return "DynamicSupervisor.Spec[" + options.shown() + "]";
        }
    }
}
