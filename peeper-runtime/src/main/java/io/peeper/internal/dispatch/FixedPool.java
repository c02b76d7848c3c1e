package io.peeper.internal.dispatch;

import io.peeper.internal.time.Clock;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** So many platform threads, and one in place of each that a killed handler still holds. */
final class FixedPool implements Carrier {
    private final int threads;
    private final ThreadPoolExecutor executor;
    private int held;

    FixedPool(int threads, Clock clock, String name) {
        this.threads = threads;
        AtomicInteger numbers = new AtomicInteger();
        executor = new ThreadPoolExecutor(threads, threads, 10, TimeUnit.SECONDS, new SpinningQueue(clock), task -> {
            Thread thread = new Thread(null, task, name + "-" + numbers.incrementAndGet(), 0, false);
            thread.setDaemon(true);
            return thread;
        });
        executor.allowCoreThreadTimeOut(true);
    }

    @Override
    public void run(Runnable branch) {
        executor.execute(branch);
    }

    @Override
    public void runSuccessor(Runnable branch) {
        resize(1);
        executor.execute(branch);
    }

    @Override
    public void abandoned() {
        resize(1);
    }

    @Override
    public void returned() {
        resize(-1);
    }

    private synchronized void resize(int change) {
        held += change;
        int size = threads + Math.max(0, held);
        if (size > executor.getMaximumPoolSize()) {
            executor.setMaximumPoolSize(size);
            executor.setCorePoolSize(size);
        } else {
            executor.setCorePoolSize(size);
            executor.setMaximumPoolSize(size);
        }
    }

    @Override
    public void close() {
        executor.shutdown();
    }
}
