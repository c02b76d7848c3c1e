package io.peeper.internal.registry;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.peeper.NoProcessException;
import io.peeper.PeeperRef;
import io.peeper.Registry.Entry;
import io.peeper.internal.branch.Tenure;
import io.peeper.internal.branch.Tenures;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import org.jetbrains.lincheck.datastructures.IntGen;
import org.jetbrains.lincheck.datastructures.ModelCheckingOptions;
import org.jetbrains.lincheck.datastructures.Operation;
import org.jetbrains.lincheck.datastructures.Param;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Registering, unregistering, looking and ending in all interleavings, up to a bound, against a registry that anybody understands. It takes
 * minutes; {@link KeptTest} has the one race that matters most.
 */
@Tag("stress")
@Timeout(600)
public final class RegistryLincheckTest {
    private static final List<PeeperRef> REFS = List.of(ref("peeper 0"), ref("peeper 1"));

    private static PeeperRef ref(String text) {
        return (PeeperRef) Proxy.newProxyInstance(
                PeeperRef.class.getClassLoader(),
                new Class<?>[] {PeeperRef.class},
                (proxy, method, arguments) -> method.getName().equals("equals") ? proxy == arguments[0] : text);
    }

    /** What must hold, of one unique key. */
    public static final class Model {
        private final boolean[] ended = new boolean[2];
        private int holder = -1;

        public String register(int who) {
            if (ended[who]) {
                return "ended";
            }
            if (holder >= 0) {
                return "held by " + holder;
            }
            holder = who;
            return "done";
        }

        public void unregister(int who) {
            if (holder == who) {
                holder = -1;
            }
        }

        public int lookup() {
            return holder;
        }

        public void end(int who) {
            ended[who] = true;
            unregister(who);
        }
    }

    /** The real one. */
    @Param(name = "who", gen = IntGen.class, conf = "0:1")
    public static final class Real {
        private final List<Tenure> tenures = List.of(Tenures.begin(), Tenures.begin());
        private final Keyed<String, String> registry = new Keyed<>("RegistryLincheckTest", true);

        @Operation
        public String register(@Param(name = "who") int who) {
            try {
                return registry.put(tenures.get(who), new Entry<>("key", REFS.get(who), "x"), false)
                        .map(holder -> "held by " + REFS.indexOf(holder))
                        .orElse("done");
            } catch (NoProcessException e) {
                return "ended";
            }
        }

        @Operation
        public void unregister(@Param(name = "who") int who) {
            registry.remove("key", tenures.get(who), entry -> true);
        }

        @Operation
        public int lookup() {
            return registry.whereis("key").map(REFS::indexOf).orElse(-1);
        }

        @Operation
        public void end(@Param(name = "who") int who) {
            Tenures.end(tenures.get(who));
        }
    }

    /** A copy of the idea with one mistake: it is looked before whether the peeper has ended, and not again. */
    @Param(name = "who", gen = IntGen.class, conf = "0:1")
    public static final class Broken {
        private final AtomicIntegerArray ended = new AtomicIntegerArray(2);
        private final AtomicInteger holder = new AtomicInteger(-1);

        @Operation
        public String register(@Param(name = "who") int who) {
            if (ended.get(who) == 1) {
                return "ended";
            }
            int other = holder.compareAndExchange(-1, who);
            return other < 0 ? "done" : "held by " + other;
        }

        @Operation
        public void unregister(@Param(name = "who") int who) {
            holder.compareAndSet(who, -1);
        }

        @Operation
        public int lookup() {
            return holder.get();
        }

        @Operation
        public void end(@Param(name = "who") int who) {
            ended.set(who, 1);
            unregister(who);
        }
    }

    private static ModelCheckingOptions options(int iterations) {
        return new ModelCheckingOptions()
                .iterations(iterations)
                .invocationsPerIteration(100)
                .threads(2)
                .actorsPerThread(3)
                .actorsBefore(1)
                .actorsAfter(1)
                .sequentialSpecification(Model.class);
    }

    @Test
    @DisplayName("R86: a registry of unique keys is linearizable, ends of peepers included")
    void linearizable() {
        options(30).check(Real.class);
    }

    @Test
    @DisplayName("a registry with a race is found out")
    void canary() {
        assertThat(assertThrows(AssertionError.class, () -> options(60).check(Broken.class)))
                .hasMessageThat()
                .contains("Invalid execution results");
    }
}
