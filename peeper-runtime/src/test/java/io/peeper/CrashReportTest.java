package io.peeper;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.peeper.tally.Tally;
import io.peeper.tally.TallyClient;
import io.peeper.tally.TallyPeeper;
import io.peeper.tally.Tallying;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the log says of an exit: once, with what formatStatus shows, and nothing of a clean one. */
@ExtendWith(FreshSystem.class)
final class CrashReportTest {
    private static final Tally.Step<Integer> BOOM = (it, count) -> {
        throw new IllegalStateException("boom");
    };

    private final AtomicReference<@Nullable Object> shown = new AtomicReference<>();
    private final List<String> terminated = new CopyOnWriteArrayList<>();
    private Logged log;
    private PeeperSystem system;
    private TallyClient tally;

    /** Shows what the test wants. */
    private class Formatting extends Tallying {
        @Override
        protected @Nullable Object formatStatus(Integer state) {
            Object what = shown.get();
            if (what instanceof RuntimeException thrown) {
                throw thrown;
            }
            return what instanceof String text ? text + state : what;
        }

        @Override
        protected void terminate(ExitReason reason, Integer state) {
            terminated.add(reason + " " + state);
        }
    }

    @BeforeEach
    void start(PeeperSystem fresh) {
        log = new Logged();
        system = fresh;
        tally = system.start(
                TallyPeeper.spec(Formatting::new, 5).name("tally").intensity(100_000, Duration.ofMinutes(1)));
    }

    @AfterEach
    void restore() {
        log.close();
    }

    private String report(int number) {
        log.await(number + 1);
        return log.told().get(number);
    }

    @Test
    @DisplayName(
            "T084, S69: no log at all for clean exits: by a return, by exit, by stop, at close, with a detail and without")
    void clean() {
        for (ExitReason reason : List.of(
                ExitReason.NORMAL,
                ExitReason.SHUTDOWN,
                new ExitReason.Shutdown("detail"),
                new ExitReason.Shutdown(new IllegalStateException("detail")))) {
            TallyClient one = system.start(TallyPeeper.spec(Formatting::new, 0));
            one.post((it, count) -> it.stop(reason, count));
            TallyClient two = system.start(TallyPeeper.spec(Formatting::new, 0));
            WorkerExitedException told = assertThrows(
                    WorkerExitedException.class,
                    () -> two.run((it, count) -> it.stop(reason, count).noReply()));
            assertThat(told.reason()).isSameInstanceAs(reason);
            TallyClient three = system.start(TallyPeeper.spec(Formatting::new, 0));
            three.peeper().exit(reason);
            assertThat(three.get()).isEqualTo(0);
            // in the handler, as exit(reason) of a process itself, NORMAL included
            told = assertThrows(
                    WorkerExitedException.class,
                    () -> three.run((it, count) -> {
                        it.context().ref().exit(reason);
                        return it.reply(1, count + 1);
                    }));
            assertThat(told.reason()).isSameInstanceAs(reason);
            assertThat(three.get()).isEqualTo(0);
        }
        for (ExitReason reason : List.of(ExitReason.NORMAL, ExitReason.SHUTDOWN)) {
            TallyClient four = system.start(TallyPeeper.spec(Formatting::new, 0));
            four.peeper().stop(reason, Duration.ofSeconds(20));
        }
        assertThrows(
                Tally.NotEnough.class,
                () -> tally.askNumber((it, count, from) -> {
                    throw new Tally.NotEnough("declared");
                }));
        system.close();
        Eventually.never("anything is told", () -> log.size() > 0);
    }

    @Test
    @DisplayName(
            "S69: a crash, a kill and an abnormal stop are one record each, with peeper, method, incarnation, reason and stack")
    void abnormal() throws Exception {
        shown.set("state ");
        Throwing.crash(() -> tally.run(BOOM));
        String crash = report(0);
        assertThat(crash).startsWith("SEVERE tally (io.peeper.tally.Tally, incarnation 1) exited in run(Step)");
        assertThat(crash).contains("crash(java.lang.IllegalStateException)");
        assertThat(log.get(0).getThrown()).hasMessageThat().isEqualTo("boom");

        // else the kill may come before the crashed worker has been replaced
        assertThat(tally.get()).isEqualTo(5);
        tally.peeper().exit(ExitReason.KILL);
        assertThat(report(1)).contains("between messages: killed");
        assertThat(log.get(1).getThrown()).isNull();
        Gate gate = new Gate();
        tally.post((it, count) -> {
            gate.hang();
            return it.same();
        });
        gate.awaitEntered();
        tally.peeper().exit(new ExitReason.Other("term"));
        gate.open();
        assertThat(report(2)).contains("exited in post(Act): other(java.lang.String)");
        tally.post((it, count) -> it.stop(new ExitReason.Other("term"), count + 1));
        assertThat(report(3)).contains("exited in post(Act): other(java.lang.String)");
        assertThat(report(3)).contains("state 6");
        assertThat(tally.get()).isEqualTo(6);
        Eventually.never("more is told", () -> log.size() > 4);
    }

    @Test
    @DisplayName(
            "T090, S69: the report shows the last good state as formatStatus does, and by its type where that is not overridden")
    void formatted() {
        shown.set("formatted ");
        tally.add(1);
        Throwing.crash(() -> tally.run((it, count) -> {
            it.reply(1, count + 1_000);
            throw new IllegalStateException("boom");
        }));
        assertThat(report(0)).contains("formatted 6");
        tally.post((it, count) -> it.next(7).then(state -> {
            throw new IllegalStateException("boom");
        }));
        assertThat(report(1)).contains("exited in a step of then(...)");
        assertThat(report(1)).contains("formatted 7");
        TallyClient plain = system.start(TallyPeeper.spec(Tallying::new, 987_654));
        Throwing.crash(() -> plain.run(BOOM));
        assertThat(report(2)).contains("java.lang.Integer");
        assertThat(log.text()).doesNotContain("987654");
    }

    @Test
    @DisplayName(
            "S54: a formatStatus that throws, answers null, or something whose toString throws: a fixed text, and it goes on")
    void failingFormatStatus() {
        shown.set(null);
        Throwing.crash(() -> tally.run(BOOM));
        assertThat(report(0)).contains("(formatStatus answered null)");
        shown.set(new IllegalStateException("secret"));
        Throwing.crash(() -> tally.run(BOOM));
        assertThat(report(1)).contains("(formatStatus threw java.lang.IllegalStateException)");
        shown.set(new Object() {
            @Override
            public String toString() {
                throw new IllegalArgumentException("secret");
            }
        });
        Throwing.crash(() -> tally.run(BOOM));
        assertThat(report(2)).contains("whose toString() threw java.lang.IllegalArgumentException");
        shown.set(new Object() {
            @Override
            public String toString() {
                return toString();
            }
        });
        Throwing.crash(() -> tally.run(BOOM));
        assertThat(report(3)).contains("whose toString() threw java.lang.StackOverflowError");
        assertThat(log.text()).doesNotContain("secret");
        assertThat(tally.get()).isEqualTo(5);
        assertThat(tally.peeper().incarnation()).isEqualTo(5);
    }

    @Test
    @DisplayName("T091: what is shown is one line of at most 500 characters, which begins the same; the id labels it")
    void limits() {
        shown.set("begin\r\nSEVERE forged" + (char) 0x1b + "[31m" + (char) 0x202e + (char) 0x2028 + " ");
        Throwing.crash(() -> tally.run(BOOM));
        assertThat(report(0)).startsWith("SEVERE tally (");
        String message = log.get(0).getMessage();
        assertThat(message).contains("begin  SEVERE forged [31m");
        assertThat(message.lines().count()).isEqualTo(1);
        assertThat(message.chars().anyMatch(Character::isISOControl)).isFalse();
        shown.set("x".repeat(100_000));
        Throwing.crash(() -> tally.run(BOOM));
        String limited = report(1);
        assertThat(limited.length()).isLessThan(1_000);
        assertThat(limited).contains("x".repeat(500) + "… (100001 characters)");
    }

    @Test
    @DisplayName("a formatStatus that hangs can be killed, and the message it reports on is rolled back all the same")
    void hangingFormatStatus() throws Exception {
        Gate gate = new Gate();
        AtomicInteger asked = new AtomicInteger();
        TallyClient hanging = system.start(TallyPeeper.spec(
                () -> new Tallying() {
                    @Override
                    protected Object formatStatus(Integer state) {
                        if (asked.getAndIncrement() == 0) {
                            gate.hang();
                        }
                        return state;
                    }
                },
                3));
        hanging.post((it, count) -> null);
        gate.awaitEntered();
        hanging.peeper().exit(ExitReason.KILL);
        assertThat(hanging.addAndGet(1)).isEqualTo(4);
        gate.open();
        log.await(1);
    }

    @Test
    @DisplayName("T088, S53: a terminate that throws is reported as its own failure, which is the reason from then on")
    void failingTerminate() {
        shown.set("formatted ");
        TallyClient failing = system.start(TallyPeeper.spec(
                        () -> new Formatting() {
                            @Override
                            protected void terminate(ExitReason reason, Integer state) {
                                throw new UnsupportedOperationException("in terminate");
                            }
                        },
                        1)
                .name("failing"));
        WorkerExitedException told =
                assertThrows(WorkerExitedException.class, () -> failing.peeper().stop());
        assertThat(((ExitReason.Crash) told.reason()).cause()).hasMessageThat().isEqualTo("in terminate");
        assertThat(report(0)).startsWith("SEVERE failing: terminate failed");
        assertThat(log.get(0).getThrown()).hasMessageThat().isEqualTo("in terminate");
        Eventually.never("more is told", () -> log.size() > 1);
    }

    @Test
    @DisplayName(
            "T266: terminate runs once, with the right reason and state: at a throw, a stop return, a stop, a close; at no kill")
    void terminateRuns() {
        tally.add(1);
        Throwing.crash(() -> tally.run(BOOM));
        tally.get();
        assertThat(terminated).containsExactly("crash(java.lang.IllegalStateException) 6");
        tally.post((it, count) -> it.stop(new ExitReason.Other(1), count + 1));
        tally.get();
        tally.peeper().exit(ExitReason.KILL);
        tally.peeper().exit(ExitReason.SHUTDOWN);
        tally.get();
        tally.peeper().stop();
        TallyClient other = system.start(TallyPeeper.spec(Formatting::new, 1));
        assertThat(other.get()).isEqualTo(1);
        system.close();
        assertThat(terminated)
                .containsExactly(
                        "crash(java.lang.IllegalStateException) 6",
                        "other(java.lang.Integer) 7",
                        "normal 7",
                        "shutdown 1")
                .inOrder();
        // else they come while the next test listens
        log.await(3);
    }

    @Test
    @DisplayName(
            "a storm: 20 records a second in full, and then the number of the rest, once for each second; in quiet times nothing")
    void storm() {
        Simulation simulation = new Simulation(1);
        shown.set("state ");
        AtomicInteger formatted = new AtomicInteger();
        TallyClient crashing = simulation
                .system()
                .start(TallyPeeper.spec(
                                () -> new Tallying() {
                                    @Override
                                    protected Object formatStatus(Integer state) {
                                        formatted.incrementAndGet();
                                        return "state " + state;
                                    }
                                },
                                0)
                        .onPoison(OnPoison.RESTART, 1_000)
                        .intensity(100_000, Duration.ofDays(1)));
        for (int second = 0; second < 3; second++) {
            for (int i = 0; i < 100; i++) {
                Throwing.crash(() -> crashing.run(BOOM));
            }
            SimulatedTime.pass(simulation, Duration.ofMillis(1_500));
        }
        SimulatedTime.pass(simulation, Duration.ofMinutes(1));
        List<String> summaries =
                log.told().stream().filter(one -> one.contains("80 more exits")).toList();
        assertThat(summaries).hasSize(3);
        assertThat(log.size()).isEqualTo(63);
        assertThat(log.told().get(20)).contains("80 more exits");
        // what nobody will read is not asked for
        assertThat(formatted.get()).isEqualTo(60);
        Throwing.crash(() -> crashing.run(BOOM));
        SimulatedTime.pass(simulation, Duration.ofMinutes(1));
        assertThat(log.size()).isEqualTo(64);
    }

    @Test
    @DisplayName("infos that nobody handles count among a storm")
    void unknownInfos() {
        Simulation simulation = new Simulation(1);
        TallyClient plain = simulation.system().start(TallyPeeper.spec(Tallying::new, 0));
        for (int i = 0; i < 1_000; i++) {
            plain.peeper().send("secret " + i);
        }
        SimulatedTime.pass(simulation, Duration.ofSeconds(2));
        assertThat(log.size()).isEqualTo(21);
        assertThat(log.told().get(20)).contains("980 more");
        assertThat(log.text()).doesNotContain("secret");
    }
}
