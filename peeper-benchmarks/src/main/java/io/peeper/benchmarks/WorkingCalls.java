package io.peeper.benchmarks;

import io.peeper.PeeperSystem;
import io.peeper.Reply;
import io.peeper.annotation.Call;
import io.peeper.annotation.Direct;
import io.peeper.annotation.Peeper;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Threads;

/** Calls of a handler that works for 2 microseconds. */
public abstract class WorkingCalls {
    /** Works, then counts. */
    @Peeper(state = Integer.class)
    public interface Labour {
        @Call(direct = Direct.ALWAYS)
        int work();

        @Call(direct = Direct.AUTO)
        int workAuto();

        @Call(direct = Direct.NEVER)
        int workQueued();
    }

    private static final class Labouring extends WorkingCalls_LabourWorker {
        @Override
        protected Reply<Integer, Integer> work(Integer done) {
            Work.work();
            Integer next = done + 1;
            return reply(next, next);
        }

        @Override
        protected Reply<Integer, Integer> workAuto(Integer done) {
            return work(done);
        }

        @Override
        protected Reply<Integer, Integer> workQueued(Integer done) {
            return work(done);
        }
    }

    @State(Scope.Benchmark)
    public static class Peepers {
        private final PeeperSystem system = PeeperSystem.create();
        final WorkingCalls_LabourClient client = system.start(WorkingCalls_LabourPeeper.spec(Labouring::new, 0));

        @TearDown
        public void close() {
            system.close();
        }
    }

    @State(Scope.Benchmark)
    public static class SynchronizedLabour {
        private int done;

        synchronized int work() {
            Work.work();
            return ++done;
        }
    }

    @State(Scope.Benchmark)
    public static class LockLabour {
        private final Lock lock = new ReentrantLock();
        private int done;

        int work() {
            lock.lock();
            try {
                Work.work();
                return ++done;
            } finally {
                lock.unlock();
            }
        }
    }

    @Benchmark
    public int peeper(Peepers labour) {
        return labour.client.work();
    }

    @Benchmark
    public int peeperAuto(Peepers labour) {
        return labour.client.workAuto();
    }

    @Benchmark
    public int peeperQueued(Peepers labour) {
        return labour.client.workQueued();
    }

    @Benchmark
    public int synchronizedObject(SynchronizedLabour labour) {
        return labour.work();
    }

    @Benchmark
    public int reentrantLock(LockLabour labour) {
        return labour.work();
    }

    /** One caller. */
    @BenchmarkMode(Mode.Throughput)
    @OutputTimeUnit(TimeUnit.MICROSECONDS)
    @Threads(1)
    public static class Of1 extends WorkingCalls {}

    /** More callers than cores. */
    @BenchmarkMode(Mode.Throughput)
    @OutputTimeUnit(TimeUnit.MICROSECONDS)
    @Threads(8)
    public static class Of8 extends WorkingCalls {}

    /** Many callers. */
    @BenchmarkMode(Mode.Throughput)
    @OutputTimeUnit(TimeUnit.MICROSECONDS)
    @Threads(64)
    public static class Of64 extends WorkingCalls {}

    /** How long each of many callers waits. */
    @BenchmarkMode(Mode.SampleTime)
    @OutputTimeUnit(TimeUnit.NANOSECONDS)
    @Threads(64)
    public static class LatencyOf64 extends WorkingCalls {}
}
