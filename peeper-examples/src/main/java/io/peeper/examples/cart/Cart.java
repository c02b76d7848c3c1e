package io.peeper.examples.cart;

import io.peeper.annotation.Call;
import io.peeper.annotation.Cast;
import io.peeper.annotation.Peeper;
import java.util.List;
import java.util.concurrent.CompletionStage;

/** A shopping cart. Its state is a record with a list: no copying code, and no way to change it behind the cart's back. */
@Peeper(state = Cart.Lines.class)
public interface Cart {
    record Line(String sku, int quantity, long cents) {}

    record Lines(List<Line> lines) {
        long cents() {
            return lines.stream()
                    .mapToLong(line -> line.quantity() * line.cents())
                    .sum();
        }
    }

    /** Declared below, so it is an answer and no crash. */
    final class NoSuchLine extends Exception {
        private static final long serialVersionUID = 1;

        NoSuchLine(String sku) {
            super("there is no " + sku + " in the cart");
        }
    }

    final class CardRefused extends Exception {
        private static final long serialVersionUID = 1;

        CardRefused(String why) {
            super(why);
        }
    }

    @Cast
    void add(Line line);

    /** Waits for the reply. */
    Line remove(String sku) throws NoSuchLine;

    /** The same for the worker, but here the caller gets a future and does not block. */
    CompletionStage<List<Line>> lines();

    /** Answered when the bank has answered; meanwhile the cart handles other messages. */
    @Call(deferred = true, timeoutMillis = 60_000)
    CompletionStage<String> checkout() throws CardRefused;
}
