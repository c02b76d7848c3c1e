package futures;

import io.peeper.PeeperClient;
import io.peeper.PeeperRef;
import io.peeper.generated.PeeperGenerated;
import io.peeper.generated.Target;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import javax.annotation.processing.Generated;

/**
 * Typed stub of {@link Futures}: each method sends a message to its worker.
 */
@PeeperGenerated("io.peeper.processor")
@Generated("io.peeper.processor.PeeperProcessor")
public final class FuturesClient implements Futures, PeeperClient {
    static final Long FINGERPRINT = 0x619d8e75e6982946L;

    final Target target;

    FuturesClient(Target target) {
        this.target = target;
    }

    @Override
    public PeeperRef peeper() {
        return target.ref();
    }

    @Override
    public CompletionStage<Void> nothing() {
        return target.ask(new FuturesPeeper.NothingMessage(), 5_000_000_000L);
    }

    @Override
    public CompletableFuture<List<String>> texts() {
        return target.ask(new FuturesPeeper.TextsMessage(), 5_000_000_000L);
    }

    @Override
    public CompletionStage<?> any() {
        return target.ask(new FuturesPeeper.AnyMessage(), 5_000_000_000L);
    }

    @Override
    public CompletionStage<? extends Number> number() {
        return target.ask(new FuturesPeeper.NumberMessage(), 5_000_000_000L);
    }

    @Override
    public CompletionStage<? super Integer> lower() {
        return target.ask(new FuturesPeeper.LowerMessage(), 5_000_000_000L);
    }

    @Override
    public CompletionStage<int[]> later(int times) throws IOException {
        return target.ask(new FuturesPeeper.LaterMessage(times), 0L);
    }

    /**
     * Clients are equal if they stand for the same peeper.
     */
    @Override
    public boolean equals(Object other) {
        return other instanceof FuturesClient client && client.target.identity().equals(target.identity());
    }

    @Override
    public int hashCode() {
        return target.identity().hashCode();
    }

    @Override
    public String toString() {
        return "FuturesClient[" + target + "]";
    }
}
