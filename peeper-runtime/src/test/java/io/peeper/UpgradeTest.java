package io.peeper;

import static com.google.common.truth.Truth.assertThat;
import static io.peeper.Throwing.fails;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.peeper.Noting.Noted;
import io.peeper.tally.Chaining;
import io.peeper.tally.Doubling;
import io.peeper.tally.TallyClient;
import io.peeper.tally.TallyPeeper;
import io.peeper.tally.Tallying;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Another behaviour for a live worker: what it keeps, what it runs, and what becomes of one that fails. */
@ExtendWith(FreshSystem.class)
final class UpgradeTest {
    private PeeperSystem system;
    private TallyClient tally;

    @BeforeEach
    void start(PeeperSystem fresh) {
        system = fresh;
        tally = system.start(TallyPeeper.spec(Tallying::new, 5).name("tally"));
    }

    @Test
    @DisplayName(
            "the new behaviour takes over the state, under the same ref, name and incarnation; codeChange gets what it was given")
    void takesOver() {
        tally.peeper().upgrade(Doubling::new, null);
        assertThat(tally.addAndGet(3)).isEqualTo(11);
        assertThat(tally.peeper().incarnation()).isEqualTo(1);
        assertThat(TallyPeeper.named(system, "tally").addAndGet(1)).isEqualTo(13);
        assertThat(tally.peeper().sys().status().worker()).isEqualTo(Doubling.class);
        tally.peeper().upgrade(Doubling::new, 100);
        assertThat(tally.get()).isEqualTo(113);
        tally.peeper().upgrade(Tallying::new, null);
        assertThat(tally.addAndGet(1)).isEqualTo(114);
    }

    @Test
    @DisplayName(
            "codeChange runs first and then init, with UPGRADE, no cause and the changed state; terminate of the old one doesn't run")
    void callbacks() {
        List<Object> told = new ArrayList<>();
        TallyClient old = system.start(TallyPeeper.spec(
                () -> new Tallying() {
                    @Override
                    protected void terminate(ExitReason reason, Integer state) {
                        told.add("terminated");
                    }
                },
                5));
        Hearing changes = new Hearing();
        old.peeper()
                .upgrade(
                        () -> new Tallying() {
                            @Override
                            protected Integer codeChange(Integer state, @Nullable Object extra) {
                                told.add(state + " " + extra);
                                return state + 1;
                            }

                            @Override
                            protected Next<Integer> init(Integer state, Start start) {
                                told.add(state);
                                told.add(start);
                                return next(-1).then(later -> {
                                    told.add("then " + later);
                                    return next(later + 10);
                                });
                            }
                        },
                        "extra");
        assertThat(old.get()).isEqualTo(16);
        assertThat(told)
                .containsExactly("5 extra", 6, new Start(Start.Kind.UPGRADE, Optional.empty()), "then 6")
                .inOrder();
        assertThat(changes.heard).isEmpty();
    }

    @Test
    @DisplayName("D3: init's state counts where it says replace; a listener hears of one change")
    void replaced() {
        Hearing changes = new Hearing();
        TallyClient heard = system.start(TallyPeeper.spec(Tallying::new, 5).listener(changes));
        heard.peeper()
                .upgrade(
                        () -> new Tallying() {
                            @Override
                            protected Integer codeChange(Integer state, @Nullable Object extra) {
                                return state * 10;
                            }

                            @Override
                            protected Next<Integer> init(Integer state, Start start) {
                                return replace(state + 1);
                            }
                        },
                        null);
        assertThat(heard.get()).isEqualTo(51);
        heard.peeper().stop();
        system.close();
        assertThat(changes.heard)
                .containsExactly("changed 5 51", "terminated normal 51")
                .inOrder();
    }

    @Test
    @DisplayName(
            "mailbox, dictionary, timers, monitors, links and trapping are kept, and the old worker's fields are not")
    void keeps() throws Exception {
        Noted upgraded = Noted.start(system);
        Noted watched = Noted.start(system);
        Noted linked = Noted.start(system);
        List<Object> heard = new CopyOnWriteArrayList<>();
        AtomicReference<Timer> timer = new AtomicReference<>();
        upgraded.in(context -> {
            context.dictionary().put("a", 1);
            timer.set(context.sendAfter(Duration.ofMillis(300), "timer"));
            context.monitor(watched.ref());
            context.link(linked.ref());
            context.trapExits(true);
        });
        Gate gate = new Gate();
        upgraded.client().post((it, count) -> {
            gate.hang();
            return it.next(count + 1);
        });
        gate.awaitEntered();
        Threads.Background<Void> upgrade = Threads.background(() -> {
            upgraded.ref().upgrade(() -> new Noting(heard), null);
            return null;
        });
        Eventually.eventually("it waits", () -> upgrade.thread.getState() == Thread.State.TIMED_WAITING);
        upgraded.ref().send("queued");
        upgraded.client().add(10);
        gate.open();
        upgrade.get();
        assertThat(upgraded.client().get()).isEqualTo(11);
        Status status = upgraded.ref().sys().status();
        assertThat(status.dictionarySize()).isEqualTo(1);
        assertThat(status.monitors()).containsExactly(watched.ref());
        assertThat(status.links()).containsExactly(linked.ref());
        assertThat(status.trapsExits()).isTrue();
        watched.ref().stop();
        linked.crash();
        Eventually.eventually("all come to the new worker", () -> heard.size() == 4);
        assertThat(heard.get(0)).isEqualTo("queued");
        assertThat(heard).contains("timer");
        assertThat(upgraded.heard()).isEmpty();
        assertThat(timer.get().remaining()).isEmpty();
        assertThat(DictionaryTest.kept(upgraded.client())).containsExactly("a", 1);
    }

    @Test
    @DisplayName(
            "a worker that traps no exits is still ended by the links of the one before, and restarts with the new behaviour")
    void linkAfterwards() {
        Noted linked = Noted.start(system);
        tally.run((it, count) -> {
            it.context().link(linked.ref());
            return it.reply(null);
        });
        tally.peeper().upgrade(Doubling::new, null);
        linked.crash();
        Eventually.eventually("it exits", () -> tally.peeper().incarnation() == 2);
        assertThat(tally.addAndGet(1)).isEqualTo(7);
        assertThat(DictionaryTest.kept(tally)).containsExactly(Start.Kind.UPGRADE, true, Start.Kind.RESTART, true);
    }

    @Test
    @DisplayName("later restarts make workers of the new kind, by crash and kill")
    void laterRestarts() {
        tally.peeper().upgrade(Doubling::new, null);
        Throwing.crash(() -> tally.addAndGet(-1));
        assertThat(tally.addAndGet(1)).isEqualTo(7);
        tally.peeper().exit(ExitReason.KILL);
        assertThat(tally.addAndGet(1)).isEqualTo(9);
        assertThat(tally.peeper().sys().status().worker()).isEqualTo(Doubling.class);
    }

    /** Ways to fail, each with what its exception says. */
    private static Map<String, Supplier<? extends Worker<?>>> failures() {
        Tallying twice = new Tallying();
        Map<String, Supplier<? extends Worker<?>>> failures = new LinkedHashMap<>();
        failures.put("supplier", () -> {
            throw new IllegalArgumentException("supplier");
        });
        failures.put("returned null", () -> null);
        failures.put("for the second time", () -> twice);
        failures.put("which is no", Chaining::new);
        failures.put("codeChange threw", () -> new Tallying() {
            @Override
            protected Integer codeChange(Integer state, @Nullable Object extra) {
                context().sendAfter(Duration.ZERO, "lost");
                throw new IllegalStateException("codeChange threw");
            }
        });
        failures.put("codeChange returned null", () -> new Tallying() {
            @Override
            protected @Nullable Integer codeChange(Integer state, @Nullable Object extra) {
                return null;
            }
        });
        failures.put("init threw", () -> new Tallying() {
            @Override
            protected Integer codeChange(Integer state, @Nullable Object extra) {
                return 1_000;
            }

            @Override
            protected Next<Integer> init(Integer state, Start start) {
                context().sendAfter(Duration.ZERO, "lost");
                context().monitor(context().ref());
                context().trapExits(true);
                context().dictionary().put("lost", 1);
                throw new IllegalStateException("init threw");
            }
        });
        failures.put("init returned null", () -> new Tallying() {
            @Override
            protected @Nullable Next<Integer> init(Integer state, Start start) {
                return null;
            }
        });
        failures.put("stop(...) or ignore()", () -> new Tallying() {
            @Override
            protected Next<Integer> init(Integer state, Start start) {
                context().sendAfter(Duration.ZERO, "lost");
                context().dictionary().put("lost", 1);
                return stop(ExitReason.NORMAL, state);
            }
        });
        failures.put("it can only go on", () -> new Tallying() {
            @Override
            protected Next<Integer> init(Integer state, Start start) {
                return ignore();
            }
        });
        return failures;
    }

    @Test
    @DisplayName("S159: each kind of failure leaves the old one running, with all it has, and tells the caller why")
    void failing() {
        Noted noted = Noted.start(system);
        noted.in(context -> {
            context.dictionary().put("a", 1);
            context.sendAfter(Duration.ofHours(1), "never");
        });
        AtomicReference<@Nullable Supplier<? extends Worker<?>>> used = new AtomicReference<>();
        Map<String, Supplier<? extends Worker<?>>> failures = failures();
        assertThat(failures).hasSize(10);
        // handed out before
        Supplier<? extends Worker<?>> second = failures.get("for the second time");
        system.start(TallyPeeper.spec(() -> (Tallying) second.get(), 0));
        failures.forEach((why, supplier) -> {
            used.set(supplier);
            UpgradeFailedException failure = fails(
                    UpgradeFailedException.class,
                    Outcome.ROLLED_BACK,
                    () -> noted.ref().upgrade(supplier, null));
            assertThat(failure).hasCauseThat().hasMessageThat().contains(why);
            assertThat(failure).hasMessageThat().contains("goes on as if nothing had happened");
            assertThat(noted.client().addAndGet(1)).isEqualTo(1);
            assertThat(noted.client().addAndGet(-1)).isEqualTo(0);
            Status status = noted.ref().sys().status();
            assertThat(status.worker()).isEqualTo(Noting.class);
            assertThat(status.incarnation()).isEqualTo(1);
            assertThat(status.timers()).isEqualTo(1);
            assertThat(status.monitors()).isEmpty();
            assertThat(status.trapsExits()).isFalse();
            assertThat(DictionaryTest.kept(noted.client())).containsExactly("a", 1);
        });
        noted.crash();
        assertThat(noted.ref().sys().status().worker()).isEqualTo(Noting.class);
        assertThat(noted.heard()).isEmpty();
    }

    @Test
    @DisplayName("a worker that is killed in the middle of an upgrade restarts as the old kind; the caller is told")
    void killed() throws Exception {
        Gate gate = new Gate();
        Threads.Background<Void> upgrade = Threads.background(() -> {
            tally.peeper()
                    .upgrade(
                            () -> new Doubling() {
                                @Override
                                protected Next<Integer> init(Integer state, Start start) {
                                    gate.hang();
                                    return replace(1_000);
                                }
                            },
                            null);
            return null;
        });
        gate.awaitEntered();
        tally.peeper().exit(ExitReason.KILL);
        assertThat(upgrade.failure(WorkerExitedException.class).outcome()).isEqualTo(Outcome.ROLLED_BACK);
        assertThat(tally.addAndGet(1)).isEqualTo(6);
        gate.open();
        gate.awaitLeft();
        assertThat(tally.addAndGet(1)).isEqualTo(7);
        assertThat(tally.peeper().incarnation()).isEqualTo(2);
    }

    @Test
    @DisplayName("an upgrade takes its turn, waits no longer than the start timeout, and is refused by the dead")
    void turns() throws Exception {
        TallyClient hasty = system.start(TallyPeeper.spec(Tallying::new, 0).startTimeout(Duration.ofMillis(30)));
        Gate gate = new Gate();
        hasty.post((it, count) -> {
            gate.hang();
            return it.next(it.getClass() == Tallying.class ? 7 : -7);
        });
        gate.awaitEntered();
        fails(CallTimeoutException.class, Outcome.NOT_RUN, () -> hasty.peeper().upgrade(Doubling::new, null));
        gate.open();
        assertThat(hasty.addAndGet(1)).isEqualTo(8);
        assertThrows(NullPointerException.class, () -> hasty.peeper().upgrade(null, null));
        hasty.peeper().stop();
        fails(NoProcessException.class, Outcome.NOT_RUN, () -> hasty.peeper().upgrade(Doubling::new, null));
    }

    @Test
    @DisplayName("upgrades to and fro under calls of 4 threads: no update is lost, each by one behaviour or the other")
    void underLoad() throws Exception {
        TallyClient busy = system.start(TallyPeeper.spec(Tallying::new, 0));
        AtomicBoolean over = new AtomicBoolean();
        Threads.Background<Integer> upgrades = Threads.background(() -> {
            int number = 0;
            while (!over.get()) {
                busy.peeper().upgrade(number++ % 2 == 0 ? Doubling::new : Tallying::new, null);
            }
            return number;
        });
        int[] doubled = new int[4];
        Threads.together(4, number -> {
            for (int i = 0; i < 3_000; i++) {
                int before = busy.run((it, count) -> it.reply(it instanceof Doubling ? 2 : 1, count + 1));
                doubled[number] += before - 1;
            }
        });
        over.set(true);
        assertThat(upgrades.get()).isGreaterThan(1);
        assertThat(busy.get()).isEqualTo(12_000);
        assertThat(doubled[0] + doubled[1] + doubled[2] + doubled[3]).isGreaterThan(0);
    }
}
