package io.peeper.benchmarks;

import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Has JMH run benchmarks on virtual threads; JMH makes it by name. */
public final class VirtualCallers extends ThreadPoolExecutor {
    /** What JMH calls. */
    public VirtualCallers(int threads, String prefix) {
        super(threads, threads, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), VirtualThreads.factory());
    }
}
