package io.peeper;

import static com.google.common.truth.Truth.assertThat;
import static io.peeper.Throwing.fails;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.peeper.tally.TallyClient;
import io.peeper.tally.TallyPeeper;
import io.peeper.tally.Tallying;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A look inside a peeper, and a hand on its state. */
@ExtendWith(FreshSystem.class)
final class SysTest {
    private PeeperSystem system;
    private TallyClient tally;
    private Sys sys;

    @BeforeEach
    void start(PeeperSystem fresh) {
        system = fresh;
        tally = system.start(TallyPeeper.spec(Tallying::new, 5).name("tally"));
        sys = tally.peeper().sys();
    }

    @Test
    @DisplayName(
            "T092, S154: state() is the user's state, by ref and by name, with a limit, in its turn, and while suspended")
    void state() throws Exception {
        assertThat(sys.state()).isEqualTo(5);
        PeeperRef named = system.whereis(Name.local("tally")).orElseThrow();
        assertThat(named.sys().withTimeout(Duration.ofSeconds(1)).state()).isEqualTo(5);
        tally.add(1);
        assertThat(sys.state()).isEqualTo(6);
        sys.suspend();
        tally.add(1);
        assertThat(sys.state()).isEqualTo(6);
        sys.resume();
        assertThat(sys.state()).isEqualTo(7);
    }

    @Test
    @DisplayName("S155: replaceState is committed at once: answered, seen by a listener, and there after a kill")
    void replaceState() {
        Hearing changes = new Hearing();
        TallyClient heard = system.start(TallyPeeper.spec(Tallying::new, 5).listener(changes));
        assertThat(heard.peeper().sys().replaceState(state -> (int) state * 100))
                .isEqualTo(500);
        heard.peeper().exit(ExitReason.KILL);
        assertThat(heard.get()).isEqualTo(500);
        assertThat(heard.peeper().sys().replaceState(state -> state)).isEqualTo(500);
        heard.peeper().stop();
        system.close();
        assertThat(changes.heard)
                .containsExactly("changed 5 500", "restarted 2 500", "terminated normal 500")
                .inOrder();
    }

    @Test
    @DisplayName(
            "S155: a change that throws, answers null or something else: the caller is told, the state stays, nothing crashes")
    void failingReplaceState() {
        IllegalArgumentException thrown = new IllegalArgumentException("on purpose");
        assertThat(assertThrows(
                        IllegalArgumentException.class,
                        () -> sys.replaceState(state -> {
                            throw thrown;
                        })))
                .isSameInstanceAs(thrown);
        assertThat(assertThrows(IllegalStateException.class, () -> sys.replaceState(state -> null)))
                .hasMessageThat()
                .contains("null as the state");
        assertThat(assertThrows(IllegalStateException.class, () -> sys.replaceState(state -> "a text")))
                .hasMessageThat()
                .contains("java.lang.String");
        StackOverflowError error = new StackOverflowError();
        assertThat(assertThrows(
                        StackOverflowError.class,
                        () -> sys.replaceState(state -> {
                            throw error;
                        })))
                .isSameInstanceAs(error);
        assertThrows(NullPointerException.class, () -> sys.replaceState(null));
        assertThat(tally.get()).isEqualTo(5);
        assertThat(tally.peeper().incarnation()).isEqualTo(1);
    }

    @Test
    @DisplayName("D13: a change in the middle of which the worker is killed counts for nothing, and its caller is told")
    void killedReplaceState() throws Exception {
        Gate gate = new Gate();
        Threads.Background<Object> caller = Threads.background(() -> sys.replaceState(state -> {
            gate.hang();
            return 1_000;
        }));
        gate.awaitEntered();
        tally.peeper().exit(ExitReason.KILL);
        WorkerExitedException told = caller.failure(WorkerExitedException.class);
        assertThat(told.outcome()).isEqualTo(Outcome.ROLLED_BACK);
        assertThat(tally.get()).isEqualTo(5);
        gate.open();
        gate.awaitLeft();
        assertThat(tally.get()).isEqualTo(5);
        assertThat(tally.peeper().incarnation()).isEqualTo(2);
    }

    @Test
    @DisplayName(
            "T095, S158: messages in and out while statistics are on; requests of sys don't count; off, there are none")
    void statistics() {
        Simulation simulation = new Simulation(1);
        TallyClient counted = simulation.system().start(TallyPeeper.spec(Tallying::new, 0));
        Sys counting = counted.peeper().sys();
        assertThat(counting.statistics()).isEmpty();
        counted.get();
        counting.statistics(true);
        simulation.park(this, 1_000);
        counted.run((it, count) -> {
            it.self().add(1);
            return it.reply(null);
        });
        simulation.settle();
        counting.state();
        assertThat(counting.statistics()).isEqualTo(Optional.of(new Statistics(Duration.ofNanos(1_000), 2, 1)));
        // over a crash, which is in, and not out
        Throwing.crash(() -> counted.run((it, count) -> null));
        assertThat(counting.statistics().orElseThrow().messagesIn()).isEqualTo(3);
        assertThat(counting.statistics().orElseThrow().messagesOut()).isEqualTo(1);
        counting.statistics(true);
        assertThat(counting.statistics()).isEqualTo(Optional.of(new Statistics(Duration.ZERO, 0, 0)));
        counting.statistics(false);
        counted.get();
        assertThat(counting.statistics()).isEmpty();
    }

    @Test
    @DisplayName(
            "T086, S157: status() tells what the peeper is like, and of the state what formatStatus shows, by ref and by name")
    void status() {
        TallyClient other = system.start(TallyPeeper.spec(Tallying::new, 0));
        Object shown = List.of("shown");
        TallyClient formatted = system.start(TallyPeeper.spec(
                        () -> new Tallying() {
                            @Override
                            protected Object formatStatus(Integer state) {
                                return shown;
                            }
                        },
                        7)
                .name("formatted"));
        formatted.run((it, count) -> {
            it.context().dictionary().put("a", 1);
            it.context().sendAfter(Duration.ofHours(1), "never");
            it.context().monitor(other.peeper());
            it.context().link(other.peeper());
            it.context().trapExits(true);
            return it.reply(null);
        });
        for (PeeperRef ref : List.of(
                formatted.peeper(), system.whereis(Name.local("formatted")).orElseThrow())) {
            Status status = ref.sys().status();
            assertThat(status.peeper()).isSameInstanceAs(formatted.peeper());
            assertThat(status.mode()).isEqualTo(Status.Mode.RUNNING);
            assertThat(status.incarnation()).isEqualTo(1);
            assertThat(status.worker()).isAssignableTo(Tallying.class);
            assertThat(status.state()).isSameInstanceAs(shown);
            assertThat(status.mailboxSize()).isEqualTo(0);
            assertThat(status.dictionarySize()).isEqualTo(1);
            assertThat(status.timers()).isEqualTo(1);
            assertThat(status.monitors()).containsExactly(other.peeper());
            assertThat(status.links()).containsExactly(other.peeper());
            assertThat(status.trapsExits()).isTrue();
            assertThat(status.statistics()).isEmpty();
            assertThat(status.history()).isEmpty();
        }
        formatted.peeper().exit(ExitReason.KILL);
        Status next = formatted.peeper().sys().status();
        assertThat(next.incarnation()).isEqualTo(2);
        assertThat(next.dictionarySize()).isEqualTo(1);
        assertThat(next.timers()).isEqualTo(0);
        assertThat(next.monitors()).isEmpty();
        assertThat(next.links()).isEmpty();
        assertThat(next.trapsExits()).isFalse();
        assertThat(tally.peeper().sys().status().state()).isEqualTo("java.lang.Integer");
        sys.statistics(true);
        sys.history(1);
        tally.get();
        assertThat(sys.status().statistics().orElseThrow().messagesIn()).isEqualTo(1);
        assertThat(sys.status().history()).hasSize(1);
    }

    @Test
    @DisplayName(
            "S154: on a peeper that has ended every method but withTimeout throws NoProcessException; closing a trace does nothing")
    void dead() {
        Sys.Trace trace = sys.trace(event -> {});
        tally.peeper().stop();
        Sys limited = sys.withTimeout(Duration.ofMillis(50));
        for (Sys one : List.of(sys, limited)) {
            each(body -> fails(NoProcessException.class, Outcome.NOT_RUN, () -> body.accept(one)));
        }
        trace.close();
        assertThat(assertThrows(NoProcessException.class, sys::state))
                .hasMessageThat()
                .contains("tally: sys().state()");
    }

    @Test
    @DisplayName("S16: in a handler of the peeper itself every method is a self call, at once")
    void ownHandler() {
        each(body -> tally.run((it, count) -> {
            SelfCallException self = assertThrows(
                    SelfCallException.class,
                    () -> body.accept(it.context().ref().sys()));
            assertThat(self.outcome()).isEqualTo(Outcome.NOT_RUN);
            return it.reply(null);
        }));
        tally.run((it, count) -> {
            assertThrows(SelfCallException.class, () -> it.context().ref().upgrade(Tallying::new, null));
            return it.reply(null);
        });
        assertThat(tally.peeper().incarnation()).isEqualTo(1);
    }

    private static void each(Consumer<Consumer<Sys>> test) {
        test.accept(Sys::state);
        test.accept(one -> one.replaceState(state -> state));
        test.accept(Sys::suspend);
        test.accept(Sys::resume);
        test.accept(one -> one.statistics(true));
        test.accept(Sys::statistics);
        test.accept(Sys::status);
        test.accept(one -> one.history(1));
        test.accept(Sys::history);
        test.accept(one -> one.trace(event -> {}));
        test.accept(Sys::noDebug);
    }

    @Test
    @DisplayName("S154: withTimeout limits each call; a request that was given up in the queue never runs")
    void limits() throws Exception {
        Gate gate = new Gate();
        tally.post((it, count) -> {
            gate.hang();
            return it.same();
        });
        gate.awaitEntered();
        Sys hasty = sys.withTimeout(Duration.ofMillis(20));
        assertThat(fails(CallTimeoutException.class, Outcome.NOT_RUN, () -> hasty.replaceState(state -> 1_000)))
                .hasMessageThat()
                .contains("within 20 ms");
        fails(CallTimeoutException.class, Outcome.NOT_RUN, hasty::suspend);
        fails(CallTimeoutException.class, Outcome.NOT_RUN, () -> hasty.history(3));
        gate.open();
        assertThat(tally.get()).isEqualTo(5);
        assertThat(sys.history()).isEmpty();

        Gate change = new Gate();
        fails(
                CallTimeoutException.class,
                Outcome.UNKNOWN,
                () -> hasty.replaceState(state -> {
                    change.hang();
                    return 7;
                }));
        change.open();
        assertThat(tally.get()).isEqualTo(7);
        assertThrows(IllegalArgumentException.class, () -> sys.withTimeout(Duration.ZERO));
        assertThrows(IllegalArgumentException.class, () -> sys.withTimeout(Duration.ofNanos(-1)));
        assertThrows(NullPointerException.class, () -> sys.withTimeout(null));
    }

    @Test
    @DisplayName("S157: a formatStatus that throws or answers null is replaced by a fixed text, and nobody crashes")
    void failingFormatStatus() {
        AtomicReference<RuntimeException> thrown = new AtomicReference<>();
        TallyClient failing = system.start(TallyPeeper.spec(
                () -> new Tallying() {
                    @Override
                    protected Object formatStatus(Integer state) {
                        if (thrown.get() != null) {
                            throw thrown.get();
                        }
                        return null;
                    }
                },
                0));
        assertThat(failing.peeper().sys().status().state()).isEqualTo("(formatStatus answered null)");
        thrown.set(new IllegalStateException("secret"));
        assertThat(failing.peeper().sys().status().state())
                .isEqualTo("(formatStatus threw java.lang.IllegalStateException)");
        assertThat(failing.peeper().incarnation()).isEqualTo(1);
    }
}
