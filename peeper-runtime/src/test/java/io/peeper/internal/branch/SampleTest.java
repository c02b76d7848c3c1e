package io.peeper.internal.branch;

import static com.google.common.truth.Truth.assertWithMessage;

import com.google.common.collect.Range;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Which runs are measured. */
final class SampleTest {
    @Test
    @DisplayName("Whatever the rhythm of a thread, each of its steps is measured, and about as often as it should be")
    void anyRhythm() {
        for (int bits = 3; bits <= 6; bits++) {
            int of = 1 << bits;
            for (int stride = 1; stride <= 100; stride++) {
                for (int offset = 0; offset < stride; offset++) {
                    int taken = 0;
                    for (int i = 1; i <= 40 * of; i++) {
                        if (Sample.takes((long) i * stride + offset, bits)) {
                            taken++;
                        }
                    }
                    assertWithMessage("1 of %s, every %sth from %s, in 40 times as many", of, stride, offset)
                            .that(taken)
                            .isIn(Range.closed(12, 90));
                }
            }
        }
    }

    @Test
    @DisplayName("The same where it is decided ahead which one comes next")
    void ahead() {
        for (int stride = 1; stride <= 100; stride++) {
            for (int offset = 0; offset < stride; offset++) {
                long next = 0;
                int taken = 0;
                for (long ticket = 0; ticket < 40L * 128 * stride; ticket++) {
                    if (ticket >= next) {
                        next = ticket + 1 + Sample.next(ticket, 256);
                        if (ticket % stride == offset) {
                            taken++;
                        }
                    }
                }
                assertWithMessage("1 of 128, every %sth from %s, in 40 times as many", stride, offset)
                        .that(taken)
                        .isIn(Range.closed(10, 120));
            }
        }
    }
}
