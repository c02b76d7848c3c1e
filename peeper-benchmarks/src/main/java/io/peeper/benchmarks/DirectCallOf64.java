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
import org.openjdk.jmh.annotations.Threads;

/** 64 callers add to one counter. The score is of all of them together. */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Threads(64)
public class DirectCallOf64 {
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

    @Benchmark
    public int synchronizedObject(SynchronizedCounter counter) {
        return counter.add(1);
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
