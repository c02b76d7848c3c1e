package io.peeper.benchmarks;

import io.peeper.PeeperSystem;
import io.peeper.Reply;
import io.peeper.WorkerExitedException;
import io.peeper.annotation.Call;
import io.peeper.annotation.Direct;
import io.peeper.annotation.Peeper;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.CompilerControl;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** A call that crashes the worker, and one that its successor answers; beside it, the same exception thrown and caught. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class CrashToCall {
    /** Held here: java.util.logging forgets the level of a logger that nobody holds. */
    private static final Logger PEEPER_LOG = Logger.getLogger("io.peeper");

    /** Made once, without a stack trace, as one does where exceptions are expected. */
    @SuppressWarnings("StaticAssignmentOfThrowable")
    private static final IllegalStateException BARE = new Bare();

    private static final class Bare extends IllegalStateException {
        private static final long serialVersionUID = 1;

        @Override
        public synchronized Throwable fillInStackTrace() {
            return this;
        }
    }

    /** Breaks. */
    @Peeper(state = Integer.class)
    public interface Fragile {
        @Call(direct = Direct.ALWAYS)
        int crash(boolean traced);

        @Call(direct = Direct.ALWAYS)
        int get();

        @Call(direct = Direct.NEVER)
        int crashQueued(boolean traced);

        @Call(direct = Direct.NEVER)
        int getQueued();
    }

    private static final class Breaking extends CrashToCall_FragileWorker {
        @Override
        protected Reply<Integer, Integer> crash(Integer state, boolean traced) {
            return reply(fail(traced));
        }

        @Override
        protected Reply<Integer, Integer> get(Integer state) {
            return reply(state);
        }

        @Override
        protected Reply<Integer, Integer> crashQueued(Integer state, boolean traced) {
            return reply(fail(traced));
        }

        @Override
        protected Reply<Integer, Integer> getQueued(Integer state) {
            return reply(state);
        }
    }

    @CompilerControl(CompilerControl.Mode.DONT_INLINE)
    static int fail(boolean traced) {
        throw traced ? new IllegalStateException("as intended") : BARE;
    }

    @State(Scope.Benchmark)
    public static class Peepers {
        private final PeeperSystem system = PeeperSystem.create();
        final CrashToCall_FragileClient client;

        public Peepers() {
            PEEPER_LOG.setLevel(Level.OFF);
            client = system.start(CrashToCall_FragilePeeper.spec(Breaking::new, 7)
                    .intensity(Integer.MAX_VALUE, Duration.ofSeconds(1)));
        }

        @TearDown
        public void close() {
            system.close();
        }
    }

    private static int crash(Fragile fragile, boolean traced) {
        try {
            return fragile.crash(traced);
        } catch (WorkerExitedException e) {
            return fragile.get();
        }
    }

    private static int crashQueued(Fragile fragile, boolean traced) {
        try {
            return fragile.crashQueued(traced);
        } catch (WorkerExitedException e) {
            return fragile.getQueued();
        }
    }

    private static int throwAndCatch(boolean traced) {
        try {
            return fail(traced);
        } catch (IllegalStateException e) {
            return 7;
        }
    }

    @Benchmark
    public int peeper(Peepers peepers) {
        return crash(peepers.client, true);
    }

    @Benchmark
    public int peeperQueued(Peepers peepers) {
        return crashQueued(peepers.client, true);
    }

    @Benchmark
    public int thrown() {
        return throwAndCatch(true);
    }

    @Benchmark
    public int peeperBare(Peepers peepers) {
        return crash(peepers.client, false);
    }

    @Benchmark
    public int thrownBare() {
        return throwAndCatch(false);
    }
}
