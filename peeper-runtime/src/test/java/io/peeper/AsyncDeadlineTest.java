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
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Asynchronous calls and time: deadlines, waiting twice, and collecting in the order of completion. */
@ExtendWith(FreshSystem.class)
final class AsyncDeadlineTest {
    /** Is answered after so long. */
    private static CompletableFuture<Integer> inMillis(Timeline line, TallyClient tally, int millis) {
        Sys sys = tally.peeper().sys();
        sys.suspend();
        CompletableFuture<Integer> asked =
                tally.asyncRun((it, count) -> it.reply(millis)).toCompletableFuture();
        line.simulation.schedule(sys::resume, Duration.ofMillis(millis).toNanos());
        return asked;
    }

    private static CompletableFuture<Integer> inMillis(Timeline line, int millis) {
        return inMillis(line, start(line), millis);
    }

    private static TallyClient start(Timeline line) {
        return line.system.start(TallyPeeper.spec(Tallying::new, 0));
    }

    private static Throwable failure(CompletableFuture<?> future) {
        assertThat(future.isDone()).isTrue();
        return assertThrows(CompletionException.class, future::join).getCause();
    }

    @Test
    @DisplayName("T030, T039: it ends at its deadline to the nanosecond: UNKNOWN once begun; nothing of it comes later")
    void exact() throws Exception {
        Timeline.each(line -> {
            TallyClient tally = TallyPeeper.withTimeout(start(line), Duration.ofMillis(30));
            CompletableFuture<Integer> asked =
                    tally.asyncRun((it, count) -> it.noReply(1)).toCompletableFuture();
            line.pass(Duration.ofMillis(30).minusNanos(1));
            assertThat(asked.isDone()).isFalse();
            line.pass(Duration.ofNanos(1));
            assertThat(failure(asked)).isInstanceOf(CallTimeoutException.class);
            assertThat(((PeeperException) failure(asked)).outcome()).isEqualTo(Outcome.UNKNOWN);
            assertThat(failure(asked)).hasMessageThat().contains("within 30 ms");
            line.pass(100);
            assertThat(failure(asked)).isInstanceOf(CallTimeoutException.class);
            assertThat(tally.get()).isEqualTo(1);
        });
    }

    @Test
    @DisplayName("T037: by name and by ref, two in a row: the second arrives inside the first one's limit")
    void twoInARow() throws Exception {
        Timeline.each(line -> {
            TallyClient byRef = start(line);
            line.system.start(TallyPeeper.spec(Tallying::new, 0).name("other"));
            TallyClient byName = TallyPeeper.named(line.system, "other");
            CompletableFuture<Integer> first = inMillis(line, byRef, 900);
            CompletableFuture<Integer> second = inMillis(line, byName, 100);
            List<Integer> order = new ArrayList<>();
            first.thenAccept(order::add);
            second.thenAccept(order::add);
            line.pass(2_000);
            assertThat(order).containsExactly(100, 900).inOrder();
        });
    }

    @Test
    @DisplayName("T039: waiting 0 ms for an answer of later ends the wait, not the request: it can be waited for again")
    void waitTwice(PeeperSystem system) throws Exception {
        TallyClient tally = system.start(TallyPeeper.spec(Tallying::new, 0));
        Gate gate = new Gate();
        CompletableFuture<Integer> asked = tally.asyncRun((it, count) -> {
                    gate.pass();
                    return it.reply(7, 1);
                })
                .toCompletableFuture();
        assertThrows(TimeoutException.class, () -> asked.get(0, TimeUnit.MILLISECONDS));
        gate.awaitEntered();
        assertThrows(TimeoutException.class, () -> asked.get(1, TimeUnit.MILLISECONDS));
        gate.open();
        assertThat(asked.get()).isEqualTo(7);
        assertThat(asked.get()).isEqualTo(7);
        assertThat(tally.get()).isEqualTo(1);
    }

    @Test
    @DisplayName(
            "T041, S29: three, due after 400, 1 and 200 ms, are collected in the order of completion; a fourth is apart")
    void orderOfCompletion() throws Exception {
        Timeline.each(line -> {
            List<String> collected = new ArrayList<>();
            CompletableFuture<Integer> fourth = inMillis(line, 300);
            for (int due : new int[] {400, 1, 200}) {
                inMillis(line, due).thenAccept(answer -> collected.add(answer + " at " + line.millis()));
            }
            line.pass(100);
            assertThat(collected).containsExactly("1 at 1");
            line.pass(900);
            assertThat(collected)
                    .containsExactly("1 at 1", "200 at 200", "400 at 400")
                    .inOrder();
            assertThat(fourth.getNow(-1)).isEqualTo(300);
        });
    }

    @Test
    @DisplayName("T041: of many, due at drawn times, each completes at its own, in order")
    void orderOfMany() throws Exception {
        Timeline.each(line -> {
            List<Integer> collected = new ArrayList<>();
            List<Integer> due = new ArrayList<>();
            for (int i = 0; i < 100; i++) {
                due.add(1 + i * 37 % 101 * 15);
                inMillis(line, due.get(i)).thenAccept(answer -> {
                    assertThat(line.millis()).isEqualTo(answer);
                    collected.add(answer);
                });
            }
            line.pass(2_000);
            due.sort(null);
            assertThat(collected).isEqualTo(due);
        });
    }

    @Test
    @DisplayName("T043: after a wait with a limit for all of them, the late ones can still be collected")
    void collectTheLate() throws Exception {
        Timeline.each(line -> {
            List<CompletableFuture<Integer>> asked = new ArrayList<>();
            for (int due : new int[] {400, 1, 200}) {
                asked.add(inMillis(line, due));
            }
            line.pass(50);
            assertThat(asked.stream().filter(CompletableFuture::isDone)).hasSize(1);
            line.pass(1_000);
            assertThat(asked.stream().map(CompletableFuture::join))
                    .containsExactly(400, 1, 200)
                    .inOrder();
        });
    }

    @Test
    @DisplayName("T045: collected in a handler: answers come as messages with their labels; a foreign one is no answer")
    void inAHandler() throws Exception {
        Timeline.each(line -> {
            TallyClient collector = line.tally();
            collector.run((it, count) -> {
                for (int due : new int[] {40, 10, 20}) {
                    CompletionStage<Integer> asked = inMillis(line, due);
                    PeeperRef self = it.context().ref();
                    asked.thenAccept(answer -> self.send("answer " + answer));
                }
                return it.done();
            });
            collector.peeper().send("foreign");
            line.pass(1_000);
            assertThat(line.notes)
                    .containsExactly("0 foreign", "10 answer 10", "20 answer 20", "40 answer 40")
                    .inOrder();
        });
    }

    @Test
    @DisplayName("D17: those that wait behind a slow one end at their own deadlines, in order: NOT_RUN")
    void queued() throws Exception {
        Timeline.each(line -> {
            TallyClient tally = start(line);
            tally.peeper().sys().suspend();
            List<String> told = new ArrayList<>();
            for (int limit : new int[] {300, 100, 200}) {
                TallyPeeper.withTimeout(tally, Duration.ofMillis(limit))
                        .asyncAddAndGet(1)
                        .whenComplete((reply, failure) ->
                                told.add(((PeeperException) failure).outcome() + " at " + line.millis()));
            }
            line.pass(1_000);
            assertThat(told)
                    .containsExactly("NOT_RUN at 100", "NOT_RUN at 200", "NOT_RUN at 300")
                    .inOrder();
            tally.peeper().sys().resume();
            assertThat(tally.get()).isEqualTo(0);
        });
    }

    @Test
    @DisplayName("D25: one that a handler sends gets at most the time that the handler's own caller has left")
    void nested() throws Exception {
        Timeline.each(line -> {
            TallyClient inner = start(line);
            inner.peeper().sys().suspend();
            List<String> told = new ArrayList<>();
            TallyPeeper.withTimeout(start(line), Duration.ofMillis(70)).run((it, count) -> {
                TallyPeeper.withTimeout(inner, Duration.ofDays(1))
                        .asyncAddAndGet(1)
                        .whenComplete((reply, failure) -> told.add(failure + " at " + line.millis()));
                return it.done();
            });
            line.pass(1_000);
            assertThat(told).hasSize(1);
            assertThat(told.get(0)).contains("CallTimeoutException");
            assertThat(told.get(0)).endsWith(" at 70");
        });
    }
}
