package io.peeper.benchmarks.peer;

import java.util.List;
import java.util.stream.Stream;
import org.apache.pekko.actor.typed.ActorRef;

/** Several Pekko actors in one system. */
public final class PekkoCounterArray implements AutoCloseable {
    private final PekkoCounters counters = new PekkoCounters();
    private final List<ActorRef<PekkoCounters.Command>> actors;

    /** Starts so many. */
    public PekkoCounterArray(int number) {
        actors = Stream.generate(counters::spawn).limit(number).toList();
    }

    /** Adds to one of them. */
    public int add(int which, int number) {
        return counters.add(actors.get(which), number).toCompletableFuture().join();
    }

    @Override
    public void close() {
        counters.close();
    }
}
