package io.peeper.benchmarks;

import io.peeper.PeeperSpec;
import io.peeper.PeeperSystem;
import io.peeper.benchmarks.peer.CounterClient;
import io.peeper.benchmarks.peer.CounterPeeper;
import io.peeper.benchmarks.peer.Counting;
import io.peeper.benchmarks.peer.ExecutorCounter;
import io.peeper.benchmarks.peer.PekkoNursery;
import io.peeper.benchmarks.peer.SynchronizedCounter;
import io.peeper.benchmarks.peer.VirtualThreadCounter;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** Starts one and stops it. A peeper is waited for each time; Pekko's actors only by the hundred. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class StartStop {
    private static final int BATCH = 100;

    @State(Scope.Benchmark)
    public static class Peepers {
        final PeeperSystem system = PeeperSystem.create();
        final PeeperSpec<CounterClient, Integer> spec = CounterPeeper.spec(Counting::new, 0);

        @TearDown
        public void close() {
            system.close();
        }
    }

    @State(Scope.Benchmark)
    public static class Pekko {
        final PekkoNursery nursery = new PekkoNursery();

        @TearDown
        public void close() {
            nursery.close();
        }
    }

    @Benchmark
    public Object peeper(Peepers peepers) {
        CounterClient client = peepers.system.start(peepers.spec);
        client.peeper().stop();
        return client;
    }

    /** With a call in between. */
    @Benchmark
    public int peeperUsed(Peepers peepers) {
        CounterClient client = peepers.system.start(peepers.spec);
        int sum = client.add(1);
        client.peeper().stop();
        return sum;
    }

    @Benchmark
    @OperationsPerInvocation(BATCH)
    public int pekko(Pekko pekko) {
        return pekko.nursery.churn(BATCH);
    }

    @Benchmark
    public Object plainObject() {
        return new SynchronizedCounter();
    }

    @Benchmark
    public Object executor() {
        ExecutorCounter counter = new ExecutorCounter();
        counter.close();
        return counter;
    }

    @Benchmark
    public Object virtualThread() {
        VirtualThreadCounter counter = new VirtualThreadCounter();
        counter.close();
        return counter;
    }
}
