package io.peeper.benchmarks;

import io.peeper.benchmarks.peer.CounterClient;
import io.peeper.benchmarks.peer.ExecutorCounter;
import io.peeper.benchmarks.peer.FibryCounter;
import io.peeper.benchmarks.peer.LockCounter;
import io.peeper.benchmarks.peer.PeeperCounter;
import io.peeper.benchmarks.peer.PekkoCounter;
import io.peeper.benchmarks.peer.SynchronizedCounter;
import io.peeper.benchmarks.peer.VertxCounter;
import io.peeper.benchmarks.peer.VirtualThreadCounter;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Threads;

/**
 * Each producer sends a batch of casts and then asks for the sum, which is answered when all of them are handled. The score is of one
 * message, its share of that call included, and of all producers together.
 */
public abstract class DrainedCasts {
    static final int BATCH = 10_000;

    @Benchmark
    @OperationsPerInvocation(BATCH)
    public int peeper(PeeperCounter counter) {
        CounterClient client = counter.client;
        for (int i = 0; i < BATCH; i++) {
            client.increment();
        }
        return client.get();
    }

    @Benchmark
    @OperationsPerInvocation(BATCH)
    public int synchronizedObject(SynchronizedCounter counter) {
        for (int i = 0; i < BATCH; i++) {
            counter.increment();
        }
        return counter.get();
    }

    @Benchmark
    @OperationsPerInvocation(BATCH)
    public int reentrantLock(LockCounter counter) {
        for (int i = 0; i < BATCH; i++) {
            counter.increment();
        }
        return counter.get();
    }

    @Benchmark
    @OperationsPerInvocation(BATCH)
    public int executor(ExecutorCounter counter) throws ExecutionException, InterruptedException {
        for (int i = 0; i < BATCH; i++) {
            counter.increment();
        }
        return counter.get();
    }

    @Benchmark
    @OperationsPerInvocation(BATCH)
    public int virtualThread(VirtualThreadCounter counter) {
        for (int i = 0; i < BATCH; i++) {
            counter.increment();
        }
        return counter.get();
    }

    @Benchmark
    @OperationsPerInvocation(BATCH)
    public int pekko(PekkoCounter counter) {
        for (int i = 0; i < BATCH; i++) {
            counter.increment();
        }
        return counter.get();
    }

    @Benchmark
    @OperationsPerInvocation(BATCH)
    public int vertx(VertxCounter counter) {
        for (int i = 0; i < BATCH; i++) {
            counter.increment();
        }
        return counter.get();
    }

    @Benchmark
    @OperationsPerInvocation(BATCH)
    public int fibry(FibryCounter counter) throws ExecutionException, InterruptedException {
        for (int i = 0; i < BATCH; i++) {
            counter.increment();
        }
        return counter.get();
    }

    /** One producer. */
    @BenchmarkMode(Mode.Throughput)
    @OutputTimeUnit(TimeUnit.MICROSECONDS)
    @Threads(1)
    public static class Of1 extends DrainedCasts {}

    /** More producers than cores here. */
    @BenchmarkMode(Mode.Throughput)
    @OutputTimeUnit(TimeUnit.MICROSECONDS)
    @Threads(4)
    public static class Of4 extends DrainedCasts {}
}
