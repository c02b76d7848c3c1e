package io.peeper.internal.branch;

import static com.google.common.truth.Truth.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Which states are the same one. */
final class UnchangedTest {
    private record Point(int x, int y) {}

    /** Two of each, equal and made one by one. */
    private static Stream<List<Object>> values() {
        return Stream.of(
                List.of(1_000, Integer.valueOf("1000")),
                List.of(1L << 40, Long.valueOf("1099511627776")),
                List.of(0.5, Double.valueOf("0.5")),
                List.of('\u1234', Character.toChars(0x1234)[0]),
                List.of("state", new StringBuilder("state").toString()),
                List.of(Duration.ofDays(3), Duration.ofHours(72)),
                List.of(Period.ofDays(3), Period.parse("P3D")),
                List.of(Instant.ofEpochSecond(7), Instant.ofEpochMilli(7_000)),
                List.of(LocalDate.of(2020, 1, 1), LocalDate.ofEpochDay(18_262)));
    }

    private static Stream<List<Object>> objects() {
        return Stream.of(
                List.of(new Point(1, 2), new Point(1, 2)),
                List.of(List.of(1), List.of(1)),
                List.of(new BigDecimal("1.5"), new BigDecimal("1.5")),
                List.of(new AtomicInteger(1), new AtomicInteger(1)));
    }

    @ParameterizedTest
    @MethodSource("values")
    @DisplayName("Values of the JDK, where they are equal")
    void value(List<Object> two) {
        assertThat(Unchanged.is(two.get(0), two.get(1))).isTrue();
    }

    @ParameterizedTest
    @MethodSource("objects")
    @DisplayName("Anything else only where it is the same object, for whose equals nobody asks")
    void object(List<Object> two) {
        assertThat(Unchanged.is(two.get(0), two.get(1))).isFalse();
        assertThat(Unchanged.is(two.get(0), two.get(0))).isTrue();
    }

    @Test
    @DisplayName("Nothing is the same as nothing, and as nothing else")
    void nothing() {
        assertThat(Unchanged.is(null, null)).isTrue();
        assertThat(Unchanged.is(null, 1)).isFalse();
        assertThat(Unchanged.is(1, null)).isFalse();
        assertThat(Unchanged.is(1, 2)).isFalse();
        assertThat(Unchanged.is(1, 1L)).isFalse();
    }
}
