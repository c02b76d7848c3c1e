package io.peeper;

import static com.google.common.truth.Truth.assertThat;

import io.peeper.tally.TallyClient;
import io.peeper.tally.TallyPeeper;
import io.peeper.tally.Tallying;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Peepers that move and restart while threads use them. */
@ExtendWith(FreshSystem.class)
final class TransferLoadTest {
    private static final Duration MINUTE = Duration.ofMinutes(1);

    @Test
    @DisplayName("P27: a thousand transfers under load from four threads lose nothing and repeat nothing")
    void nothingLost(PeeperSystem system) throws Exception {
        List<DynamicSupervisor> homes = List.of(
                DynamicSupervisor.spec().start(system), DynamicSupervisor.spec().start(system));
        TallyClient tally = homes.get(0)
                .startChild(TallyPeeper.spec(Tallying::new, 0).name("moving").intensity(1_000_000, MINUTE));
        AtomicBoolean over = new AtomicBoolean();
        AtomicInteger acknowledged = new AtomicInteger();
        AtomicInteger crashes = new AtomicInteger();
        Threads.Background<Void> load = Threads.background(() -> {
            Threads.together(4, number -> {
                while (!over.get()) {
                    tally.add(1);
                    acknowledged.incrementAndGet();
                    // a call that is answered counts once, and none fails for a transfer
                    int before = tally.addAndGet(1);
                    acknowledged.incrementAndGet();
                    assertThat(before).isGreaterThan(0);
                    if (number == 0) {
                        tally.post((it, count) -> {
                            crashes.incrementAndGet();
                            throw new IllegalStateException("on purpose");
                        });
                    }
                }
            });
            return null;
        });
        try {
            for (int i = 0; i < 1_000; i++) {
                homes.get(i % 2).transfer(tally.peeper(), homes.get(1 - i % 2));
            }
        } finally {
            over.set(true);
        }
        load.get();
        assertThat(tally.get()).isEqualTo(acknowledged.get());
        assertThat(crashes.get()).isGreaterThan(0);
        assertThat(tally.peeper().incarnation()).isEqualTo(1 + crashes.get());
        assertThat(homes.get(0).children()).containsExactly(tally.peeper());
        assertThat(homes.get(1).count().specs()).isEqualTo(0);
    }

    @Test
    @DisplayName(
            "T154: many children start and end under load from many threads, and places are neither lost nor invented")
    void places(PeeperSystem system) throws Exception {
        DynamicSupervisor few = DynamicSupervisor.spec().maxChildren(3).start(system);
        DynamicSupervisor other = DynamicSupervisor.spec().maxChildren(3).start(system);
        AtomicInteger full = new AtomicInteger();
        Threads.together(4, number -> {
            for (int i = 0; i < 300; i++) {
                try {
                    TallyClient child =
                            few.startChild(TallyPeeper.spec(Tallying::new, i).restart(Restart.TEMPORARY));
                    assertThat(few.count().specs()).isAtMost(3);
                    if (i % 3 == 0) {
                        try {
                            few.transfer(child.peeper(), other);
                        } catch (ChildException e) {
                            assertThat(e.problem()).isEqualTo(ChildException.Problem.MAX_CHILDREN);
                        }
                        assertThat(other.count().specs()).isAtMost(3);
                    }
                    assertThat(child.get()).isEqualTo(i);
                    child.peeper().stop();
                } catch (ChildException e) {
                    assertThat(e.problem()).isEqualTo(ChildException.Problem.MAX_CHILDREN);
                    full.incrementAndGet();
                }
            }
        });
        assertThat(full.get()).isGreaterThan(0);
        assertThat(few.count().specs()).isEqualTo(0);
        assertThat(other.count().specs()).isEqualTo(0);
        assertThat(system.refs()).isEmpty();
    }

    @Test
    @DisplayName(
            "T154, S112: twenty thousand children start and stop in linear time, and one that is gone is held by nobody")
    void many(PeeperSystem system) {
        DynamicSupervisor carts = DynamicSupervisor.spec().start(system);
        startAndStop(carts, 2_000);
        long small = startAndStop(carts, 2_000);
        long large = startAndStop(carts, 20_000);
        assertThat(large).isLessThan(100 * Math.max(small, 10_000_000));
        assertThat(carts.count().specs()).isEqualTo(0);
    }

    private static long startAndStop(DynamicSupervisor carts, int number) {
        long before = System.nanoTime();
        PeeperSpec<TallyClient, Integer> spec =
                TallyPeeper.spec(Tallying::new, 0).restart(Restart.TEMPORARY);
        List<TallyClient> all = new java.util.ArrayList<>();
        for (int i = 0; i < number; i++) {
            all.add(carts.startChild(spec));
        }
        assertThat(carts.count().active()).isEqualTo(number);
        for (TallyClient one : all) {
            carts.terminateChild(one.peeper());
        }
        return System.nanoTime() - before;
    }
}
