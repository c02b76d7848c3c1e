package io.peeper.benchmarks;

import io.peeper.benchmarks.peer.ExecutorCounter;
import io.peeper.benchmarks.peer.FibryCounter;
import io.peeper.benchmarks.peer.PeeperCounter;
import io.peeper.benchmarks.peer.PekkoCounter;
import io.peeper.benchmarks.peer.VertxCounter;
import io.peeper.benchmarks.peer.VirtualThreadCounter;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;

/** One caller, and a call that may not run on its thread. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public abstract class QueuedCall {
    @Benchmark
    public int peeper(PeeperCounter counter) {
        return counter.client.addQueued(1);
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

    /** From a platform thread. */
    public static class FromPlatformThread extends QueuedCall {}

    /** From a virtual thread. */
    @Fork(jvmArgsAppend = {"-Djmh.executor=CUSTOM", "-Djmh.executor.class=io.peeper.benchmarks.VirtualCallers"})
    public static class FromVirtualThread extends QueuedCall {}
}
