package io.peeper;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.peeper.tally.Tally;
import io.peeper.tally.TallyClient;
import io.peeper.tally.TallyPeeper;
import io.peeper.tally.Tallying;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What becomes of states and messages that make a worker fail, and how long it waits. */
@ExtendWith(FreshSystem.class)
final class RecoveryTest {
    private static final Tally.Act CRASH = (it, count) -> {
        throw new IllegalStateException("on purpose");
    };

    private static PeeperSpec<TallyClient, Integer> spec() {
        return TallyPeeper.spec(Tallying::new, 0);
    }

    private static void crash(TallyClient tally, int times) {
        for (int i = 0; i < times; i++) {
            tally.post(CRASH);
        }
    }

    @Test
    @DisplayName("D6: a run of crashes restarts with the state there is, unless the spec says otherwise")
    void poisonRestarts(PeeperSystem system) {
        TallyClient tally = system.start(spec().onPoison(OnPoison.RESTART, 2));
        tally.add(7);
        crash(tally, 5);
        assertThat(tally.get()).isEqualTo(7);
    }

    @Test
    @DisplayName("D6: PREVIOUS goes back one kept state each time, and ends when there is none left")
    void poisonGoesBack(PeeperSystem system) {
        TallyClient tally = system.start(spec().history(2).onPoison(OnPoison.PREVIOUS, 2));
        tally.add(1);
        tally.add(1);
        tally.add(1);
        crash(tally, 2);
        assertThat(tally.get()).isEqualTo(2);
        crash(tally, 2);
        assertThat(tally.get()).isEqualTo(1);
        crash(tally, 2);
        Eventually.eventually("ended", () -> !tally.peeper().isAlive());
        assertThat(tally.peeper().whenTerminated().toCompletableFuture().join()).isEqualTo(ExitReason.SHUTDOWN);
    }

    @Test
    @DisplayName(
            "D6: INITIAL goes back to the first state; a message that is completed in between ends the run, a kill does not count")
    void poisonBeginsAnew(PeeperSystem system) {
        TallyClient tally = system.start(spec().onPoison(OnPoison.INITIAL, 2));
        tally.add(7);
        crash(tally, 1);
        assertThat(tally.get()).isEqualTo(7);
        crash(tally, 1);
        tally.peeper().exit(ExitReason.KILL);
        assertThat(tally.get()).isEqualTo(7);
        crash(tally, 2);
        assertThat(tally.get()).isEqualTo(0);
    }

    @Test
    @DisplayName("D6: STOP ends the peeper; failing restarts count")
    void poisonStops(PeeperSystem system) {
        AtomicInteger starts = new AtomicInteger();
        TallyClient tally = system.start(TallyPeeper.spec(
                        () -> {
                            if (starts.incrementAndGet() > 1) {
                                throw new IllegalStateException("cannot start again");
                            }
                            return new Tallying();
                        },
                        5)
                .onPoison(OnPoison.STOP, 3));
        tally.peeper().exit(ExitReason.KILL);
        Eventually.eventually("ended", () -> !tally.peeper().isAlive());
        assertThat(starts.get()).isEqualTo(4);
    }

    @Test
    @DisplayName("D6: a state that always fails ends by the limit of restarts at the latest")
    void poisonEnds(PeeperSystem system) {
        TallyClient tally = system.start(spec().intensity(20, Duration.ofMinutes(1)));
        crash(tally, 30);
        Eventually.eventually("ended", () -> !tally.peeper().isAlive());
        assertThat(tally.peeper().incarnation()).isEqualTo(22);
    }

    @Test
    @DisplayName("PREVIOUS without a history is refused before anything starts")
    void previousNeedsHistory(PeeperSystem system) {
        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> system.start(spec().onPoison(OnPoison.PREVIOUS, 3)));
        assertThat(refused).hasMessageThat().contains("history(n)");
        assertThat(system.refs()).isEmpty();
        assertThrows(IllegalArgumentException.class, () -> spec().onPoison(OnPoison.STOP, 0));
        assertThrows(IllegalArgumentException.class, () -> spec().history(-1));
        assertThrows(IllegalArgumentException.class, () -> spec().retry(-1));
    }

    @Test
    @DisplayName(
            "R30: retry(3) tries a message four times, before all others, and then it is a dead letter that can be replayed")
    void retries(PeeperSystem system) {
        TallyClient tally = system.start(spec().retry(3));
        AtomicInteger tries = new AtomicInteger();
        AtomicInteger seen = new AtomicInteger(-1);
        tally.post((it, count) -> {
            if (tries.incrementAndGet() <= 4) {
                throw new IllegalStateException("on purpose");
            }
            return it.next(count + 100);
        });
        tally.post((it, count) -> {
            seen.compareAndSet(-1, tries.get());
            return it.next(count + 1);
        });
        assertThat(tally.get()).isEqualTo(1);
        assertThat(tries.get()).isEqualTo(4);
        assertThat(seen.get()).isEqualTo(4);
        List<DeadLetter> letters = system.deadLetters().list();
        assertThat(letters).hasSize(1);
        assertThat(letters.get(0).method()).isEqualTo("post(Act)");
        assertThat(letters.get(0).attempts()).isEqualTo(4);
        assertThat(letters.get(0).peeper()).isEqualTo(tally.peeper());
        assertThat(letters.get(0).replay()).isTrue();
        assertThat(tally.get()).isEqualTo(101);
        assertThat(system.deadLetters().remove(letters.get(0))).isTrue();
        assertThat(system.deadLetters().list()).isEmpty();
    }

    @Test
    @DisplayName("a call that is tried again succeeds for its caller, or fails with the last attempt")
    void retriedCalls(PeeperSystem system) {
        TallyClient tally = system.start(spec().retry(2));
        AtomicInteger tries = new AtomicInteger();
        assertThat(tally.<String>run((it, count) -> {
                    if (tries.incrementAndGet() < 3) {
                        throw new IllegalStateException("try " + tries);
                    }
                    return it.reply("done", count + 1);
                }))
                .isEqualTo("done");
        assertThat(tally.get()).isEqualTo(1);
        AtomicInteger again = new AtomicInteger();
        Throwable crash = Throwing.crash(() -> tally.run((it, count) -> {
            throw new IllegalStateException("try " + again.incrementAndGet());
        }));
        assertThat(crash).hasMessageThat().isEqualTo("try 3");
        assertThat(system.deadLetters().list().get(0).replay()).isFalse();
    }

    @Test
    @DisplayName("without retry a message that crashes is no dead letter")
    void noDeadLetter(PeeperSystem system) {
        TallyClient tally = system.start(spec());
        crash(tally, 1);
        assertThat(tally.get()).isEqualTo(0);
        assertThat(system.deadLetters().list()).isEmpty();
    }

    @Test
    @DisplayName(
            "R38: waits double from the shortest to the longest, within their bounds, and begin anew after a quiet time")
    void backoff() {
        for (long seed = 0; seed < 20; seed++) {
            Simulation simulation = new Simulation(seed);
            TallyClient tally = simulation
                    .system()
                    .start(spec().backoff(Backoff.exponential(Duration.ofMillis(100), Duration.ofMillis(1_000))));
            long[] least = {100, 150, 300, 600, 750, 750};
            long[] most = {150, 300, 600, 1_000, 1_000, 1_000};
            for (int i = 0; i < least.length; i++) {
                long wait = waited(simulation, tally);
                assertThat(wait).isAtLeast(least[i]);
                assertThat(wait).isAtMost(most[i]);
            }
            SimulatedTime.pass(simulation, Duration.ofSeconds(5));
            assertThat(waited(simulation, tally)).isAtMost(150);
        }
    }

    private static long waited(Simulation simulation, TallyClient tally) {
        long before = simulation.nanos();
        tally.post(CRASH);
        assertThat(tally.get()).isEqualTo(0);
        return (simulation.nanos() - before) / 1_000_000;
    }

    @Test
    @DisplayName("messages wait during the back-off in their order; a stop and a kill don't")
    void stopWhileItWaits(PeeperSystem system) {
        TallyClient tally = system.start(spec().backoff(Backoff.exponential(Duration.ofHours(1), Duration.ofHours(1))));
        crash(tally, 1);
        Eventually.eventually("waits", () -> tally.peeper().incarnation() == 2);
        tally.add(1);
        assertThat(tally.peeper().mailboxSize()).isEqualTo(1);
        assertThrows(
                CallTimeoutException.class,
                () -> TallyPeeper.withTimeout(tally, Duration.ofMillis(50)).get());
        tally.peeper().exit(ExitReason.KILL);
        Eventually.eventually("waits again", () -> tally.peeper().incarnation() == 3);
        tally.peeper().stop();
        assertThat(tally.peeper().isAlive()).isFalse();
    }

    @Test
    @DisplayName("a back-off that makes no sense is refused")
    void badBackoff() {
        assertThrows(
                IllegalArgumentException.class,
                () -> Backoff.exponential(Duration.ofSeconds(2), Duration.ofSeconds(1)));
        assertThrows(IllegalArgumentException.class, () -> Backoff.exponential(Duration.ZERO, Duration.ofSeconds(1)));
        assertThrows(NullPointerException.class, () -> spec().backoff(null));
    }
}
