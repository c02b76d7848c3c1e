package io.peeper;

import io.peeper.internal.branch.Core;
import io.peeper.internal.branch.Parent;
import io.peeper.internal.branch.Supervised;
import io.peeper.internal.supervise.NodeOptions;
import io.peeper.internal.supervise.NodePlan;
import io.peeper.internal.supervise.Plan;
import io.peeper.internal.supervise.Plans;
import io.peeper.internal.supervise.SupervisorNode;
import io.peeper.internal.time.Nanos;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A supervisor whose children are named by its spec: started in order, stopped in the reverse one, and restarted as its strategy says.
 * A crash of a worker does not concern it, since its peeper goes on with the kept state; it acts when a peeper has ended.
 *
 * <p>A child that it restarts is the same peeper: refs and clients stay valid, and it goes on with the state it had, also after it had
 * used up its own restarts. A child that is stopped in order, terminated or deleted loses its state.
 */
@SuppressWarnings("exports")
public interface Supervisor extends SupervisorRef {
    /** How to start one. */
    static Spec spec(Strategy strategy) {
        return new Spec(NodeOptions.of(Objects.requireNonNull(strategy, "strategy")), List.of());
    }

    /**
     * Starts one more child, after the others; returns when its {@code init} has. A restart of this supervisor does not bring it back.
     *
     * @return the client of a peeper, or the supervisor; a peeper whose {@code init} said {@code ignore()} is not alive
     * @throws AlreadyStartedException if a peeper with its id runs here, or its name is taken
     * @throws ChildException if a child with its id is known here and stopped, or is a supervisor
     * @throws StartFailedException if it did not start; nothing is left behind
     * @throws NoProcessException if this supervisor has ended
     */
    default <R> R startChild(ChildSpec<R> spec) {
        return spec.client(((SupervisorNode) this).add(spec.plan()));
    }

    /**
     * Ends a child in order; returns when it is gone. Its spec stays, unless it is temporary. Does nothing if it does not run.
     *
     * @throws ChildException if there is no such child
     * @throws IllegalStateException in a handler of a peeper below this supervisor
     */
    void terminateChild(String id);

    /**
     * Starts a child that was terminated, ended or ignored, anew, with the state of its spec.
     *
     * @throws ChildException if there is no such child, or it runs, or is being restarted
     * @throws StartFailedException if it did not start; it stays stopped
     */
    void restartChild(String id);

    /**
     * Forgets a child that does not run.
     *
     * @throws ChildException if there is no such child, or it runs, or is being restarted
     */
    void deleteChild(String id);

    /** How to start a supervisor. An immutable value: each method returns a new spec. */
    final class Spec extends ChildSpec<Supervisor> {
        private final NodeOptions options;
        private final List<ChildSpec<?>> children;

        private Spec(NodeOptions options, List<ChildSpec<?>> children) {
            this.options = options;
            this.children = children;
        }

        private Spec with(NodeOptions changed) {
            return new Spec(changed, children);
        }

        /**
         * Adds a child, to be started after those before it.
         *
         * @throws IllegalArgumentException if another one has its id already
         */
        public Spec child(ChildSpec<?> child) {
            List<ChildSpec<?>> more = new ArrayList<>(children);
            more.add(Objects.requireNonNull(child, "child"));
            Set<String> ids = new HashSet<>();
            for (ChildSpec<?> each : more) {
                String id = each.plan().id();
                if (id != null && !ids.add(id)) {
                    throw new IllegalArgumentException(
                            "child: another one has the id " + id + " already; give it one by id(...)");
                }
            }
            return new Spec(options, List.copyOf(more));
        }

        /** Starts under a local name. */
        public Spec name(String name) {
            return name(Name.local(name));
        }

        /** Starts under a name. */
        public Spec name(Name name) {
            return with(options.withName(Objects.requireNonNull(name, "name")));
        }

        /** What logs and its own supervisor call it; default: its name, else a number. */
        public Spec id(String id) {
            return with(options.withId(Objects.requireNonNull(id, "id")));
        }

        /**
         * How many restarts are allowed within a window that slides; default: 3 in 5 seconds. One more stops all children and ends the
         * supervisor, with {@link ExitReason#SHUTDOWN}.
         *
         * @param restarts at least 0
         * @param window more than zero
         * @throws IllegalArgumentException if either is less
         */
        public Spec intensity(int restarts, Duration window) {
            return with(options.withIntensity(checked(restarts), Nanos.positive(window, "window")));
        }

        /** Whether it ends when its significant children have ended by themselves; default: {@link AutoShutdown#NEVER}. */
        public Spec autoShutdown(AutoShutdown autoShutdown) {
            return with(options.withAutoShutdown(Objects.requireNonNull(autoShutdown, "autoShutdown")));
        }

        /** When its own supervisor restarts it; default: {@link Restart#PERMANENT}. */
        public Spec restart(Restart restart) {
            return with(options.withRestart(Objects.requireNonNull(restart, "restart")));
        }

        /** How long its end may take; default: as long as its children's limits add up to. */
        public Spec shutdown(Shutdown shutdown) {
            return with(options.withShutdown(Objects.requireNonNull(shutdown, "shutdown")));
        }

        /** Whether its end may be the end of its own supervisor; default: no. */
        public Spec significant(boolean significant) {
            return with(options.withSignificant(significant));
        }

        /**
         * Starts on {@link PeeperSystem#shared()}.
         *
         * @throws IllegalArgumentException if the options of a child don't fit those of this supervisor
         * @throws StartFailedException if a child did not start; those before it are stopped, and nothing is left behind
         */
        public Supervisor start() {
            return start(PeeperSystem.shared());
        }

        /**
         * Starts it.
         *
         * @throws IllegalArgumentException if the options of a child don't fit those of this supervisor
         * @throws StartFailedException if a child did not start; those before it are stopped, and nothing is left behind
         * @throws IllegalStateException if the name is taken, or the system is closed
         */
        public Supervisor start(PeeperSystem system) {
            return system.start(this);
        }

        @Override
        Plan plan() {
            List<Plan> plans = new ArrayList<>();
            for (ChildSpec<?> child : children) {
                plans.add(child.plan());
            }
            return new NodePlan(options) {
                @Override
                public Supervised make(Core core, @Nullable Parent parent) {
                    return new SupervisorNode(core, parent, options, plans);
                }

                @Override
                public void check() {
                    plans.forEach(plan -> plan.checkUnder(options));
                }
            };
        }

        @Override
        Supervisor client(Supervised started) {
            return (Supervisor) started;
        }

        @Override
        Supervisor startOn(Core core) {
            return (Supervisor) Plans.startTop(core, plan());
        }

        @Override
        public String toString() {
            return "Supervisor.Spec[" + options.shown() + ", " + children.size() + " children]";
        }
    }
}
