package io.peeper.benchmarks;

import org.openjdk.jmh.infra.Blackhole;

/** 2 microseconds of computing, which nothing but a core can do. */
public final class Work {
    /** Has the forks of one run do the same, whatever the core's speed was when each began. */
    static final String PROPERTY = "peeper.benchmarks.tokens";

    private static final long NANOS = 2_000;
    private static final long TOKENS = Long.getLong(PROPERTY, 0) > 0 ? Long.getLong(PROPERTY) : calibrate();

    private Work() {}

    /** Does it. */
    public static void work() {
        Blackhole.consumeCPU(TOKENS);
    }

    /** How many tokens take as long here: the best of some tries, the first of which warm up. */
    static long calibrate() {
        long tokens = 10_000;
        long best = Long.MAX_VALUE;
        for (int i = 0; i < 2_000; i++) {
            long begin = System.nanoTime();
            Blackhole.consumeCPU(tokens);
            best = Math.min(best, System.nanoTime() - begin);
        }
        return Math.max(1, tokens * NANOS / best);
    }
}
