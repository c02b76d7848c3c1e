package io.peeper.benchmarks;

import io.peeper.Next;
import io.peeper.PeeperSystem;
import io.peeper.Reply;
import io.peeper.annotation.Call;
import io.peeper.annotation.Cast;
import io.peeper.annotation.Direct;
import io.peeper.annotation.Peeper;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * What it costs to keep a state: handlers that do the same, and return a new state to be kept or say that it is the same. The states are
 * made beforehand, so that neither allocates one. The rest of the runtime can't be left out: this is the price of keeping alone.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class KeptState {
    private static final int BATCH = DrainedCasts.BATCH;

    /** Two numbers. */
    public record Pair(int first, int second) {}

    /** Goes back and forth. */
    @Peeper(state = Pair.class)
    public interface Swing {
        @Call(direct = Direct.ALWAYS)
        int keep();

        @Call(direct = Direct.ALWAYS)
        int discard();

        @Cast
        void keepLater();

        @Cast
        void discardLater();

        @Cast
        void keepSameLater();
    }

    private static final class Swinging extends KeptState_SwingWorker {
        private final Pair one = new Pair(1, 2);
        private final Pair other = new Pair(2, 1);

        private Pair swung(Pair now) {
            return now.first == one.first ? other : one; // where a state is discarded it is always the same one
        }

        @Override
        protected Reply<Pair, Integer> keep(Pair now) {
            Pair next = swung(now);
            return reply(next.first, next);
        }

        @Override
        protected Reply<Pair, Integer> discard(Pair now) {
            return reply(swung(now).first);
        }

        @Override
        protected Next<Pair> keepLater(Pair now) {
            return next(swung(now));
        }

        @Override
        protected Next<Pair> discardLater(Pair now) {
            return swung(now).first == 0 ? next(now) : same();
        }

        @Override
        protected Next<Pair> keepSameLater(Pair now) {
            return next(now);
        }
    }

    @State(Scope.Benchmark)
    public static class Peepers {
        private final PeeperSystem system = PeeperSystem.create();
        final KeptState_SwingClient client = system.start(KeptState_SwingPeeper.spec(Swinging::new, new Pair(0, 0)));

        @TearDown
        public void close() {
            system.close();
        }
    }

    @Benchmark
    public int callKept(Peepers swing) {
        return swing.client.keep();
    }

    @Benchmark
    public int callDiscarded(Peepers swing) {
        return swing.client.discard();
    }

    @Benchmark
    @OperationsPerInvocation(BATCH)
    public int castKept(Peepers swing) {
        for (int i = 0; i < BATCH; i++) {
            swing.client.keepLater();
        }
        return swing.client.discard();
    }

    @Benchmark
    @OperationsPerInvocation(BATCH)
    public int castDiscarded(Peepers swing) {
        for (int i = 0; i < BATCH; i++) {
            swing.client.discardLater();
        }
        return swing.client.discard();
    }

    /** A state that is returned as it was. */
    @Benchmark
    @OperationsPerInvocation(BATCH)
    public int castReturned(Peepers swing) {
        for (int i = 0; i < BATCH; i++) {
            swing.client.keepSameLater();
        }
        return swing.client.discard();
    }
}
