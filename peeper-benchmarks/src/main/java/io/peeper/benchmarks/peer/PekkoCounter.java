package io.peeper.benchmarks.peer;

import org.apache.pekko.actor.typed.ActorRef;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** One Pekko actor, asked as its documentation shows it. */
@State(Scope.Benchmark)
public class PekkoCounter implements CounterPeer {
    private final PekkoCounters counters = new PekkoCounters();
    private final ActorRef<PekkoCounters.Command> counter = counters.spawn();

    @Override
    public int add(int number) {
        return counters.add(counter, number).toCompletableFuture().join();
    }

    @Override
    public void increment() {
        counter.tell(PekkoCounters.Increment.INSTANCE);
    }

    @Override
    public int get() {
        return counters.get(counter).toCompletableFuture().join();
    }

    @TearDown
    @Override
    public void close() {
        counters.close();
    }
}
