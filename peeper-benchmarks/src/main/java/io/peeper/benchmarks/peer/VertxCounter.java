package io.peeper.benchmarks.peer;

import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** One verticle, reached over the event bus. */
@State(Scope.Benchmark)
public class VertxCounter implements CounterPeer {
    private final VertxCounters counters = new VertxCounters();
    private final String address = counters.deploy();

    @Override
    public int add(int number) {
        return counters.add(address, number);
    }

    @Override
    public void increment() {
        counters.bus.send(address, 1);
    }

    @Override
    public int get() {
        return counters.add(address, 0);
    }

    @TearDown
    @Override
    public void close() {
        counters.close();
    }
}
