package io.peeper;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.peeper.tally.Tally;
import io.peeper.tally.TallyClient;
import io.peeper.tally.TallyPeeper;
import io.peeper.tally.Tallying;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(FreshSystem.class)
@DisplayName("A whole system on one thread, under a seed, with time that moves on request")
final class SimulationTest {
    @Test
    @DisplayName("runs alike twice under one seed, and keeps every promise under each of 300")
    void underSeeds() {
        for (long seed = 0; seed < 300; seed++) {
            assertThat(round(seed)).isEqualTo(round(seed));
        }
    }

    /** Calls, casts, crashes and kills in an order drawn from the seed; what happened, as text. */
    private static List<String> round(long seed) {
        Simulation simulation = new Simulation(seed);
        Random random = new Random(seed);
        List<String> told = new ArrayList<>();
        List<CompletableFuture<Integer>> asked = new ArrayList<>();
        TallyClient tally =
                simulation.system().start(TallyPeeper.spec(Tallying::new, 0).intensity(1_000, Duration.ofDays(1)));
        for (int i = 0; i < 60; i++) {
            switch (random.nextInt(5)) {
                case 0 -> tally.peeper().exit(ExitReason.KILL);
                case 1 ->
                    tally.post((it, count) -> {
                        throw new IllegalStateException("on purpose");
                    });
                case 2 ->
                    asked.add(tally.asyncRun((it, count) -> {
                                it.context().ref().exit(ExitReason.KILL);
                                return it.reply(count + 1, count + 1);
                            })
                            .toCompletableFuture());
                default -> asked.add(tally.asyncAddAndGet(1).toCompletableFuture());
            }
        }
        int acknowledged = 0;
        int count = tally.get();
        simulation.settle();
        for (CompletableFuture<Integer> one : asked) {
            try {
                told.add("reply " + one.join());
                acknowledged++;
            } catch (CompletionException e) {
                told.add(e.getCause().getMessage());
            }
        }
        assertThat(count).isEqualTo(acknowledged);
        told.add("incarnation " + tally.peeper().incarnation());
        return told;
    }

    @Test
    @DisplayName("A deadline of five seconds passes without anybody waiting for it, and not a moment earlier")
    void deadline() {
        Simulation simulation = new Simulation(1);
        TallyClient tally = simulation.system().start(TallyPeeper.spec(Tallying::new, 0));
        long before = simulation.nanos();
        CallTimeoutException late =
                assertThrows(CallTimeoutException.class, () -> tally.ask((it, count, from) -> it.noReply(count)));
        assertThat(simulation.nanos() - before).isEqualTo(Duration.ofSeconds(5).toNanos());
        assertThat(late.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(late).hasMessageThat().contains("within 5000 ms");
        assertThat(late).hasMessageThat().contains("ask(");
    }

    @Test
    @DisplayName("The restart window is exact at its edges")
    void restartWindow() {
        Simulation simulation = new Simulation(1);
        TallyClient tally =
                simulation.system().start(TallyPeeper.spec(Tallying::new, 0).intensity(2, Duration.ofSeconds(5)));
        Tally.Act crash = (it, count) -> {
            throw new IllegalStateException("on purpose");
        };
        tally.post(crash);
        simulation.settle();
        SimulatedTime.pass(simulation, Duration.ofSeconds(5));
        tally.post(crash);
        simulation.settle();
        assertThat(tally.get()).isEqualTo(0);
        // the first restart is 5 s and a nanosecond ago, and counts no more
        SimulatedTime.pass(simulation, Duration.ofNanos(1));
        tally.post(crash);
        simulation.settle();
        assertThat(tally.get()).isEqualTo(0);
        // two within the window, and now a third
        tally.post(crash);
        simulation.settle();
        assertThat(tally.peeper().isAlive()).isFalse();
        assertThrows(NoProcessException.class, tally::get);
    }
}
