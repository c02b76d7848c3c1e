package io.peeper.internal.dispatch;

import static com.google.common.truth.Truth.assertThat;

import io.peeper.Eventually;
import io.peeper.Gate;
import io.peeper.internal.time.Clock;
import io.peeper.internal.time.Timers;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Threads that run one turn after the other; platform threads here, so that it is the same on each JVM. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
final class VirtualHandTest {
    private final List<Thread> started = Collections.synchronizedList(new ArrayList<>());
    private final ByHand timers = new ByHand();
    private final Pulse pulse = new Pulse(timers, this::look);
    private final PlatformPool platform = new PlatformPool("test", Clock.SYSTEM, pulse);
    private final VirtualCarrier carrier =
            new VirtualCarrier(platform, pulse, Clock.SYSTEM, () -> {}, this::start, new IdleHands(2));

    @AfterEach
    void close() {
        carrier.close();
        platform.close();
    }

    private void start(Runnable task) {
        Thread thread = new Thread(task);
        started.add(thread);
        thread.start();
    }

    private void untilIdle(Thread thread) {
        Eventually.eventually("it is idle", () -> thread.getState() == Thread.State.WAITING);
    }

    private static void untilEnded(Thread thread) throws InterruptedException {
        thread.join(10_000);
        assertThat(thread.isAlive()).isFalse();
    }

    @Test
    @DisplayName("a thread whose turn is over runs the next one")
    void again() {
        AtomicInteger turns = new AtomicInteger();
        for (int i = 1; i <= 100; i++) {
            carrier.run(turns::incrementAndGet);
            int now = i;
            Eventually.eventually("it has run", () -> turns.get() == now);
            untilIdle(started.get(0));
        }
        assertThat(started).hasSize(1);
        carrier.look();
        assertThat(carrier.isStarved()).isFalse();
    }

    @Test
    @DisplayName("each turn is run once, by however many threads they are sent and run")
    void once() throws Exception {
        int senders = 4;
        int each = 20_000;
        AtomicInteger turns = new AtomicInteger();
        List<Thread> all = new ArrayList<>();
        for (int i = 0; i < senders; i++) {
            Thread sender = new Thread(() -> {
                AtomicInteger mine = new AtomicInteger();
                for (int k = 1; k <= each; k++) {
                    carrier.run(() -> {
                        turns.incrementAndGet();
                        mine.incrementAndGet();
                    });
                    while (mine.get() < k - 1) {
                        Thread.onSpinWait();
                    }
                }
            });
            all.add(sender);
            sender.start();
        }
        while (all.stream().anyMatch(Thread::isAlive)) {
            // they end and begin while others take and bring them
            carrier.look();
        }
        Eventually.eventually("all have run", () -> turns.get() >= senders * each);
        carrier.close();
        for (Thread thread : started) {
            untilEnded(thread);
        }
        assertThat(turns.get()).isEqualTo(senders * each);
        assertThat(started.size()).isLessThan(senders * each);
    }

    @Test
    @DisplayName("one that was idle for some looks ends, and the next turn has another one")
    void idle() throws Exception {
        carrier.run(() -> {});
        untilIdle(started.get(0));
        for (int i = 0; i < 9; i++) {
            carrier.look();
        }
        assertThat(started.get(0).isAlive()).isTrue();
        carrier.look();
        untilEnded(started.get(0));
        CountDownLatch ran = new CountDownLatch(1);
        carrier.run(ran::countDown);
        ran.await();
        assertThat(started).hasSize(2);
    }

    @Test
    @DisplayName("when the system is closed all of them end, those that are in a turn after it")
    void closed() throws Exception {
        Gate end = new Gate();
        carrier.run(end::hang);
        end.awaitEntered();
        carrier.run(() -> {});
        untilIdle(started.get(1));
        carrier.close();
        untilEnded(started.get(1));
        end.open();
        untilEnded(started.get(0));
    }

    @Test
    @DisplayName("an interrupt that comes after a turn is not seen by the next one")
    void interrupted() {
        carrier.run(() -> {});
        untilIdle(started.get(0));
        started.get(0).interrupt();
        Eventually.eventually("it has woken up", () -> !started.get(0).isInterrupted());
        untilIdle(started.get(0));
        AtomicInteger seen = new AtomicInteger(-1);
        carrier.run(() -> seen.set(Thread.currentThread().isInterrupted() ? 1 : 0));
        Eventually.eventually("it has run", () -> seen.get() >= 0);
        assertThat(seen.get()).isEqualTo(0);
    }

    @Test
    @DisplayName("one whose turn was so long that nobody looks any more is looked after all the same")
    void afterLong() throws Exception {
        Gate end = new Gate();
        carrier.run(end::hang);
        end.awaitEntered();
        while (timers.beat()) {
            // until the pulse stands still
        }
        end.open();
        untilIdle(started.get(0));
        Eventually.eventually("the pulse beats again", timers::beat);
        while (timers.beat()) {
            // for as long as it goes on
        }
        untilEnded(started.get(0));
    }

    @Test
    @DisplayName("a turn sees the context class loader of whoever has sent it")
    void loader() {
        List<ClassLoader> seen = Collections.synchronizedList(new ArrayList<>());
        ClassLoader own = Thread.currentThread().getContextClassLoader();
        ClassLoader other = new ClassLoader(own) {};
        for (int i = 0; i < 4; i++) {
            Thread.currentThread().setContextClassLoader(i % 2 == 0 ? own : other);
            carrier.run(() -> seen.add(Thread.currentThread().getContextClassLoader()));
            int now = i + 1;
            Eventually.eventually("it has run", () -> seen.size() == now);
            untilIdle(started.get(0));
        }
        Thread.currentThread().setContextClassLoader(own);
        assertThat(seen).containsExactly(own, other, own, other).inOrder();
        assertThat(started).hasSize(1);
    }

    private boolean look() {
        carrier.look();
        return false;
    }

    /** Beats when it is told to. */
    private static final class ByHand implements Timers {
        private final ConcurrentLinkedQueue<Runnable> tasks = new ConcurrentLinkedQueue<>();

        @Override
        public Cancellable schedule(Runnable task, long delayNanos) {
            tasks.add(task);
            return () -> {};
        }

        boolean beat() {
            Runnable next = tasks.poll();
            if (next != null) {
                next.run();
            }
            return next != null;
        }

        @Override
        public void close() {}
    }
}
