package io.peeper.benchmarks;

import io.peeper.PeeperSystem;
import io.peeper.benchmarks.wide.Narrow;
import io.peeper.benchmarks.wide.NarrowClient;
import io.peeper.benchmarks.wide.NarrowPeeper;
import io.peeper.benchmarks.wide.NarrowWork;
import io.peeper.benchmarks.wide.Wide;
import io.peeper.benchmarks.wide.WideClient;
import io.peeper.benchmarks.wide.WidePeeper;
import io.peeper.benchmarks.wide.WideWork;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** Calls of ten methods in turn: of an interface that has ten, and of one that has 1,000. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class WideInterface {
    @State(Scope.Benchmark)
    public static class Peepers {
        private final PeeperSystem system = PeeperSystem.create();
        final NarrowClient narrow = system.start(NarrowPeeper.spec(NarrowWork::new, 0));
        final WideClient wide = system.start(WidePeeper.spec(WideWork::new, 0));

        @TearDown
        public void close() {
            system.close();
        }
    }

    @Benchmark
    @OperationsPerInvocation(10)
    public int of10(Peepers peepers) {
        Narrow narrow = peepers.narrow;
        int number = narrow.m0(1);
        number = narrow.m1(number);
        number = narrow.m2(number);
        number = narrow.m3(number);
        number = narrow.m4(number);
        number = narrow.m5(number);
        number = narrow.m6(number);
        number = narrow.m7(number);
        number = narrow.m8(number);
        return narrow.m9(number);
    }

    @Benchmark
    @OperationsPerInvocation(10)
    public int of1000(Peepers peepers) {
        Wide wide = peepers.wide;
        int number = wide.m50(1);
        number = wide.m150(number);
        number = wide.m250(number);
        number = wide.m350(number);
        number = wide.m450(number);
        number = wide.m550(number);
        number = wide.m650(number);
        number = wide.m750(number);
        number = wide.m850(number);
        return wide.m999(number);
    }
}
