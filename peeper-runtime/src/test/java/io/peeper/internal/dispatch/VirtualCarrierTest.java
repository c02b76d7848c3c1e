package io.peeper.internal.dispatch;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.peeper.internal.time.Clock;
import io.peeper.internal.time.Timers;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Time, and when a virtual thread begins, are moved by hand. */
final class VirtualCarrierTest {
    private long now;
    private int rescues;
    private boolean refuses;
    private final Queue<Runnable> notBegun = new ArrayDeque<>();
    private final Pulse pulse = new Pulse(new Never(), () -> false);
    private final PlatformPool platform = new PlatformPool("test", Clock.SYSTEM, pulse);
    private final VirtualCarrier carrier =
            new VirtualCarrier(platform, pulse, new ByHand(), () -> rescues++, this::startVirtual, new IdleHands(0));

    @AfterEach
    void close() {
        platform.close();
    }

    private void startVirtual(Runnable task) {
        if (refuses) {
            throw new OutOfMemoryError("no thread");
        }
        notBegun.add(task);
    }

    private void look(int times) {
        for (int i = 0; i < times; i++) {
            now += 10_000_000;
            carrier.look();
        }
    }

    @Test
    @DisplayName(
            "J22: what does not begin within 20 ms is rescued, once, also where all that came before and after began")
    void oneOfMany() {
        List<Integer> began = new ArrayList<>();
        Runnable starving = () -> began.add(0);
        for (int i = 1; i <= 10; i++) {
            int number = i;
            carrier.run(i == 5 ? starving : () -> began.add(number));
        }
        List<Runnable> all = new ArrayList<>(notBegun);
        notBegun.clear();
        Runnable late = all.remove(4);
        all.forEach(Runnable::run);
        look(2);
        assertThat(carrier.isStarved()).isFalse();
        assertThat(rescues).isEqualTo(0);
        // others come and go
        carrier.run(() -> began.add(11));
        notBegun.remove().run();
        look(1);
        assertThat(carrier.isStarved()).isTrue();
        look(10);
        assertThat(rescues).isEqualTo(1);
        late.run();
        look(1);
        assertThat(carrier.isStarved()).isFalse();
        assertThat(began).hasSize(11);
    }

    @Test
    @DisplayName(
            "J22: while virtual threads don't begin, branches run on platform threads; what was dispatched shortly before is rescued too")
    void meanwhile() throws Exception {
        carrier.run(() -> {});
        look(1);
        carrier.run(() -> {});
        look(2);
        assertThat(rescues).isEqualTo(1);
        CountDownLatch ran = new CountDownLatch(1);
        carrier.run(ran::countDown);
        ran.await();
        assertThat(notBegun).hasSize(2);
        look(1);
        assertThat(rescues).isEqualTo(2);
        look(10);
        assertThat(rescues).isEqualTo(2);
        notBegun.remove().run();
        look(1);
        assertThat(carrier.isStarved()).isTrue();
        notBegun.remove().run();
        look(1);
        assertThat(carrier.isStarved()).isFalse();
        carrier.run(() -> {});
        assertThat(notBegun).hasSize(1);
    }

    @Test
    @DisplayName("a virtual thread that could not be had is waited for by nobody")
    void noThread() {
        refuses = true;
        assertThrows(OutOfMemoryError.class, () -> carrier.run(() -> {}));
        look(10);
        assertThat(carrier.isStarved()).isFalse();
        assertThat(rescues).isEqualTo(0);
    }

    private final class ByHand implements Clock {
        @Override
        public long nanos() {
            return now;
        }

        @Override
        public void park(Object blocker, long nanos) {
            throw new UnsupportedOperationException();
        }
    }

    private static final class Never implements Timers {
        @Override
        public Cancellable schedule(Runnable task, long delayNanos) {
            return () -> {};
        }

        @Override
        public void close() {}
    }
}
