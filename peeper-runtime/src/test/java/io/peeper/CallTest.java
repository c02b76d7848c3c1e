package io.peeper;

import static com.google.common.truth.Truth.assertThat;
import static io.peeper.Throwing.crash;
import static io.peeper.Throwing.fails;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.peeper.tally.Tally;
import io.peeper.tally.TallyClient;
import io.peeper.tally.TallyPeeper;
import io.peeper.tally.Tallying;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Calls, casts and infos, and what their senders are told. */
@ExtendWith(FreshSystem.class)
final class CallTest {
    private TallyClient tally;
    private PeeperRef ref;

    @BeforeEach
    void start(PeeperSystem system) {
        tally = system.start(TallyPeeper.spec(Tallying::new, 5).name("tally"));
        ref = tally.peeper();
    }

    @Test
    @DisplayName("T238: call, cast, crash, call, info")
    void theSeedsOwnExample() {
        assertThat(tally.get()).isEqualTo(5);
        tally.add(1);
        assertThat(tally.get()).isEqualTo(6);
        ref.exit(ExitReason.KILL);
        assertThat(tally.get()).isEqualTo(6);
        Tally.Act act = (it, state) -> it.next(state + 1);
        assertThat(ref.send(act)).isSameInstanceAs(act);
        assertThat(tally.get()).isEqualTo(7);
        assertThat(ref.incarnation()).isEqualTo(2);
    }

    @Test
    @DisplayName("T241: the caller whose message crashed the worker is told why, and the state is kept")
    void crashIsTold() {
        IllegalStateException boom = new IllegalStateException("boom");

        WorkerExitedException failure = fails(
                WorkerExitedException.class,
                Outcome.ROLLED_BACK,
                () -> tally.run((it, state) -> {
                    throw boom;
                }));

        assertThat(failure.reason()).isEqualTo(new ExitReason.Crash(boom));
        assertThat(failure).hasCauseThat().isSameInstanceAs(boom);
        assertThat(failure).hasMessageThat().contains("tally: run(Step)");
        assertThat(Arrays.stream(failure.getStackTrace()).map(StackTraceElement::getMethodName))
                .contains("crashIsTold");
        assertThat(tally.get()).isEqualTo(5);
        assertThat(ref.incarnation()).isEqualTo(2);
        assertThat(ref.isAlive()).isTrue();
    }

    @Test
    @DisplayName("D14: a declared exception, checked or not, is a reply: no crash, the state as before")
    void declaredException() throws Exception {
        Tally.NotEnough checked = assertThrows(Tally.NotEnough.class, () -> tally.takeAway(6));
        IllegalArgumentException unchecked = assertThrows(IllegalArgumentException.class, () -> tally.takeAway(-1));

        assertThat(checked).hasMessageThat().isEqualTo("5 < 6");
        assertThat(unchecked).hasMessageThat().isEqualTo("amount: -1");
        assertThat(tally.takeAway(1)).isEqualTo(4);
        assertThat(ref.incarnation()).isEqualTo(1);
    }

    @Test
    @DisplayName("D14: the same exception where it is not declared is a crash")
    void undeclaredException() {
        assertThat(crash(() -> tally.run((it, state) -> {
                    throw new Tally.NotEnough("not declared");
                })))
                .isInstanceOf(Tally.NotEnough.class);
        assertThat(ref.incarnation()).isEqualTo(2);
    }

    @Test
    @DisplayName("D18: arguments and replies may be null where they are objects")
    void nulls() {
        assertThat(tally.echo(null)).isNull();
        assertThat(tally.echo("text")).isEqualTo("text");
        tally.reset();
        assertThat(tally.get()).isEqualTo(0);
        assertThat(ref.incarnation()).isEqualTo(1);
    }

    @Test
    @DisplayName("T032: illegal returns crash the worker with an exception that names the handler")
    void illegalReturns(PeeperSystem system) {
        TallyClient broken = system.start(TallyPeeper.spec(
                () -> new Tallying() {
                    @Override
                    protected Reply<Integer, Integer> get(Integer state) {
                        return reply(null);
                    }

                    @Override
                    protected Reply<Integer, Void> reset(Integer state) {
                        return null;
                    }
                },
                5));

        assertIllegal(crash(broken::get), "get() replied null, and the method returns a primitive");
        assertIllegal(crash(broken::reset), "reset() returned null");
        assertIllegal(crash(() -> broken.run((it, state) -> it.done(null))), "run(Step) returned null as the state");
        assertIllegal(
                crash(() -> broken.run((it, state) -> it.replace(1).noReply())),
                "run(Step) returned replace(...) or ignore(), which only init may");
        assertIllegal(
                crash(() -> broken.run((it, state) -> it.ignore().reply(1))),
                "run(Step) returned replace(...) or ignore(), which only init may");
        assertThat(broken.addAndGet(1)).isEqualTo(6);
        assertThat(broken.peeper().incarnation()).isEqualTo(6);
    }

    private static void assertIllegal(Throwable crash, String what) {
        assertThat(crash).isInstanceOf(IllegalStateException.class);
        assertThat(crash).hasMessageThat().contains("CallTest");
        assertThat(crash).hasMessageThat().endsWith(what);
    }

    @Test
    @DisplayName("D18: illegal returns of casts, infos and steps are crashes as well")
    void illegalReturnsOfCasts() {
        tally.post((it, state) -> null);
        tally.post((it, state) -> it.next(null));
        ref.send((Tally.Act) (it, state) -> null);
        tally.post((it, state) -> it.next(state + 1).then(s -> null));

        assertThat(tally.get()).isEqualTo(6);
        assertThat(ref.incarnation()).isEqualTo(5);
    }

    @Test
    @DisplayName("D18: then(...) of null, or after a stop, names itself")
    void illegalThen() {
        assertThat(crash(() -> tally.run((it, state) -> it.done().then(null).then(s -> it.same()))))
                .hasMessageThat()
                .contains("then");
        assertThat(crash(() -> tally.run((it, state) ->
                        it.stop(ExitReason.NORMAL, state).then(s -> it.same()).noReply())))
                .hasMessageThat()
                .contains("after stop");
        assertThat(tally.get()).isEqualTo(5);
    }

    @Test
    @DisplayName("D17: a call whose deadline passes in the queue is withdrawn and never runs")
    void withdrawn() throws Exception {
        Gate gate = new Gate();
        AtomicBoolean ran = new AtomicBoolean();
        tally.post((it, state) -> {
            gate.pass();
            return it.same();
        });
        gate.awaitEntered();

        CallTimeoutException timeout = fails(
                CallTimeoutException.class,
                Outcome.NOT_RUN,
                () -> TallyPeeper.withTimeout(tally, Duration.ofMillis(50)).run((it, state) -> {
                    ran.set(true);
                    return it.reply(1, -1);
                }));
        gate.open();

        assertThat(timeout).hasMessageThat().contains("post(Act)");
        assertThat(tally.get()).isEqualTo(5);
        assertThat(ran.get()).isFalse();
    }

    @Test
    @DisplayName("S15: a reply after the timeout reaches nobody; the state it kept stays")
    void lateReply() throws Exception {
        Gate gate = new Gate();
        CallTimeoutException timeout = fails(
                CallTimeoutException.class,
                Outcome.UNKNOWN,
                () -> TallyPeeper.withTimeout(tally, Duration.ofMillis(50)).run((it, state) -> {
                    gate.pass();
                    return it.reply("late", state + 1);
                }));
        gate.open();
        assertThat(timeout).hasMessageThat().contains("its handler had begun and goes on");

        assertThat(tally.echo("mine")).isEqualTo("mine");
        assertThat(tally.get()).isEqualTo(6);
    }

    @Test
    @DisplayName("D12: a call to a peeper that is restarting waits in the queue")
    void callWhileRestarting(PeeperSystem system) throws Exception {
        Gate gate = new Gate();
        TallyClient slow = system.start(TallyPeeper.spec(
                () -> new Tallying() {
                    @Override
                    protected Next<Integer> init(Integer state, Start start) {
                        if (start.kind() == Start.Kind.RESTART) {
                            gate.hang();
                        }
                        return same();
                    }
                },
                1));
        slow.peeper().exit(ExitReason.KILL);
        gate.awaitEntered();
        assertThat(slow.peeper().isAlive()).isTrue();
        fails(
                CallTimeoutException.class,
                Outcome.NOT_RUN,
                () -> TallyPeeper.withTimeout(slow, Duration.ofMillis(50)).addAndGet(100));
        Threads.Background<Integer> caller = Threads.background(() -> slow.addAndGet(1));
        Eventually.never("it is answered", caller::isDone);
        gate.open();

        assertThat(caller.get()).isEqualTo(2);
    }

    @Test
    @DisplayName("S2: 100,000 casts, each handled once")
    void manyCasts() {
        for (int i = 0; i < 100_000; i++) {
            tally.add(1);
            if (i % 10_000 == 0) {
                tally.get();
            }
        }
        assertThat(TallyPeeper.withTimeout(tally, Duration.ofSeconds(30)).get()).isEqualTo(100_005);
    }

    @Test
    @DisplayName(
            "J27: one caller, 100,000 calls in a row: a message that comes when its peeper goes idle is not left lying")
    void noLostWake() {
        for (int i = 0; i < 100_000; i++) {
            for (int spin = i % 64; spin > 0; spin--) {
                Thread.onSpinWait();
            }
            assertThat(tally.addAndGet(1)).isEqualTo(6 + i);
        }
    }

    @Test
    @DisplayName("T249: an unknown info is dropped and hurts nobody")
    void unknownInfo() {
        AtomicInteger message = ref.send(new AtomicInteger(7));
        assertThat(message.get()).isEqualTo(7);
        assertThat(tally.get()).isEqualTo(5);
        assertThat(ref.incarnation()).isEqualTo(1);
    }

    private void unanswered(long millis) {
        TallyPeeper.withTimeout(tally, Duration.ofMillis(millis)).run((it, state) -> it.noReply(state + 1));
    }

    @Test
    @DisplayName("S24: a call that nobody answers ends by its deadline; noReply is no crash")
    void noReply() {
        AtomicInteger millis = new AtomicInteger(50);
        CallTimeoutException late = assertThrows(CallTimeoutException.class, () -> unanswered(millis.get()));
        while (late.outcome() == Outcome.NOT_RUN) {
            // a machine that has other things to do has not begun in time
            late = assertThrows(
                    CallTimeoutException.class, () -> unanswered(millis.updateAndGet(before -> before * 2)));
        }
        assertThat(late.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(tally.get()).isEqualTo(6);
        assertThat(ref.incarnation()).isEqualTo(1);
    }

    @Test
    @DisplayName("T055: the cost of a call does not grow with a backlog of the caller's own peeper")
    void callWithABacklog(PeeperSystem system) throws Exception {
        TallyClient target = system.start(TallyPeeper.spec(Tallying::new, 0));
        // the best of some: a machine that does something else only makes them slower
        Tally.Step<Long> calls = (it, state) -> {
            long best = Long.MAX_VALUE;
            for (int attempt = 0; attempt < 10; attempt++) {
                long began = System.nanoTime();
                for (int i = 0; i < 200; i++) {
                    target.addAndGet(1);
                }
                best = Math.min(best, System.nanoTime() - began);
            }
            return it.reply(best);
        };
        TallyClient patient = TallyPeeper.withTimeout(tally, Duration.ofSeconds(30));
        patient.run(calls);
        long free = patient.run(calls);
        Gate gate = new Gate();
        tally.post((it, state) -> {
            gate.hang();
            return it.same();
        });
        gate.awaitEntered();
        Threads.Background<Long> behind = Threads.background(() -> patient.run(calls));
        Eventually.eventually("queued", () -> ref.mailboxSize() == 1);
        for (int i = 0; i < 99_000; i++) {
            tally.add(1);
        }
        gate.open();

        assertThat(behind.get()).isLessThan(Math.max(free, 2_000_000) * 10);
    }

    @Test
    @DisplayName(
            "handlers on threads of the system see nothing of what the sender's thread hands down to threads it starts")
    void inheritsNothing(PeeperSystem system) {
        InheritableThreadLocal<String> handedDown = new InheritableThreadLocal<>();
        handedDown.set("the sender's own");
        TallyClient tally = system.start(TallyPeeper.spec(Tallying::new, 0));
        List<String> seen = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            tally.post((it, count) -> {
                seen.add(String.valueOf(handedDown.get()));
                return it.next(count);
            });
            assertThat(tally.get()).isEqualTo(0);
        }
        assertThat(seen).containsExactlyElementsIn(Collections.nCopies(10, "null"));
    }
}
