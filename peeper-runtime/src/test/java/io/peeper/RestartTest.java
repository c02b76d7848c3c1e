package io.peeper;

import static com.google.common.truth.Truth.assertThat;
import static io.peeper.Throwing.fails;

import io.peeper.tally.Tally;
import io.peeper.tally.TallyClient;
import io.peeper.tally.TallyPeeper;
import io.peeper.tally.TallyWorker;
import io.peeper.tally.Tallying;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What another worker begins with, and how often there is another one. */
@ExtendWith(FreshSystem.class)
final class RestartTest {
    private static final Tally.Act BOOM = (it, state) -> {
        throw new IllegalStateException("boom");
    };

    private final List<Start> starts = new CopyOnWriteArrayList<>();
    private final List<TallyWorker> workers = new CopyOnWriteArrayList<>();
    private PeeperSystem system;

    /** What init does at a restart. */
    private interface Init {
        Next<Integer> in(TallyWorker it, Integer state);
    }

    @BeforeEach
    void system(PeeperSystem fresh) {
        system = fresh;
    }

    private PeeperSpec<TallyClient, Integer> spec(Init atARestart) {
        return TallyPeeper.spec(
                () -> new Tallying() {
                    @Override
                    protected Next<Integer> init(Integer state, Start start) {
                        starts.add(start);
                        workers.add(this);
                        return start.kind() == Start.Kind.FIRST ? same() : atARestart.in(this, state);
                    }
                },
                0);
    }

    private static void crash(TallyClient tally) {
        Throwing.crash(() -> tally.run((it, state) -> {
            throw new IllegalStateException("boom");
        }));
    }

    @Test
    @DisplayName("T260: the state that init returns at a restart is ignored: the last good one wins")
    void initsStateIsIgnored() {
        TallyClient tally = system.start(spec((it, state) -> it.next(-1)));
        tally.add(1);
        crash(tally);
        assertThat(tally.get()).isEqualTo(1);
        tally.peeper().exit(ExitReason.KILL);
        assertThat(tally.get()).isEqualTo(1);
    }

    @Test
    @DisplayName("D3: replace(state) counts at a restart; then(...) is honoured")
    void replace() {
        TallyClient tally =
                system.start(spec((it, state) -> it.replace(state + 100).then(s -> it.next(s + 1_000))));
        tally.add(1);
        crash(tally);
        assertThat(tally.get()).isEqualTo(1_101);
        crash(tally);
        assertThat(tally.get()).isEqualTo(2_201);
    }

    @Test
    @DisplayName("D22: each incarnation has a fresh worker object; init hears of the cause")
    void freshWorkers() {
        TallyClient tally = system.start(spec((it, state) -> it.same()));
        crash(tally);
        // else the kill may come before the crashed worker has been replaced
        assertThat(tally.get()).isEqualTo(0);
        tally.peeper().exit(ExitReason.KILL);
        assertThat(tally.get()).isEqualTo(0);

        assertThat(workers).hasSize(3);
        assertThat(new HashSet<>(workers)).hasSize(3);
        assertThat(starts.get(0)).isEqualTo(new Start(Start.Kind.FIRST, Optional.empty()));
        assertThat(starts.get(1).kind()).isEqualTo(Start.Kind.RESTART);
        assertThat(starts.get(1).cause().orElseThrow()).isInstanceOf(ExitReason.Crash.class);
        assertThat(starts.get(2)).isEqualTo(new Start(Start.Kind.RESTART, Optional.of(ExitReason.KILL)));
    }

    @Test
    @DisplayName("D1, D2: what was queued is handled by the next worker; the message that crashed is not repeated")
    void queuedMessages() throws Exception {
        TallyClient tally = system.start(spec((it, state) -> it.same()));
        AtomicInteger runs = new AtomicInteger();
        Gate gate = new Gate();
        tally.post((it, state) -> {
            gate.hang();
            return it.next(state + 1);
        });
        gate.awaitEntered();
        tally.post((it, state) -> {
            runs.incrementAndGet();
            throw new IllegalStateException("boom");
        });
        tally.post((it, state) -> it.next(state * 10));
        tally.add(3);
        gate.open();
        assertThat(tally.get()).isEqualTo(13);
        assertThat(runs.get()).isEqualTo(1);
    }

    @Test
    @DisplayName("D2: state and reply are one: a handler that throws after it made them keeps neither")
    void oneCommit() {
        TallyClient tally = system.start(spec((it, state) -> it.same()));
        crash(tally);
        Throwing.crash(() -> tally.run((it, state) -> {
            it.reply(1, state + 1);
            throw new IllegalStateException("boom");
        }));
        assertThat(tally.get()).isEqualTo(0);
    }

    @Test
    @DisplayName("D6: an init that fails at a restart is tried again, within the limit, and the state is kept")
    void failingRestarts() {
        AtomicInteger left = new AtomicInteger(20);
        TallyClient tally = system.start(spec((it, state) -> {
            if (left.getAndDecrement() > 0) {
                throw new IllegalStateException("not yet");
            }
            return it.same();
        }));
        tally.add(7);
        crash(tally);
        assertThat(tally.get()).isEqualTo(7);
        assertThat(tally.peeper().incarnation()).isEqualTo(22);
    }

    @Test
    @DisplayName("D5: exactly n restarts within the window; one more ends it with SHUTDOWN, and calls find nobody")
    void limit() throws Exception {
        for (int limit : new int[] {0, 1, 2, 5}) {
            TallyClient tally = system.start(
                    spec((it, state) -> it.same()).name("limited").intensity(limit, Duration.ofMinutes(1)));
            for (int i = 0; i < limit; i++) {
                crash(tally);
                assertThat(tally.addAndGet(1)).isEqualTo(i + 1);
            }
            assertThat(tally.peeper().incarnation()).isEqualTo(limit + 1);

            crash(tally);

            assertThat(tally.peeper().whenTerminated().toCompletableFuture().get(20, TimeUnit.SECONDS))
                    .isEqualTo(ExitReason.SHUTDOWN);
            fails(NoProcessException.class, Outcome.NOT_RUN, tally::get);
            assertThat(system.registered()).isEmpty();
        }
    }

    @Test
    @DisplayName("T253: limit 2, three kills; a new start under the name works, with a state of its own")
    void limitByKills() {
        PeeperSpec<TallyClient, Integer> spec =
                spec((it, state) -> it.same()).name("limited").intensity(2, Duration.ofMinutes(1));
        TallyClient tally = system.start(spec);
        tally.add(1);
        // a kill takes a cast with it that has begun
        assertThat(tally.get()).isEqualTo(1);
        for (int i = 0; i < 2; i++) {
            tally.peeper().exit(ExitReason.KILL);
            assertThat(tally.get()).isEqualTo(1);
        }
        tally.peeper().exit(ExitReason.KILL);
        Eventually.eventually("it ends", () -> !tally.peeper().isAlive());
        fails(NoProcessException.class, Outcome.NOT_RUN, tally::get);
        assertThat(system.start(spec).get()).isEqualTo(0);
    }

    @Test
    @DisplayName("D5: restarts that are older than the window don't count")
    void windowSlides() {
        TallyClient tally = system.start(spec((it, state) -> it.same()).intensity(2, Duration.ofMillis(100)));
        for (int i = 0; i < 8; i++) {
            long until = System.nanoTime() + 80_000_000;
            Eventually.eventually("time passes", () -> System.nanoTime() - until > 0);
            tally.post(BOOM);
            assertThat(tally.get()).isEqualTo(0);
        }
        assertThat(tally.peeper().incarnation()).isEqualTo(9);
    }

    @Test
    @DisplayName("D23: queued callers at the end by the limit: NOT_RUN, with the reason")
    void queuedCallersAtTheLimit() throws Exception {
        TallyClient tally = system.start(spec((it, state) -> it.same()).intensity(0, Duration.ofMinutes(1)));
        Gate gate = new Gate();
        tally.post((it, state) -> {
            gate.hang();
            throw new IllegalStateException("boom");
        });
        gate.awaitEntered();
        Threads.Background<Integer> caller = Threads.background(() -> tally.addAndGet(1));
        Eventually.eventually("queued", () -> tally.peeper().mailboxSize() == 1);
        gate.open();
        WorkerExitedException failure = caller.failure(WorkerExitedException.class);
        assertThat(failure.outcome()).isEqualTo(Outcome.NOT_RUN);
        assertThat(failure.reason()).isEqualTo(ExitReason.SHUTDOWN);
    }

    @Test
    @DisplayName("D5: the default is 1,000 restarts in 10 seconds")
    void defaultLimit() {
        TallyClient tally = system.start(spec((it, state) -> {
            throw new IllegalStateException("always");
        }));
        tally.peeper().exit(ExitReason.KILL);
        Eventually.eventually("it ends", () -> !tally.peeper().isAlive());
        assertThat(workers).hasSize(1_001);
    }

    @Test
    @DisplayName("D7: stop in init at a restart ends it, if the reason is a clean one; ignore does, too")
    void stopInInit() throws Exception {
        TallyClient stops = system.start(spec((it, state) -> it.stop(ExitReason.NORMAL, state)));
        stops.peeper().exit(ExitReason.KILL);
        assertThat(stops.peeper().whenTerminated().toCompletableFuture().get(20, TimeUnit.SECONDS))
                .isEqualTo(ExitReason.NORMAL);
        TallyClient ignores = system.start(spec((it, state) -> it.ignore()));
        ignores.peeper().exit(ExitReason.KILL);
        Eventually.eventually("it ends", () -> !ignores.peeper().isAlive());
    }

    @Test
    @DisplayName("T284: an init that hangs at a restart can be killed")
    void hangingRestart() throws Exception {
        Gate gate = new Gate();
        AtomicInteger inits = new AtomicInteger();
        TallyClient tally = system.start(spec((it, state) -> {
            if (inits.getAndIncrement() == 0) {
                gate.hang();
            }
            return it.replace(state + 100);
        }));
        tally.peeper().exit(ExitReason.KILL);
        gate.awaitEntered();
        tally.peeper().exit(ExitReason.KILL);
        assertThat(tally.get()).isEqualTo(100);
        assertThat(tally.peeper().incarnation()).isEqualTo(3);
        gate.open();
        gate.awaitLeft();
        Eventually.never("the abandoned init counts", () -> tally.get() != 100);
    }

    @Test
    @DisplayName("D22: the supplier of a restart doesn't run on the killer's thread")
    void notOnTheKillersThread() {
        List<Thread> makers = new CopyOnWriteArrayList<>();
        TallyClient tally = system.start(TallyPeeper.spec(
                () -> {
                    makers.add(Thread.currentThread());
                    return new Tallying();
                },
                0));
        tally.peeper().exit(ExitReason.KILL);
        assertThat(tally.get()).isEqualTo(0);
        assertThat(makers).hasSize(2);
        assertThat(makers.get(1)).isNotSameInstanceAs(Thread.currentThread());
    }
}
