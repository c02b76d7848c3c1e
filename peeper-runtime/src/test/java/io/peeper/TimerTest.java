package io.peeper;

import static com.google.common.truth.Truth.assertThat;
import static io.peeper.SimulatedTime.pass;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.peeper.Noting.Noted;
import io.peeper.tally.Tally;
import io.peeper.tally.TallyClient;
import io.peeper.tally.TallyPeeper;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Messages that a worker sends itself later: when they come, and when they don't. Time moves by hand. */
@ExtendWith(FreshSystem.class)
final class TimerTest {
    private final Simulation simulation = new Simulation(1);
    private final Noted noted = Noted.start(simulation.system());
    private final TallyClient tally = noted.client();
    private final List<Object> heard = noted.heard();

    private static Duration ms(long millis) {
        return Duration.ofMillis(millis);
    }

    private Timer after(long millis, Object message) {
        return tally.run((it, count) -> it.reply(it.context().sendAfter(ms(millis), message)));
    }

    private int timers() {
        return noted.ref().sys().status().timers();
    }

    @Test
    @DisplayName("T107: sendAfter and sendAt reach info at their time, and not a moment earlier")
    void atTheirTime() {
        after(10, "a");
        tally.run((it, count) -> it.reply(it.context().sendAt(it.context().now() + 10_000_000, "b")));
        after(30, "c");
        after(20, "d");
        assertThat(timers()).isEqualTo(4);
        pass(simulation, ms(10).minusNanos(1));
        assertThat(heard).isEmpty();
        pass(simulation, Duration.ofNanos(1));
        assertThat(heard).containsExactly("a", "b");
        pass(simulation, ms(9));
        assertThat(heard).hasSize(2);
        pass(simulation, ms(50));
        assertThat(heard).containsExactly("a", "b", "d", "c").inOrder();
        assertThat(timers()).isEqualTo(0);
    }

    @Test
    @DisplayName("S10: a time in the past stands for now, and zero comes after what waits already")
    void now() {
        simulation.park(this, 1_000);
        tally.run((it, count) -> {
            it.context().sendAt(it.context().now() - 500, "past");
            it.context().sendAfter(Duration.ZERO, "zero");
            it.context().ref().send("sent");
            return it.reply(null);
        });
        simulation.settle();
        assertThat(heard).containsExactly("sent", "past", "zero").inOrder();
    }

    @Test
    @DisplayName("J11: a timer is set with the commit of its message, and counts from when it was asked for")
    void setAtTheCommit() {
        AtomicReference<Timer> timer = new AtomicReference<>();
        List<Object> during = new ArrayList<>();
        tally.run((it, count) -> {
            timer.set(it.context().sendAfter(ms(10), "later"));
            pass(simulation, ms(4));
            during.add(timer.get().remaining());
            pass(simulation, ms(30));
            during.addAll(heard);
            during.add(timer.get().remaining());
            return it.reply(null);
        });
        // its time came while the message was in hand
        assertThat(during)
                .containsExactly(Optional.of(ms(6)), Optional.of(Duration.ZERO))
                .inOrder();
        simulation.settle();
        assertThat(heard).containsExactly("later");
        assertThat(timer.get().remaining()).isEmpty();
    }

    @Test
    @DisplayName("D13, D14: taken back if its message throws, throws a declared exception, or is killed")
    void takenBack() {
        List<Timer> timers = new ArrayList<>();
        assertThrows(
                Tally.NotEnough.class,
                () -> tally.askNumber((it, count, from) -> {
                    timers.add(it.context().sendAfter(ms(1), "declared"));
                    timers.add(it.context().after(ms(1), () -> heard.add("declared task")));
                    throw new Tally.NotEnough("on purpose");
                }));
        assertThat(noted.ref().incarnation()).isEqualTo(1);
        assertThat(timers()).isEqualTo(0);
        Throwing.crash(() -> tally.run((it, count) -> {
            timers.add(it.context().sendAfter(ms(1), "crash"));
            return null;
        }));
        Throwing.fails(
                WorkerExitedException.class,
                Outcome.ROLLED_BACK,
                () -> tally.run((it, count) -> {
                    timers.add(it.context().sendAfter(ms(1), "before the kill"));
                    it.context().ref().exit(ExitReason.KILL);
                    timers.add(it.context().sendAfter(ms(1), "after the kill"));
                    return it.reply(1);
                }));
        pass(simulation, ms(100));
        assertThat(heard).isEmpty();
        assertThat(timers).hasSize(5);
        for (Timer timer : timers) {
            assertThat(timer.remaining()).isEmpty();
            assertThat(timer.cancel()).isEmpty();
        }
    }

    @Test
    @DisplayName("gone after a crash, a kill and a stop of the worker that set it")
    void goneWithTheWorker() {
        Timer crash = after(10, "crash");
        noted.crash();
        assertThat(timers()).isEqualTo(0);
        Timer kill = after(10, "kill");
        noted.ref().exit(ExitReason.KILL);
        assertThat(timers()).isEqualTo(0);
        Timer stop = after(10, "stop");
        Timer other = after(5, "other");
        assertThat(other.remaining()).isEqualTo(Optional.of(ms(5)));
        noted.ref().stop();
        pass(simulation, ms(100));
        assertThat(heard).isEmpty();
        for (Timer timer : List.of(crash, kill, stop, other)) {
            assertThat(timer.remaining()).isEmpty();
            assertThat(timer.cancel()).isEmpty();
        }
    }

    @Test
    @DisplayName("one that waits in the mailbox when its worker crashes is gone as well")
    void goneFromTheMailbox() {
        Timer timer = after(10, "late");
        Throwing.crash(() -> tally.run((it, count) -> {
            pass(simulation, ms(20));
            throw new IllegalStateException("boom");
        }));
        assertThat(timer.remaining()).isEmpty();
        simulation.settle();
        assertThat(heard).isEmpty();
    }

    @Test
    @DisplayName("S10: cancel answers what was left, and nothing comes; a second one answers nothing")
    void cancel() {
        Timer timer = after(10, "never");
        pass(simulation, ms(4));
        assertThat(timer.remaining()).isEqualTo(Optional.of(ms(6)));
        assertThat(timer.cancel()).isEqualTo(Optional.of(ms(6)));
        assertThat(timer.cancel()).isEmpty();
        assertThat(timer.remaining()).isEmpty();
        assertThat(timers()).isEqualTo(0);
        Timer handled = after(10, "handled");
        pass(simulation, ms(100));
        assertThat(handled.cancel()).isEmpty();
        assertThat(heard).containsExactly("handled");
    }

    @Test
    @DisplayName("cancel of one that waits in the mailbox keeps it from being handled, and answers zero")
    void cancelInTheMailbox() {
        Timer timer = after(10, "never");
        Optional<Duration> left = tally.run((it, count) -> {
            pass(simulation, ms(20));
            assertThat(timer.remaining()).isEqualTo(Optional.of(Duration.ZERO));
            return it.reply(timer.cancel());
        });
        assertThat(left).isEqualTo(Optional.of(Duration.ZERO));
        pass(simulation, ms(100));
        assertThat(heard).isEmpty();
        assertThat(timers()).isEqualTo(0);
    }

    @Test
    @DisplayName("one that is cancelled in the very message that set it is never set")
    void cancelAtOnce() {
        Optional<Duration> left = tally.run(
                (it, count) -> it.reply(it.context().sendAfter(ms(7), "never").cancel()));
        assertThat(left).isEqualTo(Optional.of(ms(7)));
        assertThat(timers()).isEqualTo(0);
        pass(simulation, ms(100));
        assertThat(heard).isEmpty();
    }

    @Test
    @DisplayName(
            "after(task): runs in the worker as a message of its own, may set another one, and crashes it if it throws")
    void tasks() {
        tally.run((it, count) -> {
            it.context().after(ms(10), () -> {
                heard.add("first");
                it.context().after(ms(10), () -> {
                    heard.add("second");
                    it.context().sendAfter(ms(10), "never");
                    throw new IllegalStateException("boom");
                });
            });
            it.context().sendAfter(ms(100), "gone with the worker");
            return it.reply(null, count + 1);
        });
        pass(simulation, ms(15));
        assertThat(heard).containsExactly("first");
        pass(simulation, ms(1_000));
        assertThat(heard).containsExactly("first", "second").inOrder();
        assertThat(noted.ref().incarnation()).isEqualTo(2);
        assertThat(tally.get()).isEqualTo(1);
    }

    @Test
    @DisplayName(
            "after(task) runs one at a time with the handlers, and outside of them nothing of context() can be used")
    void onlyInside() {
        AtomicReference<WorkerContext> context = new AtomicReference<>();
        tally.run((it, count) -> {
            context.set(it.context());
            it.context().after(ms(10), () -> heard.add("task"));
            pass(simulation, ms(20));
            assertThat(heard).isEmpty();
            return it.reply(null);
        });
        simulation.settle();
        assertThat(heard).containsExactly("task");
        assertThrows(IllegalStateException.class, () -> context.get().sendAfter(ms(1), "a"));
        assertThrows(IllegalStateException.class, () -> context.get().sendAt(1, "a"));
        assertThrows(IllegalStateException.class, () -> context.get().after(ms(1), () -> heard.add("b")));
        assertThat(context.get().ref()).isSameInstanceAs(noted.ref());
        assertThat(context.get().system()).isSameInstanceAs(noted.ref().system());
        assertThat(context.get().now()).isEqualTo(simulation.nanos());
        pass(simulation, ms(100));
        assertThat(heard).containsExactly("task");
    }

    @Test
    @DisplayName("illegal times and messages are refused; a time without end never comes, and can be cancelled")
    void badInput() throws Throwable {
        noted.in(context -> {
            assertThrows(IllegalArgumentException.class, () -> context.sendAfter(Duration.ofNanos(-1), "a"));
            assertThrows(IllegalArgumentException.class, () -> context.after(Duration.ofNanos(-1), () -> {}));
            assertThrows(NullPointerException.class, () -> context.sendAfter(ms(1), null));
            assertThrows(NullPointerException.class, () -> context.sendAfter(null, "a"));
            assertThrows(NullPointerException.class, () -> context.sendAt(1, null));
            assertThrows(NullPointerException.class, () -> context.after(ms(1), null));
        });
        assertThat(timers()).isEqualTo(0);
        Timer forEver =
                tally.run((it, count) -> it.reply(it.context().sendAfter(ChronoUnit.FOREVER.getDuration(), "never")));
        Timer far = tally.run((it, count) -> it.reply(it.context().sendAt(Long.MAX_VALUE - 1, "never")));
        pass(simulation, Duration.ofDays(1_000));
        assertThat(timers()).isEqualTo(2);
        assertThat(forEver.cancel()).isPresent();
        assertThat(far.cancel().orElseThrow()).isGreaterThan(Duration.ofDays(100_000));
        assertThat(timers()).isEqualTo(0);
    }

    @Test
    @DisplayName("init, terminate and steps may set them; what init sets is set anew by each worker")
    void otherCallbacks() {
        List<Object> ticks = new ArrayList<>();
        TallyClient ticking = simulation
                .system()
                .start(TallyPeeper.spec(
                        () -> new Noting(ticks) {
                            @Override
                            protected Next<Integer> init(Integer state, Start start) {
                                context().sendAfter(ms(10), start.kind());
                                return next(state).then(s -> {
                                    context().sendAfter(ms(20), "step");
                                    return same();
                                });
                            }

                            @Override
                            protected void terminate(ExitReason reason, Integer state) {
                                context().sendAfter(Duration.ZERO, "never");
                            }
                        },
                        0));
        pass(simulation, ms(15));
        Throwing.crash(() -> ticking.run((it, count) -> null));
        pass(simulation, ms(100));
        assertThat(ticks)
                .containsExactly(Start.Kind.FIRST, Start.Kind.RESTART, "step")
                .inOrder();
        ticking.peeper().stop();
        pass(simulation, ms(100));
        assertThat(ticks).hasSize(3);
    }
}
