package io.peeper.internal.registry;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.peeper.FreshSystem;
import io.peeper.NoProcessException;
import io.peeper.PeeperRef;
import io.peeper.PeeperSystem;
import io.peeper.tally.TallyPeeper;
import io.peeper.tally.Tallying;
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
}
