package io.peeper.internal.dispatch;

import static com.google.common.truth.Truth.assertThat;

import io.peeper.internal.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A queue whose takers spin for a moment. */
final class SpinningQueueTest {
    private static final long STEP_NANOS = 10_000;

    /** Time that passes by being looked at. */
    private static final class Steps implements Clock {
        int looks;
        Runnable onLook = () -> {};

        @Override
        public long nanos() {
            looks++;
            onLook.run();
            return looks * STEP_NANOS;
        }

        @Override
        public void park(Object blocker, long nanos) {
            throw new AssertionError("parks");
        }
    }

    private final Steps clock = new Steps();
    private final SpinningQueue queue = new SpinningQueue(clock);

    @Test
    @DisplayName("What comes while it spins is taken without waiting")
    void whileItSpins() throws Exception {
        Runnable task = () -> {};
        clock.onLook = () -> {
            if (clock.looks == 2) {
                queue.add(task);
            }
        };
        assertThat(queue.poll(0, TimeUnit.NANOSECONDS)).isSameInstanceAs(task);
        assertThat(queue).isEmpty();
    }

    @Test
    @DisplayName("What is there is taken without spinning")
    void atOnce() throws Exception {
        Runnable task = () -> {};
        queue.add(task);
        assertThat(queue.take()).isSameInstanceAs(task);
        assertThat(clock.looks).isEqualTo(0);
    }

    @Test
    @DisplayName("It spins for 20 microseconds, and hardly ever again where that is in vain")
    void inVain() throws Exception {
        assertThat(queue.poll(0, TimeUnit.NANOSECONDS)).isNull();
        assertThat(clock.looks).isEqualTo(3);
        for (int i = 0; i < 10; i++) {
            assertThat(queue.poll(0, TimeUnit.NANOSECONDS)).isNull();
        }
        int before = clock.looks;
        for (int i = 0; i < 640; i++) {
            assertThat(queue.poll(0, TimeUnit.NANOSECONDS)).isNull();
        }
        assertThat(clock.looks - before).isEqualTo(10 * 3);
    }

    @Test
    @DisplayName("Each is taken once, whoever spins")
    void each() throws Exception {
        SpinningQueue real = new SpinningQueue(Clock.SYSTEM);
        AtomicInteger run = new AtomicInteger();
        int each = 20_000;
        List<Callable<Void>> threads = new ArrayList<>();
        for (int thread = 0; thread < 4; thread++) {
            boolean puts = thread < 2;
            threads.add(() -> {
                for (int i = 0; i < each; i++) {
                    if (puts) {
                        real.add(run::incrementAndGet);
                    } else {
                        real.take().run();
                    }
                }
                return null;
            });
        }
        ExecutorService pool = Executors.newFixedThreadPool(threads.size());
        try {
            for (Future<Void> one : pool.invokeAll(threads, 60, TimeUnit.SECONDS)) {
                one.get();
            }
        } finally {
            pool.shutdownNow();
        }
        assertThat(run.get()).isEqualTo(2 * each);
        assertThat(real).isEmpty();
    }
}
