package io.peeper;

import static com.google.common.truth.Truth.assertWithMessage;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntSupplier;

/** Waiting for something to come true, or for nothing to happen. */
public final class Eventually {
    /** Long enough for any machine; nobody waits that long for what works. */
    public static final Duration LIMIT = Duration.ofSeconds(20);

    private static final long LOOK_NANOS = 1_000_000;
    private static final long NEVER_NANOS = 250_000_000;

    private Eventually() {}

    /** Waits until it is true; fails the test if that takes too long. */
    public static void eventually(String what, Callable<Boolean> condition) {
        assertWithMessage("eventually: " + what)
                .that(becomes(condition, LIMIT.toNanos()))
                .isTrue();
    }

    /** The answer of a call to a peeper that its supervisor starts again; what was not run is tried again. */
    public static int onceItRunsAgain(IntSupplier call) {
        int[] answer = new int[1];
        eventually("it runs again", () -> {
            try {
                answer[0] = call.getAsInt();
                return true;
            } catch (PeeperException e) {
                if (e.outcome() != Outcome.NOT_RUN) {
                    throw e;
                }
                return false;
            }
        });
        return answer[0];
    }

    /** Fails the test if it comes true within a quarter of a second. */
    public static void never(String what, Callable<Boolean> condition) {
        assertWithMessage("never: " + what)
                .that(becomes(condition, NEVER_NANOS))
                .isFalse();
    }

    private static boolean becomes(Callable<Boolean> condition, long nanos) {
        long deadline = System.nanoTime() + nanos;
        try {
            while (!condition.call()) {
                if (System.nanoTime() - deadline > 0) {
                    return false;
                }
                LockSupport.parkNanos(LOOK_NANOS);
            }
            return true;
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
