package io.peeper;

import static com.google.common.truth.Truth.assertThat;

import io.peeper.tally.TallyClient;
import io.peeper.tally.TallyPeeper;
import io.peeper.tally.Tallying;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** {@code close()} where a {@code terminate} hangs and the name is kept by somebody's registry. */
final class CloseUnderNamesTest {
    private static final Duration LIMIT = Duration.ofMillis(100);

    private final Gate gate = new Gate();
    private final Gate registryGate = new Gate();
    private final PeeperSystem system = PeeperSystem.create();

    @AfterEach
    void open() {
        gate.open();
        registryGate.open();
    }

    private TallyClient hangingInTerminate(NameRegistry registry, Duration limit) {
        return system.start(TallyPeeper.spec(
                        () -> new Tallying() {
                            @Override
                            protected void terminate(ExitReason reason, Integer state) {
                                gate.hang();
                            }
                        },
                        5)
                .name(Name.via(registry, "key"))
                .shutdown(Shutdown.timeout(limit)));
    }

    @Test
    @DisplayName(
            "D16, S86: terminate hangs and is cut off: when close returns, the peeper is gone and its name is free")
    void nameIsFree() {
        MapRegistry registry = new MapRegistry();
        TallyClient tally = hangingInTerminate(registry, LIMIT);
        system.close();
        assertThat(tally.peeper().isAlive()).isFalse();
        assertThat(registry.holders).isEmpty();
    }

    @Test
    @DisplayName("D16, S87: terminate and unregister both hang: when close returns, the peeper is gone")
    void bothHang() {
        MapRegistry registry = new MapRegistry() {
            @Override
            public void unregister(Object key, PeeperRef ref) {
                registryGate.hang();
            }
        };
        TallyClient tally = hangingInTerminate(registry, LIMIT);
        system.close();
        assertThat(tally.peeper().isAlive()).isFalse();
        assertThat(system.refs()).isEmpty();
    }

    @Test
    @DisplayName("D16, S87: the same at a stop: it returns within twice the limit, and the peeper is gone")
    void stop() {
        MapRegistry registry = new MapRegistry() {
            @Override
            public void unregister(Object key, PeeperRef ref) {
                registryGate.hang();
            }
        };
        TallyClient tally = hangingInTerminate(registry, LIMIT);
        long began = System.nanoTime();
        try {
            tally.peeper().stop();
        } catch (WorkerExitedException e) {
            assertThat(e.reason()).isEqualTo(ExitReason.KILL);
        }
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(3));
        assertThat(tally.peeper().isAlive()).isFalse();
        system.close();
    }

    @Test
    @DisplayName(
            "D16, S86: the whole limit of close is shorter than the peeper's own: the name is free when close returns")
    void nameIsFreeAfterAShortClose() {
        MapRegistry registry = new MapRegistry();
        TallyClient tally = hangingInTerminate(registry, Duration.ofSeconds(5));
        system.close(LIMIT);
        assertThat(tally.peeper().isAlive()).isFalse();
        assertThat(registry.holders).isEmpty();
    }

    @Test
    @DisplayName("D16, S87: the same where unregister hangs as well: the peeper is gone when close returns")
    void bothHangAtAShortClose() {
        MapRegistry registry = new MapRegistry() {
            @Override
            public void unregister(Object key, PeeperRef ref) {
                registryGate.hang();
            }
        };
        TallyClient tally = hangingInTerminate(registry, Duration.ofSeconds(1));
        system.close(LIMIT);
        boolean alive = tally.peeper().isAlive();
        Eventually.eventually("it is gone at last", () -> !tally.peeper().isAlive());
        assertThat(alive).isFalse();
    }
}
