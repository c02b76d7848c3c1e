package io.peeper.internal.branch;

import static com.google.common.truth.Truth.assertThat;

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
}
