package io.peeper.benchmarks;

import java.lang.reflect.Proxy;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntUnaryOperator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.CompilerControl;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** What the machine and the JVM charge for the parts that all of this is made of. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class RawLimits {
    private static final int ROUNDS = 1_000;
    private static final int HANDOVERS = 2 * ROUNDS;

    /** Two threads that wake each other in turn. */
    private static final class Pair {
        private final CountDownLatch done = new CountDownLatch(2);
        private final Thread[] threads = new Thread[2];
        private volatile int turn;

        Pair(ThreadFactory factory) {
            threads[0] = factory.newThread(() -> run(0));
            threads[1] = factory.newThread(() -> run(1));
        }

        void run(int me) {
            for (int i = 0; i < ROUNDS; i++) {
                while (turn != me) {
                    LockSupport.park(this);
                }
                turn = 1 - me;
                LockSupport.unpark(threads[1 - me]);
            }
            done.countDown();
        }

        int await() throws InterruptedException {
            threads[0].start();
            threads[1].start();
            done.await();
            return turn;
        }
    }

    /** Adds 1, as an object and behind a proxy. */
    @State(Scope.Benchmark)
    public static class Targets {
        private final Queue<Object> queue = new ConcurrentLinkedQueue<>();
        private final Object message = new Object();
        private final IntUnaryOperator plain = new Adding();
        private final IntUnaryOperator proxy = (IntUnaryOperator) Proxy.newProxyInstance(
                RawLimits.class.getClassLoader(),
                new Class<?>[] {IntUnaryOperator.class},
                (self, method, args) -> method.invoke(plain, args));
        private int number;
    }

    private static final class Adding implements IntUnaryOperator {
        @Override
        @CompilerControl(CompilerControl.Mode.DONT_INLINE)
        public int applyAsInt(int number) {
            return number + 1;
        }
    }

    /** One wake-up of the other thread. */
    @Benchmark
    @OperationsPerInvocation(HANDOVERS)
    public int platformHandOver() throws InterruptedException {
        return new Pair(Thread::new).await();
    }

    /** One wake-up of the other thread. */
    @Benchmark
    @OperationsPerInvocation(HANDOVERS)
    public int virtualThreadHandOver() throws InterruptedException {
        return new Pair(VirtualThreads.factory()).await();
    }

    @Benchmark
    public Object queueOfferPoll(Targets targets) {
        targets.queue.offer(targets.message);
        return targets.queue.poll();
    }

    @Benchmark
    public int virtualCall(Targets targets) {
        return targets.plain.applyAsInt(targets.number++);
    }

    @Benchmark
    public int proxyCall(Targets targets) {
        return targets.proxy.applyAsInt(targets.number++);
    }

    @Benchmark
    public long clockRead() {
        return System.nanoTime();
    }
}
