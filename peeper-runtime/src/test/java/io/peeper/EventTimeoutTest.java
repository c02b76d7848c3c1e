package io.peeper;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import io.peeper.tally.Tally;
import io.peeper.tally.TallyClient;
import io.peeper.tally.TallyPeeper;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** {@code timeout(Duration, Object)} and {@code timeoutAt(long, Object)}: timeouts with a message of their own. */
@ExtendWith(FreshSystem.class)
final class EventTimeoutTest {
    private static final Duration HALF = Duration.ofMillis(500);
    private static final String EVENT = "event";

    /** All the ways to ask for one in half a second, from now or at a time, with and without hibernating. */
    private static List<Consumer<TallyClient>> ways() {
        return List.of(
                tally -> tally.run((it, count) -> it.done().timeout(HALF, EVENT)),
                tally -> tally.run((it, count) -> it.reply("here", count + 1).timeout(HALF, EVENT)),
                tally -> tally.run((it, count) -> it.done().timeout(HALF, EVENT).hibernate()),
                tally -> tally.run((it, count) -> it.done().hibernate().timeout(HALF, EVENT)),
                tally -> tally.run(
                        (it, count) -> it.done().timeoutAt(it.context().now() + HALF.toNanos(), EVENT)),
                tally -> tally.post((it, count) -> it.same().timeout(HALF, EVENT)),
                tally -> tally.post(
                        (it, count) -> it.next(count).timeoutAt(it.context().now() + HALF.toNanos(), EVENT)),
                tally -> tally.post((it, count) -> it.same()
                        .timeoutAt(it.context().now() + HALF.toNanos(), EVENT)
                        .hibernate()),
                tally ->
                        tally.peeper().send((Tally.Act) (it, count) -> it.same().timeout(HALF, EVENT)),
                tally -> tally.run(
                        (it, count) -> it.done().then(step -> it.same().timeout(HALF, EVENT))),
                tally -> tally.post((it, count) ->
                        it.same().then(step -> it.same().timeoutAt(it.context().now() + HALF.toNanos(), EVENT))));
    }

    @Test
    @DisplayName("T064: untouched, it comes once, after exactly its time, from every callback")
    void comes() throws Exception {
        for (Consumer<TallyClient> way : ways()) {
            Timeline.each(line -> {
                line.tally();
                line.pass(100);
                way.accept(line.tally());
                line.pass(499);
                assertThat(line.notes).isEmpty();
                line.pass(10_000);
                assertThat(line.notes).containsExactly("600 event");
            });
        }
    }

    @Test
    @DisplayName("T064: pinged, it never comes")
    void pinged() throws Exception {
        for (Consumer<TallyClient> way : ways()) {
            Timeline.each(line -> {
                way.accept(line.tally());
                line.pass(499);
                line.tally().get();
                line.pass(10_000);
                assertThat(line.notes).isEmpty();
            });
        }
    }

    @Test
    @DisplayName("T011, T064: a system request neither cancels it nor touches its time")
    void systemRequests() throws Exception {
        for (Consumer<TallyClient> way : ways()) {
            Timeline.each(line -> {
                way.accept(line.tally());
                line.pass(300);
                line.tally().peeper().sys().status();
                line.tally().peeper().sys().replaceState(state -> 7);
                line.pass(10_000);
                assertThat(line.notes).containsExactly("500 event");
            });
        }
    }

    @Test
    @DisplayName("T011: from init and from init's step, relative and at a time, with hibernate; untouched, and pinged")
    void fromInit() throws Exception {
        List<Timeline.Init> inits = List.of(
                (it, state, start) -> it.same().timeout(HALF, EVENT),
                (it, state, start) -> it.next(1).timeout(HALF, EVENT).hibernate(),
                (it, state, start) -> it.next(1).timeoutAt(it.context().now() + HALF.toNanos(), EVENT),
                (it, state, start) -> it.same().then(step -> it.same().timeout(HALF, EVENT)),
                (it, state, start) -> it.same()
                        .then(step -> it.same()
                                .timeoutAt(it.context().now() + HALF.toNanos(), EVENT)
                                .hibernate()));
        for (Timeline.Init init : inits) {
            Timeline.each(line -> {
                line.start(init);
                line.pass(200);
                line.tally().peeper().sys().status();
                line.pass(10_000);
                assertThat(line.notes).containsExactly("500 event");
            });
            Timeline.each(line -> {
                line.start(init);
                line.pass(200);
                line.tally().get();
                line.pass(10_000);
                assertThat(line.notes).isEmpty();
            });
        }
    }

    @Test
    @DisplayName("S58: with zero, and at a time that has passed, it is handled before anything that waits")
    void zero() throws Exception {
        List<Tally.Act> acts = List.of(
                (it, count) -> it.same().timeout(Duration.ZERO, EVENT),
                (it, count) -> it.same().timeoutAt(it.context().now(), EVENT),
                (it, count) -> it.same().timeoutAt(it.context().now() - 1_000_000_000, EVENT));
        for (Tally.Act act : acts) {
            Timeline.each(line -> {
                line.tally();
                line.pass(100);
                PeeperRef ref = line.tally().peeper();
                ref.send((Tally.Act) (it, count) -> {
                    ref.send("queued by itself");
                    return act.in(it, count);
                });
                ref.send("queued");
                line.pass(10_000);
                assertThat(line.notes)
                        .containsExactly("100 event", "100 queued", "100 queued by itself")
                        .inOrder();
            });
        }
    }

    @Test
    @DisplayName("S59: with zero, from a step: it comes after the steps, and before what waits")
    void zeroAfterSteps() throws Exception {
        Timeline.each(line -> {
            PeeperRef ref = line.tally().peeper();
            line.tally().post((it, count) -> {
                ref.send("queued");
                return it.same().then(one -> {
                    line.note("one");
                    return it.same().then(two -> {
                        line.note("two");
                        return it.same().timeout(Duration.ZERO, EVENT);
                    });
                });
            });
            line.pass(1_000);
            assertThat(line.notes)
                    .containsExactly("0 one", "0 two", "0 event", "0 queued")
                    .inOrder();
        });
    }

    @Test
    @DisplayName("S58: its very message comes, once; after it nothing is armed")
    void itsMessage() throws Exception {
        Timeline.each(line -> {
            Tally.Act again = (it, count) -> {
                line.note("handled at " + count);
                return it.next(count + 1);
            };
            line.tally().post((it, count) -> it.next(5).timeout(HALF, again));
            line.pass(10_000);
            assertThat(line.notes).containsExactly("500 handled at 5");
            assertThat(line.tally().get()).isEqualTo(6);
        });
    }

    @Test
    @DisplayName("S58: one whose time passes while the worker is suspended comes right after resume()")
    void suspended() throws Exception {
        Timeline.each(line -> {
            Sys sys = line.tally().peeper().sys();
            line.tally().post((it, count) -> it.same().timeout(HALF, EVENT));
            line.simulation.settle();
            sys.suspend();
            line.pass(2_000);
            assertThat(line.notes).isEmpty();
            sys.resume();
            line.pass(2_000);
            assertThat(line.notes).containsExactly("2000 event");
        });
    }

    @Test
    @DisplayName("D17: a call that is withdrawn in the queue was never handled, and cancels nothing")
    void withdrawnCall() throws Exception {
        Timeline.each(line -> {
            Sys sys = line.tally().peeper().sys();
            line.tally().post((it, count) -> it.same().timeout(HALF, EVENT));
            line.simulation.settle();
            sys.suspend();
            Throwing.fails(
                    CallTimeoutException.class,
                    Outcome.NOT_RUN,
                    () -> TallyPeeper.withTimeout(line.tally(), Duration.ofMillis(50))
                            .get());
            sys.resume();
            line.pass(2_000);
            assertThat(line.notes).containsExactly("500 event");
        });
    }

    @Test
    @DisplayName("S55, S57, S58: any order of messages, timeouts and system requests gives what the rules say")
    void anyOrder() throws Exception {
        for (int seed = 0; seed < 60; seed++) {
            Random random = new Random(seed);
            Timeline.each(line -> anyOrder(line, random));
        }
    }

    private static void anyOrder(Timeline line, Random random) {
        TallyClient tally = line.tally();
        List<String> expected = new ArrayList<>();
        long due = Long.MAX_VALUE;
        long after = -1;
        String what = "";
        for (int i = 0; i < 40; i++) {
            int drawn = random.nextInt(300);
            long until = line.millis() + 1 + random.nextInt(200);
            if (until >= due) {
                expected.add(due + " " + what);
                due = Long.MAX_VALUE;
            }
            line.pass(until - line.millis());
            long now = line.millis();
            String event = "event " + i;
            switch (random.nextInt(6)) {
                case 0 -> {
                    tally.post((it, count) -> it.same());
                    due = Long.MAX_VALUE;
                }
                case 1 -> {
                    tally.post((it, count) -> it.same().timeout(Duration.ofMillis(drawn)));
                    due = now + drawn;
                    after = drawn;
                    what = "timeout";
                }
                case 2 -> {
                    tally.run((it, count) -> it.done().timeout(Duration.ofMillis(drawn), event));
                    due = now + drawn;
                    after = -1;
                    what = event;
                }
                case 3 -> {
                    tally.run((it, count) -> it.done(count + 1)
                            .timeoutAt(it.context().now() + drawn * 1_000_000L, event)
                            .hibernate());
                    due = now + drawn;
                    after = -1;
                    what = event;
                }
                default -> {
                    line.simulation.settle();
                    if (due == now) {
                        expected.add(due + " " + what);
                        due = Long.MAX_VALUE;
                    }
                    tally.peeper().sys().state();
                    if (due != Long.MAX_VALUE && after >= 0) {
                        due = now + after;
                    }
                }
            }
            line.simulation.settle();
            if (due == now) {
                expected.add(due + " " + what);
                due = Long.MAX_VALUE;
            }
        }
        line.pass(1_000);
        if (due != Long.MAX_VALUE) {
            expected.add(due + " " + what);
        }
        assertWithMessage("as the rules say").that(line.notes).isEqualTo(expected);
    }
}
