package io.peeper;

import static com.google.common.truth.Truth.assertThat;

import io.peeper.tally.Tally;
import io.peeper.tally.TallyClient;
import io.peeper.tally.TallyPeeper;
import io.peeper.tally.Tallying;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** {@code multiCall} and time: one limit for all, interrupts, late replies, kills. */
@ExtendWith(FreshSystem.class)
final class MultiCallLimitTest {
    private static final Duration LONG = Duration.ofMinutes(1);

    private PeeperSystem system;
    private TallyClient one;
    private TallyClient two;

    @BeforeEach
    void start(PeeperSystem fresh) {
        system = fresh;
        one = start(system, 1);
        two = start(system, 2);
    }

    private static TallyClient start(PeeperSystem system, int state) {
        return system.start(TallyPeeper.spec(Tallying::new, state));
    }

    private static void assertFailure(
            MultiReply<TallyClient, ?> result,
            TallyClient client,
            Class<? extends PeeperException> type,
            Outcome outcome) {
        assertThat(result.failures().get(client)).isInstanceOf(type);
        assertThat(((PeeperException) result.failures().get(client)).outcome()).isEqualTo(outcome);
        assertThat(result.replies()).doesNotContainKey(client);
    }

    @Test
    @DisplayName(
            "T053, S31: one limit for all: the late are failures, with what is known of them; the others have answered")
    void late() throws Exception {
        Timeline.each(line -> {
            TallyClient quick = start(line.system, 1);
            TallyClient silent = start(line.system, 2);
            TallyClient slow = start(line.system, 3);
            TallyClient busy = start(line.system, 4);
            busy.peeper().sys().suspend();
            MultiReply<TallyClient, String> result = line.system.multiCall(
                    List.of(silent, quick, slow, busy),
                    client -> client.ask((it, count, from) -> {
                        switch (count) {
                            case 1 -> from.reply("quick");
                            case 2 -> {}
                            default -> it.context().after(Duration.ofMillis(2_999), () -> from.reply("slow"));
                        }
                        return it.noReply(count + 10);
                    }),
                    Duration.ofMillis(3_000));
            assertThat(line.millis()).isEqualTo(3_000);
            assertThat(result.replies())
                    .containsExactly(quick, "quick", slow, "slow")
                    .inOrder();
            assertFailure(result, silent, CallTimeoutException.class, Outcome.UNKNOWN);
            assertFailure(result, busy, CallTimeoutException.class, Outcome.NOT_RUN);
            busy.peeper().sys().resume();
            assertThat(busy.get()).isEqualTo(4);
            assertThat(silent.get()).isEqualTo(12);
        });
    }

    @Test
    @DisplayName("S31: many that are late take one limit together, not the sum")
    void manyLate() throws Exception {
        Timeline.each(line -> {
            List<TallyClient> all = new ArrayList<>();
            for (int i = 0; i < 50; i++) {
                all.add(start(line.system, i));
            }
            MultiReply<TallyClient, String> result = line.system.multiCall(
                    all, client -> client.ask((it, count, from) -> it.noReply()), Duration.ofMillis(100));
            assertThat(line.millis()).isEqualTo(100);
            assertThat(result.failures().keySet())
                    .containsExactlyElementsIn(all)
                    .inOrder();
        });
    }

    @Test
    @DisplayName("S30: its limit counts, not the method's own nor the client's, be they shorter or longer")
    void whichLimit() throws Exception {
        Timeline.each(line -> {
            TallyClient hurried = TallyPeeper.withTimeout(start(line.system, 1), Duration.ofMillis(1));
            Tally.Later<String> inTenSeconds = (it, count, from) -> {
                it.context().after(Duration.ofSeconds(10), () -> from.reply("late"));
                return it.noReply();
            };
            assertThat(line.system
                            .multiCall(List.of(hurried), client -> client.ask(inTenSeconds), LONG)
                            .replies())
                    .containsExactly(hurried, "late");
            assertThat(line.system
                            .multiCall(List.of(hurried), client -> client.ask(inTenSeconds), Duration.ofSeconds(9))
                            .failures())
                    .hasSize(1);
        });
    }

    @Test
    @DisplayName(
            "D21: a caller that is interrupted gets what there is, with its flag set again; what waits is withdrawn")
    void interrupted() throws Exception {
        two.peeper().sys().suspend();
        AtomicReference<Boolean> flag = new AtomicReference<>();
        Threads.Background<MultiReply<TallyClient, Integer>> caller = Threads.background(() -> {
            MultiReply<TallyClient, Integer> result =
                    system.multiCall(List.of(one, two), client -> client.addAndGet(10), LONG);
            flag.set(Thread.interrupted());
            return result;
        });
        Eventually.eventually("called", () -> one.get() == 11 && two.peeper().mailboxSize() == 1);
        Eventually.eventually("it waits", () -> caller.thread.getState() != Thread.State.RUNNABLE);
        caller.thread.interrupt();
        MultiReply<TallyClient, Integer> result = caller.get();
        assertThat(flag.get()).isTrue();
        assertThat(result.failures().get(two)).isInstanceOf(CallInterruptedException.class);
        two.peeper().sys().resume();
        assertThat(two.get()).isEqualTo(2);
    }

    @Test
    @DisplayName("D25: in a handler it gets at most the time that the handler's own caller has left")
    void nestedLimit() throws Exception {
        Timeline.each(line -> {
            TallyClient silent = start(line.system, 1);
            TallyClient outer = TallyPeeper.withTimeout(start(line.system, 2), Duration.ofMillis(200));
            outer.asyncRun((it, count) -> {
                MultiReply<TallyClient, String> inner = line.system.multiCall(
                        List.of(silent), client -> client.ask((other, state, from) -> other.noReply()), LONG);
                line.note("inner " + inner.failures().size());
                return it.reply(0);
            });
            line.pass(LONG);
            assertThat(line.notes).containsExactly("200 inner 1");
        });
    }

    @Test
    @DisplayName("S15: late replies reach nobody, and the next call has its own")
    void lateRepliesVanish() throws Exception {
        Gate gate = new Gate();
        MultiReply<TallyClient, Integer> result = system.multiCall(
                List.of(one, two),
                client -> client.run((it, count) -> {
                    gate.hang();
                    return it.reply(-1);
                }),
                Duration.ofMillis(50));
        assertThat(result.failures()).hasSize(2);
        gate.open();
        assertThat(system.multiCall(List.of(one, two), TallyClient::get, LONG).replies())
                .containsExactly(one, 1, two, 2);
        assertThat(result.replies()).isEmpty();
    }

    @Test
    @DisplayName("S30: 1,000 at once, from 4 threads, while some are killed: each is in one of the two maps")
    void many() throws Exception {
        List<TallyClient> all = new ArrayList<>();
        for (int i = 0; i < 1_000; i++) {
            all.add(start(system, 0));
        }
        CompletableFuture<Void> done = new CompletableFuture<>();
        Threads.Background<Void> killer = Threads.background(() -> {
            for (int i = 0; !done.isDone(); i = (i + 7) % all.size()) {
                all.get(i).peeper().exit(ExitReason.KILL);
                Thread.yield();
            }
            return null;
        });
        AtomicInteger replies = new AtomicInteger();
        Threads.together(4, thread -> {
            for (int i = 0; i < 5; i++) {
                MultiReply<TallyClient, Integer> result = system.multiCall(all, client -> client.addAndGet(1), LONG);
                assertThat(result.replies().size() + result.failures().size()).isEqualTo(all.size());
                replies.addAndGet(result.replies().size());
            }
        });
        done.complete(null);
        killer.get();
        int sum = 0;
        for (TallyClient each : all) {
            sum += each.get();
        }
        assertThat(sum).isEqualTo(replies.get());
    }
}
