package io.peeper;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.peeper.generated.DirectTarget;
import io.peeper.generated.Turn;
import io.peeper.internal.branch.Inside;
import io.peeper.tally.TallyClient;
import io.peeper.tally.TallyPeeper;
import io.peeper.tally.TallyWorker;
import io.peeper.tally.Tallying;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(FreshSystem.class)
@Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
@DisplayName("Calls whose client runs the handler itself")
final class TurnTest {
    private static final int RUN_HERE = 12;
    private static final long LIMIT = TimeUnit.SECONDS.toNanos(5);

    private final AtomicInteger workers = new AtomicInteger();
    private TallyClient tally;
    private DirectTarget direct;

    @BeforeEach
    void start(PeeperSystem system) {
        tally = system.start(TallyPeeper.spec(
                        () -> {
                            workers.incrementAndGet();
                            return new Tallying();
                        },
                        3)
                .mailbox(Mailbox.unbounded()));
        direct = (DirectTarget) tally.peeper();
    }

    private Turn turn() {
        while (true) {
            tally.runHere((it, count) -> it.reply(null));
            Turn turn = direct.enter(direct.atHand(), RUN_HERE, LIMIT);
            if (turn != null) {
                return turn;
            }
        }
    }

    private TallyWorker worker() {
        return (TallyWorker) direct.atHand();
    }

    private void leave(Turn turn) {
        assertThat(direct.leave(turn, worker(), worker().reply(null), Object.class, true))
                .isTrue();
    }

    @Test
    @DisplayName("get turns, one call after the other")
    void turns() {
        int taken = 0;
        for (int i = 0; i < 1_000; i++) {
            tally.get();
            Turn turn = direct.enter(direct.atHand(), RUN_HERE, LIMIT);
            if (turn != null) {
                taken++;
                TallyWorker worker = worker();
                Integer state = direct.state(turn, worker);
                assertThat(direct.leave(turn, worker, worker.reply(state, state + 1), Integer.class, false))
                        .isTrue();
            }
        }
        // not those that are measured
        assertThat(taken).isAtLeast(900);
        assertThat(tally.get()).isEqualTo(3 + taken);
    }

    @Test
    @DisplayName("are to be had right after a crash, and end a row of crashes")
    void afterCrash(PeeperSystem system) {
        tally = system.start(TallyPeeper.spec(Tallying::new, 3)
                .intensity(1_000, Duration.ofSeconds(1))
                .onPoison(OnPoison.STOP, 2));
        direct = (DirectTarget) tally.peeper();
        int taken = 0;
        for (int i = 0; i < 100; i++) {
            crash();
            Turn turn = direct.enter(direct.atHand(), RUN_HERE, LIMIT);
            if (turn == null) {
                tally.get();
            } else {
                taken++;
                leave(turn);
            }
        }
        assertThat(tally.peeper().isAlive()).isTrue();
        // not where a carrier's thread has started the next worker
        assertThat(taken).isAtLeast(10);
        crash();
        crash();
        assertThat(tally.peeper().isAlive()).isFalse();
    }

    private void crash() {
        assertThrows(
                WorkerExitedException.class,
                () -> tally.runHere((it, count) -> {
                    throw new IllegalStateException("as intended");
                }));
    }

    @Test
    @DisplayName("that can't be finished crash their worker, and nothing of them counts")
    void abandoned() {
        Turn turn = turn();
        direct.over(turn);
        assertThat(tally.get()).isEqualTo(3);
        assertThat(workers.get()).isEqualTo(2);

        turn = turn();
        TallyWorker worker = worker();
        assertThat(direct.leave(turn, worker, worker.reply("done", 4), Object.class, true))
                .isTrue();
        direct.over(turn);
        assertThat(tally.get()).isEqualTo(4);
        assertThat(workers.get()).isEqualTo(2);
    }

    @Test
    @DisplayName("that can't be finished, and whose worker has been killed meanwhile, disturb nobody who comes after")
    void abandonedAndKilled() {
        Turn turn = turn();
        tally.peeper().exit(ExitReason.KILL);
        direct.over(turn);
        assertThat(tally.get()).isEqualTo(3);
        assertThat(tally.peeper().incarnation()).isEqualTo(2);
        assertThat(Thread.currentThread().isInterrupted()).isFalse();

        // a later run that is taken away might find this reason before its own
        assertThat(Inside.hasCut()).isFalse();
    }

    @Test
    @DisplayName("leave only with a reply of the method's class, and a state of the worker's")
    void onlyGoodOnes() {
        Turn turn = turn();
        TallyWorker worker = worker();
        assertThat(direct.leave(turn, worker, null, Object.class, true)).isFalse();
        assertThat(direct.leave(turn, worker, worker.reply("text"), Integer.class, true))
                .isFalse();
        assertThat(direct.leave(turn, worker, worker.reply(null), Integer.class, false))
                .isFalse();
        assertThat(direct.leave(turn, worker, worker.reply("text", null), Object.class, true))
                .isFalse();
        @SuppressWarnings({"unchecked", "rawtypes"}) // as a raw type lets it through
        Reply<Integer, ?> foreign = ((Worker) worker).reply("text", "no state");
        assertThat(direct.leave(turn, worker, foreign, Object.class, true)).isFalse();
        assertThat(direct.leave(turn, worker, worker.next(5).noReply(), Object.class, true))
                .isFalse();
        assertThat(direct.leave(turn, worker, worker.stop(ExitReason.NORMAL, "bye", 7), Object.class, true))
                .isFalse();
        assertThat(direct.leave(turn, worker, worker.reply(null, 6), Object.class, true))
                .isTrue();
        assertThat(tally.get()).isEqualTo(6);
        assertThat(workers.get()).isEqualTo(1);
    }

    @Test
    @DisplayName("are not begun twice, nor for a worker that is no longer there")
    void oneAtATime() {
        Turn turn = turn();
        assertThat(direct.enter(direct.atHand(), RUN_HERE, LIMIT)).isNull();
        direct.over(turn);
        direct.over(turn());
        TallyWorker before = (TallyWorker) direct.atHand();
        assertThrows(
                WorkerExitedException.class,
                () -> tally.runHere((it, n) -> {
                    throw new IllegalStateException("on purpose");
                }));
        leave(turn());
        assertThat(direct.enter(before, RUN_HERE, LIMIT)).isNull();
        // that was why
        Turn next = direct.enter(direct.atHand(), RUN_HERE, LIMIT);
        assertThat(next).isNotNull();
        leave(next);
        assertThat(tally.get()).isEqualTo(3);
    }

    @Test
    @DisplayName("keep what the handler writes to its dictionary, from the first time on")
    void dictionary() {
        leave(turn());
        for (int i = 0; i < 3; i++) {
            int now = i;
            tally.runHere((it, n) -> {
                it.context().dictionary().put("key", now);
                return it.reply(null);
            });
            assertThrows(
                    WorkerExitedException.class,
                    () -> tally.runHere((it, n) -> {
                        it.context().dictionary().put("key", "not this");
                        throw new IllegalStateException("on purpose");
                    }));
            assertThat(tally.<Object>runHere(
                            (it, n) -> it.reply(it.context().dictionary().get("key"))))
                    .isEqualTo(now);
        }
    }

    @Test
    @DisplayName("come after what their own thread has sent before")
    void inOrder() {
        List<Integer> seen = new ArrayList<>();
        for (int i = 1; i <= 20_000; i++) {
            tally.add(1);
            seen.add(tally.get());
            if ((i & 7) == 0) {
                tally.get();
            }
        }
        for (int i = 0; i < seen.size(); i++) {
            assertThat(seen.get(i)).isEqualTo(4 + i);
        }
    }

    @Test
    @DisplayName("come after what their own thread has sent before, also where others call and send at the same time")
    void inOrderAmongOthers() throws Exception {
        int[] handled = new int[12];
        List<Thread> threads = new ArrayList<>();
        AtomicInteger overtaken = new AtomicInteger();
        for (int i = 0; i < handled.length; i++) {
            int mine = i;
            Thread thread = new Thread(() -> {
                for (int k = 1; k <= 100_000; k++) {
                    int now = k;
                    tally.post((it, count) -> {
                        handled[mine] = now;
                        return it.next(count);
                    });
                    if (tally.<Integer>runHere((it, count) -> it.reply(handled[mine])) != now) {
                        overtaken.incrementAndGet();
                    }
                }
            });
            threads.add(thread);
            thread.start();
        }
        for (Thread thread : threads) {
            thread.join();
        }
        assertThat(overtaken.get()).isEqualTo(0);
    }
}
