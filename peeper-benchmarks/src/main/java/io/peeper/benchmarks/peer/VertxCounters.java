package io.peeper.benchmarks.peer;

import io.vertx.core.Future;
import io.vertx.core.VerticleBase;
import io.vertx.core.Vertx;
import io.vertx.core.eventbus.EventBus;
import java.util.concurrent.atomic.AtomicInteger;

/** A Vert.x, with verticles that count. */
final class VertxCounters implements AutoCloseable {
    private final Vertx vertx = Vertx.vertx();
    final EventBus bus = vertx.eventBus();
    private final AtomicInteger addresses = new AtomicInteger();

    /** Returns the address of a new counter. */
    String deploy() {
        String address = "counter-" + addresses.incrementAndGet();
        await(vertx.deployVerticle(new CountingVerticle(address)));
        return address;
    }

    int add(String address, int number) {
        return await(bus.<Integer>request(address, number)).body();
    }

    static <T> T await(Future<T> future) {
        return future.toCompletionStage().toCompletableFuture().join();
    }

    @Override
    public void close() {
        await(vertx.close());
    }

    private static final class CountingVerticle extends VerticleBase {
        private final String address;
        private int sum;

        CountingVerticle(String address) {
            this.address = address;
        }

        @Override
        public Future<?> start() {
            EventBus bus = vertx.eventBus();
            bus.<Integer>localConsumer(address, message -> {
                sum += message.body();
                if (message.replyAddress() != null) {
                    message.reply(sum);
                }
            });
            return Future.succeededFuture();
        }
    }
}
