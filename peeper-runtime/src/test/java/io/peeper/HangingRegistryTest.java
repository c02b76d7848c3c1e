package io.peeper;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.peeper.tally.TallyClient;
import io.peeper.tally.TallyPeeper;
import io.peeper.tally.Tallying;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** {@code Name.via}: an {@code unregister} that hangs holds up no end for longer than the Shutdown limit. */
@ExtendWith(FreshSystem.class)
final class HangingRegistryTest {
    private final Gate gate = new Gate();
    private PeeperSystem system;

    @BeforeEach
    void fresh(PeeperSystem fresh) {
        system = fresh;
    }

    @AfterEach
    void open() {
        gate.open();
    }

    private static PeeperSpec<TallyClient, Integer> spec(NameRegistry registry) {
        return TallyPeeper.spec(Tallying::new, 5)
                .name(Name.via(registry, "key"))
                .shutdown(Shutdown.timeout(Duration.ofMillis(100)));
    }

    private final class Hanging extends MapRegistry {
        @Override
        public void unregister(Object key, PeeperRef ref) {
            gate.hang();
            super.unregister(key, ref);
        }
    }

    private static Duration took(Runnable body) {
        long began = System.nanoTime();
        body.run();
        return Duration.ofNanos(System.nanoTime() - began);
    }

    @Test
    @DisplayName("S87: an unregister that hangs is cut off at the Shutdown limit, and stop returns")
    void unregisterHangs() {
        Hanging registry = new Hanging();
        TallyClient tally = system.start(spec(registry));
        assertThat(took(tally.peeper()::stop)).isLessThan(Duration.ofSeconds(3));
        assertThat(tally.peeper().isAlive()).isFalse();
        assertThat(gate.isEntered()).isTrue();
        // dead, though still registered: it blocks no look-up
        assertThat(system.whereis(Name.via(registry, "key"))).isEmpty();
    }

    @Test
    @DisplayName("S87: the same where the end is the limit of restarts, a failing init, or a brutal close")
    void unregisterHangsElsewhere() {
        Hanging registry = new Hanging();
        TallyClient tally = system.start(spec(registry).intensity(0, Duration.ofSeconds(1)));
        tally.peeper().exit(ExitReason.KILL);
        Eventually.eventually("ended", () -> !tally.peeper().isAlive());

        Hanging other = new Hanging();
        Duration took = took(() -> assertThrows(
                StartFailedException.class,
                () -> system.start(TallyPeeper.spec(
                                () -> {
                                    throw new IllegalStateException("boom");
                                },
                                5)
                        .name(Name.via(other, "key"))
                        .shutdown(Shutdown.timeout(Duration.ofMillis(100))))));
        assertThat(took).isLessThan(Duration.ofSeconds(3));

        system.start(spec(new Hanging()));
        system.start(spec(new Hanging()));
        assertThat(took(system::close)).isLessThan(Duration.ofSeconds(10));
        Eventually.eventually("nobody is left", () -> system.refs().isEmpty());
    }

    @Test
    @DisplayName("S87: and where an init that hung is given up")
    void unregisterHangsAfterAHungInit() {
        Hanging registry = new Hanging();
        Gate init = new Gate();
        Duration took = took(() -> assertThrows(
                StartFailedException.class,
                () -> system.start(TallyPeeper.spec(
                                () -> {
                                    init.hang();
                                    return new Tallying();
                                },
                                5)
                        .name(Name.via(registry, "key"))
                        .startTimeout(Duration.ofMillis(50))
                        .shutdown(Shutdown.timeout(Duration.ofMillis(100))))));
        init.open();
        assertThat(took).isLessThan(Duration.ofSeconds(3));
        assertThat(system.refs()).isEmpty();
    }
}
