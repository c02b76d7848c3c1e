package io.peeper.internal.registry;

import io.peeper.CallInterruptedException;
import io.peeper.Outcome;
import io.peeper.internal.branch.Core;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A lock for each key that somebody has, or waits for. */
final class Locks {
    private static final class Lock extends Cell {
        private final ReentrantLock lock = new ReentrantLock();

        // under the monitor
        private int users;

        Lock(Object key, int hash) {
            super(key, hash);
        }

        /** False if it is retired. */
        synchronized boolean come() {
            if (isRetired()) {
                return false;
            }
            users++;
            return true;
        }

        /** Whether it was the last one. */
        synchronized boolean leave() {
            users--;
            if (users == 0) {
                retire();
            }
            return users == 0;
        }
    }

    private final KeyTable<Lock> locks = new KeyTable<>();

    <R extends @Nullable Object> R lock(Object key, Supplier<? extends R> body) {
        Lock lock = locks.obtain(key, Lock::new);
        while (!lock.come()) {
            lock = locks.obtain(key, Lock::new);
        }
        try {
            take(lock.lock);
            try {
                return body.get();
            } finally {
                lock.lock.unlock();
            }
        } finally {
            if (lock.leave()) {
                locks.remove(lock);
            }
        }
    }

    private static void take(ReentrantLock lock) {
        try {
            if (Thread.currentThread().isInterrupted() || !lock.tryLock()) {
                Core.waitsHere();
                lock.lockInterruptibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CallInterruptedException(
                    "lock: the thread was interrupted; the body has not run", Outcome.NOT_RUN);
        }
    }

    /** How many keys somebody has, or waits for. */
    int size() {
        return locks.size();
    }
}
