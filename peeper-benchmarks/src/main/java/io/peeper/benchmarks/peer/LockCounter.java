package io.peeper.benchmarks.peer;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** An object with a lock. */
@State(Scope.Benchmark)
public class LockCounter implements CounterPeer {
    private final Lock lock = new ReentrantLock();
    private int sum;

    @Override
    public int add(int number) {
        lock.lock();
        try {
            sum += number;
            return sum;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void increment() {
        lock.lock();
        try {
            sum++;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public int get() {
        lock.lock();
        try {
            return sum;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void close() {}
}
