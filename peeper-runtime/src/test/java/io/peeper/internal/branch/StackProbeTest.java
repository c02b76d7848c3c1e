package io.peeper.internal.branch;

import static com.google.common.truth.Truth.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is left of a stack where the probe finds that there is too little. */
final class StackProbeTest {
    private static final long STACK_BYTES = 512 * 1024;

    /** By hand, of a compiled method that does nothing but call another one; an interpreted one takes several times as much. */
    private static final int LEAST_FRAME_BYTES = 16;

    private int left;
    private boolean found;

    private enum Probe {
        LITTLE(4),
        MORE(12),
        MOST(16);

        private final int kilobytes;

        Probe(int kilobytes) {
            this.kilobytes = kilobytes;
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("Where there is too little, some is still left, whether compiled or not")
    void something(Probe probe) throws Exception {
        // so many are promised; a method compiled meanwhile takes less than an interpreted one
        int least = probe.kilobytes * 1024 / (LEAST_FRAME_BYTES * 16);
        for (int i = 0; i < 40; i++) {
            onSmallStack(() -> dive(probe));
            assertThat(found).isTrue();
            assertThat(left).isAtLeast(least);
        }
    }

    @Test
    @DisplayName("Without a probe, nothing is left: so the test above can fail")
    void nothing() throws Exception {
        for (int i = 0; i < 40; i++) {
            onSmallStack(this::diveBlindly);
            assertThat(left).isLessThan(4 * 1024 / (LEAST_FRAME_BYTES * 16));
        }
    }

    private void dive(Probe probe) {
        if (!found) {
            try {
                switch (probe) {
                    case LITTLE -> StackProbe.check();
                    case MORE -> StackProbe.checkMore();
                    case MOST -> StackProbe.checkMost();
                }
                dive(probe);
                return;
            } catch (StackOverflowError e) {
                if (found) {
                    return;
                }
                found = true;
            }
            left = 0;
            try {
                on();
            } catch (StackOverflowError e) {
                // that was the rest
            }
        }
    }

    private void diveBlindly() {
        try {
            diveBlindly();
        } catch (StackOverflowError e) {
            if (!found) {
                found = true;
                left = 0;
                try {
                    on();
                } catch (StackOverflowError again) {
                    // that was the rest
                }
            }
        }
    }

    private void on() {
        left++;
        on();
    }

    private void onSmallStack(Runnable body) throws InterruptedException {
        found = false;
        Thread thread = new Thread(null, body, "small", STACK_BYTES);
        thread.start();
        thread.join();
    }
}
