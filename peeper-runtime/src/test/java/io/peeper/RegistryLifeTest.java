package io.peeper;

import static com.google.common.truth.Truth.assertThat;
import static io.peeper.Eventually.eventually;
import static io.peeper.Throwing.crash;
import static io.peeper.Throwing.fails;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.peeper.Registry.Entry;
import io.peeper.tally.TallyClient;
import io.peeper.tally.TallyPeeper;
import io.peeper.tally.Tallying;
import java.time.Duration;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How long the entries of a registry stay: as long as their peeper, whatever becomes of its workers. */
@ExtendWith(FreshSystem.class)
final class RegistryLifeTest {
    private final Registry<Object, String> registry = Registry.unique("RegistryLifeTest");
    private final Registry<String, String> bus = Registry.duplicate("RegistryLifeTest.bus");

    @AfterEach
    void close() {
        registry.close();
        bus.close();
    }

    private static TallyClient start(PeeperSystem system) {
        return system.start(TallyPeeper.spec(Tallying::new, 0));
    }

    /** Registers itself each time it starts. */
    private final class Registering extends Tallying {
        @Override
        protected Next<Integer> init(Integer state, Start start) {
            PeeperRef self = context().ref();
            assertThat(registry.registerIfAbsent("key", self, start.kind().name()))
                    .isEmpty();
            bus.registerIfAbsent("topic", self, start.kind().name());
            return same();
        }
    }

    @Test
    @DisplayName("entries outlive crashes and kills of their worker; an init that registers if absent finds them there")
    void crashes(PeeperSystem system) {
        TallyClient tally = system.start(TallyPeeper.spec(Registering::new, 0));
        tally.peeper().exit(ExitReason.KILL);
        crash(() -> tally.run((it, count) -> {
            registry.register("made by what fails", it.context().ref(), "x");
            throw new IllegalStateException("boom");
        }));
        assertThat(tally.get()).isEqualTo(0);
        assertThat(tally.peeper().incarnation()).isEqualTo(3);
        assertThat(registry.lookup("key")).containsExactly(new Entry<>("key", tally.peeper(), "FIRST"));
        assertThat(bus.lookup("topic")).containsExactly(new Entry<>("topic", tally.peeper(), "FIRST"));
        assertThat(registry.whereis("made by what fails")).hasValue(tally.peeper());
    }

    @Test
    @DisplayName("S89: a peeper that its supervisor starts again is the same one, and begins with no entries")
    void restarted(PeeperSystem system) {
        DynamicSupervisor supervisor =
                DynamicSupervisor.spec().intensity(1_000, Duration.ofDays(1)).start(system);
        TallyClient tally = supervisor.startChild(TallyPeeper.spec(Registering::new, 0));
        PeeperRef ref = tally.peeper();
        for (int i = 1; i <= 200; i++) {
            assertThat(registry.register(i, ref, "x")).isEmpty();
            long before = ref.incarnation();
            ref.stop();
            eventually("it runs again", () -> ref.isAlive() && ref.incarnation() == before + 1);
            TallyPeeper.withTimeout(tally, Duration.ofSeconds(20)).get();
            assertThat(registry.keys(ref)).containsExactly("key");
            assertThat(registry.lookup("key")).containsExactly(new Entry<>("key", ref, "RESTART"));
            assertThat(bus.lookup("topic")).containsExactly(new Entry<>("topic", ref, "RESTART"));
            assertThat(registry.whereis(i)).isEmpty();
        }
        supervisor.stop();
        assertThat(registry.count()).isEqualTo(0);
        fails(NoProcessException.class, Outcome.NOT_RUN, () -> registry.register("late", ref, "x"));
    }

    @ParameterizedTest(name = "with a value: {0}")
    @ValueSource(booleans = {false, true})
    @DisplayName(
            "S86, S89: a supervised peeper under a key of a registry gets it back at each restart, and gives it back at its end")
    void supervisedNames(boolean valued, PeeperSystem system) {
        Name name = valued ? registry.via("name", "value") : Name.via(registry, "name");
        DynamicSupervisor supervisor =
                DynamicSupervisor.spec().intensity(1_000, Duration.ofDays(1)).start(system);
        PeeperRef ref = supervisor
                .startChild(TallyPeeper.spec(Tallying::new, 0).name(name))
                .peeper();
        for (int i = 0; i < 100; i++) {
            long before = ref.incarnation();
            TallyPeeper.named(system, name).peeper().stop();
            eventually("it runs again", () -> ref.isAlive() && ref.incarnation() == before + 1);
            assertThat(registry.whereis("name")).hasValue(ref);
            assertThat(registry.values("name", ref)).containsExactly(valued ? "value" : null);
        }
        supervisor.terminateChild(ref);
        assertThat(registry.whereis("name")).isEmpty();
        assertThat(system.start(TallyPeeper.spec(Tallying::new, 3).name(name)).get())
                .isEqualTo(3);
    }

    @Test
    @DisplayName("S89: a restart that finds its key taken fails, and leaves nothing behind that could be held")
    void restartedInVain(PeeperSystem system) {
        DynamicSupervisor supervisor =
                DynamicSupervisor.spec().intensity(1, Duration.ofDays(1)).start(system);
        Name name = Name.via(registry, "name");
        AtomicBoolean steal = new AtomicBoolean();
        PeeperRef thief = start(system).peeper();
        PeeperRef ref = supervisor
                .startChild(TallyPeeper.spec(
                                () -> new Tallying() {
                                    @Override
                                    protected void terminate(ExitReason reason, Integer state) {
                                        if (steal.get()) {
                                            registry.unregister(
                                                    "name", context().ref());
                                            registry.register("name", thief, "stolen");
                                        }
                                    }
                                },
                                0)
                        .name(name))
                .peeper();
        steal.set(true);
        ref.stop();
        eventually("the supervisor gives up", () -> !supervisor.isAlive());
        fails(NoProcessException.class, Outcome.NOT_RUN, () -> registry.register("other", ref, "x"));
        assertThat(registry.entries().toList()).containsExactly(new Entry<>("name", thief, "stolen"));
    }

    @Test
    @DisplayName("T020, S86: a start that fails under a key leaves it free, and listeners hear of no end")
    void failedStarts(PeeperSystem system) {
        ConcurrentLinkedQueue<String> heard = new ConcurrentLinkedQueue<>();
        registry.addListener(new RegistryListener<>() {
            @Override
            public void onRegister(Object key, PeeperRef owner, String value) {
                heard.add("+");
            }

            @Override
            public void onUnregister(Object key, PeeperRef owner) {
                heard.add("-");
            }
        });
        Name name = Name.via(registry, "name");
        for (int i = 0; i < 50; i++) {
            assertThrows(
                    StartFailedException.class,
                    () -> system.start(TallyPeeper.spec(
                                    () -> new Tallying() {
                                        @Override
                                        protected Next<Integer> init(Integer state, Start start) {
                                            throw new IllegalStateException("boom");
                                        }
                                    },
                                    0)
                            .name(name)));
            assertThat(registry.whereis("name")).isEmpty();
        }
        system.start(TallyPeeper.spec(Tallying::new, 0).name(name)).peeper().stop();
        system.close();
        assertThat(heard).hasSize(51);
        assertThat(heard).doesNotContain("-");
    }

    @Test
    @DisplayName("T211: with the last entry that is unregistered, registry and peeper know nothing of each other")
    void untied(PeeperSystem system) {
        PeeperRef ref = start(system).peeper();
        registry.register("one", ref, "x");
        registry.register("two", ref, "x");
        registry.unregister("one", ref);
        assertThat(registry.keys(ref)).containsExactly("two");
        registry.unregister("two", ref);
        assertThat(registry.keys(ref)).isEmpty();
        assertThat(registry.toString()).contains(" 0 keys");
        registry.close();
        assertThat(TallyPeeper.client(ref).get()).isEqualTo(0);
        assertThat(ref.incarnation()).isEqualTo(1);
    }
}
