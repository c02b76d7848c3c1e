package io.peeper.internal.dispatch;

import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** One platform thread for one peeper; another one when a killed handler holds it. */
final class DedicatedThread implements Carrier {
    private final String name;
    private volatile ThreadPoolExecutor executor;
    private volatile boolean trimmed;
    private boolean released;

    DedicatedThread(String name) {
        this.name = name;
        executor = thread();
    }

    private ThreadPoolExecutor thread() {
        return new ThreadPoolExecutor(1, 1, 1, TimeUnit.MILLISECONDS, new LinkedBlockingQueue<>(), task -> {
            Thread thread = new Thread(null, task, name, 0, false);
            thread.setDaemon(true);
            return thread;
        });
    }

    @Override
    public void run(Runnable branch) {
        if (trimmed) {
            trimmed = false;
            executor.allowCoreThreadTimeOut(false);
        }
        executor.execute(branch);
    }

    @Override
    public synchronized void runSuccessor(Runnable branch) {
        ThreadPoolExecutor abandoned = executor;
        executor = thread();
        executor.execute(branch);
        abandoned.shutdown();
        if (released) {
            executor.shutdown();
        }
    }

    /** An idle thread ends at once, and the next message gets another one; its stack is most of what a sleeping peeper costs. */
    @Override
    public void trim() {
        trimmed = true;
        executor.allowCoreThreadTimeOut(true);
    }

    @Override
    public synchronized void release() {
        released = true;
        executor.shutdown();
    }

    @Override
    public void close() {
        release();
    }
}
