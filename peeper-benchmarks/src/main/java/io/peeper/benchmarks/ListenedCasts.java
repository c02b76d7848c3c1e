package io.peeper.benchmarks;

import io.peeper.Listener;
import io.peeper.PeeperSystem;
import io.peeper.benchmarks.peer.CounterClient;
import io.peeper.benchmarks.peer.CounterPeeper;
import io.peeper.benchmarks.peer.Counting;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** Casts, drained, with a listener that counts and without one. */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ListenedCasts {
    private static final int BATCH = DrainedCasts.BATCH;

    private static final class Heard implements Listener<Integer> {
        private volatile int last;

        @Override
        public void onStateChanged(Integer before, Integer after) {
            last = after;
        }
    }

    @State(Scope.Benchmark)
    public static class Unheard {
        private final PeeperSystem system = PeeperSystem.create();
        final CounterClient client = system.start(CounterPeeper.spec(Counting::new, 0));

        @TearDown
        public void close() {
            system.close();
        }
    }

    @State(Scope.Benchmark)
    public static class Listened {
        private final PeeperSystem system = PeeperSystem.create();
        private final Heard listener = new Heard();
        final CounterClient client =
                system.start(CounterPeeper.spec(Counting::new, 0).listener(listener));

        /** The system waits for listeners when it closes. */
        @TearDown
        public void close() {
            int sum = client.get();
            system.close();
            if (listener.last != sum) {
                throw new IllegalStateException("the listener heard of " + listener.last + " last, not of " + sum);
            }
        }
    }

    private static int run(CounterClient client) {
        for (int i = 0; i < BATCH; i++) {
            client.increment();
        }
        return client.get();
    }

    @Benchmark
    @OperationsPerInvocation(BATCH)
    public int listenerOff(Unheard peeper) {
        return run(peeper.client);
    }

    @Benchmark
    @OperationsPerInvocation(BATCH)
    public int listenerOn(Listened peeper) {
        return run(peeper.client);
    }
}
