package io.peeper.internal.time;

import static com.google.common.truth.Truth.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

final class TimerThreadTest {
    @Test
    @DisplayName(
            "T282: a timer's thread that dies for want of memory is replaced as soon as there is some, and nothing is forgotten")
    void survives() throws Exception {
        AtomicInteger refusals = new AtomicInteger();
        ScheduledThreadPoolExecutor pool = new ScheduledThreadPoolExecutor(1, task -> {
            if (refusals.incrementAndGet() <= 3) {
                throw new OutOfMemoryError("no thread");
            }
            Thread thread = new Thread(task);
            thread.setDaemon(true);
            return thread;
        });
        CountDownLatch ran = new CountDownLatch(1);
        try {
            // it is in the queue, and no thread can be had
            pool.schedule(ran::countDown, 1, TimeUnit.NANOSECONDS);
        } catch (OutOfMemoryError e) {
            assertThat(refusals.get()).isEqualTo(1);
        }
        TimerThread.keep(pool, () -> {
            throw new OutOfMemoryError("between two tasks");
        });
        ran.await();
        assertThat(refusals.get()).isEqualTo(4);
        pool.shutdownNow();
    }

    @Test
    @DisplayName("what has ended in order is not replaced, and a closed pool gets no thread")
    void orderly() {
        ScheduledThreadPoolExecutor pool = new ScheduledThreadPoolExecutor(1);
        TimerThread.keep(pool, () -> {});
        assertThat(pool.getPoolSize()).isEqualTo(0);
        pool.shutdownNow();
        TimerThread.keep(pool, () -> {
            throw new OutOfMemoryError("late");
        });
        assertThat(pool.getPoolSize()).isEqualTo(0);
    }
}
