package io.peeper;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.peeper.TraceEvent.Kind;
import io.peeper.tally.Tally;
import io.peeper.tally.TallyClient;
import io.peeper.tally.TallyPeeper;
import io.peeper.tally.Tallying;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a trace hears and a history keeps. */
@ExtendWith(FreshSystem.class)
final class TraceTest {
    private final List<TraceEvent> heard = new CopyOnWriteArrayList<>();
    private PeeperSystem system;
    private TallyClient tally;
    private Sys sys;

    /** Shows its state. */
    static final class Showing extends Tallying {
        @Override
        protected Object formatStatus(Integer state) {
            return "count " + state;
        }
    }

    @BeforeEach
    void start(PeeperSystem fresh) {
        system = fresh;
        tally = system.start(TallyPeeper.spec(Showing::new, 0).name("tally"));
        sys = tally.peeper().sys();
    }

    private static List<String> shown(List<TraceEvent> events) {
        return events.stream()
                .map(one -> one.incarnation() + " " + one.kind() + " " + one.what())
                .toList();
    }

    private static final String[] EVENTS = {
        "1 IN addAndGet(int)",
        "1 STATE count 3",
        "1 OUT java.lang.Integer",
        "1 IN echo(String)",
        "1 OUT null",
        "1 IN add(int)",
        "1 STATE count 4",
        "1 IN info",
        "1 IN askNumber(Later)",
        "1 IN run(Step)",
        "1 EXIT crash(java.lang.IllegalStateException)",
        "2 IN get()",
        "2 OUT java.lang.Integer",
        "2 EXIT killed",
        "3 IN reset()",
        "3 STATE count 0",
        "3 OUT null",
        "3 EXIT normal"
    };

    private void events() {
        tally.addAndGet(3);
        tally.echo(null);
        tally.add(1);
        Tally.Act act = (it, count) -> it.same();
        tally.peeper().send(act);
        assertThrows(
                Tally.NotEnough.class,
                () -> tally.askNumber((it, count, from) -> {
                    throw new Tally.NotEnough("declared");
                }));
        Throwing.crash(() -> tally.run((it, count) -> {
            throw new IllegalStateException("boom");
        }));
        tally.get();
        tally.peeper().exit(ExitReason.KILL);
        tally.reset();
    }

    @Test
    @DisplayName(
            "S158: a trace hears of messages, replies, states and exits, in order, as formatStatus shows the state")
    void trace() {
        sys.trace(heard::add);
        events();
        tally.peeper().stop();
        Eventually.eventually("all heard", () -> heard.size() == EVENTS.length);
        assertThat(shown(heard)).containsExactlyElementsIn(EVENTS).inOrder();
        long before = 0;
        for (TraceEvent event : heard) {
            assertThat(event.peeper()).isSameInstanceAs(tally.peeper());
            assertThat(before == 0 || event.nanos() - before >= 0).isTrue();
            before = event.nanos();
        }
        Eventually.never("it hears more", () -> heard.size() > EVENTS.length);
    }

    @Test
    @DisplayName("S158: a history keeps the last n events, over crashes; n = 0 forgets them")
    void history() {
        assertThat(sys.history()).isEmpty();
        tally.get();
        sys.history(100);
        events();
        assertThat(shown(sys.history()))
                .containsExactlyElementsIn(List.of(EVENTS).subList(0, EVENTS.length - 1))
                .inOrder();
        sys.history(4);
        assertThat(shown(sys.history()))
                .containsExactly("2 EXIT killed", "3 IN reset()", "3 STATE count 0", "3 OUT null")
                .inOrder();
        tally.echo("x");
        assertThat(shown(sys.history()))
                .containsExactly("3 STATE count 0", "3 OUT null", "3 IN echo(String)", "3 OUT java.lang.String")
                .inOrder();
        sys.history(0);
        assertThat(sys.history()).isEmpty();
        tally.get();
        assertThat(sys.history()).isEmpty();
        assertThrows(IllegalArgumentException.class, () -> sys.history(-1));
    }

    @Test
    @DisplayName("T266: a kill in the middle is told as an exit without a reply; a replaced state as a state")
    void killAndReplace() throws Exception {
        sys.history(10);
        Gate gate = new Gate();
        tally.post((it, count) -> {
            gate.hang();
            return it.next(1_000);
        });
        gate.awaitEntered();
        tally.peeper().exit(ExitReason.SHUTDOWN);
        sys.replaceState(state -> 7);
        gate.open();
        gate.awaitLeft();
        tally.get();
        assertThat(shown(sys.history()))
                .containsExactly(
                        "1 IN post(Act)", "1 EXIT shutdown", "2 STATE count 7", "2 IN get()", "2 OUT java.lang.Integer")
                .inOrder();
    }

    @Test
    @DisplayName("timers and steps are told by what they are")
    void timersAndSteps() {
        sys.history(10);
        tally.run((it, count) -> {
            it.context().after(Duration.ZERO, () -> {});
            return it.reply(null).then(state -> it.next(state + 1));
        });
        Eventually.eventually("the task has run", () -> sys.history().size() == 4);
        assertThat(shown(sys.history()))
                .containsExactly("1 IN run(Step)", "1 OUT null", "1 STATE count 1", "1 IN a task of after(...)")
                .inOrder();
    }

    @Test
    @DisplayName("a closed trace hears no more, and another one goes on")
    void close() {
        List<TraceEvent> other = new CopyOnWriteArrayList<>();
        Sys.Trace trace = sys.trace(heard::add);
        try (Sys.Trace second = sys.trace(other::add)) {
            assertThat(second).isNotNull();
            tally.get();
            Eventually.eventually("both hear", () -> heard.size() == 2 && other.size() == 2);
            trace.close();
            trace.close();
            tally.get();
            Eventually.eventually("one hears", () -> other.size() == 4);
        }
        tally.get();
        tally.get();
        assertThat(heard).hasSize(2);
        Eventually.never("it hears more", () -> other.size() > 4);
    }

    @Test
    @DisplayName("S158: noDebug ends statistics, history and traces")
    void noDebug() {
        sys.trace(heard::add);
        sys.history(10);
        sys.statistics(true);
        tally.get();
        Eventually.eventually("it hears", () -> heard.size() == 2);
        sys.noDebug();
        tally.get();
        assertThat(sys.statistics()).isEmpty();
        assertThat(sys.history()).isEmpty();
        assertThat(sys.status().history()).isEmpty();
        Eventually.never("it hears more", () -> heard.size() > 2);
        sys.noDebug();
        sys.history(1);
        tally.get();
        assertThat(sys.history()).hasSize(1);
    }

    @Test
    @DisplayName(
            "S158: a consumer that throws hears no more, is told of once, and hurts neither the worker nor another trace")
    void throwing() {
        try (Logged log = new Logged()) {
            AtomicInteger calls = new AtomicInteger();
            sys.trace(event -> {
                calls.incrementAndGet();
                throw new StackOverflowError("of the consumer");
            });
            sys.trace(heard::add);
            for (int i = 0; i < 20; i++) {
                tally.get();
            }
            Eventually.eventually("the other one hears", () -> heard.size() == 40);
            String told = "WARNING A trace of tally threw, and is removed";
            Eventually.eventually("it is told", () -> log.told().contains(told));
            Eventually.never(
                    "it is told twice, or called again",
                    () -> calls.get() != 1
                            || log.told().stream().filter(told::equals).count() != 1);
            assertThat(tally.peeper().incarnation()).isEqualTo(1);
        }
    }

    @Test
    @DisplayName("a consumer may call the very peeper, and one that blocks delays neither the worker nor another trace")
    void blocking() throws Exception {
        Gate gate = new Gate();
        sys.trace(event -> {
            try {
                gate.pass();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
        List<Integer> asked = new CopyOnWriteArrayList<>();
        sys.trace(event -> {
            if (event.what().equals("add(int)")) {
                asked.add(tally.addAndGet(10));
            }
        });
        tally.add(1);
        gate.awaitEntered();
        Eventually.eventually("it was answered", () -> asked.equals(List.of(11)));
        assertThat(tally.get()).isEqualTo(11);
        gate.open();
    }

    @Test
    @DisplayName(
            "one that is too slow misses events: what it hears and what it is told it missed are all there were, in order")
    void missed() throws Exception {
        Gate gate = new Gate();
        sys.trace(event -> {
            heard.add(event);
            try {
                gate.pass();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
        tally.add(1);
        gate.awaitEntered();
        for (int i = 2; i <= 3_000; i++) {
            tally.add(1);
        }
        assertThat(tally.get()).isEqualTo(3_000);
        gate.open();
        Eventually.eventually(
                "it hears of those it missed", () -> heard.stream().anyMatch(event -> event.kind() == Kind.MISSED));
        tally.add(1);
        Eventually.eventually(
                "it hears the last one",
                () -> heard.get(heard.size() - 1).what().equals("count 3001"));
        long missed = heard.stream()
                .filter(event -> event.kind() == Kind.MISSED)
                .mapToLong(event -> Long.parseLong(event.what()))
                .sum();
        long told = heard.stream().filter(event -> event.kind() != Kind.MISSED).count();
        // 3,001 times IN and STATE, and the two of get()
        assertThat(told + missed).isEqualTo(6_004);
        assertThat(told).isAtLeast(1_024);
        List<String> states = heard.stream()
                .filter(event -> event.kind() == Kind.STATE)
                .map(TraceEvent::what)
                .toList();
        assertThat(states)
                .isInOrder((one, other) -> Integer.compare(
                        Integer.parseInt(((String) one).substring(6)),
                        Integer.parseInt(((String) other).substring(6))));
    }

    @Test
    @DisplayName(
            "20 traces of one peeper under calls of 4 threads hear each event once, one at a time, all in the same order")
    void many() throws Exception {
        List<List<TraceEvent>> all = new CopyOnWriteArrayList<>();
        AtomicInteger overlaps = new AtomicInteger();
        for (int i = 0; i < 20; i++) {
            List<TraceEvent> events = new CopyOnWriteArrayList<>();
            AtomicInteger inside = new AtomicInteger();
            all.add(events);
            sys.trace(event -> {
                overlaps.addAndGet(inside.getAndIncrement());
                events.add(event);
                inside.decrementAndGet();
            });
        }
        Threads.together(4, number -> {
            for (int i = 0; i < 50; i++) {
                tally.addAndGet(1);
            }
        });
        for (List<TraceEvent> events : all) {
            Eventually.eventually("all heard", () -> events.size() == 600);
            assertThat(events).isEqualTo(all.get(0));
        }
        assertThat(overlaps.get()).isEqualTo(0);
    }
}
