package io.peeper.benchmarks.peer;

import io.peeper.benchmarks.VirtualThreads;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** A virtual thread that takes from a queue, and futures for replies: the least that one would write by hand. */
@State(Scope.Benchmark)
public class VirtualThreadCounter implements CounterPeer {
    private sealed interface Message {}

    private record Add(int number, CompletableFuture<Integer> reply) implements Message {}

    private record Increment() implements Message {}

    private record Get(CompletableFuture<Integer> reply) implements Message {}

    private final BlockingQueue<Message> queue = new LinkedBlockingQueue<>();
    private final Thread thread = VirtualThreads.start(this::run);

    private void run() {
        int sum = 0;
        try {
            while (true) {
                Message message = queue.take();
                if (message instanceof Add add) {
                    sum += add.number;
                    add.reply.complete(sum);
                } else if (message instanceof Increment) {
                    sum++;
                } else if (message instanceof Get get) {
                    get.reply.complete(sum);
                }
            }
        } catch (InterruptedException e) {
            // closed
        }
    }

    @Override
    public int add(int number) {
        CompletableFuture<Integer> reply = new CompletableFuture<>();
        queue.add(new Add(number, reply));
        return reply.join();
    }

    @Override
    public void increment() {
        queue.add(new Increment());
    }

    @Override
    public int get() {
        CompletableFuture<Integer> reply = new CompletableFuture<>();
        queue.add(new Get(reply));
        return reply.join();
    }

    @TearDown
    @Override
    public void close() {
        thread.interrupt();
    }
}
