package shop;

import io.peeper.PeeperClient;
import io.peeper.PeeperRef;
import io.peeper.generated.PeeperGenerated;
import io.peeper.generated.Target;
import java.util.List;
import java.util.concurrent.CompletionStage;
import javax.annotation.processing.Generated;

/**
 * Typed stub of {@link Cart}: each method sends a message to its worker.
 */
@PeeperGenerated("io.peeper.processor")
@Generated("io.peeper.processor.PeeperProcessor")
public final class CartClient implements Cart, PeeperClient {
    static final Long FINGERPRINT = 0xd90c12e7392f870dL;

    final Target target;

    CartClient(Target target) {
        this.target = target;
    }

    @Override
    public PeeperRef peeper() {
        return target.ref();
    }

    @Override
    public int total() {
        return target.call(new CartPeeper.TotalMessage(), 5_000_000_000L);
    }

    @Override
    public void add(Cart.Line line) {
        target.cast(new CartPeeper.AddMessage(line));
    }

    @Override
    public Cart.Line remove(String sku) throws Cart.NoSuchLine {
        return target.call(new CartPeeper.RemoveMessage(sku), 5_000_000_000L);
    }

    @Override
    public CompletionStage<List<Cart.Line>> lines() {
        return target.ask(new CartPeeper.LinesMessage(), 200_000_000L);
    }

    @Override
    public String checkout() {
        return target.call(new CartPeeper.CheckoutMessage(), 5_000_000_000L);
    }

    @Override
    public void clear() {
        target.cast(new CartPeeper.ClearMessage());
    }

    @Override
    public void reset() {
        target.call(new CartPeeper.ResetMessage(), 5_000_000_000L);
    }

    /**
     * Clients are equal if they stand for the same peeper.
     */
    @Override
    public boolean equals(Object other) {
        return other instanceof CartClient client && client.target.identity().equals(target.identity());
    }

    @Override
    public int hashCode() {
        return target.identity().hashCode();
    }

    @Override
    public String toString() {
        return "CartClient[" + target + "]";
    }
}
