package io.peeper;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import io.peeper.tally.TallyClient;
import io.peeper.tally.TallyPeeper;
import io.peeper.tally.Tallying;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What listeners cost the worker: the hand-over, whatever they do. */
@ExtendWith(FreshSystem.class)
final class ListenerCostTest {
    private static final int MESSAGES = 20_000;

    /** Two times a word, a state and a place in a queue. */
    private static final long HAND_OVER_BYTES = 64;

    private static long allocated() {
        return ((com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean())
                .getThreadAllocatedBytes(Thread.currentThread().getId());
    }

    /** Hears nothing. */
    private static final class Idle implements Listener<Integer> {}

    /** Never comes back from the first change. */
    private static final class Hanging implements Listener<Integer> {
        private final Gate gate;

        Hanging(Gate gate) {
            this.gate = gate;
        }

        @Override
        public void onStateChanged(Integer before, Integer after) {
            try {
                gate.pass();
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }
    }

    private static final class Throwing implements Listener<Integer> {
        @Override
        public void onStateChanged(Integer before, Integer after) {
            throw new IllegalStateException("listener");
        }
    }

    /** What the worker's thread says at the last of many queued messages more than at the first of them, for each. */
    private static double each(PeeperSystem system, @Nullable Listener<Integer> listener, LongSupplier said)
            throws Exception {
        PeeperSpec<TallyClient, Integer> spec =
                TallyPeeper.spec(Tallying::new, 0).dispatcher(Dispatcher.dedicated());
        TallyClient tally = system.start(listener == null ? spec : spec.listener(listener));
        // a hanging one has a full queue from here on
        for (int i = 0; i < 5_000; i++) {
            tally.add(1);
        }
        tally.get();
        long[] marks = new long[2];
        Thread[] threads = new Thread[2];
        Gate gate = new Gate();
        CountDownLatch over = new CountDownLatch(1);
        tally.post((it, count) -> {
            gate.pass();
            threads[0] = Thread.currentThread();
            marks[0] = said.getAsLong();
            return it.same();
        });
        for (int i = 0; i < MESSAGES; i++) {
            tally.add(1);
        }
        tally.post((it, count) -> {
            marks[1] = said.getAsLong();
            threads[1] = Thread.currentThread();
            over.countDown();
            return it.same();
        });
        gate.open();
        assertThat(over.await(60, TimeUnit.SECONDS)).isTrue();
        assertThat(threads[0]).isSameInstanceAs(threads[1]);
        assertThat(tally.get()).isEqualTo(5_000 + MESSAGES);
        tally.peeper().stop();
        return (double) (marks[1] - marks[0]) / MESSAGES;
    }

    @Test
    @DisplayName("D9: a listener costs the worker a few bytes a change, and none the more if it hangs or throws")
    void bytes(PeeperSystem system) throws Exception {
        Gate gate = new Gate();
        double none = each(system, null, ListenerCostTest::allocated);
        Map<String, Double> costs = new LinkedHashMap<>();
        costs.put("idle", each(system, new Idle(), ListenerCostTest::allocated));
        costs.put("hanging", each(system, new Hanging(gate), ListenerCostTest::allocated));
        costs.put("throwing", each(system, new Throwing(), ListenerCostTest::allocated));
        gate.open();
        costs.forEach((which, bytes) -> assertWithMessage("bytes a message more than %s: %s", none, which)
                .that(bytes - none)
                .isAtMost((double) HAND_OVER_BYTES));
    }

    @Test
    @Tag("stress")
    @DisplayName(
            "D9: a listener that hangs or throws takes the worker no longer than an idle one: at most half as long again")
    void times(PeeperSystem system) throws Exception {
        Gate gate = new Gate();
        double[][] nanos = new double[4][21];
        for (int round = 0; round < nanos[0].length; round++) {
            nanos[0][round] = each(system, null, System::nanoTime);
            nanos[1][round] = each(system, new Idle(), System::nanoTime);
            nanos[2][round] = each(system, new Hanging(gate), System::nanoTime);
            nanos[3][round] = each(system, new Throwing(), System::nanoTime);
        }
        gate.open();
        for (double[] one : nanos) {
            Arrays.sort(one);
        }
        int middle = nanos[0].length / 2;
        double idle = nanos[1][middle];
        System.out.printf(
                "ns a change: none %.0f, idle %.0f, hanging %.0f, throwing %.0f%n",
                nanos[0][middle], idle, nanos[2][middle], nanos[3][middle]);
        assertWithMessage("hanging").that(nanos[2][middle] / idle).isAtMost(1.5);
        assertWithMessage("throwing").that(nanos[3][middle] / idle).isAtMost(1.5);
    }
}
