package io.peeper.benchmarks.peer;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** State that only the thread of an executor touches. */
@State(Scope.Benchmark)
public class ExecutorCounter implements CounterPeer {
    private final ExecutorService executor = Executors.newSingleThreadExecutor();
    private int sum;

    @Override
    public int add(int number) throws ExecutionException, InterruptedException {
        return executor.submit(() -> sum += number).get();
    }

    @Override
    public void increment() {
        executor.execute(() -> sum++);
    }

    @Override
    public int get() throws ExecutionException, InterruptedException {
        return executor.submit(() -> sum).get();
    }

    @TearDown
    @Override
    public void close() {
        executor.shutdown();
    }
}
