package io.peeper.internal.branch;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import io.peeper.Fork;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

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

    /** So many frames are promised; a method compiled meanwhile takes less than an interpreted one. */
    private static int least(int kilobytes) {
        return kilobytes * 1024 / (LEAST_FRAME_BYTES * 16);
    }

    private int leastLeft(Probe probe, int rounds) throws Exception {
        int least = Integer.MAX_VALUE;
        for (int i = 0; i < rounds; i++) {
            onSmallStack(() -> dive(probe));
            assertThat(found).isTrue();
            least = Math.min(least, left);
        }
        return least;
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("Where there is too little, some is still left, whatever has been compiled, and by whichever compiler")
    void something(Probe probe) throws Exception {
        assertThat(leastLeft(probe, 40)).isAtLeast(least(Probe.LITTLE.kilobytes));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-Xint", "-XX:-TieredCompilation"})
    @DisplayName("Interpreted, and compiled by the last compiler, as much is left as is asked for")
    void asMuch(String option) throws Exception {
        String counts = "-XX:CompileCommand=exclude," + StackProbeTest.class.getName() + "::on";
        String printed = Fork.run(Main.class, List.of(option, "-XX:CompileCommand=quiet", counts));
        for (Probe probe : Probe.values()) {
            Matcher line = Pattern.compile("^" + probe + " ([0-9]+)$", Pattern.MULTILINE)
                    .matcher(printed);
            assertWithMessage(printed).that(line.find()).isTrue();
            assertWithMessage(printed).that(Integer.parseInt(line.group(1))).isAtLeast(probe.kilobytes * 1024);
        }
    }

    /** Prints how many bytes were left at least, of each probe. */
    static final class Main {
        private Main() {}

        public static void main(String[] args) throws Exception {
            StackProbeTest test = new StackProbeTest();
            // of frames whose size never changes, since their method is not compiled; the small one first, since the
            // stack of a
            // thread that has ended may be given to the next one that needs no larger one
            int fewer = test.framesOf(STACK_BYTES);
            long frameBytes = STACK_BYTES / (test.framesOf(2 * STACK_BYTES) - fewer);
            for (Probe probe : Probe.values()) {
                System.out.println(probe + " " + test.leastLeft(probe, 100) * frameBytes);
            }
        }
    }

    private int framesOf(long stackBytes) throws InterruptedException {
        onStack(stackBytes, () -> {
            left = 0;
            try {
                on();
            } catch (StackOverflowError e) {
                // that was all of it
            }
        });
        return left;
    }

    @Test
    @DisplayName("Without a probe, nothing is left: so the test above can fail")
    void nothing() throws Exception {
        for (int i = 0; i < 40; i++) {
            onSmallStack(this::diveBlindly);
            assertThat(left).isLessThan(least(Probe.LITTLE.kilobytes));
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
        onStack(STACK_BYTES, body);
    }

    private static void onStack(long bytes, Runnable body) throws InterruptedException {
        Thread thread = new Thread(null, body, "small", bytes);
        thread.start();
        thread.join();
    }
}
