package io.peeper;

import static com.google.common.truth.Truth.assertThat;
import static io.peeper.Throwing.fails;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.peeper.tally.Tally;
import io.peeper.tally.TallyClient;
import io.peeper.tally.TallyPeeper;
import io.peeper.tally.Tallying;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** How peepers end, and when {@code terminate} runs. */
@ExtendWith(FreshSystem.class)
final class StopTest {
    private final Gate gate = new Gate();
    private final List<String> terminated = new CopyOnWriteArrayList<>();
    private PeeperSystem system;
    private TallyClient tally;
    private PeeperRef ref;

    @BeforeEach
    void start(PeeperSystem fresh) {
        system = fresh;
        tally = system.start(spec());
        ref = tally.peeper();
    }

    @AfterEach
    void open() {
        gate.open();
    }

    private PeeperSpec<TallyClient, Integer> spec() {
        return TallyPeeper.spec(
                        () -> new Tallying() {
                            @Override
                            protected void terminate(ExitReason reason, Integer state) {
                                terminated.add(reason + " " + state);
                            }
                        },
                        5)
                .name("tally");
    }

    private void assertEnded(ExitReason reason, String... terminatedWith) throws Exception {
        assertThat(ref.whenTerminated().toCompletableFuture().get(20, TimeUnit.SECONDS))
                .isEqualTo(reason);
        assertThat(ref.isAlive()).isFalse();
        assertThat(system.registered()).isEmpty();
        assertThat(system.refs()).isEmpty();
        assertThat(terminated).containsExactlyElementsIn(terminatedWith).inOrder();
        tally.add(1);
        ref.send("dropped");
        ref.exit(ExitReason.KILL);
        assertThat(fails(NoProcessException.class, Outcome.NOT_RUN, tally::get))
                .hasMessageThat()
                .contains("tally: get()");
    }

    private void assertRestarted(int state, String... terminatedWith) {
        assertThat(tally.get()).isEqualTo(state);
        assertThat(ref.incarnation()).isEqualTo(2);
        assertThat(terminated).containsExactlyElementsIn(terminatedWith).inOrder();
    }

    @Test
    @DisplayName("T013, T016: stop ends it before it returns; the name is free; a second stop finds nobody")
    void stop() throws Exception {
        ref.stop();
        assertThat(ref.isAlive()).isFalse();
        assertThat(system.registered()).isEmpty();
        fails(NoProcessException.class, Outcome.NOT_RUN, ref::stop);
        assertEnded(ExitReason.NORMAL, "normal 5");

        TallyClient next = system.start(spec());
        assertThat(next.get()).isEqualTo(5);
        assertThat(next).isNotEqualTo(tally);
        assertThat(next.peeper()).isNotEqualTo(ref);
    }

    @Test
    @DisplayName("S3: stop takes its turn: what was queued before is handled, what comes after is NOT_RUN")
    void stopTakesItsTurn() throws Exception {
        tally.post((it, state) -> {
            gate.hang();
            return it.next(state + 1);
        });
        gate.awaitEntered();
        tally.add(10);
        Threads.Background<Void> stopper = Threads.background(() -> {
            ref.stop();
            return null;
        });
        Eventually.eventually("it waits", () -> stopper.thread.getState() == Thread.State.WAITING);
        Threads.Background<Integer> late = Threads.background(() -> tally.addAndGet(100));
        Eventually.eventually("queued", () -> ref.mailboxSize() == 2);
        gate.open();

        stopper.get();
        WorkerExitedException failure = late.failure(WorkerExitedException.class);
        assertThat(failure.outcome()).isEqualTo(Outcome.NOT_RUN);
        assertThat(failure.reason()).isEqualTo(ExitReason.NORMAL);
        assertEnded(ExitReason.NORMAL, "normal 16");
    }

    @Test
    @DisplayName("T015: stop with a reason, within a limit; an illegal limit leaves it untouched")
    void stopWithAReason() throws Exception {
        assertThrows(IllegalArgumentException.class, () -> ref.stop(ExitReason.NORMAL, Duration.ZERO));
        assertThrows(IllegalArgumentException.class, () -> ref.stop(ExitReason.NORMAL, Duration.ofMillis(-1)));
        assertThat(tally.get()).isEqualTo(5);

        ref.stop(new ExitReason.Other("done"), Duration.ofSeconds(20));
        assertEnded(new ExitReason.Other("done"), "other(java.lang.String) 5");
    }

    @Test
    @DisplayName("T015: a stop whose limit passes throws; the request stays")
    void stopTimesOut() throws Exception {
        tally.post((it, state) -> {
            gate.hang();
            return it.same();
        });
        gate.awaitEntered();
        assertThrows(CallTimeoutException.class, () -> ref.stop(ExitReason.NORMAL, Duration.ofMillis(50)));
        assertThat(ref.isAlive()).isTrue();
        gate.open();
        assertEnded(ExitReason.NORMAL, "normal 5");
    }

    @Test
    @DisplayName("D7, T073: stop(NORMAL) from a handler ends it; a caller without a reply is told the reason")
    void stopFromAHandler() throws Exception {
        WorkerExitedException failure = fails(
                WorkerExitedException.class,
                Outcome.UNKNOWN,
                () -> tally.run(
                        (it, state) -> it.stop(ExitReason.NORMAL, state + 1).noReply()));
        assertThat(failure.reason()).isEqualTo(ExitReason.NORMAL);
        assertEnded(ExitReason.NORMAL, "normal 6");
    }

    @Test
    @DisplayName("T001: stop with a reply: it leaves after terminate")
    void stopWithReply() throws Exception {
        ExitReason reason = new ExitReason.Shutdown("why");
        String seen = tally.run((it, state) -> it.stop(reason, "reply", state + 1));
        assertThat(seen).isEqualTo("reply");
        assertThat(terminated).hasSize(1);
        assertEnded(reason, "shutdown(java.lang.String) 6");
    }

    @Test
    @DisplayName("T047, T049: stop from a cast, an info and a step")
    void stopFromOthers() throws Exception {
        tally.post((it, state) -> it.next(6).then(s -> it.stop(ExitReason.SHUTDOWN, s + 1)));
        assertEnded(ExitReason.SHUTDOWN, "shutdown 7");

        terminated.clear();
        tally = system.start(spec());
        ref = tally.peeper();
        ref.send((Tally.Act) (it, state) -> it.stop(ExitReason.NORMAL, state));
        assertEnded(ExitReason.NORMAL, "normal 5");
    }

    @Test
    @DisplayName("D25: stop(Crash, s) and stop(Other, s) from a handler keep s and restart")
    void abnormalStop() {
        ExitReason reason = new ExitReason.Other("again");
        WorkerExitedException failure = fails(
                WorkerExitedException.class,
                Outcome.UNKNOWN,
                () -> tally.run((it, state) -> it.stop(reason, state + 1).noReply()));
        assertThat(failure.reason()).isSameInstanceAs(reason);
        assertRestarted(6, "other(java.lang.String) 6");

        ExitReason crash = new ExitReason.Crash(new IllegalStateException("boom"));
        assertThat(tally.<String>run((it, state) -> it.stop(crash, "reply", state + 1)))
                .isEqualTo("reply");
        assertThat(tally.get()).isEqualTo(7);
        assertThat(ref.incarnation()).isEqualTo(3);
    }

    @Test
    @DisplayName("T266: terminate runs at an exception and at an illegal return, with the last kept state")
    void terminateAtACrash() {
        tally.add(1);
        Throwing.crash(() -> tally.run((it, state) -> {
            throw new IllegalStateException("boom");
        }));
        assertRestarted(6, "crash(java.lang.IllegalStateException) 6");
        Throwing.crash(() -> tally.run((it, state) -> null));
        tally.get();
        assertThat(terminated).hasSize(2);
    }

    @Test
    @DisplayName("T099, T266: terminate doesn't run at a kill, nor at another exit from outside")
    void noTerminateAtAKill() {
        ref.exit(ExitReason.KILL);
        assertRestarted(5);
        ref.exit(ExitReason.SHUTDOWN);
        Eventually.eventually("replaced", () -> ref.incarnation() == 3);
        ref.exit(new ExitReason.Crash(new IllegalStateException("boom")));
        Eventually.eventually("replaced", () -> ref.incarnation() == 4);
        assertThat(tally.get()).isEqualTo(5);
        assertThat(terminated).isEmpty();
    }

    @Test
    @DisplayName("T088: a terminate that throws at a stop: that is the reason it ended with, and stop tells")
    void terminateThrows() throws Exception {
        IllegalStateException boom = new IllegalStateException("boom");
        TallyClient broken = system.start(TallyPeeper.spec(
                () -> new Tallying() {
                    @Override
                    protected void terminate(ExitReason reason, Integer state) {
                        throw boom;
                    }
                },
                5));
        WorkerExitedException failure =
                assertThrows(WorkerExitedException.class, () -> broken.peeper().stop());
        assertThat(failure.reason()).isEqualTo(new ExitReason.Crash(boom));
        assertThat(broken.peeper().isAlive()).isFalse();
        assertThat(broken.peeper().whenTerminated().toCompletableFuture().get(20, TimeUnit.SECONDS))
                .isEqualTo(new ExitReason.Crash(boom));
    }

    @Test
    @DisplayName("D16: a terminate that hangs is cut off at the Shutdown limit, and stop returns")
    void terminateHangs() throws Exception {
        TallyClient hung = system.start(TallyPeeper.spec(
                        () -> new Tallying() {
                            @Override
                            protected void terminate(ExitReason reason, Integer state) {
                                gate.hang();
                            }
                        },
                        5)
                .name("hung")
                .shutdown(Shutdown.timeout(Duration.ofMillis(50))));
        long began = System.nanoTime();
        WorkerExitedException failure =
                assertThrows(WorkerExitedException.class, () -> hung.peeper().stop());
        assertThat(failure.reason()).isEqualTo(ExitReason.KILL);
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(3));
        assertThat(hung.peeper().isAlive()).isFalse();
        assertThat(system.whereis(Name.local("hung"))).isEmpty();
    }

    @Test
    @DisplayName("T088: a terminate that throws after a crash doesn't keep the next worker from starting")
    void terminateThrowsAfterACrash() {
        TallyClient broken = system.start(TallyPeeper.spec(
                () -> new Tallying() {
                    @Override
                    protected void terminate(ExitReason reason, Integer state) {
                        throw new StackOverflowError("boom");
                    }
                },
                5));
        broken.add(1);
        assertThrows(WorkerExitedException.class, () -> broken.run((it, state) -> null));
        assertThat(broken.get()).isEqualTo(6);
    }

    @Test
    @DisplayName("T016: the name is free before anybody can see that its holder has ended")
    void nameIsFreeFirst() throws Exception {
        for (int i = 0; i < 300; i++) {
            Name name = Name.local("each");
            PeeperRef each =
                    system.start(TallyPeeper.spec(Tallying::new, i).name(name)).peeper();
            Threads.Background<Void> stopper = Threads.background(() -> {
                each.stop();
                return null;
            });
            while (each.isAlive()) {
                Thread.onSpinWait();
            }
            assertThat(system.whereis(name)).isEmpty();
            stopper.get();
        }
    }

    @Test
    @DisplayName("T294: stops from 4 threads at once: one succeeds, the others succeed or find nobody")
    void stopsAtOnce() throws Exception {
        for (int i = 0; i < 200; i++) {
            TallyClient each = system.start(TallyPeeper.spec(Tallying::new, i));
            Threads.together(4, thread -> {
                try {
                    each.peeper().stop();
                } catch (NoProcessException e) {
                    assertThat(e.outcome()).isEqualTo(Outcome.NOT_RUN);
                }
                assertThat(each.peeper().isAlive()).isFalse();
            });
        }
    }
}
