package io.peeper.examples.cart;

import io.peeper.From;
import io.peeper.Next;
import io.peeper.PeeperRef;
import io.peeper.Reply;
import io.peeper.examples.cart.Cart.CardRefused;
import io.peeper.examples.cart.Cart.Line;
import io.peeper.examples.cart.Cart.Lines;
import io.peeper.examples.cart.Cart.NoSuchLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

final class ShoppingCart extends CartWorker {
    /** What the cart sends to itself when the bank has answered. */
    private record Paid(From<String> from, String receipt) {}

    private record Refused(From<String> from, Throwable why) {}

    /** Not state: every new worker gets it from the supplier again. */
    private final Bank bank;

    ShoppingCart(Bank bank) {
        this.bank = bank;
    }

    @Override
    protected Next<Lines> add(Lines cart, Line line) {
        Objects.requireNonNull(line, "line"); // an exception that no method declares is a crash
        List<Line> more = new ArrayList<>(cart.lines());
        more.add(line);
        return next(new Lines(more));
    }

    @Override
    protected Reply<Lines, Line> remove(Lines cart, String sku) throws NoSuchLine {
        for (Line line : cart.lines()) {
            if (line.sku().equals(sku)) {
                List<Line> less = new ArrayList<>(cart.lines());
                less.remove(line);
                return reply(line, new Lines(less));
            }
        }
        throw new NoSuchLine(sku);
    }

    @Override
    protected Reply<Lines, List<Line>> lines(Lines cart) {
        return reply(cart.lines());
    }

    /**
     * Asks the bank and answers nobody yet. The bank's answer comes on some other thread, which must not touch the cart: it
     * sends a message, and the message finds whatever worker there is then.
     */
    @Override
    protected Reply<Lines, String> checkout(Lines cart, From<String> from) {
        PeeperRef ref = context().ref();
        bank.charge(cart.cents())
                .whenComplete((receipt, refused) ->
                        ref.send(refused == null ? new Paid(from, receipt) : new Refused(from, refused)));
        return noReply();
    }

    @Override
    protected Next<Lines> info(Lines cart, Object message) {
        if (message instanceof Paid paid) {
            paid.from().reply(paid.receipt()); // leaves when the empty cart is kept
            return next(new Lines(List.of()));
        }
        if (message instanceof Refused refused) {
            refused.from().fail(new CardRefused(String.valueOf(refused.why().getMessage())));
            return same();
        }
        return super.info(cart, message);
    }
}
