package io.peeper;

import static com.google.common.truth.Truth.assertThat;
import static io.peeper.Throwing.fails;

import io.peeper.tally.TallyClient;
import io.peeper.tally.TallyPeeper;
import io.peeper.tally.Tallying;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Interrupts: of callers, of handlers, and of nobody else. */
@ExtendWith(FreshSystem.class)
final class InterruptTest {
    private final Gate gate = new Gate();
    private TallyClient tally;
    private PeeperRef ref;

    @BeforeEach
    void start(PeeperSystem system) {
        tally = system.start(
                TallyPeeper.spec(Tallying::new, 5).name("tally").intensity(1_000_000, Duration.ofSeconds(10)));
        ref = tally.peeper();
    }

    @AfterEach
    void clear() {
        gate.open();
        assertThat(Thread.interrupted()).isFalse();
    }

    @Test
    @DisplayName("D21: a thread that is interrupted already: NOT_RUN, the flag stays, nothing runs")
    void interruptedBefore() {
        Thread.currentThread().interrupt();
        CallInterruptedException failure =
                fails(CallInterruptedException.class, Outcome.NOT_RUN, () -> tally.addAndGet(1));
        assertThat(Thread.interrupted()).isTrue();
        assertThat(failure).hasMessageThat().contains("tally: addAndGet(int)");
        assertThat(tally.get()).isEqualTo(5);
    }

    @Test
    @DisplayName("T288: a caller that waits for its handler: UNKNOWN, the flag set again, the server unharmed")
    void interruptedWhileItRuns() throws Exception {
        Threads.Background<Outcome> caller = Threads.background(() -> {
            try {
                return tally.run((it, state) -> {
                    gate.pass();
                    return it.reply(null, state + 1);
                });
            } catch (CallInterruptedException e) {
                assertThat(Thread.currentThread().isInterrupted()).isTrue();
                return e.outcome();
            }
        });
        gate.awaitEntered();

        caller.thread.interrupt();

        assertThat(caller.get()).isEqualTo(Outcome.UNKNOWN);
        gate.open();
        assertThat(tally.get()).isEqualTo(6);
        assertThat(ref.incarnation()).isEqualTo(1);
    }

    @Test
    @DisplayName("D21: a caller that waits in the queue: NOT_RUN, and it never runs")
    void interruptedInTheQueue() throws Exception {
        tally.post((it, state) -> {
            gate.hang();
            return it.same();
        });
        gate.awaitEntered();
        Threads.Background<Integer> caller = Threads.background(() -> tally.addAndGet(100));
        Eventually.eventually("queued", () -> ref.mailboxSize() == 1);

        caller.thread.interrupt();

        assertThat(caller.failure(CallInterruptedException.class).outcome()).isEqualTo(Outcome.NOT_RUN);
        gate.open();
        assertThat(tally.get()).isEqualTo(5);
    }

    @Test
    @DisplayName("D21: an interrupted stop keeps its request")
    void interruptedStop() throws Exception {
        tally.post((it, state) -> {
            gate.hang();
            return it.same();
        });
        gate.awaitEntered();
        Threads.Background<Void> stopper = Threads.background(() -> {
            ref.stop();
            return null;
        });
        Eventually.eventually("it waits", () -> stopper.thread.getState() == Thread.State.WAITING);

        stopper.thread.interrupt();

        stopper.failure(CallInterruptedException.class);
        gate.open();
        Eventually.eventually("it stops", () -> !ref.isAlive());
    }

    @Test
    @DisplayName("T286: a handler that interrupts its own thread leaves nothing to the next message")
    void selfInterrupt() {
        for (int i = 0; i < 200; i++) {
            tally.post((it, state) -> {
                Thread.currentThread().interrupt();
                return it.same();
            });
            boolean stray =
                    tally.run((it, state) -> it.reply(Thread.currentThread().isInterrupted()));
            assertThat(stray).isFalse();
        }
    }

    @Test
    @DisplayName("J20: nor does a handler that does so and crashes leave anything to the next worker's init")
    void crashLeavesNoFlag(PeeperSystem system) {
        AtomicInteger strays = new AtomicInteger();
        TallyClient crashing = system.start(TallyPeeper.spec(
                () -> new Tallying() {
                    @Override
                    protected Next<Integer> init(Integer state, Start start) {
                        if (Thread.currentThread().isInterrupted()) {
                            strays.incrementAndGet();
                        }
                        return same();
                    }
                },
                0));
        for (int i = 0; i < 100; i++) {
            Throwing.crash(() -> crashing.run((it, state) -> {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("boom");
            }));
        }
        crashing.get();
        assertThat(strays.get()).isEqualTo(0);
    }

    @Test
    @DisplayName("T286: kills aimed at handlers that are just ending: no stray interrupt in any other message")
    void noStrayInterrupt(PeeperSystem system) throws Exception {
        TallyClient bystander = system.start(TallyPeeper.spec(Tallying::new, 0));
        AtomicInteger strays = new AtomicInteger();
        Threads.Background<Void> load = Threads.background(() -> {
            for (int i = 0; i < 20_000; i++) {
                // this one may be hit by the kills; it ends at about the time they come
                tally.post((it, state) -> it.next(state + 1));
                bystander.post((it, state) -> {
                    if (Thread.currentThread().isInterrupted()) {
                        strays.incrementAndGet();
                    }
                    return it.next(state + 1);
                });
            }
            return null;
        });
        while (!load.isDone()) {
            ref.exit(ExitReason.KILL);
            LockSupport.parkNanos(20_000);
        }
        load.get();

        assertThat(TallyPeeper.withTimeout(bystander, Duration.ofSeconds(20)).get())
                .isEqualTo(20_000);
        assertThat(strays.get()).isEqualTo(0);
        assertThat(bystander.peeper().incarnation()).isEqualTo(1);
    }

    @Test
    @DisplayName("T286: a killed handler's thread, when it comes back, has no flag set for whoever runs there next")
    void threadComesBackClean(PeeperSystem system) throws Exception {
        Dispatcher one = Dispatcher.pool(1);
        TallyClient killed = system.start(
                TallyPeeper.spec(Tallying::new, 0).dispatcher(one).intensity(1_000_000, Duration.ofSeconds(10)));
        TallyClient next = system.start(TallyPeeper.spec(Tallying::new, 0).dispatcher(one));
        for (int i = 0; i < 200; i++) {
            Gate each = new Gate();
            killed.post((it, state) -> {
                each.hang();
                return it.same();
            });
            each.awaitEntered();
            killed.peeper().exit(ExitReason.KILL);
            each.open();
            next.post((it, state) -> it.next(state + (Thread.currentThread().isInterrupted() ? 1 : 0)));
        }
        assertThat(next.get()).isEqualTo(0);
    }

    @Test
    @DisplayName("J20: InterruptedException without a kill is an ordinary crash")
    void interruptedException() {
        assertThat(Throwing.crash(() -> tally.run((it, state) -> {
                    Thread.currentThread().interrupt();
                    Thread.sleep(10_000);
                    return it.done();
                })))
                .isInstanceOf(InterruptedException.class);
        assertThat(tally.get()).isEqualTo(5);
    }

    @Test
    @DisplayName("D13: a kill also reaches a handler that waits for another peeper")
    void killOfANestedCall(PeeperSystem system) throws Exception {
        TallyClient slow = system.start(TallyPeeper.spec(Tallying::new, 0));
        Gate interrupted = new Gate();
        tally.post((it, state) -> {
            try {
                slow.run((self, s) -> {
                    gate.hang();
                    return self.done();
                });
            } catch (CallInterruptedException e) {
                interrupted.open();
                interrupted.hang();
            }
            return it.same();
        });
        gate.awaitEntered();

        ref.exit(ExitReason.KILL);

        interrupted.awaitLeft();
        assertThat(tally.get()).isEqualTo(5);
        gate.open();
        assertThat(slow.get()).isEqualTo(0);
        assertThat(slow.peeper().incarnation()).isEqualTo(1);
    }
}
