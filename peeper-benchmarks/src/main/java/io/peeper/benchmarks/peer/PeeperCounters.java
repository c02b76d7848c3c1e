package io.peeper.benchmarks.peer;

import io.peeper.PeeperSystem;
import java.util.stream.Stream;

/** Several peepers in one system. */
public final class PeeperCounters implements AutoCloseable {
    private final PeeperSystem system = PeeperSystem.create();
    private final int number;

    /** Makes a system for so many. */
    public PeeperCounters(int number) {
        this.number = number;
    }

    /** Starts them. */
    public CounterClient[] clients() {
        return Stream.generate(() -> system.start(CounterPeeper.spec(Counting::new, 0)))
                .limit(number)
                .toArray(CounterClient[]::new);
    }

    @Override
    public void close() {
        system.close();
    }
}
