package io.peeper;

import io.peeper.internal.branch.Core;
import io.peeper.internal.branch.Parent;
import io.peeper.internal.branch.Supervised;
import io.peeper.internal.supervise.NodeOptions;
import io.peeper.internal.supervise.NodePlan;
import io.peeper.internal.supervise.PartitionNode;
import io.peeper.internal.supervise.PartitionPlan;
import io.peeper.internal.supervise.Plan;
import io.peeper.internal.supervise.Plans;
import io.peeper.internal.time.Nanos;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * A supervisor of children that are alike and share the work by key, as Elixir's PartitionSupervisor: what one peeper, or one
 * supervisor, would hold up is spread over as many as there are cores. Their ids are the numbers from 0.
 *
 * <pre>{@code
 * PartitionSupervisor<CartClient> carts = PartitionSupervisor.spec(CartPeeper.spec(CartWorker::new, empty)).start();
 * carts.partition("customer 17").add("book");
 * }</pre>
 *
 * @param <R> what stands for a child: the typed client of a peeper, or a supervisor
 */
@SuppressWarnings("exports")
public interface PartitionSupervisor<R> extends SupervisorRef {
    /** How to start one whose children are all made alike. */
    static <R> Spec<R> spec(ChildSpec<R> child) {
        Objects.requireNonNull(child, "child");
        return spec(number -> child);
    }

    /**
     * How to start one whose children differ.
     *
     * @param child the spec of each number from 0; asked once for each start, by the starting thread
     */
    static <R> Spec<R> spec(IntFunction<? extends ChildSpec<R>> child) {
        return new Spec<>(
                NodeOptions.of(Strategy.ONE_FOR_ONE),
                Objects.requireNonNull(child, "child"),
                Runtime.getRuntime().availableProcessors());
    }

    /**
     * The child for a key: that of {@link #partitionOf}. Waits for nobody; whether it runs shows when it is used. A restart of
     * the child changes nothing, so what this returned can be kept as long as the number of partitions stays.
     *
     * @throws IllegalStateException if it was resized to none
     */
    R partition(Object key);

    /**
     * The number a key belongs to: an integer modulo the number of partitions, whatever its sign, and anything else by its {@code
     * hashCode}. The same for equal keys while the number of partitions stays.
     *
     * @throws IllegalStateException if it was resized to none
     */
    int partitionOf(Object key);

    /** How many there are to share the work. */
    int partitions();

    /** All children that share the work, by number. */
    List<R> all();

    /**
     * Shares the work among fewer, or among more again. The upper ones are stopped in order and lose their state; whoever has
     * their client finds nobody. Keys move to other partitions, and what was kept for them does not: that is up to the program. A restart
     * of this supervisor by its own begins with all of them.
     *
     * @param partitions from 0 to the number it was started with
     * @return how many there were before
     * @throws IllegalArgumentException if it is less or more
     * @throws StartFailedException if one did not start; those before it stay
     * @throws IllegalStateException in a handler of a peeper that would be stopped
     * @throws NoProcessException if this supervisor has ended
     */
    int resize(int partitions);

    /**
     * How to start a partition supervisor. An immutable value: each method returns a new spec.
     *
     * @param <R> what stands for a child
     */
    final class Spec<R> extends ChildSpec<PartitionSupervisor<R>> {
        private final NodeOptions options;
        private final IntFunction<? extends ChildSpec<R>> child;
        private final int partitions;

        private Spec(NodeOptions options, IntFunction<? extends ChildSpec<R>> child, int partitions) {
            this.options = options;
            this.child = child;
            this.partitions = partitions;
        }

        private Spec<R> with(NodeOptions changed) {
            return new Spec<>(changed, child, partitions);
        }

        /**
         * How many children there are; default: as many as the machine has cores.
         *
         * @throws IllegalArgumentException if it is less than 1
         */
        public Spec<R> partitions(int count) {
            if (count < 1) {
                throw new IllegalArgumentException("partitions: " + count + "; at least 1");
            }
            return new Spec<>(options, child, count);
        }

        /** Starts under a local name. */
        public Spec<R> name(String name) {
            return name(Name.local(name));
        }

        /** Starts under a name. */
        public Spec<R> name(Name name) {
            return with(options.withName(Objects.requireNonNull(name, "name")));
        }

        /** What logs and its own supervisor call it; default: its name, else a number. */
        public Spec<R> id(String id) {
            return with(options.withId(Objects.requireNonNull(id, "id")));
        }

        /**
         * How many restarts are allowed within a window that slides, of all children together; default: 3 in 5 seconds. One more ends the
         * supervisor, with {@link ExitReason#SHUTDOWN}.
         *
         * @param restarts at least 0
         * @param window more than zero
         * @throws IllegalArgumentException if either is less
         */
        public Spec<R> intensity(int restarts, Duration window) {
            return with(options.withIntensity(checked(restarts), Nanos.positive(window, "window")));
        }

        /** When its own supervisor restarts it; default: {@link Restart#PERMANENT}. */
        public Spec<R> restart(Restart restart) {
            return with(options.withRestart(Objects.requireNonNull(restart, "restart")));
        }

        /** How long its end may take; default: as long as its children's limits add up to. */
        public Spec<R> shutdown(Shutdown shutdown) {
            return with(options.withShutdown(Objects.requireNonNull(shutdown, "shutdown")));
        }

        /** Whether its end may be the end of its own supervisor; default: no. */
        public Spec<R> significant(boolean significant) {
            return with(options.withSignificant(significant));
        }

        /**
         * Starts on {@link PeeperSystem#shared()}.
         *
         * @throws IllegalArgumentException if two children would have the same name, or one is significant
         * @throws StartFailedException if a child did not start; those before it are stopped, and nothing is left behind
         */
        public PartitionSupervisor<R> start() {
            return start(PeeperSystem.shared());
        }

        /**
         * Starts it.
         *
         * @throws IllegalArgumentException if two children would have the same name, or one is significant
         * @throws StartFailedException if a child did not start; those before it are stopped, and nothing is left behind
         * @throws IllegalStateException if the name is taken, or the system is closed
         */
        public PartitionSupervisor<R> start(PeeperSystem system) {
            return system.start(this);
        }

        @Override
        Plan plan() {
            List<PartitionPlan<R>> plans = new ArrayList<>(partitions);
            for (int i = 0; i < partitions; i++) {
                ChildSpec<R> spec = Objects.requireNonNull(child.apply(i), "child: the function gave null");
                plans.add(new PartitionPlan<>(i, spec.plan(), spec::client));
            }
            return new NodePlan(options) {
                @Override
                public Supervised make(Core core, @Nullable Parent parent) {
                    return new PartitionNode<>(core, parent, options, plans);
                }

                @Override
                public void check() {
                    checkNames(plans);
                    plans.forEach(plan -> plan.checkUnder(options));
                }
            };
        }

        private static void checkNames(List<? extends PartitionPlan<?>> plans) {
            Set<Name> names = new HashSet<>();
            for (PartitionPlan<?> plan : plans) {
                Name name = plan.child().name();
                if (name != null && !names.add(name)) {
                    throw new IllegalArgumentException("child: partition " + plan.number() + " would have the name "
                            + name + " of another one: give each its own, by spec(number -> ...), or none");
                }
            }
        }

        @Override
        @SuppressWarnings("unchecked") // made by the plan of this very spec, or one with the same child
        PartitionSupervisor<R> client(Supervised started) {
            return (PartitionSupervisor<R>) started;
        }

        @Override
        PartitionSupervisor<R> startOn(Core core) {
            return client(Plans.startTop(core, plan()));
        }

        @Override
        public String toString() {
            return "PartitionSupervisor.Spec[" + options.shown() + ", " + partitions + " partitions]";
        }
    }
}
