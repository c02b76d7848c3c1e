package io.peeper;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.peeper.tally.Tally;
import io.peeper.tally.TallyClient;
import io.peeper.tally.TallyPeeper;
import io.peeper.tally.TallyWorker;
import io.peeper.tally.Tallying;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** {@code then(...)}: steps that run before anything that waits, each a message of its own. */
@ExtendWith(FreshSystem.class)
final class ContinueTest {
    @Test
    @DisplayName("T059: a step of init runs before a message that init sent to itself")
    void beforeInitsOwnMessage() throws Exception {
        Timeline.each(line -> {
            line.start((it, state, start) -> {
                it.context().ref().send("message");
                return it.next(1).then(one -> {
                    line.note("step " + one);
                    return it.next(one + 1);
                });
            });
            line.pass(1);
            assertThat(line.notes).containsExactly("0 step 1", "0 message").inOrder();
            assertThat(line.tally().get()).isEqualTo(2);
        });
    }

    @Test
    @DisplayName("T059, S60: start has returned before a step of init is through")
    void startReturnsFirst(PeeperSystem system) throws Exception {
        for (int i = 0; i < 100; i++) {
            // over and over, so that inits have proved short and run on their starter's thread
            Gate gate = new Gate();
            TallyClient tally = system.start(TallyPeeper.spec(
                    () -> new Tallying() {
                        @Override
                        protected Next<Integer> init(Integer state, Start start) {
                            return next(1).then(step -> {
                                gate.hang();
                                return next(step + 1);
                            });
                        }
                    },
                    0));
            gate.awaitEntered();
            assertThat(tally.peeper().isAlive()).isTrue();
            gate.open();
            assertThat(tally.get()).isEqualTo(2);
        }
    }

    @Test
    @DisplayName(
            "T061: a step runs before what the handler sent to itself, from each kind of callback; the reply leaves first")
    void beforeTheQueue() throws Exception {
        List<Consumer<TallyClient>> ways = List.of(
                tally -> tally.run((it, count) -> {
                    it.self().post(noting("queued"));
                    return it.done(count + 1).then(step -> noted(it, "step"));
                }),
                tally -> tally.post((it, count) -> {
                    it.self().post(noting("queued"));
                    return it.next(count + 1).then(step -> noted(it, "step"));
                }),
                tally -> tally.peeper().send((Tally.Act) (it, count) -> {
                    it.self().post(noting("queued"));
                    return it.next(count + 1).then(step -> noted(it, "step"));
                }),
                tally -> tally.run((it, count) -> {
                    it.self().post(noting("queued"));
                    return it.next(count + 1).then(step -> noted(it, "step")).reply("here");
                }),
                tally -> tally.asyncRun((it, count) -> {
                    it.self().post(noting("queued"));
                    return it.reply(0, count + 1).then(step -> noted(it, "step"));
                }));
        for (Consumer<TallyClient> way : ways) {
            Timeline.each(line -> {
                way.accept(line.tally());
                line.simulation.settle();
                assertThat(line.tally()
                                .<Object>run((it, count) ->
                                        it.reply(it.context().dictionary().get("notes"))))
                        .isEqualTo("step, queued");
                assertThat(line.tally().get()).isEqualTo(1);
            });
        }
    }

    private static Tally.Act noting(String what) {
        return (it, count) -> noted(it, what);
    }

    private static Next<Integer> noted(TallyWorker it, String what) {
        it.context().dictionary().merge("notes", what, (before, now) -> before + ", " + now);
        return it.same();
    }

    @Test
    @DisplayName("T061: a call that isn't answered now is answered from its step")
    void answeredFromAStep() throws Exception {
        Timeline.each(line -> assertThat(line.tally().ask((it, count, from) -> {
                    it.self().post((other, state) -> {
                        line.note("queued");
                        return other.same();
                    });
                    return it.next(count + 1)
                            .then(step -> {
                                from.reply("from the step at " + step);
                                return it.same();
                            })
                            .noReply();
                }))
                .isEqualTo("from the step at 1"));
    }

    @Test
    @DisplayName("S59: a call has its reply while its step still runs, and the state of the reply is kept")
    void replyLeavesFirst(PeeperSystem system) throws Exception {
        TallyClient tally = system.start(TallyPeeper.spec(Tallying::new, 0));
        Gate gate = new Gate();
        String reply = tally.run((it, count) -> it.reply("early", count + 1).then(step -> {
            gate.hang();
            throw new IllegalStateException("on purpose");
        }));
        assertThat(reply).isEqualTo("early");
        gate.awaitEntered();
        gate.open();
        assertThat(tally.get()).isEqualTo(1);
        assertThat(tally.peeper().incarnation()).isEqualTo(2);
    }

    @Test
    @DisplayName(
            "S60: chains: each sees the state of the one before; a step's own steps come before those said after it")
    void chains() throws Exception {
        Timeline.each(line -> {
            line.tally().run((it, count) -> {
                it.context().ref().send("queued");
                return it.done(1)
                        .then(a -> {
                            line.note("a " + a);
                            return it.next(a * 10).then(b -> {
                                line.note("b " + b);
                                return it.same().then(c -> {
                                    line.note("c " + c);
                                    return it.next(c + 1);
                                });
                            });
                        })
                        .then(d -> {
                            line.note("d " + d);
                            return it.next(d + 1);
                        })
                        .then(e -> {
                            line.note("e " + e);
                            return it.same();
                        });
            });
            line.pass(1);
            assertThat(line.notes)
                    .containsExactly("0 a 1", "0 b 10", "0 c 10", "0 d 11", "0 e 12", "0 queued")
                    .inOrder();
            assertThat(line.tally().get()).isEqualTo(12);
        });
    }

    @Test
    @DisplayName("S60: a chain of 100,000 steps is no recursion, and nothing comes in between")
    void longChain(PeeperSystem system) {
        TallyClient tally =
                TallyPeeper.withTimeout(system.start(TallyPeeper.spec(Tallying::new, 0)), Duration.ofSeconds(30));
        tally.run((it, count) -> it.done().then(step -> count(it, step)));
        assertThat(tally.get()).isEqualTo(100_000);
    }

    private static Next<Integer> count(TallyWorker it, int state) {
        Next<Integer> next = it.next(state + 1);
        return state + 1 < 100_000 ? next.then(step -> count(it, step)) : next;
    }

    @Test
    @DisplayName("S61: each step is a commit of its own: a crash in the third keeps what the second returned")
    void stepsAreCommits() throws Exception {
        Timeline.each(line -> {
            Hearing hearing = new Hearing();
            TallyClient tally =
                    line.system.start(TallyPeeper.spec(Tallying::new, 0).listener(hearing));
            tally.post((it, count) -> {
                it.context().dictionary().put("at", "handler");
                return it.next(1)
                        .then(one -> {
                            it.context().dictionary().put("at", "one");
                            return it.next(2);
                        })
                        .then(two -> {
                            it.context().dictionary().put("at", "two");
                            return it.next(3);
                        })
                        .then(three -> {
                            it.context().dictionary().put("at", "three");
                            throw new IllegalStateException("boom");
                        })
                        .then(four -> it.next(5));
            });
            tally.add(100);
            line.simulation.settle();
            assertThat(hearing.heard)
                    .containsExactly(
                            "changed 0 1",
                            "changed 1 2",
                            "changed 2 3",
                            "crashed boom 3",
                            "restarted 2 3",
                            "changed 3 103")
                    .inOrder();
            assertThat(tally.<Object>run(
                            (it, count) -> it.reply(it.context().dictionary().get("at"))))
                    .isEqualTo("two");
        });
    }

    @Test
    @DisplayName("S61: a kill in a step keeps what was committed before it; the rest of the chain is gone")
    void killInAStep() throws Exception {
        Timeline.each(line -> {
            line.tally()
                    .post((it, count) -> it.next(1)
                            .then(one -> it.next(2).then(two -> {
                                it.context().ref().exit(ExitReason.KILL);
                                return it.next(3);
                            }))
                            .then(rest -> {
                                line.note("never");
                                return it.next(4);
                            }));
            line.tally().peeper().send("queued");
            line.pass(1);
            assertThat(line.notes).containsExactly("0 queued");
            assertThat(line.tally().get()).isEqualTo(2);
            assertThat(line.tally().peeper().incarnation()).isEqualTo(2);
        });
    }

    @Test
    @DisplayName("T063: a step that stops ends it normally, with its state; the rest of the chain is gone")
    void stopInAStep() throws Exception {
        Timeline.each(line -> {
            Hearing hearing = new Hearing();
            TallyClient tally =
                    line.system.start(TallyPeeper.spec(Tallying::new, 0).listener(hearing));
            CompletableFuture<ExitReason> ended =
                    tally.peeper().whenTerminated().toCompletableFuture();
            tally.post((it, count) ->
                    it.next(1).then(one -> it.stop(ExitReason.NORMAL, 2)).then(rest -> it.next(3)));
            line.simulation.settle();
            assertThat(ended.getNow(null)).isEqualTo(ExitReason.NORMAL);
            assertThat(hearing.heard)
                    .containsExactly("changed 0 1", "changed 1 2", "terminated normal 2")
                    .inOrder();
        });
    }

    @Test
    @DisplayName("T077: start is fine, though init's step fails each time: it ends by the limit of restarts")
    void initsStepFails() throws Exception {
        Timeline.each(line -> {
            TallyClient tally =
                    line.system.start(line.spec((it, state, start) -> it.same().then(step -> {
                                line.note("step of " + start.kind());
                                throw new AbstractMethodError("not implemented");
                            }))
                            .intensity(2, Duration.ofSeconds(5)));
            CompletableFuture<ExitReason> ended =
                    tally.peeper().whenTerminated().toCompletableFuture();
            line.simulation.settle();
            assertThat(line.notes)
                    .containsExactly("0 step of FIRST", "0 step of RESTART", "0 step of RESTART")
                    .inOrder();
            assertThat(ended.getNow(null)).isEqualTo(ExitReason.SHUTDOWN);
            assertThrows(NoProcessException.class, tally::get);
        });
    }

    @Test
    @DisplayName("S45: the state is committed, then the reply leaves, then the action is taken")
    void orderOfEffects() throws Exception {
        Timeline.each(line -> {
            TallyClient tally = line.tally();
            CompletableFuture<String> seen = tally.asyncRun((it, count) -> it.reply(7, count + 1)
                            .then(step -> {
                                line.note("step at " + step);
                                return it.same().timeout(Duration.ZERO, "event");
                            }))
                    .thenApply(reply ->
                            "reply " + reply + " at " + tally.peeper().sys().state())
                    .toCompletableFuture();
            line.simulation.settle();
            assertThat(seen.getNow("none")).isEqualTo("reply 7 at 1");
            assertThat(line.notes).containsExactly("0 step at 1", "0 event").inOrder();
        });
    }

    @Test
    @DisplayName("S45: a bad action is found before the reply leaves: no reply, and the state as before")
    void badActionNoReply(PeeperSystem system) {
        TallyClient tally = system.start(TallyPeeper.spec(Tallying::new, 5));
        Throwable crash = Throwing.crash(
                () -> tally.run((it, count) -> it.reply("never", 6).timeout(Duration.ofMillis(-1))));
        assertThat(crash).isInstanceOf(IllegalStateException.class);
        assertThat(tally.get()).isEqualTo(5);
    }
}
