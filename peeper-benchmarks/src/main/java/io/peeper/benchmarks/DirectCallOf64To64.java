package io.peeper.benchmarks;

import io.peeper.benchmarks.peer.CounterClient;
import io.peeper.benchmarks.peer.ExecutorCounter;
import io.peeper.benchmarks.peer.FibryCounter;
import io.peeper.benchmarks.peer.LockCounter;
import io.peeper.benchmarks.peer.PeeperCounters;
import io.peeper.benchmarks.peer.PekkoCounterArray;
import io.peeper.benchmarks.peer.SynchronizedCounter;
import io.peeper.benchmarks.peer.VertxCounterArray;
import io.peeper.benchmarks.peer.VirtualThreadCounter;
import java.util.Arrays;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Threads;

/** 64 callers add to 64 counters, each time to another one. The score is of all callers together. */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Threads(DirectCallOf64To64.COUNTERS)
public class DirectCallOf64To64 {
    static final int COUNTERS = 64;

    /** Which counter is next: a sequence of its own for each caller. */
    @State(Scope.Thread)
    public static class Choice {
        private int last = System.identityHashCode(this) | 1;

        int next() {
            last ^= last << 13;
            last ^= last >>> 17;
            last ^= last << 5;
            return last & (COUNTERS - 1);
        }
    }

    @State(Scope.Benchmark)
    public static class Peepers {
        private final PeeperCounters counters = new PeeperCounters(COUNTERS);
        final CounterClient[] all = counters.clients();

        @TearDown
        public void close() {
            counters.close();
        }
    }

    @State(Scope.Benchmark)
    public static class SynchronizedCounters {
        final SynchronizedCounter[] all =
                Stream.generate(SynchronizedCounter::new).limit(COUNTERS).toArray(SynchronizedCounter[]::new);
    }

    @State(Scope.Benchmark)
    public static class LockCounters {
        final LockCounter[] all =
                Stream.generate(LockCounter::new).limit(COUNTERS).toArray(LockCounter[]::new);
    }

    @State(Scope.Benchmark)
    public static class ExecutorCounters {
        final ExecutorCounter[] all =
                Stream.generate(ExecutorCounter::new).limit(COUNTERS).toArray(ExecutorCounter[]::new);

        @TearDown
        public void close() {
            Arrays.stream(all).forEach(ExecutorCounter::close);
        }
    }

    @State(Scope.Benchmark)
    public static class VirtualThreadCounters {
        final VirtualThreadCounter[] all =
                Stream.generate(VirtualThreadCounter::new).limit(COUNTERS).toArray(VirtualThreadCounter[]::new);

        @TearDown
        public void close() {
            Arrays.stream(all).forEach(VirtualThreadCounter::close);
        }
    }

    @State(Scope.Benchmark)
    public static class PekkoActors {
        final PekkoCounterArray all = new PekkoCounterArray(COUNTERS);

        @TearDown
        public void close() {
            all.close();
        }
    }

    @State(Scope.Benchmark)
    public static class Verticles {
        final VertxCounterArray all = new VertxCounterArray(COUNTERS);

        @TearDown
        public void close() {
            all.close();
        }
    }

    @State(Scope.Benchmark)
    public static class FibryCounters {
        final FibryCounter[] all =
                Stream.generate(FibryCounter::new).limit(COUNTERS).toArray(FibryCounter[]::new);

        @TearDown
        public void close() {
            Arrays.stream(all).forEach(FibryCounter::close);
        }
    }

    @Benchmark
    public int peeper(Peepers counters, Choice choice) {
        return counters.all[choice.next()].add(1);
    }

    @Benchmark
    public int peeperAuto(Peepers counters, Choice choice) {
        return counters.all[choice.next()].addAuto(1);
    }

    @Benchmark
    public int peeperQueued(Peepers counters, Choice choice) {
        return counters.all[choice.next()].addQueued(1);
    }

    @Benchmark
    public int synchronizedObject(SynchronizedCounters counters, Choice choice) {
        return counters.all[choice.next()].add(1);
    }

    @Benchmark
    public int reentrantLock(LockCounters counters, Choice choice) {
        return counters.all[choice.next()].add(1);
    }

    @Benchmark
    public int executor(ExecutorCounters counters, Choice choice) throws ExecutionException, InterruptedException {
        return counters.all[choice.next()].add(1);
    }

    @Benchmark
    public int virtualThread(VirtualThreadCounters counters, Choice choice) {
        return counters.all[choice.next()].add(1);
    }

    @Benchmark
    public int pekko(PekkoActors counters, Choice choice) {
        return counters.all.add(choice.next(), 1);
    }

    @Benchmark
    public int vertx(Verticles counters, Choice choice) {
        return counters.all.add(choice.next(), 1);
    }

    @Benchmark
    public int fibry(FibryCounters counters, Choice choice) throws ExecutionException, InterruptedException {
        return counters.all[choice.next()].add(1);
    }
}
