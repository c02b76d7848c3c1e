package io.peeper;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.peeper.tally.TallyClient;
import io.peeper.tally.TallyPeeper;
import io.peeper.tally.Tallying;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** {@code Name.via}: a start that fails in its registry leaves nobody who seems to live. */
@ExtendWith(FreshSystem.class)
final class FailingRegistryTest {
    private static PeeperSpec<TallyClient, Integer> spec(NameRegistry registry) {
        return TallyPeeper.spec(Tallying::new, 5).name(Name.via(registry, "key"));
    }

    @Test
    @DisplayName(
            "S88: a register that stores and then throws: what it stored is not alive, and blocks the name for nobody")
    void registerStoresAndThrows(PeeperSystem system) {
        AtomicBoolean broken = new AtomicBoolean(true);
        MapRegistry registry = new MapRegistry() {
            @Override
            public Optional<PeeperRef> register(Object key, PeeperRef ref) {
                Optional<PeeperRef> holder = super.register(key, ref);
                if (broken.get()) {
                    throw new IllegalStateException("stored, and no connection after that");
                }
                return holder;
            }
        };
        assertThrows(IllegalStateException.class, () -> system.start(spec(registry)));
        broken.set(false);
        assertThat(system.whereis(Name.via(registry, "key"))).isEmpty();
        assertThat(system.start(spec(registry)).get()).isEqualTo(5);
    }

    @Test
    @DisplayName("S85: the ref that register saw of a start that found the name taken is not alive")
    void loserIsNotAlive(PeeperSystem system) {
        AtomicReference<PeeperRef> last = new AtomicReference<>();
        MapRegistry registry = new MapRegistry() {
            @Override
            public Optional<PeeperRef> register(Object key, PeeperRef ref) {
                last.set(ref);
                return super.register(key, ref);
            }
        };
        TallyClient holder = system.start(spec(registry));
        assertThrows(AlreadyStartedException.class, () -> system.start(spec(registry)));
        assertThat(last.get()).isNotEqualTo(holder.peeper());
        assertThat(last.get().isAlive()).isFalse();
    }
}
