package io.peeper.internal.dispatch;

import io.peeper.internal.time.Clock;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Platform threads for branches: as many as there are cores, and one more for each that a handler blocks. Which ones are
 * blocked is seen by a look every few milliseconds at who has made no turn since the last one; nothing is paid a message.
 *
 * <p>A thread that makes no turn and is not runnable is blocked, and replaced at once. One that is runnable may compute, when
 * another thread would not help, or may sit in a native read, which looks the same: those are replaced little by little, and only
 * while nobody makes any turn.
 */
final class PlatformPool implements Carrier {
    /** Beyond this many blocked threads, branches wait for one: a JVM that runs out of threads helps nobody. */
    private static final int MOST = 4096;

    /** Beyond this many runnable ones that make no turn, more threads would only share the cores among more. */
    private static final int MOST_RUNNABLE = 512;

    /** One thread, with what the look needs to know of it. */
    private static final class PoolThread extends Thread {
        volatile boolean busy;
        volatile int turns;
        int turnsSeen = -1;

        PoolThread(Runnable task, String name) {
            // what the sender's thread inherited is not for a thread that outlives it
            super(null, task, name, 0, false);
        }

        /** Whether it has been in the same turn since the last look. */
        boolean stuck() {
            int now = turns;
            boolean same = busy && now == turnsSeen;
            turnsSeen = now;
            return same;
        }
    }

    /** The pool; tells the look who is in a turn, and everybody how many are. */
    private static final class Executor extends ThreadPoolExecutor {
        final AtomicInteger busy = new AtomicInteger();

        Executor(int threads, Clock clock, ThreadFactory factory) {
            super(threads, threads, 10, TimeUnit.SECONDS, new SpinningQueue(clock), factory);
            allowCoreThreadTimeOut(true);
        }

        @Override
        protected void beforeExecute(Thread thread, Runnable task) {
            PoolThread own = (PoolThread) thread;
            int turn = own.turns; // only this thread writes it
            own.turns = turn + 1;
            own.busy = true;
            busy.incrementAndGet();
        }

        @Override
        protected void afterExecute(Runnable task, Throwable thrown) {
            busy.decrementAndGet();
            ((PoolThread) Thread.currentThread()).busy = false;
        }
    }

    private final int base = Math.max(2, Runtime.getRuntime().availableProcessors());
    private final AtomicInteger numbers = new AtomicInteger();
    private final Set<PoolThread> threads = ConcurrentHashMap.newKeySet();
    private final Executor executor;
    private final Pulse pulse;

    PlatformPool(String name, Clock clock, Pulse pulse) {
        this.pulse = pulse;
        executor = new Executor(base, clock, task -> {
            PoolThread[] self = new PoolThread[1];
            self[0] = new PoolThread(
                    () -> {
                        try {
                            task.run();
                        } finally {
                            threads.remove(self[0]);
                        }
                    },
                    name + "-" + numbers.incrementAndGet());
            self[0].setDaemon(true);
            threads.add(self[0]);
            return self[0];
        });
    }

    @Override
    public void run(Runnable branch) {
        pulse.wake();
        executor.execute(branch);
    }

    @Override
    public void runSuccessor(Runnable branch) {
        // its predecessor's thread may never come back
        needOneMore();
        run(branch);
    }

    /** A thread of ours is about to wait for another peeper; others must get on meanwhile. */
    void aboutToWait() {
        if (Thread.currentThread() instanceof PoolThread) {
            needOneMore();
        }
    }

    private void needOneMore() {
        int size = executor.getCorePoolSize();
        if (executor.busy.get() >= size) {
            widen(size + 1);
        }
    }

    /** Whether branches wait for a thread. */
    boolean hasWaiting() {
        return !executor.getQueue().isEmpty();
    }

    /** The look; every few milliseconds while there is work. */
    void look() {
        int stuck = 0;
        int running = 0;
        for (PoolThread thread : threads) {
            if (thread.stuck()) {
                if (thread.getState() == Thread.State.RUNNABLE) {
                    running++;
                } else {
                    stuck++;
                }
            }
        }
        if (!executor.getQueue().isEmpty()) {
            int wanted = base + stuck;
            if (running > 0 && running + stuck >= executor.busy.get() && running < MOST_RUNNABLE) {
                wanted = Math.max(wanted, executor.getCorePoolSize() + 1 + running / 8);
            }
            widen(wanted);
        } else if (executor.getCorePoolSize() > base + stuck + running) {
            narrow(Math.max(base, base + stuck + running));
        }
    }

    private synchronized void widen(int wanted) {
        int size = Math.min(MOST, wanted);
        if (size > executor.getMaximumPoolSize()) {
            executor.setMaximumPoolSize(size);
        }
        if (size > executor.getCorePoolSize()) {
            executor.setCorePoolSize(size);
        }
    }

    private synchronized void narrow(int wanted) {
        if (wanted < executor.getCorePoolSize()) {
            executor.setCorePoolSize(wanted);
            executor.setMaximumPoolSize(Math.max(wanted, base));
        }
    }

    @Override
    public void close() {
        executor.shutdown();
    }
}
