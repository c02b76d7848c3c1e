package io.peeper.internal.time;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Arithmetic with deadlines, at its edges. */
final class NanosTest {
    @Test
    @DisplayName("durations are more than zero, and saturate")
    void positive() {
        assertThat(Nanos.positive(Duration.ofNanos(1), "it")).isEqualTo(1);
        assertThat(Nanos.positive(Duration.ofSeconds(Long.MAX_VALUE), "it")).isEqualTo(Nanos.FOREVER);
        assertThat(Nanos.positive(Duration.ofNanos(Long.MAX_VALUE), "it")).isEqualTo(Nanos.FOREVER);
        assertThat(assertThrows(IllegalArgumentException.class, () -> Nanos.positive(Duration.ZERO, "it")))
                .hasMessageThat()
                .isEqualTo("it: PT0S; more than zero");
        assertThrows(IllegalArgumentException.class, () -> Nanos.positive(Duration.ofSeconds(Long.MIN_VALUE), "it"));
        assertThrows(NullPointerException.class, () -> Nanos.positive(null, "it"));
    }

    @Test
    @DisplayName("a deadline past the end of the clock is never reached; a clock may be negative")
    void after() {
        assertThat(Nanos.after(10, 5)).isEqualTo(15);
        assertThat(Nanos.after(-10, 5)).isEqualTo(-5);
        assertThat(Nanos.after(-10, Nanos.FOREVER)).isEqualTo(Nanos.FOREVER);
        assertThat(Nanos.after(10, Nanos.FOREVER - 5)).isEqualTo(Nanos.FOREVER);
        assertThat(Nanos.after(Long.MAX_VALUE - 1, 5)).isEqualTo(Nanos.FOREVER);
        assertThat(Nanos.after(Long.MIN_VALUE, 5)).isEqualTo(Long.MIN_VALUE + 5);
    }

    @Test
    @DisplayName("what is left of for ever is for ever")
    void left() {
        assertThat(Nanos.left(15, 10)).isEqualTo(5);
        assertThat(Nanos.left(5, 10)).isEqualTo(-5);
        assertThat(Nanos.left(Nanos.FOREVER, Long.MIN_VALUE)).isEqualTo(Nanos.FOREVER);
    }

    @Test
    @DisplayName("limits are shown in units that people read")
    void shown() {
        assertThat(Nanos.shown(50_000_000)).isEqualTo("50 ms");
        assertThat(Nanos.shown(60_000_000_000L)).isEqualTo("60 s");
        assertThat(Nanos.shown(Nanos.FOREVER)).isEqualTo("for ever");
    }
}
