package io.peeper.internal.branch;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * Which first starts have proved short, by the class of what makes the worker: those run on their starter's thread, which costs a
 * fraction of waking another one. One that takes long sends its class back for a long while.
 */
final class ShortInits {
    private static final int PROVED = 16;
    private static final int PENALTY = -1000;
    private static final long SHORT_NANOS = 50_000;
    private static final long LONG_NANOS = 1_000_000;

    private final ClassValue<AtomicInteger> counts = new ClassValue<>() {
        @Override
        protected AtomicInteger computeValue(Class<?> type) {
            return new AtomicInteger();
        }
    };

    boolean proved(Class<?> supplier) {
        return counts.get(supplier).get() >= PROVED;
    }

    void took(Class<?> supplier, long nanos) {
        AtomicInteger count = counts.get(supplier);
        if (nanos > LONG_NANOS) {
            count.set(PENALTY);
        } else if (nanos <= SHORT_NANOS && count.get() < PROVED) {
            count.incrementAndGet();
        }
    }
}
