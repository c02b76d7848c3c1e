package io.peeper.benchmarks;

import static com.google.common.truth.Truth.assertThat;

import io.peeper.benchmarks.peer.CounterPeer;
import io.peeper.benchmarks.peer.ExecutorCounter;
import io.peeper.benchmarks.peer.FibryCounter;
import io.peeper.benchmarks.peer.LockCounter;
import io.peeper.benchmarks.peer.PeeperCounter;
import io.peeper.benchmarks.peer.PekkoCounter;
import io.peeper.benchmarks.peer.SynchronizedCounter;
import io.peeper.benchmarks.peer.VertxCounter;
import io.peeper.benchmarks.peer.VirtualThreadCounter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is measured side by side does the same, and does it right. */
final class CounterPeerTest {
    private static final int THREADS = 4;
    private static final int TIMES = DrainedCasts.BATCH;

    static Stream<Supplier<CounterPeer>> peers() {
        Stream<Supplier<CounterPeer>> everywhere = Stream.of(
                PeeperCounter::new,
                SynchronizedCounter::new,
                LockCounter::new,
                ExecutorCounter::new,
                PekkoCounter::new,
                VertxCounter::new,
                FibryCounter::new);
        return VirtualThreads.present() ? Stream.concat(everywhere, Stream.of(VirtualThreadCounter::new)) : everywhere;
    }

    @ParameterizedTest
    @MethodSource("peers")
    void eachCallIsAnsweredWithTheSum(Supplier<CounterPeer> peer) throws Exception {
        try (CounterPeer counter = peer.get()) {
            assertThat(counter.add(2)).isEqualTo(2);
            assertThat(counter.add(3)).isEqualTo(5);
            assertThat(counter.get()).isEqualTo(5);
        }
    }

    @ParameterizedTest
    @MethodSource("peers")
    void noCastIsLostAndACallComesAfterTheSendersCasts(Supplier<CounterPeer> peer) throws Exception {
        try (CounterPeer counter = peer.get()) {
            inThreads(() -> {
                for (int i = 1; i <= TIMES; i++) {
                    counter.increment();
                }
                assertThat(counter.get()).isAtLeast(TIMES);
                return null;
            });
            assertThat(counter.get()).isEqualTo(THREADS * TIMES);
        }
    }

    @ParameterizedTest
    @MethodSource("peers")
    void callersDontDisturbEachOther(Supplier<CounterPeer> peer) throws Exception {
        try (CounterPeer counter = peer.get()) {
            inThreads(() -> {
                for (int i = 0; i < 200; i++) {
                    counter.add(1);
                }
                return null;
            });
            assertThat(counter.get()).isEqualTo(THREADS * 200);
        }
    }

    private static void inThreads(Callable<Void> task) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<Void>> running = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                running.add(threads.submit(task));
            }
            for (Future<Void> one : running) {
                one.get(30, TimeUnit.SECONDS);
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
