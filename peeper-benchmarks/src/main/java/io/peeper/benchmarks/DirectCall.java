package io.peeper.benchmarks;

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
import org.openjdk.jmh.annotations.OutputTimeUnit;

/** One caller adds to a counter that nobody else uses, and takes the sum. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class DirectCall {
    @Benchmark
    public int peeper(PeeperCounter counter) {
        return counter.client.add(1);
    }

    @Benchmark
    public int peeperAuto(PeeperCounter counter) {
        return counter.client.addAuto(1);
    }

    @Benchmark
    public int peeperQueued(PeeperCounter counter) {
        return counter.client.addQueued(1);
    }

    /** A call that changes nothing. */
    @Benchmark
    public int peeperGet(PeeperCounter counter) {
        return counter.client.get();
    }

    @Benchmark
    public int synchronizedObject(SynchronizedCounter counter) {
        return counter.add(1);
    }

    @Benchmark
    public int synchronizedGet(SynchronizedCounter counter) {
        return counter.get();
    }

    @Benchmark
    public int reentrantLock(LockCounter counter) {
        return counter.add(1);
    }

    @Benchmark
    public int executor(ExecutorCounter counter) throws ExecutionException, InterruptedException {
        return counter.add(1);
    }

    @Benchmark
    public int virtualThread(VirtualThreadCounter counter) {
        return counter.add(1);
    }

    @Benchmark
    public int pekko(PekkoCounter counter) {
        return counter.add(1);
    }

    @Benchmark
    public int vertx(VertxCounter counter) {
        return counter.add(1);
    }

    @Benchmark
    public int fibry(FibryCounter counter) throws ExecutionException, InterruptedException {
        return counter.add(1);
    }
}
