package io.peeper.internal.branch;

import static com.google.common.truth.Truth.assertThat;

import java.util.ArrayDeque;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The window of restarts, to the nanosecond. */
final class RestartWindowTest {
    private final RestartWindow window = new RestartWindow();

    @Test
    @DisplayName("as many as allowed, and not one more")
    void limit() {
        assertThat(window.allows(0, 2, 100)).isTrue();
        assertThat(window.allows(1, 2, 100)).isTrue();
        assertThat(window.allows(2, 2, 100)).isFalse();
    }

    @Test
    @DisplayName("none where none is allowed")
    void none() {
        assertThat(window.allows(0, 0, 100)).isFalse();
    }

    @Test
    @DisplayName("it slides: one exactly a window ago still counts, one before that doesn't")
    void slides() {
        assertThat(window.allows(0, 2, 100)).isTrue();
        assertThat(window.allows(50, 2, 100)).isTrue();
        assertThat(window.allows(100, 2, 100)).isFalse();
        assertThat(window.allows(101, 2, 100)).isTrue();
        assertThat(window.allows(150, 2, 100)).isFalse();
        assertThat(window.allows(151, 2, 100)).isTrue();
    }

    @Test
    @DisplayName("a clock that passes the end of its range goes on")
    void overflow() {
        long now = Long.MAX_VALUE - 10;
        assertThat(window.allows(now, 1, 100)).isTrue();
        assertThat(window.allows(now + 50, 1, 100)).isFalse();
        assertThat(window.allows(now + 101, 1, 100)).isTrue();
    }

    @Test
    @DisplayName("a window counts as a list of times does, whatever its limit and however often it has gone round")
    void asAListOfTimes() {
        Random random = new Random(1);
        for (int most : new int[] {0, 1, 2, 3, 7, 100, 5_000}) {
            RestartWindow ring = new RestartWindow();
            ArrayDeque<Long> times = new ArrayDeque<>();
            long now = Long.MAX_VALUE - 20_000;
            long length = 1 + random.nextInt(2_000);
            for (int i = 0; i < 20_000; i++) {
                now += random.nextInt(i % 100 == 0 ? (int) length + 2 : 3);
                while (!times.isEmpty() && now - times.peekFirst() > length) {
                    times.removeFirst();
                }
                boolean allowed = times.size() < most;
                if (allowed) {
                    times.addLast(now);
                }
                assertThat(ring.allows(now, most, length)).isEqualTo(allowed);
                assertThat(ring.isOver(now + i % 7, length))
                        .isEqualTo(times.isEmpty() || now + i % 7 - times.peekLast() > length);
                if (i % 5_003 == 0) {
                    ring.forget();
                    times.clear();
                }
            }
        }
    }

    @Test
    @DisplayName("without a limit nothing is noted")
    void unlimited() {
        for (int i = 0; i < 100; i++) {
            assertThat(window.allows(0, Integer.MAX_VALUE, 1)).isTrue();
        }
        assertThat(window.isOver(0, 1)).isTrue();
    }
}
