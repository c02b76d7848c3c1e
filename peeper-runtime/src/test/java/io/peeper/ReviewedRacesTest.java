package io.peeper;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.peeper.tally.TallyClient;
import io.peeper.tally.TallyPeeper;
import io.peeper.tally.Tallying;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Races that were found by reading, and shown by a program before they were repaired. The one that {@link #castsUnderKills} looks
 * for is so narrow that a run of seconds rarely hits it.
 */
@ExtendWith(FreshSystem.class)
final class ReviewedRacesTest {
    private static final Duration WINDOW = Duration.ofDays(1);

    @Test
    @DisplayName("casts under kills: at most one is lost a kill, and the state never falls back")
    void castsUnderKills(PeeperSystem system) throws Exception {
        TallyClient tally = system.start(TallyPeeper.spec(Tallying::new, 0)
                .mailbox(Mailbox.bounded(10_000, Overflow.BLOCK))
                .intensity(Integer.MAX_VALUE, WINDOW));
        int senders = 3;
        int casts = 150_000;
        Threads.Background<Void> load = Threads.background(() -> {
            Threads.together(senders, thread -> {
                for (int i = 0; i < casts; i++) {
                    tally.add(1);
                }
            });
            return null;
        });
        Threads.Background<Void> reader = Threads.background(() -> {
            int last = 0;
            while (!load.isDone()) {
                try {
                    int now = tally.get();
                    assertWithMessage("fell back").that(now).isAtLeast(last);
                    last = now;
                } catch (WorkerExitedException e) {
                    assertThat(e.outcome()).isEqualTo(Outcome.ROLLED_BACK);
                }
            }
            return null;
        });
        int kills = 0;
        while (!load.isDone()) {
            tally.peeper().exit(ExitReason.KILL);
            kills++;
            LockSupport.parkNanos(ThreadLocalRandom.current().nextInt(5_000, 100_000));
        }
        load.get();
        reader.get();
        int kept = tally.get();
        assertThat(kept).isAtMost(senders * casts);
        assertWithMessage("%s kills", kills).that(kept).isAtLeast(senders * casts - kills);
    }

    @Test
    @DisplayName("a peeper that is killed from several sides while its system is closed ends all the same")
    void closeUnderKills() throws Exception {
        for (int round = 0; round < 40; round++) {
            PeeperSystem system = PeeperSystem.create();
            List<PeeperRef> refs = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                refs.add(system.start(TallyPeeper.spec(Tallying::new, 0)
                                .shutdown(Shutdown.brutalKill())
                                .intensity(Integer.MAX_VALUE, WINDOW))
                        .peeper());
            }
            Threads.Background<Void> killers = Threads.background(() -> {
                Threads.together(2, thread -> {
                    for (int i = 0; i < 40; i++) {
                        refs.forEach(ref -> ref.exit(ExitReason.KILL));
                    }
                });
                return null;
            });
            system.close();
            for (PeeperRef ref : refs) {
                Eventually.eventually("ended", () -> !ref.isAlive());
            }
            killers.get();
        }
    }

    @Test
    @DisplayName("a reply by From from another thread waits for the commit of the handler that handed it out")
    void earlyReply(PeeperSystem system) throws Exception {
        TallyClient tally = system.start(TallyPeeper.spec(Tallying::new, 0));
        Gate gate = new Gate();
        AtomicReference<From<String>> from = new AtomicReference<>();
        Threads.Background<String> caller = Threads.background(() -> tally.ask((it, count, later) -> {
            from.set(later);
            gate.hang();
            return it.noReply(count + 1);
        }));
        gate.awaitEntered();
        from.get().reply("early");
        Eventually.never("answered before the commit", caller::isDone);
        gate.open();
        assertThat(caller.get()).isEqualTo("early");

        Gate second = new Gate();
        Threads.Background<String> loser = Threads.background(() -> tally.ask((it, count, later) -> {
            from.set(later);
            second.hang();
            throw new IllegalStateException("on purpose");
        }));
        second.awaitEntered();
        from.get().reply("never kept");
        second.open();
        assertThat(loser.failure(WorkerExitedException.class).outcome()).isEqualTo(Outcome.ROLLED_BACK);
        assertThat(tally.get()).isEqualTo(1);
    }

    @Test
    @DisplayName("dropOnCrash answers every stop that waits, and lets every blocked sender go on")
    void dropOnCrash(PeeperSystem system) throws Exception {
        TallyClient tally = system.start(TallyPeeper.spec(Tallying::new, 0)
                .mailbox(Mailbox.bounded(1, Overflow.BLOCK).dropOnCrash()));
        Gate gate = new Gate();
        tally.post((it, count) -> {
            gate.hang();
            throw new IllegalStateException("on purpose");
        });
        gate.awaitEntered();
        tally.add(1);
        List<Threads.Background<Void>> waiting = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            waiting.add(Threads.background(() -> {
                tally.add(1);
                return null;
            }));
        }
        for (Threads.Background<Void> one : waiting) {
            Eventually.eventually("blocked", () -> one.thread.getState() == Thread.State.WAITING);
        }
        gate.open();
        for (Threads.Background<Void> one : waiting) {
            one.get();
        }

        Gate last = new Gate();
        tally.post((it, count) -> {
            last.hang();
            throw new IllegalStateException("on purpose");
        });
        last.awaitEntered();
        List<Threads.Background<Void>> stops = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            stops.add(Threads.background(() -> {
                tally.peeper().stop();
                return null;
            }));
        }
        for (Threads.Background<Void> one : stops) {
            Eventually.eventually("waits", () -> one.thread.getState() == Thread.State.WAITING);
        }
        last.open();
        for (Threads.Background<Void> one : stops) {
            one.get();
        }
        assertThat(tally.peeper().isAlive()).isFalse();
    }

    @Test
    @DisplayName("a call that has been answered is no edge of a cycle, though its caller has not woken yet")
    void answeredIsNoCycle(PeeperSystem system) throws Exception {
        TallyClient a = system.start(TallyPeeper.spec(Tallying::new, 0).name("a"));
        TallyClient b = system.start(TallyPeeper.spec(Tallying::new, 0).name("b"));
        for (int i = 0; i < 500; i++) {
            a.run((it, count) -> it.reply(
                    b.<Integer>run((jt, inner) -> jt.reply(inner, inner).then(state -> {
                        a.get();
                        return jt.same();
                    }))));
            // its step has run before the next round, which else would be a true cycle
            assertThat(b.get()).isEqualTo(0);
        }
        assertThat(b.peeper().incarnation()).isEqualTo(1);
    }

    @Test
    @DisplayName("a reply by From in a handler that then stops the worker is committed, and is delivered")
    void replyAndStop(PeeperSystem system) {
        TallyClient tally = system.start(TallyPeeper.spec(Tallying::new, 0));
        assertThat(tally.ask((it, count, from) -> {
                    from.reply("answered");
                    return it.stop(ExitReason.NORMAL, count + 1).noReply();
                }))
                .isEqualTo("answered");
        Eventually.eventually("ended", () -> !tally.peeper().isAlive());
    }

    @Test
    @DisplayName("a deadline passes in time, though handlers hold every thread that there is")
    void deadlineWhileStarved(PeeperSystem system) throws Exception {
        int hogs = 4 * Runtime.getRuntime().availableProcessors();
        AtomicBoolean enough = new AtomicBoolean();
        for (int i = 0; i < hogs; i++) {
            system.start(TallyPeeper.spec(Tallying::new, 0)).post((it, count) -> {
                while (!enough.get()) {
                    Thread.onSpinWait();
                }
                return it.same();
            });
        }
        TallyClient tally = system.start(TallyPeeper.spec(Tallying::new, 0));
        try {
            CompletableFuture<Integer> asked =
                    tally.asyncRun((it, count) -> it.noReply()).toCompletableFuture();
            ExecutionException late = assertThrows(ExecutionException.class, () -> asked.get(20, TimeUnit.SECONDS));
            assertThat(late).hasCauseThat().isInstanceOf(CallTimeoutException.class);
            assertThat(tally.get()).isEqualTo(0);
        } finally {
            enough.set(true);
        }
    }

    /** Watches one peeper, anew after each {@link Down}. */
    private static final class Watching extends Tallying {
        private long before;

        Next<Integer> watch(PeeperRef peeper, int state) {
            before = peeper.incarnation();
            context().monitor(peeper);
            return next(state);
        }

        @Override
        protected Next<Integer> info(Integer state, Object message) {
            if (message instanceof Down down && down.peeper().isAlive()) {
                boolean stale = down.peeper().incarnation() <= before;
                return watch(down.peeper(), stale ? state + 1 : state);
            }
            return super.info(state, message);
        }
    }

    @Test
    @DisplayName("who gets a Down sees that another worker has taken over")
    void downAfterTheNextIncarnation(PeeperSystem system) {
        TallyClient tally = system.start(TallyPeeper.spec(Tallying::new, 0).intensity(Integer.MAX_VALUE, WINDOW));
        TallyClient watcher = system.start(TallyPeeper.spec(Watching::new, 0));
        watcher.post((it, stale) -> ((Watching) it).watch(tally.peeper(), stale));
        for (int i = 0; i < 20_000; i++) {
            assertThrows(
                    WorkerExitedException.class,
                    () -> tally.run((it, state) -> {
                        throw new IllegalStateException();
                    }));
        }
        assertWithMessage("saw the number of the worker that is gone")
                .that(watcher.get())
                .isEqualTo(0);
    }
}
