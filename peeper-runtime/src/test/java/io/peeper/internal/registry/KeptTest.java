package io.peeper.internal.registry;

import static com.google.common.truth.Truth.assertThat;
import static io.peeper.Eventually.eventually;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.peeper.FreshSystem;
import io.peeper.NoProcessException;
import io.peeper.PeeperRef;
import io.peeper.PeeperSystem;
import io.peeper.Registry.Entry;
import io.peeper.internal.branch.Tenure;
import io.peeper.internal.branch.Tenures;
import io.peeper.tally.TallyPeeper;
import io.peeper.tally.Tallying;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a registry keeps of keys that nobody uses any more: nothing. */
@ExtendWith(FreshSystem.class)
final class KeptTest {
    private final Keyed<String, String> registry = new Keyed<>("KeptTest", true);

    @Test
    @DisplayName("S134: locks are there as long as somebody has them")
    void locks() {
        for (int i = 0; i < 100; i++) {
            int number = i;
            assertThat(registry.<Integer>lock("key" + i, () -> registry.lock("inner" + number, registry::kept)))
                    .isEqualTo(2);
            assertThrows(
                    ArithmeticException.class,
                    () -> registry.lock("key" + number, () -> {
                        throw new ArithmeticException();
                    }));
        }
        assertThat(registry.kept()).isEqualTo(0);
    }

    @Test
    @DisplayName("looking, refusals and unregistering leave no keys")
    void entries(PeeperSystem system) {
        PeeperRef alive = system.start(TallyPeeper.spec(Tallying::new, 0)).peeper();
        PeeperRef dead = system.start(TallyPeeper.spec(Tallying::new, 0)).peeper();
        dead.stop();
        for (int i = 0; i < 100; i++) {
            String key = "key" + i;
            assertThrows(NoProcessException.class, () -> registry.register(key, dead, "x"));
            assertThat(registry.whereis(key)).isEmpty();
            assertThat(registry.lookup(key)).isEmpty();
            registry.unregister(key, alive);
            assertThat(registry.update(key, alive, value -> "x")).isEmpty();
            assertThat(registry.kept()).isEqualTo(0);
            assertThat(registry.register(key, alive, "x")).isEmpty();
            assertThat(registry.kept()).isEqualTo(1);
            registry.unregister(key, alive);
        }
        assertThat(registry.kept()).isEqualTo(0);
        registry.register("last", alive, "x");
        registry.close();
        assertThat(registry.kept()).isEqualTo(0);
    }

    @Test
    @DisplayName("S88: a peeper whose time is over while it is being registered is refused, and leaves nothing")
    void overMeanwhile(PeeperSystem system) throws Exception {
        PeeperRef ref = system.start(TallyPeeper.spec(Tallying::new, 0)).peeper();
        Tenure tenure = Tenures.begin();
        AtomicReference<Throwable> thrown = new AtomicReference<>();
        Thread registers = new Thread(() -> {
            try {
                registry.put(tenure, new Entry<>("key", ref, "x"), false);
            } catch (Throwable e) {
                thrown.set(e);
            }
        });
        synchronized (tenure) {
            registers.start();
            eventually("it waits for its turn", () -> registers.getState() == Thread.State.BLOCKED);
            Tenures.end(tenure);
        }
        registers.join();
        assertThat(thrown.get()).isInstanceOf(NoProcessException.class);
        assertThat(registry.kept()).isEqualTo(0);
    }

    @Test
    @DisplayName("who comes to a key whose last entry is just leaving finds it free")
    void retired(PeeperSystem system) {
        PeeperRef ref = system.start(TallyPeeper.spec(Tallying::new, 0)).peeper();
        Bag<String, String> old = new Bag<>(registry, "key", "key".hashCode());
        Node<String, String> first = new Node<>(Tenures.begin(), old, new Entry<>("key", ref, "x"));
        assertThat(old.put(first, false)).isSameInstanceAs(first);
        old.remove(first, false);
        assertThat(old.isRetired()).isTrue();
        Node<String, String> late = new Node<>(Tenures.begin(), old, new Entry<>("key", ref, "y"));
        assertThat(old.put(late, false)).isNull();
        KeyTable<Bag<String, String>> table = new KeyTable<>();
        assertThat(table.obtain("key", (key, hash) -> old)).isSameInstanceAs(old);
        Bag<String, String> next = table.obtain("key", (key, hash) -> new Bag<>(registry, key, hash));
        assertThat(next).isNotSameInstanceAs(old);
        assertThat(table.find("key")).isSameInstanceAs(next);
        table.remove(old);
        assertThat(table.find("key")).isSameInstanceAs(next);
        assertThat(table.size()).isEqualTo(1);
    }
}
