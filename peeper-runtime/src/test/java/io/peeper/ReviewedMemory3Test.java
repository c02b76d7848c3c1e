package io.peeper;

import static com.google.common.truth.Truth.assertThat;

import io.peeper.internal.branch.Seams;
import io.peeper.internal.dispatch.MachineCarriers;
import io.peeper.internal.name.Names;
import io.peeper.internal.time.Clock;
import io.peeper.internal.time.TimerThread;
import io.peeper.internal.time.Timers;
import io.peeper.tally.TallyClient;
import io.peeper.tally.TallyPeeper;
import io.peeper.tally.Tallying;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Memory that ends while the runtime sets a timer: nobody waits in vain. */
@ExtendWith(FreshSystem.class)
final class ReviewedMemory3Test {
    private static final Duration SHORT = Duration.ofMillis(7);
    private static final Duration LONG = Duration.ofHours(1);

    private volatile long poisoned;

    private final PeeperSystem system = new PeeperSystem(
            new Seams(
                    Clock.SYSTEM,
                    (name, daemon) -> poisonedTimers(new TimerThread(name, true)),
                    MachineCarriers::new,
                    ThreadLocalRandom::current),
            new Names(),
            false);

    /** Throws where a timer of the poisoned length is asked for, or a longer one. */
    private Timers poisonedTimers(Timers timers) {
        return new Timers() {
            @Override
            public Cancellable schedule(Runnable task, long delayNanos) {
                if (poisoned != 0 && delayNanos >= poisoned - 1_000_000_000L && delayNanos <= poisoned) {
                    throw new OutOfMemoryError("no timer");
                }
                Cancellable made = timers.schedule(task, delayNanos);
                return () -> {
                    made.cancel();
                    if (delayNanos > LONG.toNanos() / 2 && poisoned != 0) {
                        throw new OutOfMemoryError("no cancelling");
                    }
                };
            }

            @Override
            public void close() {
                timers.close();
            }
        };
    }

    @AfterEach
    void close() {
        poisoned = 0;
        system.close(Duration.ofSeconds(5));
    }

    @Test
    @DisplayName("D19 a reply that was committed is delivered, also where a timer of its message can't be set")
    void replyWithoutTimer() {
        TallyClient tally = system.start(TallyPeeper.spec(Tallying::new, 1));
        poisoned = LONG.toNanos();
        int reply = tally.run((it, count) -> {
            it.context().sendAfter(LONG, "never");
            return it.reply(5, 2);
        });
        poisoned = 0;
        assertThat(reply).isEqualTo(5);
        // the worker that lost its timer is replaced, and its state kept
        assertThat(tally.get()).isEqualTo(2);
        assertThat(tally.peeper().incarnation()).isEqualTo(2);
    }

    @Test
    @DisplayName("a caller is told when the runtime fails before the handler of its call")
    void callerIsTold() {
        TallyClient tally = system.start(TallyPeeper.spec(Tallying::new, 1).hibernateAfter(SHORT));
        Eventually.eventually("sleeps", () -> tally.peeper().sys().status().mode() == Status.Mode.HIBERNATED);
        poisoned = SHORT.toNanos();
        WorkerExitedException failure =
                Throwing.fails(WorkerExitedException.class, Outcome.ROLLED_BACK, () -> tally.addAndGet(1));
        poisoned = 0;
        assertThat(failure.reason()).isInstanceOf(ExitReason.Crash.class);
        assertThat(tally.get()).isEqualTo(1);
    }

    @Test
    @DisplayName(
            "those who watch and those who wait for a stop are told, also where memory ends while the worker's ties are cut")
    void watchersAreTold() throws Exception {
        TallyClient tally = system.start(TallyPeeper.spec(Tallying::new, 1));
        List<Object> noted = new CopyOnWriteArrayList<>();
        TallyClient watching = system.start(TallyPeeper.spec(
                () -> new Tallying() {
                    @Override
                    protected Next<Integer> info(Integer state, Object message) {
                        noted.add(message);
                        return next(state);
                    }
                },
                0));
        for (int i = 1; i <= 2; i++) {
            watching.run((it, count) -> {
                it.context().monitor(tally.peeper());
                return it.reply(0);
            });
            tally.run((it, count) -> {
                it.context().sendAfter(LONG, "never");
                return it.reply(0);
            });
            poisoned = 1;
            if (i == 1) {
                tally.peeper().exit(ExitReason.KILL);
                Eventually.eventually("goes on", () -> tally.get() == 1);
                assertThat(tally.peeper().incarnation()).isEqualTo(2);
            } else {
                Threads.Background<Void> stop = Threads.background(() -> {
                    tally.peeper().stop();
                    return null;
                });
                Eventually.eventually("stopped", stop::isDone);
            }
            poisoned = 0;
            watching.get();
            assertThat(noted).hasSize(i);
        }
    }
}
