package shop;

import io.peeper.PeeperClient;
import io.peeper.PeeperRef;
import io.peeper.Reply;
import io.peeper.generated.DirectTarget;
import io.peeper.generated.PeeperGenerated;
import io.peeper.generated.Target;
import io.peeper.generated.Turn;
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
        if (target instanceof DirectTarget direct) {
            CartWorker worker = (CartWorker) direct.atHand();
            Turn turn = direct.enter(worker, 0, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Cart.Lines state = direct.state(turn, worker);
                    Reply<Cart.Lines, Integer> reply = worker.total(state);
                    if (direct.leave(turn, worker, reply, Integer.class, false)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new CartPeeper.TotalMessage(), 5_000_000_000L);
                } catch (Throwable thrown) {
                    CartPeeper.TotalMessage message;
                    try {
                        message = new CartPeeper.TotalMessage();
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new CartPeeper.TotalMessage(), 5_000_000_000L);
    }

    @Override
    public void add(Cart.Line line) {
        target.cast(new CartPeeper.AddMessage(line));
    }

    @Override
    public Cart.Line remove(String sku) throws Cart.NoSuchLine {
        if (target instanceof DirectTarget direct) {
            CartWorker worker = (CartWorker) direct.atHand();
            Turn turn = direct.enter(worker, 2, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Cart.Lines state = direct.state(turn, worker);
                    Reply<Cart.Lines, Cart.Line> reply = worker.remove(state, sku);
                    if (direct.leave(turn, worker, reply, Cart.Line.class, true)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new CartPeeper.RemoveMessage(sku), 5_000_000_000L);
                } catch (Throwable thrown) {
                    CartPeeper.RemoveMessage message;
                    try {
                        message = new CartPeeper.RemoveMessage(sku);
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
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
        if (target instanceof DirectTarget direct) {
            CartWorker worker = (CartWorker) direct.atHand();
            Turn turn = direct.enter(worker, 6, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Cart.Lines state = direct.state(turn, worker);
                    Reply<Cart.Lines, Void> reply = worker.reset(state);
                    if (direct.leave(turn, worker, reply, Void.class, true)) {
                        return;
                    }
                    direct.finish(turn, worker, reply,
                            new CartPeeper.ResetMessage(), 5_000_000_000L);
                    return;
                } catch (Throwable thrown) {
                    CartPeeper.ResetMessage message;
                    try {
                        message = new CartPeeper.ResetMessage();
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    direct.await(message, 5_000_000_000L);
                    return;
                }
            }
        }
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
