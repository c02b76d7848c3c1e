package io.peeper;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.peeper.tally.TallyClient;
import io.peeper.tally.TallyPeeper;
import io.peeper.tally.Tallying;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Calls whose replies complete futures. */
@ExtendWith(FreshSystem.class)
final class AsyncTest {
    private final Gate gate = new Gate();
    private TallyClient tally;
    private PeeperRef ref;

    @BeforeEach
    void start(PeeperSystem system) {
        tally = system.start(TallyPeeper.spec(Tallying::new, 5));
        ref = tally.peeper();
    }

    private static <T> T get(CompletionStage<T> stage) throws Exception {
        return stage.toCompletableFuture().get(20, TimeUnit.SECONDS);
    }

    private static <E extends PeeperException> E failure(Class<E> type, Outcome outcome, CompletionStage<?> stage) {
        ExecutionException failure = assertThrows(ExecutionException.class, () -> get(stage));
        assertThat(failure).hasCauseThat().isInstanceOf(type);
        E cause = type.cast(failure.getCause());
        assertThat(cause.outcome()).isEqualTo(outcome);
        return cause;
    }

    private void block() throws InterruptedException {
        tally.post((it, state) -> {
            gate.hang();
            return it.same();
        });
        gate.awaitEntered();
    }

    @Test
    @DisplayName("T037: many at once, answered in order")
    void answered() throws Exception {
        List<CompletionStage<Integer>> asked = new ArrayList<>();
        for (int i = 0; i < 1_000; i++) {
            asked.add(tally.asyncAddAndGet(1));
        }
        for (int i = 0; i < 1_000; i++) {
            assertThat(get(asked.get(i))).isEqualTo(6 + i);
        }
    }

    @Test
    @DisplayName("T251: under kills each future ends, and the state is what was acknowledged")
    void underKills() throws Exception {
        List<CompletableFuture<Integer>> asked = new ArrayList<>();
        for (int i = 0; i < 5_000; i++) {
            asked.add(tally.asyncAddAndGet(1).toCompletableFuture());
            if (i % 100 == 50) {
                ref.exit(ExitReason.KILL);
            }
        }
        int acknowledged = 0;
        for (CompletableFuture<Integer> one : asked) {
            try {
                get(one);
                acknowledged++;
            } catch (ExecutionException e) {
                assertThat(e).hasCauseThat().isInstanceOf(WorkerExitedException.class);
                assertThat(((PeeperException) e.getCause()).outcome()).isNotEqualTo(Outcome.UNKNOWN);
            }
        }
        assertThat(tally.get()).isEqualTo(5 + acknowledged);
        assertThat(acknowledged).isAtLeast(4_950);
    }

    @Test
    @DisplayName("D11: a crash comes by the future")
    void crash() {
        IllegalStateException boom = new IllegalStateException("boom");
        WorkerExitedException failure =
                failure(WorkerExitedException.class, Outcome.ROLLED_BACK, tally.asyncRun((it, state) -> {
                    throw boom;
                }));
        assertThat(failure.reason()).isEqualTo(new ExitReason.Crash(boom));
    }

    @Test
    @DisplayName("D11, D17: so does the deadline: NOT_RUN in the queue, and it never runs; UNKNOWN once begun")
    void deadline() throws Exception {
        AtomicBoolean ran = new AtomicBoolean();
        TallyClient hurried = TallyPeeper.withTimeout(tally, Duration.ofMillis(50));
        CompletionStage<Integer> begun = hurried.asyncRun((it, state) -> {
            gate.hang();
            return it.reply(1, state + 1);
        });
        gate.awaitEntered();
        CompletionStage<Integer> queued = hurried.asyncRun((it, state) -> {
            ran.set(true);
            return it.reply(1, state + 100);
        });

        failure(CallTimeoutException.class, Outcome.UNKNOWN, begun);
        failure(CallTimeoutException.class, Outcome.NOT_RUN, queued);
        gate.open();
        assertThat(tally.get()).isEqualTo(6);
        assertThat(ran.get()).isFalse();
    }

    @Test
    @DisplayName("S27: a dead target comes by the future, not as an exception of the method")
    void dead(PeeperSystem system) {
        ref.stop();
        failure(NoProcessException.class, Outcome.NOT_RUN, tally.asyncAddAndGet(1));
        failure(
                NoProcessException.class,
                Outcome.NOT_RUN,
                TallyPeeper.named(system, "nobody").asyncAddAndGet(1));
    }

    @Test
    @DisplayName("S28: the end of the peeper comes by the future: NOT_RUN if it waited")
    void endOfThePeeper() throws Exception {
        tally.post((it, state) -> {
            gate.hang();
            return it.stop(ExitReason.NORMAL, state);
        });
        gate.awaitEntered();
        CompletionStage<Integer> queued = tally.asyncAddAndGet(1);
        gate.open();
        assertThat(failure(WorkerExitedException.class, Outcome.NOT_RUN, queued).reason())
                .isEqualTo(ExitReason.NORMAL);
    }

    @Test
    @DisplayName("D20: cancel withdraws a queued one, which never runs")
    void cancelWithdraws() throws Exception {
        block();
        CompletableFuture<Integer> queued = tally.asyncAddAndGet(100).toCompletableFuture();

        assertThat(queued.cancel(true)).isTrue();

        gate.open();
        assertThat(queued.isCancelled()).isTrue();
        assertThat(tally.get()).isEqualTo(5);
    }

    @Test
    @DisplayName("D20: cancel of one that has begun doesn't stop it")
    void cancelOfOneThatRuns() throws Exception {
        CompletableFuture<Integer> running = tally.asyncRun((it, state) -> {
                    gate.hang();
                    return it.reply(1, state + 1);
                })
                .toCompletableFuture();
        gate.awaitEntered();
        assertThat(running.cancel(true)).isTrue();
        gate.open();
        assertThat(tally.get()).isEqualTo(6);
    }

    @Test
    @DisplayName("D20: what hangs on a future runs off the worker: it may block, and may call the very peeper")
    void completesOffTheWorker() throws Exception {
        Gate dependent = new Gate();
        block();
        CompletionStage<Integer> asked = tally.asyncRun((it, state) -> {
            return it.reply(state, state + 1);
        });
        CompletionStage<Integer> called = asked.thenApply(value -> {
            dependent.hang();
            return tally.addAndGet(10);
        });
        gate.open();
        dependent.awaitEntered();

        assertThat(tally.get()).isEqualTo(6);
        dependent.open();
        assertThat(get(called)).isEqualTo(16);
    }

    @Test
    @DisplayName("D20: whenTerminated completes off the worker, with the reason, also for those who ask late")
    void whenTerminated() throws Exception {
        AtomicInteger completed = new AtomicInteger();
        Gate dependent = new Gate();
        CompletionStage<ExitReason> early = ref.whenTerminated();
        early.thenAccept(reason -> {
            completed.incrementAndGet();
            dependent.hang();
        });
        Eventually.never("it completes while it lives", () -> completed.get() > 0);
        Throwing.crash(() -> tally.run((it, state) -> {
            throw new IllegalStateException("boom");
        }));
        assertThat(early.toCompletableFuture().isDone()).isFalse();

        ref.stop(new ExitReason.Shutdown("why"), Duration.ofSeconds(20));

        // stop has returned, though what hangs on the future still runs
        dependent.awaitEntered().open();
        assertThat(get(early)).isEqualTo(new ExitReason.Shutdown("why"));
        assertThat(get(ref.whenTerminated())).isEqualTo(new ExitReason.Shutdown("why"));
        assertThat(early.toCompletableFuture().complete(ExitReason.KILL)).isFalse();
    }

    @Test
    @DisplayName("D20: nobody can complete whenTerminated for others")
    void whenTerminatedIsReadOnly() throws Exception {
        ref.whenTerminated().toCompletableFuture().complete(ExitReason.KILL);
        ref.stop();
        assertThat(get(ref.whenTerminated())).isEqualTo(ExitReason.NORMAL);
    }
}
