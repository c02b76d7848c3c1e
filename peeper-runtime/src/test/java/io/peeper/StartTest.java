package io.peeper;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.peeper.tally.Tally;
import io.peeper.tally.TallyClient;
import io.peeper.tally.TallyPeeper;
import io.peeper.tally.TallyWorker;
import io.peeper.tally.Tallying;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** First starts: those that come to something, and those that leave nothing behind. */
@ExtendWith(FreshSystem.class)
final class StartTest {
    private final Gate gate = new Gate();
    private final AtomicInteger terminated = new AtomicInteger();
    private PeeperSystem system;

    /** An init. */
    private interface Init {
        Next<Integer> in(TallyWorker it, Integer state, Start start) throws InterruptedException;
    }

    @BeforeEach
    void system(PeeperSystem fresh) {
        system = fresh;
    }

    @AfterEach
    void open() {
        gate.open();
    }

    private Supplier<Tallying> worker(Init init) {
        return () -> new Tallying() {
            @Override
            protected Next<Integer> init(Integer state, Start start) {
                try {
                    return init.in(this, state, start);
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
            }

            @Override
            protected void terminate(ExitReason reason, Integer state) {
                terminated.incrementAndGet();
            }
        };
    }

    private PeeperSpec<TallyClient, Integer> spec(Init init) {
        return TallyPeeper.spec(worker(init), 5).name("tally");
    }

    private void assertNothingLeft() {
        assertThat(system.registered()).isEmpty();
        assertThat(system.refs()).isEmpty();
        assertThat(system.whereis(Name.local("tally"))).isEmpty();
        assertThat(terminated.get()).isEqualTo(0);
    }

    @Test
    @DisplayName("D4: init runs inside start, sees itself registered, and decides on the first state")
    void init() {
        AtomicBoolean registered = new AtomicBoolean();
        TallyClient tally = system.start(spec((it, state, start) -> {
            assertThat(start).isEqualTo(new Start(Start.Kind.FIRST, Optional.empty()));
            registered.set(system.whereis(Name.local("tally"))
                    .equals(Optional.of(it.context().ref())));
            return it.next(state + 1);
        }));
        assertThat(registered.get()).isTrue();
        assertThat(tally.get()).isEqualTo(6);
        assertThat(tally.peeper().name()).hasValue(Name.local("tally"));
        assertThat(tally.peeper().id()).isEqualTo("tally");
        assertThat(tally.peeper().protocol()).isEqualTo(Tally.class);
        assertThat(tally.peeper().system()).isSameInstanceAs(system);
        assertThat(tally.peeper().incarnation()).isEqualTo(1);
        assertThat(system.registered()).containsExactly(Name.local("tally"));
        assertThat(system.refs()).containsExactly(tally.peeper());
    }

    @Test
    @DisplayName("D3: at the first start same, next and replace all count")
    void initStates() {
        assertThat(system.start(spec((it, state, start) -> it.same())).get()).isEqualTo(5);
        system.refs().get(0).stop();
        assertThat(system.start(spec((it, state, start) -> it.replace(9))).get())
                .isEqualTo(9);
    }

    @Test
    @DisplayName("D4: what init throws is the cause of StartFailedException, and nothing is left")
    void initThrows() {
        IllegalArgumentException boom = new IllegalArgumentException("boom");
        StartFailedException failure = assertThrows(
                StartFailedException.class,
                () -> system.start(spec((it, state, start) -> {
                    throw boom;
                })));
        assertThat(failure).hasCauseThat().isSameInstanceAs(boom);
        assertThat(failure.reason()).isEqualTo(new ExitReason.Crash(boom));
        assertThat(failure.outcome()).isEqualTo(Outcome.NOT_RUN);
        assertThat(failure).hasMessageThat().contains("tally");
        assertNothingLeft();
    }

    @Test
    @DisplayName("D4, T020: 100 immediate starts under one name, whose init throws, stops or ignores")
    void immediateRestarts() {
        for (int i = 0; i < 100; i++) {
            assertThrows(
                    StartFailedException.class,
                    () -> system.start(spec((it, state, start) -> {
                        throw new IllegalStateException("boom");
                    })));
            assertThrows(
                    StartFailedException.class,
                    () -> system.start(spec((it, state, start) -> it.stop(ExitReason.NORMAL, state))));
            TallyClient ignored = system.start(spec((it, state, start) -> it.ignore()));
            assertThat(ignored.peeper().isAlive()).isFalse();
            assertNothingLeft();
        }
        assertThat(system.start(spec((it, state, start) -> it.same())).get()).isEqualTo(5);
    }

    @Test
    @DisplayName("T005: stop(reason) in init: StartFailedException with that reason, terminate doesn't run")
    void initStops() {
        ExitReason reason = new ExitReason.Other("no");
        StartFailedException failure = assertThrows(
                StartFailedException.class, () -> system.start(spec((it, state, start) -> it.stop(reason, state))));
        assertThat(failure.reason()).isSameInstanceAs(reason);
        assertThat(failure).hasCauseThat().isNull();
        assertNothingLeft();
    }

    @Test
    @DisplayName("T003: ignore: no error, a client that is not alive, terminate doesn't run")
    void initIgnores() {
        TallyClient ignored = system.start(spec((it, state, start) -> it.ignore()));
        assertThat(ignored.peeper().isAlive()).isFalse();
        assertThrows(NoProcessException.class, ignored::get);
        ignored.add(1);
        assertThat(ignored.peeper().whenTerminated().toCompletableFuture().join())
                .isEqualTo(ExitReason.NORMAL);
        assertNothingLeft();
    }

    @Test
    @DisplayName("D4, T286: an init that takes too long is given up: StartFailedException in time, interrupted, fenced")
    void initHangs() throws Exception {
        AtomicBoolean interrupted = new AtomicBoolean();
        PeeperSpec<TallyClient, Integer> slow = spec((it, state, start) -> {
                    gate.hang();
                    interrupted.set(Thread.currentThread().isInterrupted());
                    return it.same();
                })
                .startTimeout(Duration.ofMillis(50));
        StartFailedException failure = assertThrows(StartFailedException.class, () -> system.start(slow));
        assertThat(failure).hasMessageThat().contains("50 ms");
        assertNothingLeft();
        gate.open();
        gate.awaitLeft();
        Eventually.eventually("it was interrupted", interrupted::get);
        Eventually.never("it comes to life", () -> !system.refs().isEmpty());
    }

    @Test
    @DisplayName("D22: the same once its inits have proved short, and run on their starter's thread")
    void shortInitThatHangs() throws Exception {
        AtomicBoolean hangs = new AtomicBoolean();
        Supplier<Tallying> one = worker((it, state, start) -> {
            if (hangs.get()) {
                gate.pass();
            }
            return it.same();
        });
        PeeperSpec<TallyClient, Integer> spec = TallyPeeper.spec(one, 5);
        for (int i = 0; i < 100; i++) {
            assertThat(system.start(spec).get()).isEqualTo(5);
        }
        hangs.set(true);
        assertThrows(StartFailedException.class, () -> system.start(spec.startTimeout(Duration.ofMillis(50))));
        assertThat(Thread.interrupted()).isFalse();
        assertThat(system.refs()).hasSize(100);
    }

    @Test
    @DisplayName("T008: a taken name: AlreadyStartedException with the holder; no init runs; the holder is unharmed")
    void takenName() {
        AtomicInteger inits = new AtomicInteger();
        PeeperSpec<TallyClient, Integer> spec = spec((it, state, start) -> {
            inits.incrementAndGet();
            return it.same();
        });
        TallyClient first = system.start(spec);
        AlreadyStartedException failure = assertThrows(AlreadyStartedException.class, () -> system.start(spec));
        assertThat(failure.ref()).isSameInstanceAs(first.peeper());
        assertThat(failure).hasMessageThat().contains("tally");
        assertThat(inits.get()).isEqualTo(1);
        assertThat(first.get()).isEqualTo(5);
        assertThat(system.refs()).hasSize(1);
    }

    @Test
    @DisplayName("S36: of many threads that start under one name exactly one succeeds, round after round")
    void nameRace() throws Exception {
        for (int i = 0; i < 200; i++) {
            List<TallyClient> started = new CopyOnWriteArrayList<>();
            Threads.together(4, thread -> {
                try {
                    started.add(
                            system.start(TallyPeeper.spec(Tallying::new, thread).name("one")));
                } catch (AlreadyStartedException e) {
                    assertThat(e.ref()).isNotNull();
                }
            });
            assertThat(started).hasSize(1);
            started.get(0).peeper().stop();
        }
    }

    @Test
    @DisplayName("D22: context() in the constructor of a worker throws and says so")
    void contextInTheConstructor() {
        StartFailedException failure = assertThrows(
                StartFailedException.class,
                () -> system.start(TallyPeeper.spec(
                        () -> new Tallying() {
                            {
                                context();
                            }
                        },
                        5)));
        assertThat(failure).hasCauseThat().isInstanceOf(IllegalStateException.class);
        assertThat(failure).hasCauseThat().hasMessageThat().contains("constructor of io.peeper.StartTest");
        assertNothingLeft();
    }

    @Test
    @DisplayName("D21: a starter that is interrupted: the start is undone, the flag set again")
    void interruptedStarter() throws Exception {
        Threads.Background<TallyClient> starter = Threads.background(() -> system.start(spec((it, state, start) -> {
            gate.hang();
            return it.same();
        })));
        gate.awaitEntered();
        starter.thread.interrupt();
        starter.failure(PeeperException.class);
        assertNothingLeft();
        gate.open();
    }

    @Test
    @DisplayName("T027: unnamed peepers are called by their protocol and the first free number; an id is kept")
    void numbers() {
        PeeperSpec<TallyClient, Integer> spec = TallyPeeper.spec(Tallying::new, 0);
        TallyClient one = system.start(spec);
        TallyClient two = system.start(spec);
        assertThat(one.peeper().id()).isEqualTo("Tally-1");
        assertThat(two.peeper().id()).isEqualTo("Tally-2");
        one.peeper().stop();
        assertThat(system.start(spec).peeper().id()).isEqualTo("Tally-1");
        assertThat(system.start(spec.id("mine")).peeper().id()).isEqualTo("mine");
        assertThat(two.peeper().name()).isEmpty();
        assertThat(two.peeper().toString()).contains("Tally-2");
    }
}
