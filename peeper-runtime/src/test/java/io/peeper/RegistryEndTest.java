package io.peeper;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static io.peeper.Eventually.eventually;
import static io.peeper.Throwing.fails;

import io.peeper.Registry.Entry;
import io.peeper.tally.TallyClient;
import io.peeper.tally.TallyPeeper;
import io.peeper.tally.Tallying;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Phaser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a registry shows of peepers that end, that have ended, or that end at this very moment: nothing. */
@ExtendWith(FreshSystem.class)
final class RegistryEndTest {
    private final Registry<Object, String> registry = Registry.unique("RegistryEndTest");
    private final Registry<String, String> bus = Registry.duplicate("RegistryEndTest.bus");

    @AfterEach
    void close() {
        registry.close();
        bus.close();
    }

    private static TallyClient start(PeeperSystem system) {
        return system.start(TallyPeeper.spec(Tallying::new, 0));
    }

    /** Says when it is asked anything. */
    private static final class Asked {
        static final ConcurrentLinkedQueue<String> ASKED = new ConcurrentLinkedQueue<>();

        @Override
        public int hashCode() {
            ASKED.add("hashCode");
            return 42;
        }

        @Override
        public boolean equals(Object other) {
            ASKED.add("equals");
            return this == other;
        }
    }

    @Test
    @DisplayName("S131, S88: entries are gone before anybody can see that their peeper has ended, of whatever cause")
    void goneAtTheEnd(PeeperSystem system) {
        for (int i = 0; i < 300; i++) {
            boolean killed = i % 2 == 0;
            TallyClient tally = system.start(TallyPeeper.spec(Tallying::new, 0).intensity(0, Duration.ofDays(1)));
            PeeperRef ref = tally.peeper();
            registry.register("key", ref, "x");
            bus.register("topic", ref, "x");
            if (killed) {
                ref.exit(ExitReason.KILL);
                while (ref.isAlive()) {
                    Thread.onSpinWait();
                }
            } else {
                ref.stop();
            }
            assertThat(registry.lookup("key")).isEmpty();
            assertThat(registry.keys(ref)).isEmpty();
            assertThat(registry.values("key", ref)).isEmpty();
            assertThat(bus.lookup("topic")).isEmpty();
            assertThat(bus.count()).isEqualTo(0);
        }
    }

    @Test
    @DisplayName("S86: the same of one that is supervised, though thousands of messages are refused at its end")
    void goneWhileOthersAreRefused(PeeperSystem system) throws Exception {
        DynamicSupervisor supervisor = DynamicSupervisor.spec().start(system);
        for (int i = 0; i < 10; i++) {
            TallyClient tally = supervisor.startChild(TallyPeeper.spec(Tallying::new, 0)
                    .restart(Restart.TEMPORARY)
                    .intensity(0, Duration.ofDays(1))
                    .mailbox(Mailbox.unbounded()));
            PeeperRef ref = tally.peeper();
            registry.register("key", ref, "x");
            Gate gate = new Gate();
            tally.post((it, count) -> {
                gate.pass();
                return it.same();
            });
            gate.awaitEntered();
            for (int message = 0; message < 50_000; message++) {
                tally.add(1);
            }
            Threads.Background<Boolean> looks = Threads.background(() -> {
                while (ref.isAlive()) {
                    Thread.onSpinWait();
                }
                return registry.whereis("key").isEmpty();
            });
            ref.exit(ExitReason.KILL);
            assertThat(looks.get()).isTrue();
        }
    }

    @Test
    @DisplayName(
            "T203, S126: a dead holder is replaced at once, though nothing has been cleaned up; what comes late hurts nobody")
    void deadHolder() {
        Simulation simulation = new Simulation(7);
        PeeperSystem system = simulation.system();
        PeeperRef dead = start(system).peeper();
        PeeperRef next = start(system).peeper();
        registry.register("key", dead, "old");
        bus.register("topic", dead, "old");
        bus.register("topic", next, "x");
        dead.stop();
        assertWithMessage("nothing is cleaned up yet").that(registry.toString()).contains("1 keys");
        assertThat(registry.whereis("key")).isEmpty();
        assertThat(registry.count()).isEqualTo(0);
        assertThat(registry.update("key", dead, value -> "not run")).isEmpty();
        assertThat(bus.lookup("topic").stream().map(Entry::owner)).containsExactly(next);
        assertThat(registry.register("key", next, "new")).isEmpty();
        assertThat(registry.lookup("key")).containsExactly(new Entry<>("key", next, "new"));
        simulation.settle();
        assertThat(registry.lookup("key")).containsExactly(new Entry<>("key", next, "new"));
        assertThat(registry.keys(next)).containsExactly("key");
        next.stop();
        simulation.settle();
        assertThat(registry.toString()).contains(" 0 keys");
        assertThat(bus.toString()).contains(" 0 keys");
        system.close();
    }

    @Test
    @DisplayName("a peeper that has ended can't be registered")
    void registerDead(PeeperSystem system) {
        PeeperRef dead = start(system).peeper();
        dead.stop();
        NoProcessException refused =
                fails(NoProcessException.class, Outcome.NOT_RUN, () -> registry.register("key", dead, "x"));
        assertThat(refused).hasMessageThat().contains(dead.id());
        fails(NoProcessException.class, Outcome.NOT_RUN, () -> bus.register("topic", dead, "x"));
        assertThat(registry.toString()).contains(" 0 keys");
        assertThat(bus.toString()).contains(" 0 keys");
    }

    @Test
    @DisplayName("keys are asked nothing when their peeper ends, however alike they are")
    void keysAreNotAsked(PeeperSystem system) {
        PeeperRef stays = start(system).peeper();
        PeeperRef ends = start(system).peeper();
        for (int i = 0; i < 20; i++) {
            registry.register(new Asked(), i % 2 == 0 ? ends : stays, "x");
        }
        assertThat(Asked.ASKED).isNotEmpty();
        Asked.ASKED.clear();
        ends.stop();
        eventually("cleaned up", () -> registry.toString().contains("10 keys"));
        assertThat(registry.entries().allMatch(entry -> entry.owner().equals(stays)))
                .isTrue();
        assertThat(Asked.ASKED).isEmpty();
    }

    @Test
    @DisplayName("R69: 20,000 starts and stops with new keys, by name and by entry, leave nothing behind")
    void noLeak(PeeperSystem system) throws Exception {
        Threads.together(2, thread -> {
            for (int i = 0; i < 10_000; i++) {
                PeeperRef ref = system.start(
                                TallyPeeper.spec(Tallying::new, 0).name(Name.via(registry, "name-" + thread + "-" + i)))
                        .peeper();
                registry.register("key-" + thread + "-" + i, ref, "x");
                bus.register("topic-" + i, ref, "x");
                bus.register("topic", ref, "x");
                ref.stop();
            }
        });
        eventually(
                "all is gone",
                () -> registry.toString().contains(" 0 keys") && bus.toString().contains(" 0 keys"));
        assertThat(registry.count()).isEqualTo(0);
    }

    @Test
    @DisplayName("S88: whoever registers a peeper that ends at this moment is refused, or its entry goes with it")
    void registeredAtTheEnd(PeeperSystem system) throws Exception {
        int rounds = 2_000;
        List<PeeperRef> refs = new ArrayList<>();
        for (int i = 0; i < rounds; i++) {
            refs.add(start(system).peeper());
        }
        Phaser together = new Phaser(2);
        Threads.together(2, thread -> {
            for (int i = 0; i < rounds; i++) {
                together.arriveAndAwaitAdvance();
                if (thread == 0) {
                    refs.get(i).stop();
                    assertThat(registry.whereis(i)).isEmpty();
                } else {
                    try {
                        registry.register(i, refs.get(i), "x");
                        bus.register("topic", refs.get(i), "x");
                    } catch (NoProcessException e) {
                        assertThat(e.outcome()).isEqualTo(Outcome.NOT_RUN);
                    }
                }
            }
        });
        assertThat(registry.count()).isEqualTo(0);
        assertThat(bus.count()).isEqualTo(0);
        eventually(
                "all is gone",
                () -> registry.toString().contains(" 0 keys") && bus.toString().contains(" 0 keys"));
    }
}
