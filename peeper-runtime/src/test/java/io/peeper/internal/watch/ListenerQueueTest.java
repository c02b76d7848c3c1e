package io.peeper.internal.watch;

import static com.google.common.truth.Truth.assertThat;

import io.peeper.ExitReason;
import io.peeper.Listener;
import io.peeper.internal.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The queue to a listener, turn by turn. */
final class ListenerQueueTest {
    private final Queue<Runnable> turns = new ArrayDeque<>();
    private final AtomicBoolean refuses = new AtomicBoolean();
    private final List<String> heard = new ArrayList<>();
    private final List<String> failures = new ArrayList<>();
    private final Deliveries deliveries = new Deliveries(
            turn -> {
                if (refuses.get()) {
                    throw new RejectedExecutionException();
                }
                turns.add(turn);
            },
            Clock.SYSTEM);
    private final ListenerQueue<Integer> queue = new ListenerQueue<>(
            new Listener<Integer>() {
                @Override
                public void onStateChanged(Integer before, Integer after) {
                    heard.add(before + " to " + after);
                    if (after == 13) {
                        throw new IllegalStateException("13");
                    }
                }

                @Override
                public void onCrash(Throwable cause, Integer lastGood) {
                    heard.add("crash " + lastGood);
                }

                @Override
                public void onTerminate(ExitReason reason, Integer last) {
                    heard.add("end " + last);
                }
            },
            deliveries,
            (method, thrown) -> failures.add(method + ": " + thrown.getMessage()));

    private void runAll() {
        for (Runnable turn = turns.poll(); turn != null; turn = turns.poll()) {
            turn.run();
        }
    }

    @Test
    @DisplayName("one turn at a time, none while there is nothing to tell")
    void oneTurn() {
        queue.changed(0, 1);
        queue.changed(1, 2);
        assertThat(turns).hasSize(1);
        assertThat(heard).isEmpty();
        runAll();
        assertThat(heard).containsExactly("0 to 1", "1 to 2").inOrder();
        queue.changed(2, 3);
        assertThat(turns).hasSize(1);
        runAll();
        assertThat(heard).hasSize(3);
    }

    @Test
    @DisplayName("a full queue merges changes that follow each other, and nothing else")
    void merges() {
        for (int i = 0; i < 1_024; i++) {
            queue.changed(i, i + 1);
        }
        queue.changed(1_024, 1_025);
        queue.changed(1_025, 1_026);
        queue.crashed(new IllegalStateException(), 1_026);
        queue.changed(1_026, 1_027);
        queue.changed(1_027, 1_028);
        queue.terminated(ExitReason.NORMAL, 1_028);
        runAll();
        assertThat(heard).hasSize(1_024 + 3);
        assertThat(heard.subList(1_022, 1_027))
                .containsExactly("1022 to 1023", "1023 to 1026", "crash 1026", "1026 to 1028", "end 1028")
                .inOrder();
    }

    @Test
    @DisplayName("what a listener throws is reported, and it hears on")
    void throwing() {
        queue.changed(12, 13);
        queue.changed(13, 14);
        runAll();
        assertThat(heard).containsExactly("12 to 13", "13 to 14").inOrder();
        assertThat(failures).containsExactly("onStateChanged: 13");
    }

    @Test
    @DisplayName("where no thread can be had, the next notification tries again, and nothing is lost")
    void refused() throws Exception {
        refuses.set(true);
        queue.changed(0, 1);
        assertThat(failures).hasSize(1);
        refuses.set(false);
        queue.changed(1, 2);
        runAll();
        assertThat(heard).containsExactly("0 to 1", "1 to 2").inOrder();
        assertThat(deliveries.await(1)).isTrue();
    }

    @Test
    @DisplayName("waiting for deliveries waits for the last one, and no longer than it may")
    void await() throws Exception {
        assertThat(deliveries.await(1)).isTrue();
        queue.changed(0, 1);
        assertThat(deliveries.await(1_000_000)).isFalse();
        runAll();
        assertThat(deliveries.await(1)).isTrue();
    }
}
