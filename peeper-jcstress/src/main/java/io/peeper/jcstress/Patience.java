package io.peeper.jcstress;

import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** How long to wait for what another thread is to do. */
final class Patience {
    /** Longer than a machine under load needs, and less than jcstress gives a test. */
    private static final long NANOS = TimeUnit.SECONDS.toNanos(5);

    private Patience() {}

    /** Waits until something has happened; false: it has not. */
    @SuppressWarnings("ThreadPriorityCheck") // whoever is to do it may need this core
    static boolean until(BooleanSupplier happened) {
        long begin = System.nanoTime();
        while (!happened.getAsBoolean()) {
            if (System.nanoTime() - begin > NANOS) {
                return false;
            }
            Thread.yield();
        }
        return true;
    }
}
