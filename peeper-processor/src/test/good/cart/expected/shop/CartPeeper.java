package shop;

import io.peeper.Name;
import io.peeper.Next;
import io.peeper.PeeperRef;
import io.peeper.PeeperSpec;
import io.peeper.PeeperSystem;
import io.peeper.Reply;
import io.peeper.annotation.Direct;
import io.peeper.generated.CallMessage;
import io.peeper.generated.CastMessage;
import io.peeper.generated.Frozen;
import io.peeper.generated.Operation;
import io.peeper.generated.PeeperGenerated;
import io.peeper.generated.Protocol;
import io.peeper.generated.Target;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import javax.annotation.processing.Generated;

/**
 * Starts and finds peepers of {@link Cart}.
 */
@PeeperGenerated("io.peeper.processor")
@Generated("io.peeper.processor.PeeperProcessor")
public final class CartPeeper {
    private static final Protocol<CartClient, Cart.Lines, CartWorker> PROTOCOL = new Wiring();

    private CartPeeper() {
    }

    /**
     * How to start a peeper, to be refined.
     *
     * @param worker makes the worker, at the first start and after each crash
     * @param state the state to begin with
     */
    public static PeeperSpec<CartClient, Cart.Lines> spec(Supplier<? extends CartWorker> worker,
            Cart.Lines state) {
        return PeeperSpec.of(PROTOCOL, worker, state);
    }

    /**
     * Starts a peeper on the shared system.
     *
     * @param worker makes the worker, at the first start and after each crash
     * @param state the state to begin with
     */
    public static CartClient start(Supplier<? extends CartWorker> worker, Cart.Lines state) {
        return spec(worker, state).start();
    }

    /**
     * A client of whoever holds a local name of the shared system when it is used.
     */
    public static CartClient named(String name) {
        return named(Name.local(name));
    }

    /**
     * A client of whoever holds a name, as the shared system sees it, when it is used.
     */
    public static CartClient named(Name name) {
        return named(PeeperSystem.shared(), name);
    }

    /**
     * A client of whoever holds a local name of a system when it is used.
     */
    public static CartClient named(PeeperSystem system, String name) {
        return named(system, Name.local(name));
    }

    /**
     * A client of whoever holds a name, as a system sees it, when it is used.
     */
    public static CartClient named(PeeperSystem system, Name name) {
        return PROTOCOL.client(Target.named(system, name, PROTOCOL));
    }

    /**
     * A typed view of a peeper.
     *
     * @throws IllegalArgumentException if it has another protocol
     */
    public static CartClient client(PeeperRef ref) {
        return PROTOCOL.client(Target.of(ref, PROTOCOL));
    }

    /**
     * A client of the same peeper, with another limit for all of its calls.
     *
     * @param client a client
     * @param timeout how long callers wait; more than zero
     */
    public static CartClient withTimeout(CartClient client, Duration timeout) {
        return PROTOCOL.client(Target.timed(client.target, timeout));
    }

    static final class TotalMessage extends CallMessage<Integer> {
        TotalMessage() {
            super(0);
        }
    }

    static final class AddMessage extends CastMessage {
        final Cart.Line line;

        AddMessage(Cart.Line line) {
            super(1);
            this.line = line;
        }
    }

    static final class RemoveMessage extends CallMessage<Cart.Line> {
        final String sku;

        RemoveMessage(String sku) {
            super(2);
            this.sku = sku;
        }
    }

    static final class LinesMessage extends CallMessage<List<Cart.Line>> {
        LinesMessage() {
            super(3);
        }
    }

    static final class CheckoutMessage extends CallMessage<String> {
        CheckoutMessage() {
            super(4);
        }
    }

    static final class ClearMessage extends CastMessage {
        ClearMessage() {
            super(5);
        }
    }

    static final class ResetMessage extends CallMessage<Void> {
        ResetMessage() {
            super(6);
        }
    }

    private static final class Wiring extends Protocol<CartClient, Cart.Lines, CartWorker> {
        Wiring() {
            super(
                    3,
                    0xd90c12e7392f870dL,
                    Cart.class,
                    Cart.Lines.class,
                    CartWorker.class,
                    Operation.call("total()", Direct.AUTO, int.class),
                    Operation.cast("add(Line)"),
                    Operation.call("remove(String)", Direct.AUTO, Cart.Line.class),
                    Operation.asyncCall("lines()", List.class),
                    Operation.call("checkout()", Direct.NEVER, String.class),
                    Operation.cast("clear()"),
                    Operation.call("reset()", Direct.AUTO, void.class));
            madeWith(CartClient.FINGERPRINT, CartWorker.FINGERPRINT);
        }

        @Override
        public CartClient client(Target target) {
            return new CartClient(target);
        }

        @Override
        public Reply<Cart.Lines, ?> handleCall(CartWorker worker, Cart.Lines state, int op,
                Object message) throws Throwable {
            return switch (op) {
                case 0 -> worker.total(state);
                case 2 -> worker.remove(state, ((RemoveMessage) message).sku);
                case 3 -> worker.lines(state);
                case 4 -> worker.checkout(state, ((CheckoutMessage) message).from());
                case 6 -> worker.reset(state);
                default -> throw new AssertionError(op);
            };
        }

        @Override
        public Next<Cart.Lines> handleCast(CartWorker worker, Cart.Lines state, int op,
                Object message) throws Throwable {
            return switch (op) {
                case 1 -> worker.add(state, ((AddMessage) message).line);
                case 5 -> worker.clear(state);
                default -> throw new AssertionError(op);
            };
        }

        @Override
        public boolean declares(int op, Throwable thrown) {
            return switch (op) {
                case 2 -> thrown instanceof Cart.NoSuchLine;
                default -> false;
            };
        }

        @Override
        public Cart.Lines freeze(Cart.Lines state) {
            var lines = Frozen.list(state.lines());
            return lines == state.lines() ? state : new Cart.Lines(lines);
        }
    }
}
