package io.peeper.benchmarks.peer;

import java.util.List;
import java.util.stream.Stream;

/** Several verticles of one Vert.x. */
public final class VertxCounterArray implements AutoCloseable {
    private final VertxCounters counters = new VertxCounters();
    private final List<String> addresses;

    /** Deploys so many. */
    public VertxCounterArray(int number) {
        addresses = Stream.generate(counters::deploy).limit(number).toList();
    }

    /** Adds to one of them. */
    public int add(int which, int number) {
        return counters.add(addresses.get(which), number);
    }

    @Override
    public void close() {
        counters.close();
    }
}
