package io.peeper.benchmarks;

import static com.google.common.truth.Truth.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

final class BarTest {
    private static final Map<String, Figure> FIGURES = Map.of(
            "fast", new Figure(10, 1, 100, 16),
            "slow", new Figure(30, 2, 900, 16),
            "slower", new Figure(40, 2, 900, 17),
            "slowest", new Figure(60, Double.NaN, Double.NaN, 40));

    private static boolean holds(Bar bar) {
        Bar.Verdict verdict = bar.judge(FIGURES, Cores.IDLE);
        return verdict != null && verdict.holds();
    }

    @Test
    void aRatioIsThatToTheBestOfTheOthers() {
        assertThat(holds(Bar.atMost(1.5, "slower", "slow", "slowest"))).isTrue();
        assertThat(holds(Bar.atMost(1.3, "slower", "slow", "slowest"))).isFalse();
        assertThat(holds(Bar.atMost(1 / 3.0, "fast", "slow"))).isTrue();
        assertThat(holds(Bar.atMost(1 / 3.1, "fast", "slow"))).isFalse();
    }

    @Test
    void aPercentileIsComparedWithAPercentile() {
        assertThat(holds(Bar.p999AtMost(9, "slow", "fast"))).isTrue();
        assertThat(holds(Bar.p999AtMost(8.9, "slow", "fast"))).isFalse();
        assertThat(holds(Bar.p999AtMost(9, "slowest", "fast"))).isFalse();
    }

    @Test
    void aGrowthIsComparedWithAGrowth() {
        assertThat(holds(Bar.growthAtMost(1.01, "slowest", "slow", "slower", "fast")))
                .isTrue();
        assertThat(holds(Bar.growthAtMost(1.3, "slower", "fast", "slowest", "slow")))
                .isFalse();
    }

    @Test
    void noDearerMeansNoBytesAndNoTimeBeyondTheError() {
        assertThat(holds(Bar.noDearer(2, "slow", "fast"))).isFalse();
        assertThat(holds(Bar.noDearer(20, "slow", "fast"))).isTrue();
        assertThat(holds(Bar.noDearer(2, "fast", "slow"))).isTrue();
        assertThat(holds(Bar.noDearer(20, "slower", "slow"))).isFalse();
    }

    @Test
    void absoluteLimits() {
        assertThat(holds(Bar.nanosAtMost(10, "fast"))).isTrue();
        assertThat(holds(Bar.nanosAtMost(9.9, "fast"))).isFalse();
        assertThat(holds(Bar.bytesAtMost(16, "fast"))).isTrue();
        assertThat(holds(Bar.bytesAtMost(15, "fast"))).isFalse();
    }

    @Test
    void whatWasNotMeasuredOrDoesNotConcernTheseCoresIsNotJudged() {
        assertThat(Bar.atMost(1, "fast", "unknown").judge(FIGURES, Cores.IDLE)).isNull();
        assertThat(Bar.atMost(1, "unknown", "fast").judge(FIGURES, Cores.IDLE)).isNull();
        assertThat(Bar.atMost(1, "fast", "slow").when(Cores.AWAKE).judge(FIGURES, Cores.IDLE))
                .isNull();
        assertThat(Bar.atMost(1, "fast", "slow").when(Cores.IDLE).judge(FIGURES, Cores.IDLE))
                .isNotNull();
    }
}
