package io.peeper.internal.branch;

import static com.google.common.truth.Truth.assertThat;

import io.peeper.internal.time.Clock;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** How long a caller among others keeps its core. */
final class CoreShareTest {
    private long now = Long.MAX_VALUE - CoreShare.NANOS / 2;
    private int looks;

    private final Clock clock = new Clock() {
        @Override
        public long nanos() {
            looks++;
            return now;
        }

        @Override
        public void park(Object blocker, long nanos) {
            throw new AssertionError("nobody waits here");
        }
    };

    private final CoreShare share = new CoreShare();

    /** How many of these meetings found it over. */
    private int meetings(int count) {
        int over = 0;
        for (int i = 0; i < count; i++) {
            over += share.isOver(clock) ? 1 : 0;
        }
        return over;
    }

    @Test
    @DisplayName("its share is over when its time is, also where the clock's numbers wrap, and not before")
    void over() {
        share.begins(clock);
        now += CoreShare.NANOS;
        assertThat(meetings(10 * CoreShare.MEETINGS)).isEqualTo(0);
        now++;
        assertThat(meetings(CoreShare.MEETINGS)).isEqualTo(1);
        share.begins(clock);
        assertThat(meetings(10 * CoreShare.MEETINGS)).isEqualTo(0);
    }

    @Test
    @DisplayName("most meetings do not even look at the clock")
    void seldom() {
        meetings(100 * CoreShare.MEETINGS);
        assertThat(looks).isEqualTo(100);
    }
}
