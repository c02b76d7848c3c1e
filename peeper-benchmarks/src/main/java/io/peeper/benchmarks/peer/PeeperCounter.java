package io.peeper.benchmarks.peer;

import io.peeper.PeeperSystem;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** A peeper with the default spec, in a system of its own. */
@State(Scope.Benchmark)
public class PeeperCounter implements CounterPeer {
    private final PeeperSystem system = PeeperSystem.create();
    public final CounterClient client = system.start(CounterPeeper.spec(Counting::new, 0));

    @Override
    public int add(int number) {
        return client.add(number);
    }

    @Override
    public void increment() {
        client.increment();
    }

    @Override
    public int get() {
        return client.get();
    }

    @TearDown
    @Override
    public void close() {
        system.close();
    }
}
