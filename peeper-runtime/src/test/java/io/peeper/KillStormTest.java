package io.peeper;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import io.peeper.tally.Chain;
import io.peeper.tally.ChainClient;
import io.peeper.tally.ChainPeeper;
import io.peeper.tally.Chaining;
import io.peeper.tally.Tally;
import io.peeper.tally.TallyClient;
import io.peeper.tally.TallyPeeper;
import io.peeper.tally.Tallying;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whatever is killed whenever: the state is exactly what was acknowledged. */
@ExtendWith(FreshSystem.class)
final class KillStormTest {
    private static final int THREADS = 8;

    /** Calls that run on their callers' threads take a fraction of those that don't. */
    private static final int CALLS_HERE = 500_000;

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration WINDOW = Duration.ofSeconds(10);

    /** What became of the calls. */
    private static final class Count {
        final AtomicInteger acknowledged = new AtomicInteger();
        final AtomicInteger rolledBack = new AtomicInteger();
        final AtomicInteger notRun = new AtomicInteger();
        final AtomicInteger unknown = new AtomicInteger();

        void of(Runnable call) {
            try {
                call.run();
                acknowledged.incrementAndGet();
            } catch (WorkerExitedException e) {
                switch (e.outcome()) {
                    case ROLLED_BACK -> rolledBack.incrementAndGet();
                    case NOT_RUN -> notRun.incrementAndGet();
                    case UNKNOWN -> unknown.incrementAndGet();
                }
            }
        }

        void check(int calls, int kept) {
            assertWithMessage("kept; acknowledged %s, rolled back %s, not run %s", acknowledged, rolledBack, notRun)
                    .that(kept)
                    .isEqualTo(acknowledged.get());
            assertThat(acknowledged.get() + rolledBack.get() + notRun.get()).isEqualTo(calls);
            assertWithMessage("unknown").that(unknown.get()).isEqualTo(0);
        }
    }

    /** Kills until the load is done, now and then. */
    private static Threads.Background<Integer> killer(PeeperRef ref, Threads.Background<?> load) {
        return Threads.background(() -> {
            int kills = 0;
            while (!load.isDone()) {
                ref.exit(ExitReason.KILL);
                kills++;
                LockSupport.parkNanos(ThreadLocalRandom.current().nextInt(20_000, 300_000));
            }
            return kills;
        });
    }

    private static Threads.Background<Void> load(int callsEach, Runnable call) {
        return Threads.background(() -> {
            Threads.together(THREADS, thread -> {
                for (int i = 0; i < callsEach; i++) {
                    call.run();
                }
            });
            return null;
        });
    }

    private static TallyClient tally(PeeperSystem system, Dispatcher dispatcher) {
        return TallyPeeper.patient(
                system.start(TallyPeeper.spec(Tallying::new, 0)
                        .intensity(1_000_000, WINDOW)
                        .dispatcher(dispatcher)),
                PATIENCE);
    }

    @Test
    @DisplayName("T251, T284: 4,000,000 calls from 8 threads under random kills: the state is what was acknowledged")
    void smallState(PeeperSystem system) throws Exception {
        TallyClient tally = tally(system, Dispatcher.shared());
        Count count = new Count();
        Threads.Background<Void> load = load(CALLS_HERE, () -> count.of(() -> tally.addAndGet(1)));

        int kills = killer(tally.peeper(), load).get();

        load.get();
        count.check(THREADS * CALLS_HERE, tally.get());
        assertThat(kills).isGreaterThan(100);
        assertThat(tally.peeper().incarnation()).isGreaterThan(100L);
        assertThat(tally.peeper().incarnation()).isAtMost(kills + 1L);
    }

    @Test
    @DisplayName("T251: the same where handlers throw at random")
    void throwingHandlers(PeeperSystem system) throws Exception {
        TallyClient tally = tally(system, Dispatcher.shared());
        Count count = new Count();
        Tally.Step<Integer> step = (it, state) -> {
            if (ThreadLocalRandom.current().nextInt(10) == 0) {
                throw new IllegalStateException("at random");
            }
            return it.reply(state + 1, state + 1);
        };
        Threads.Background<Void> load = load(5_000, () -> count.of(() -> tally.run(step)));

        killer(tally.peeper(), load).get();

        load.get();
        count.check(40_000, tally.get());
        assertThat(count.rolledBack.get()).isGreaterThan(2_000);
    }

    @Test
    @DisplayName("T251: the same where a handler takes long enough to be killed in the middle")
    void killedInTheMiddle(PeeperSystem system) throws Exception {
        TallyClient tally = tally(system, Dispatcher.shared());
        Count count = new Count();
        Tally.Step<Integer> step = (it, state) -> {
            long end = System.nanoTime() + 100_000;
            while (System.nanoTime() - end < 0) {
                Thread.onSpinWait();
            }
            return it.reply(state + 1, state + 1);
        };
        Threads.Background<Void> load = load(1_000, () -> count.of(() -> tally.run(step)));

        killer(tally.peeper(), load).get();

        load.get();
        count.check(8_000, tally.get());
        assertThat(count.rolledBack.get()).isGreaterThan(0);
    }

    @Test
    @DisplayName("T251: the same on dedicated threads")
    void dedicated(PeeperSystem system) throws Exception {
        TallyClient tally = tally(system, Dispatcher.dedicated());
        Count count = new Count();
        Threads.Background<Void> load = load(2_500, () -> count.of(() -> tally.addAndGet(1)));

        killer(tally.peeper(), load).get();

        load.get();
        count.check(20_000, tally.get());
    }

    @Test
    @DisplayName("T255: a state of 300,000 elements survives the same")
    void largeState(PeeperSystem system) throws Exception {
        Chain.Links links = Chain.Links.NONE;
        for (int i = 0; i < 300_000; i++) {
            links = links.plus(i);
        }
        ChainClient chain = system.start(ChainPeeper.spec(Chaining::new, links).intensity(1_000_000, WINDOW));
        Count count = new Count();
        Threads.Background<Void> load = load(25_000, () -> count.of(() -> chain.append(1)));

        int kills = killer(chain.peeper(), load).get();

        load.get();
        count.check(200_000, chain.links().size() - 300_000);
        assertThat(chain.links().isWhole()).isTrue();
        assertThat(kills).isGreaterThan(10);
    }
}
