package shop;

import io.peeper.From;
import io.peeper.Next;
import io.peeper.Reply;
import io.peeper.Worker;
import io.peeper.generated.PeeperGenerated;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The worker behind {@link Cart}, to extend: one handler for each of its methods.
 */
@PeeperGenerated("io.peeper.processor")
@Generated("io.peeper.processor.PeeperProcessor")
public abstract class CartWorker extends Worker<Cart.Lines> {
    static final Long FINGERPRINT = 0xd90c12e7392f870dL;

    /**
     * For subclasses.
     */
    protected CartWorker() {
    }

    /**
     * Answers {@link Cart#total()}.
     */
    protected abstract Reply<Cart.Lines, Integer> total(Cart.Lines state);

    /**
     * Handles {@link Cart#add(Cart.Line)}.
     */
    protected abstract Next<Cart.Lines> add(Cart.Lines state, Cart.Line line);

    /**
     * Answers {@link Cart#remove(String)}. What it names in its throws clause is an answer too, and no crash.
     */
    protected abstract Reply<Cart.Lines, Cart.Line> remove(Cart.Lines state, String sku) throws
            Cart.NoSuchLine;

    /**
     * Answers {@link Cart#lines()}.
     */
    protected abstract Reply<Cart.Lines, List<Cart.Line>> lines(Cart.Lines state);

    /**
     * Answers {@link Cart#checkout()}, at once or later by {@code from}.
     */
    protected abstract Reply<Cart.Lines, String> checkout(Cart.Lines state, From<String> from);

    /**
     * Handles {@link Cart#clear()}.
     */
    protected abstract Next<Cart.Lines> clear(Cart.Lines state);

    /**
     * Answers {@link Cart#reset()}.
     */
    protected abstract Reply<Cart.Lines, Void> reset(Cart.Lines state);

    /**
     * A client of this very peeper, to hand out or to cast to. A handler that calls it would wait for
     * itself, and gets an exception instead.
     */
    protected final CartClient self() {
        return CartPeeper.client(context().ref());
    }
}
