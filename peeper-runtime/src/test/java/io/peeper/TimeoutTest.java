package io.peeper;

import static com.google.common.truth.Truth.assertThat;

import io.peeper.tally.Tally;
import io.peeper.tally.TallyClient;
import io.peeper.tally.TallyPeeper;
import io.peeper.tally.Tallying;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** {@code timeout(Duration)}: when {@code Timeout} comes, and when it doesn't. */
@ExtendWith(FreshSystem.class)
final class TimeoutTest {
    private static final Duration HALF = Duration.ofMillis(500);

    /** All the ways to ask a worker for a timeout, the ones of init apart. */
    private static List<Consumer<TallyClient>> ways() {
        return List.of(
                tally -> tally.run((it, count) -> it.done().timeout(HALF)),
                tally -> tally.run((it, count) -> it.done(count).timeout(HALF)),
                tally -> tally.run((it, count) -> it.reply("here").timeout(HALF)),
                tally -> tally.run((it, count) -> it.reply("here", count).timeout(HALF)),
                tally -> tally.run((it, count) -> it.same().timeout(HALF).reply("here")),
                tally -> tally.ask((it, count, from) -> {
                    from.reply("here");
                    return it.<String>noReply().timeout(HALF);
                }),
                tally -> tally.ask((it, count, from) -> {
                    from.reply("here");
                    return it.next(count).timeout(HALF).noReply();
                }),
                tally -> tally.asyncRun((it, count) -> it.reply(1).timeout(HALF)),
                tally -> tally.post((it, count) -> it.same().timeout(HALF)),
                tally -> tally.post((it, count) -> it.next(count).timeout(HALF)),
                tally -> tally.peeper().send(act((it, count) -> it.same().timeout(HALF))),
                tally -> tally.post(
                        (it, count) -> it.same().then(step -> it.same().timeout(HALF))),
                tally -> tally.run(
                        (it, count) -> it.done().then(step -> it.next(step).timeout(HALF))));
    }

    private static Tally.Act act(Tally.Act act) {
        return act;
    }

    @Test
    @DisplayName("T028, T047, T049: it comes once, after exactly its time, from every callback")
    void comes() throws Exception {
        for (Consumer<TallyClient> way : ways()) {
            Timeline.each(line -> {
                line.tally();
                line.pass(100);
                way.accept(line.tally());
                line.pass(499);
                assertThat(line.notes).isEmpty();
                line.pass(10_000);
                assertThat(line.notes).containsExactly("600 timeout");
            });
        }
    }

    @Test
    @DisplayName("T011: it comes after init, at the first start and at a restart, and after a step that init asked for")
    void fromInit() throws Exception {
        Timeline.each(line -> {
            TallyClient tally = line.start((it, state, start) -> start.kind() == Start.Kind.FIRST
                    ? it.next(7).timeout(HALF)
                    : it.same().then(step -> it.same().timeout(Duration.ofMillis(200))));
            line.pass(1_000);
            tally.peeper().exit(ExitReason.KILL);
            line.pass(1_000);
            assertThat(line.notes)
                    .containsExactly("500 timeout", "1200 timeout")
                    .inOrder();
            assertThat(tally.get()).isEqualTo(7);
        });
    }

    @Test
    @DisplayName("T028: a call that is answered by the timeout's handler, a millisecond later")
    void delayedReply() throws Exception {
        Timeline.each(line -> {
            AtomicReference<From<String>> from = new AtomicReference<>();
            TallyClient tally = line.system.start(TallyPeeper.spec(
                    () -> new Tallying() {
                        @Override
                        protected Next<Integer> info(Integer state, Object message) {
                            assertThat(message).isInstanceOf(Timeout.class);
                            from.get().reply("delayed");
                            return next(state + 1);
                        }
                    },
                    0));
            assertThat(tally.ask((it, count, handle) -> {
                        from.set(handle);
                        return it.<String>noReply().timeout(Duration.ofMillis(1));
                    }))
                    .isEqualTo("delayed");
            assertThat(line.simulation.nanos()).isEqualTo(1_000_000);
            assertThat(tally.get()).isEqualTo(1);
        });
    }

    @Test
    @DisplayName("S55: any message that is handled cancels it for good, whatever its kind and outcome")
    void cancelled() throws Exception {
        List<Consumer<TallyClient>> messages = List.of(
                TallyClient::get,
                tally -> tally.add(1),
                tally -> tally.peeper().send("message"),
                tally -> tally.asyncAddAndGet(1),
                tally -> tally.ask((it, count, from) -> it.reply("now")),
                tally -> {
                    try {
                        tally.takeAway(1_000);
                    } catch (Tally.NotEnough declared) {
                        assertThat(declared).hasMessageThat().contains("<");
                    }
                });
        for (Consumer<TallyClient> message : messages) {
            Timeline.each(line -> {
                line.tally().post((it, count) -> it.same().timeout(HALF));
                line.pass(499);
                message.accept(line.tally());
                line.pass(10_000);
                assertThat(line.notes.toString()).doesNotContain("timeout");
            });
        }
    }

    @Test
    @DisplayName("T066: a system request doesn't cancel it, and it counts anew after each")
    void systemRequests() throws Exception {
        List<Consumer<Sys>> requests = List.of(
                Sys::state,
                Sys::status,
                Sys::statistics,
                sys -> sys.statistics(true),
                Sys::history,
                sys -> sys.history(5),
                Sys::noDebug,
                sys -> sys.replaceState(state -> state),
                sys -> sys.replaceState(state -> (Integer) state + 1),
                Sys::resume);
        for (Consumer<Sys> request : requests) {
            Timeline.each(line -> {
                line.tally().post((it, count) -> it.same().timeout(HALF));
                line.pass(300);
                request.accept(line.tally().peeper().sys());
                line.pass(400);
                request.accept(line.tally().peeper().sys());
                line.pass(10_000);
                assertThat(line.notes).containsExactly("1200 timeout");
            });
        }
    }

    @Test
    @DisplayName("S57: while it is suspended nothing comes; it counts anew from resume()")
    void suspended() throws Exception {
        Timeline.each(line -> {
            Sys sys = line.tally().peeper().sys();
            line.tally().post((it, count) -> it.same().timeout(HALF));
            line.simulation.settle();
            sys.suspend();
            line.pass(5_000);
            assertThat(line.notes).isEmpty();
            sys.resume();
            line.pass(10_000);
            assertThat(line.notes).containsExactly("5500 timeout");
        });
    }

    @Test
    @DisplayName("S56: with zero, a message that waits comes first, and it never comes; else it comes at once")
    void zero() throws Exception {
        Timeline.each(line -> {
            line.tally().post((it, count) -> {
                it.context().ref().send("queued");
                return it.same().timeout(Duration.ZERO);
            });
            line.pass(10_000);
            assertThat(line.notes).containsExactly("0 queued");

            line.tally().post((it, count) -> it.same().timeout(Duration.ZERO));
            line.simulation.settle();
            assertThat(line.notes).containsExactly("0 queued", "10000 timeout").inOrder();
            line.pass(10_000);
            assertThat(line.notes).hasSize(2);
        });
    }

    @Test
    @DisplayName("S56, S57: with zero, it still comes if only system requests wait")
    void zeroBehindRequests() throws Exception {
        Timeline.each(line -> {
            PeeperRef ref = line.tally().peeper();
            line.tally().post((it, count) -> it.next(3).timeout(Duration.ZERO));
            assertThat(ref.sys().state()).isEqualTo(3);
            line.simulation.settle();
            assertThat(line.notes).containsExactly("0 timeout");
        });
    }

    @Test
    @DisplayName("S55: it has to be asked for each time; the last one counts, be it sooner or later")
    void rearmed() throws Exception {
        Timeline.each(line -> {
            line.tally().post((it, count) -> it.same().timeout(Duration.ofSeconds(10)));
            line.pass(100);
            line.tally().post((it, count) -> it.same().timeout(Duration.ofSeconds(1)));
            line.pass(500);
            line.tally().post((it, count) -> it.same().timeout(Duration.ofSeconds(5)));
            line.pass(60_000);
            assertThat(line.notes).containsExactly("5600 timeout");
            line.tally()
                    .post((it, count) ->
                            it.same().timeout(Duration.ofSeconds(1)).timeout(Duration.ofSeconds(2)));
            line.pass(60_000);
            assertThat(line.notes)
                    .containsExactly("5600 timeout", "62600 timeout")
                    .inOrder();
        });
    }

    @Test
    @DisplayName("S55: it belongs to its worker: a crash, a kill and a stop end it")
    void endsWithItsWorker() throws Exception {
        List<Consumer<TallyClient>> ends = List.of(
                tally -> tally.peeper().exit(ExitReason.KILL),
                tally -> tally.peeper().stop(),
                tally -> tally.post((it, count) -> {
                    throw new IllegalStateException("on purpose");
                }));
        for (Consumer<TallyClient> end : ends) {
            Timeline.each(line -> {
                line.tally().post((it, count) -> it.same().timeout(HALF));
                line.pass(499);
                end.accept(line.tally());
                line.pass(10_000);
                assertThat(line.notes).isEmpty();
            });
        }
    }

    @Test
    @DisplayName("S55: one that is longer than any clock never comes, and harms nobody")
    void endless() throws Exception {
        Timeline.each(line -> {
            line.tally().run((it, count) -> it.done(1).timeout(Duration.ofSeconds(Long.MAX_VALUE)));
            line.pass(Duration.ofDays(100_000));
            assertThat(line.notes).isEmpty();
            assertThat(line.tally().get()).isEqualTo(1);
            assertThat(line.tally().peeper().incarnation()).isEqualTo(1);
        });
    }

    @Test
    @DisplayName("T047: on real threads: it comes, and traffic that never rests keeps it away")
    void onThreads(PeeperSystem system) {
        List<Object> infos = Collections.synchronizedList(new ArrayList<>());
        TallyClient tally = system.start(TallyPeeper.spec(
                () -> new Tallying() {
                    @Override
                    protected Next<Integer> add(Integer state, int amount) {
                        return next(state + amount).timeout(Duration.ofSeconds(2));
                    }

                    @Override
                    protected Next<Integer> info(Integer state, Object message) {
                        infos.add(message);
                        return same();
                    }
                },
                0));
        for (int i = 0; i < 50_000; i++) {
            tally.add(1);
        }
        tally.post((it, count) -> it.next(count + 1).timeout(Duration.ofMillis(1)));
        Eventually.eventually("it comes", () -> !infos.isEmpty());
        assertThat(tally.get()).isEqualTo(50_001);
        assertThat(infos).hasSize(1);
        assertThat(infos.get(0)).isInstanceOf(Timeout.class);
    }
}
