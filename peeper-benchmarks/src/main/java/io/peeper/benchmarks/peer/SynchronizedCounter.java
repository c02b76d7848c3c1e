package io.peeper.benchmarks.peer;

import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** A plain object. */
@State(Scope.Benchmark)
public class SynchronizedCounter implements CounterPeer {
    private int sum;

    @Override
    public synchronized int add(int number) {
        sum += number;
        return sum;
    }

    @Override
    public synchronized void increment() {
        sum++;
    }

    @Override
    public synchronized int get() {
        return sum;
    }

    @Override
    public void close() {}
}
