package io.peeper;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.peeper.tally.TallyClient;
import io.peeper.tally.TallyPeeper;
import io.peeper.tally.Tallying;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Faults of links, monitors, timers and names that were found by reading, and shown by a program before they were repaired. */
@ExtendWith(FreshSystem.class)
final class ReviewedRaces3Test {
    private static final Duration WINDOW = Duration.ofDays(1);

    /** Notes the exits and downs that reach it. */
    private static final class Noting extends Tallying {
        private final List<Object> noted;

        Noting(List<Object> noted) {
            this.noted = noted;
        }

        @Override
        protected Next<Integer> info(Integer state, Object message) {
            if (message instanceof Exit || message instanceof Down) {
                noted.add(message);
                return next(state);
            }
            return super.info(state, message);
        }
    }

    private static TallyClient start(PeeperSystem system) {
        return system.start(TallyPeeper.spec(Tallying::new, 0).intensity(Integer.MAX_VALUE, WINDOW));
    }

    @Test
    @DisplayName("S79 each one that links itself to a peeper that has ended exits, not only the first")
    void linksToTheDead(PeeperSystem system) {
        TallyClient dead = start(system);
        dead.peeper().stop();
        for (int i = 0; i < 3; i++) {
            TallyClient linked = start(system);
            linked.post((it, count) -> {
                it.context().link(dead.peeper());
                return it.next(count);
            });
            Eventually.eventually("exits", () -> linked.peeper().incarnation() == 2);
            List<Object> noted = new CopyOnWriteArrayList<>();
            TallyClient trapping = system.start(TallyPeeper.spec(() -> new Noting(noted), 0));
            trapping.run((it, count) -> {
                it.context().trapExits(true);
                it.context().link(dead.peeper());
                return it.reply(0);
            });
            trapping.get();
            assertThat(noted).containsExactly(new Exit(dead.peeper(), ExitReason.NO_PROCESS));
        }
    }

    @Test
    @DisplayName("S75 a link to a peeper that is just ending does not make its other links tell of another end")
    void linkWhileItEnds(PeeperSystem system) throws Exception {
        for (int round = 0; round < 300; round++) {
            TallyClient ending = start(system);
            List<Object> noted = new CopyOnWriteArrayList<>();
            TallyClient trapping = system.start(TallyPeeper.spec(() -> new Noting(noted), 0));
            trapping.run((it, count) -> {
                it.context().trapExits(true);
                it.context().link(ending.peeper());
                return it.reply(0);
            });
            TallyClient late = start(system);
            Threads.Background<Void> stop = Threads.background(() -> {
                ending.peeper().stop();
                return null;
            });
            while (!stop.isDone()) {
                try {
                    late.run((it, count) -> {
                        for (int i = 0; i < 50; i++) {
                            it.context().link(ending.peeper());
                            it.context().unlink(ending.peeper());
                        }
                        return it.reply(0);
                    });
                } catch (WorkerExitedException e) {
                    assertThat(e.reason()).isEqualTo(ExitReason.NO_PROCESS);
                }
            }
            stop.get();
            Eventually.eventually("told", () -> !noted.isEmpty());
            assertThat(noted).containsExactly(new Exit(ending.peeper(), ExitReason.NORMAL));
            trapping.peeper().exit(ExitReason.KILL);
            late.peeper().stop();
        }
    }

    @Test
    @DisplayName("a multiCall is woken by its last reply")
    void multiCallIsWoken(PeeperSystem system) throws Exception {
        List<TallyClient> tallies = List.of(start(system), start(system));
        Threads.together(4, thread -> {
            for (int i = 0; i < 1_000; i++) {
                assertThat(system.multiCall(tallies, TallyClient::get, Duration.ofSeconds(50))
                                .replies())
                        .hasSize(2);
            }
        });
    }

    /** A registry of somebody's own. */
    private static final class Registry implements NameRegistry {
        final Map<Object, PeeperRef> holders = new ConcurrentHashMap<>();

        @Override
        public Optional<PeeperRef> register(Object key, PeeperRef ref) {
            return Optional.ofNullable(holders.putIfAbsent(key, ref));
        }

        @Override
        public void unregister(Object key, PeeperRef ref) {
            holders.remove(key, ref);
        }

        @Override
        public Optional<PeeperRef> whereis(Object key) {
            return Optional.ofNullable(holders.get(key));
        }
    }

    @Test
    @DisplayName("S36 a failed start that holds the only thread does not wait for it to give the name back")
    void failedStartOnTheOnlyThread(PeeperSystem system) throws Exception {
        Dispatcher one = Dispatcher.pool(1);
        Registry registry = new Registry();
        TallyClient outer = system.start(TallyPeeper.spec(Tallying::new, 0).dispatcher(one));
        Threads.Background<Boolean> starter = Threads.background(() -> outer.run((it, count) -> {
            StartFailedException failure = assertThrows(
                    StartFailedException.class,
                    () -> system.start(TallyPeeper.spec(Tallying::new, 0)
                            .dispatcher(one)
                            .name(Name.via(registry, "key"))
                            .startTimeout(Duration.ofMillis(50))));
            assertThat(failure.reason()).isEqualTo(ExitReason.KILL);
            return it.reply(registry.holders.isEmpty());
        }));
        assertThat(starter.get()).isTrue();
    }

    @Test
    @DisplayName("a terminate that was cut off holds a thread of a pool, and gets a replacement like a killed handler")
    void replacedAfterTerminate(PeeperSystem system) throws Exception {
        Dispatcher one = Dispatcher.pool(1);
        Gate gate = new Gate();
        TallyClient other = system.start(TallyPeeper.spec(Tallying::new, 7).dispatcher(one));
        TallyClient hangs = system.start(TallyPeeper.spec(
                        () -> new Tallying() {
                            @Override
                            protected void terminate(ExitReason reason, Integer state) {
                                gate.hang();
                            }
                        },
                        0)
                .dispatcher(one)
                .shutdown(Shutdown.timeout(Duration.ofMillis(50))));
        try {
            assertThrows(WorkerExitedException.class, () -> hangs.peeper().stop());
            assertThat(gate.isEntered()).isTrue();
            assertThat(other.get()).isEqualTo(7);
        } finally {
            gate.open();
        }
        gate.awaitLeft();
        // and the replacement goes when it comes back, no more and no less
        for (int i = 0; i < 3; i++) {
            Gate again = new Gate();
            Threads.Background<?> caller = Threads.background(() -> assertThrows(
                    WorkerExitedException.class,
                    () -> other.run((it, count) -> {
                        again.hang();
                        return it.reply(0);
                    })));
            again.awaitEntered();
            other.peeper().exit(ExitReason.KILL);
            caller.get();
            assertThat(other.get()).isEqualTo(7);
            again.open();
            again.awaitLeft();
        }
    }

    /** Whose own code must not be asked. */
    private static final class Hostile implements CharSequence {
        @Override
        public boolean equals(Object other) {
            throw new AssertionError("asked");
        }

        @Override
        public int hashCode() {
            throw new AssertionError("asked");
        }

        @Override
        public String toString() {
            throw new AssertionError("asked");
        }

        @Override
        public int length() {
            throw new AssertionError("asked");
        }

        @Override
        public char charAt(int index) {
            throw new AssertionError("asked");
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            throw new AssertionError("asked");
        }
    }

    @Test
    @DisplayName("the term of a reason is asked nothing while the worker exits: those who watch are told by it")
    void termIsNotAsked(PeeperSystem system) throws Exception {
        ExitReason reason = new ExitReason.Other(new Hostile());
        TallyClient tally = start(system);
        List<Object> noted = new CopyOnWriteArrayList<>();
        TallyClient watching = system.start(TallyPeeper.spec(() -> new Noting(noted), 0));
        watching.run((it, count) -> {
            it.context().monitor(tally.peeper());
            return it.reply(0);
        });
        tally.peeper().sys().history(10);
        tally.post((it, count) -> it.stop(reason, count));
        assertThat(tally.get()).isEqualTo(0);
        watching.get();
        assertThat(noted).hasSize(1);
        assertThat(noted.get(0) instanceof Down down && down.reason() == reason).isTrue();
    }

    @Test
    @DisplayName("the key of a name in a registry is shown only if that runs nobody's code")
    void keyIsNotAsked(PeeperSystem system) {
        NameRegistry open = new NameRegistry() {
            @Override
            public Optional<PeeperRef> register(Object key, PeeperRef ref) {
                return Optional.empty();
            }

            @Override
            public void unregister(Object key, PeeperRef ref) {}

            @Override
            public Optional<PeeperRef> whereis(Object key) {
                return Optional.empty();
            }
        };
        TallyClient tally = system.start(TallyPeeper.spec(Tallying::new, 0).name(Name.via(open, new Hostile())));
        assertThat(tally.peeper().id()).contains("Hostile");
        tally.peeper().exit(ExitReason.KILL);
        assertThat(tally.get()).isEqualTo(0);
    }

    @Test
    @DisplayName("S86 a kill that comes before the name was given back does not keep it in its registry")
    void killedBeforeUnregister() throws Exception {
        Registry registry = new Registry();
        Dispatcher one = Dispatcher.pool(1);
        Gate gate = new Gate();
        PeeperSystem system = PeeperSystem.create();
        TallyClient hangs = system.start(
                TallyPeeper.spec(Tallying::new, 0).dispatcher(one).shutdown(Shutdown.timeout(Duration.ofMillis(100))));
        TallyClient named = system.start(TallyPeeper.spec(Tallying::new, 0)
                .dispatcher(one)
                .name(Name.via(registry, "key"))
                .shutdown(Shutdown.brutalKill()));
        hangs.post((it, count) -> {
            gate.hang();
            return it.next(count);
        });
        gate.awaitEntered();
        Threads.Background<Void> closing = Threads.background(() -> {
            system.close(Duration.ofSeconds(5));
            return null;
        });
        try {
            Eventually.eventually("ends", () -> {
                named.peeper().exit(ExitReason.KILL);
                return !named.peeper().isAlive();
            });
            assertThat(registry.holders).isEmpty();
        } finally {
            gate.open();
            closing.get();
        }
    }
}
