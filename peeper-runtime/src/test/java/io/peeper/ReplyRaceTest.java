package io.peeper;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import io.peeper.tally.TallyClient;
import io.peeper.tally.TallyPeeper;
import io.peeper.tally.Tallying;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Replies, deadlines and deaths at the same moment: a call ends once, and says the truth. */
@ExtendWith(FreshSystem.class)
final class ReplyRaceTest {
    private static final int ROUNDS = 10_000;

    /** How a call ended. */
    private enum End {
        REPLY,
        TIMEOUT,
        DEATH,
        GONE
    }

    private static End ended(Throwable failure) {
        if (failure instanceof CallTimeoutException) {
            assertThat(((PeeperException) failure).outcome()).isAnyOf(Outcome.NOT_RUN, Outcome.UNKNOWN);
            return End.TIMEOUT;
        }
        if (failure instanceof NoProcessException) {
            return End.GONE;
        }
        assertThat(failure).isInstanceOf(WorkerExitedException.class);
        return End.DEATH;
    }

    private static void spin(int turns) {
        for (int i = 0; i < turns; i++) {
            Thread.onSpinWait();
        }
    }

    @Test
    @DisplayName(
            "T294: 10,000 deferred calls; another thread replies while a third stops the peeper and the deadline passes")
    void deferred(PeeperSystem system) throws Exception {
        CyclicBarrier barrier = new CyclicBarrier(3);
        AtomicReference<TallyClient> current = new AtomicReference<>();
        AtomicReference<From<String>> from = new AtomicReference<>();
        AtomicInteger replied = new AtomicInteger();
        Threads.Background<Void> replier = Threads.background(() -> {
            Random random = new Random(1);
            for (int i = 0; i < ROUNDS; i++) {
                barrier.await(20, TimeUnit.SECONDS);
                long giveUp = System.nanoTime() + 1_000_000;
                From<String> handle = from.get();
                while (handle == null && System.nanoTime() - giveUp < 0) {
                    Thread.onSpinWait();
                    handle = from.get();
                }
                spin(random.nextInt(500));
                if (handle != null) {
                    handle.reply("reply " + i);
                    handle.reply("second " + i);
                    replied.incrementAndGet();
                }
                barrier.await(20, TimeUnit.SECONDS);
            }
            return null;
        });
        Threads.Background<Void> killer = Threads.background(() -> {
            Random random = new Random(2);
            for (int i = 0; i < ROUNDS; i++) {
                barrier.await(20, TimeUnit.SECONDS);
                spin(random.nextInt(4_000));
                if (i % 4 != 0) {
                    current.get().peeper().stop();
                }
                barrier.await(20, TimeUnit.SECONDS);
            }
            return null;
        });
        Map<End, Integer> ends = new EnumMap<>(End.class);
        Random random = new Random(3);
        for (int i = 0; i < ROUNDS; i++) {
            TallyClient tally = system.start(TallyPeeper.spec(Tallying::new, 0));
            from.set(null);
            current.set(tally);
            barrier.await(20, TimeUnit.SECONDS);
            End end = End.REPLY;
            boolean mayHaveBegun = true;
            try {
                assertThat(TallyPeeper.withTimeout(tally, Duration.ofNanos(20_000 + random.nextInt(300_000)))
                                .ask((it, count, handle) -> {
                                    from.set(handle);
                                    return it.noReply();
                                }))
                        .isEqualTo("reply " + i);
            } catch (PeeperException e) {
                end = ended(e);
                mayHaveBegun = e.outcome() != Outcome.NOT_RUN;
            }
            ends.merge(end, 1, Integer::sum);
            barrier.await(20, TimeUnit.SECONDS);
            if (tally.peeper().isAlive()) {
                // nothing of the call is left in it
                assertThat(tally.echo("mine")).isEqualTo("mine");
                tally.peeper().stop();
            }
            assertWithMessage("%s, and begun", end)
                    .that(mayHaveBegun || from.get() == null)
                    .isTrue();
        }
        replier.get();
        killer.get();
        assertThat(ends.getOrDefault(End.REPLY, 0)).isGreaterThan(0);
        assertThat(ends.getOrDefault(End.REPLY, 0)).isAtMost(replied.get());
        assertThat(ends.getOrDefault(End.TIMEOUT, 0)).isGreaterThan(0);
        assertThat(ends.getOrDefault(End.DEATH, 0)).isGreaterThan(0);
        assertThat(system.refs()).isEmpty();
    }

    @Test
    @DisplayName(
            "T294: 10,000 asynchronous calls, cancelled, late, or killed under: each future ends once, and tells the truth")
    void asynchronous(PeeperSystem system) throws Exception {
        TallyClient tally =
                system.start(TallyPeeper.spec(Tallying::new, 0).intensity(Integer.MAX_VALUE, Duration.ofSeconds(1)));
        CyclicBarrier barrier = new CyclicBarrier(2);
        Threads.Background<Void> killer = Threads.background(() -> {
            Random random = new Random(4);
            for (int i = 0; i < ROUNDS; i++) {
                barrier.await(20, TimeUnit.SECONDS);
                spin(random.nextInt(2_000));
                if (i % 3 != 0) {
                    tally.peeper().exit(ExitReason.KILL);
                }
            }
            return null;
        });
        AtomicInteger completions = new AtomicInteger();
        Map<End, Integer> ends = new EnumMap<>(End.class);
        Random random = new Random(5);
        int known = 0;
        int unknown = 0;
        for (int i = 0; i < ROUNDS; i++) {
            barrier.await(20, TimeUnit.SECONDS);
            int round = i;
            CompletableFuture<Integer> asked = TallyPeeper.withTimeout(
                            tally, Duration.ofNanos(10_000 + random.nextInt(100_000)))
                    .asyncRun((it, count) -> {
                        spin(round % 500);
                        return it.reply(round, count + 1);
                    })
                    .toCompletableFuture();
            CompletableFuture<End> end = asked.handle((reply, failure) -> {
                completions.incrementAndGet();
                if (failure == null) {
                    assertThat(reply).isEqualTo(round);
                    return End.REPLY;
                }
                return ended(failure);
            });
            End how = end.get(20, TimeUnit.SECONDS);
            ends.merge(how, 1, Integer::sum);
            if (how == End.REPLY) {
                known++;
            } else if (how == End.TIMEOUT) {
                Throwable failure = asked.handle((reply, thrown) -> thrown).get();
                unknown += ((PeeperException) failure).outcome() == Outcome.UNKNOWN ? 1 : 0;
            }
        }
        killer.get();
        assertThat(completions.get()).isEqualTo(ROUNDS);
        int kept = tally.get();
        assertThat(kept).isAtLeast(known);
        assertThat(kept).isAtMost(known + unknown);
        assertThat(ends.getOrDefault(End.REPLY, 0)).isGreaterThan(0);
        assertThat(ends.getOrDefault(End.TIMEOUT, 0)).isGreaterThan(0);
    }
}
