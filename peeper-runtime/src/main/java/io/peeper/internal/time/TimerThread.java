package io.peeper.internal.time;

import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Timers on one platform thread, so that a deadline never waits for a virtual one. */
public final class TimerThread implements Timers {
    private static final long RETRY_NANOS = 10_000_000;

    private final ScheduledThreadPoolExecutor executor;

    /**
     * Makes one; its thread starts with its first task.
     *
     * @param name of the thread
     * @param daemon whether it lets the JVM end
     */
    public TimerThread(String name, boolean daemon) {
        executor = new ScheduledThreadPoolExecutor(1, task -> {
            Thread thread = new Thread(null, () -> keep(pool(), task), name, 0, false);
            thread.setDaemon(daemon);
            return thread;
        });
        executor.setRemoveOnCancelPolicy(true);
        if (!daemon) {
            // it is what keeps the JVM alive while the system is open
            executor.prestartCoreThread();
        }
    }

    private ThreadPoolExecutor pool() {
        return executor;
    }

    /**
     * Runs a thread's whole work. One that dies for want of memory while it waits for the next task is replaced as soon as there is
     * some: the pool tries that once, and what was scheduled would then wait for the next one who schedules something.
     */
    static void keep(ThreadPoolExecutor pool, Runnable work) {
        try {
            work.run();
        } catch (OutOfMemoryError e) {
            while (!pool.isShutdown()) {
                try {
                    pool.prestartCoreThread();
                    return;
                } catch (OutOfMemoryError again) {
                    LockSupport.parkNanos(RETRY_NANOS);
                }
            }
        }
    }

    @Override
    public Cancellable schedule(Runnable task, long delayNanos) {
        if (delayNanos == Nanos.FOREVER) {
            return () -> {};
        }
        try {
            Future<?> future = executor.schedule(task, delayNanos, TimeUnit.NANOSECONDS);
            return () -> future.cancel(false);
        } catch (RejectedExecutionException e) {
            // closed: nobody is left whom it could concern
            return () -> {};
        }
    }

    @Override
    public void close() {
        executor.shutdownNow();
    }
}
