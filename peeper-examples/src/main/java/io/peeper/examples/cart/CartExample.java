package io.peeper.examples.cart;

import io.peeper.ExitReason;
import io.peeper.PeeperSystem;
import io.peeper.examples.cart.Cart.Line;
import io.peeper.examples.cart.Cart.Lines;
import io.peeper.examples.cart.Cart.NoSuchLine;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Declared exceptions, an asynchronous call, and a checkout whose caller outlives the worker that took the order. */
public final class CartExample {
    private CartExample() {}

    public static void main(String[] args) throws Exception {
        // Our bank answers when this program says so.
        BlockingQueue<CompletableFuture<String>> charges = new LinkedBlockingQueue<>();
        Bank bank = cents -> {
            CompletableFuture<String> answer = new CompletableFuture<>();
            charges.add(answer);
            return answer;
        };

        // A system of one's own: closing it stops what was started in it.
        try (PeeperSystem system = PeeperSystem.create()) {
            CartClient cart = system.start(CartPeeper.spec(() -> new ShoppingCart(bank), new Lines(List.of()))
                    .name("cart-42"));
            cart.add(new Line("tea", 2, 450));
            cart.add(new Line("jam", 1, 390));
            System.out.println("In the cart: " + skus(cart) + ".");

            System.out.println("Removed: " + cart.remove("jam").sku() + ".");
            try {
                cart.remove("jam");
            } catch (NoSuchLine e) {
                System.out.println("Removing it again is refused: " + e.getMessage() + ". The worker is still number "
                        + cart.peeper().incarnation() + ": a declared exception is no crash.");
            }

            CompletableFuture<String> refused = cart.checkout().toCompletableFuture();
            answer(charges).completeExceptionally(new IllegalStateException("limit exceeded"));
            try {
                refused.get();
            } catch (ExecutionException e) {
                System.out.println("The bank refuses, and the checkout fails with " + e.getCause() + ". In the cart: "
                        + skus(cart) + ".");
            }

            CompletableFuture<String> receipt = cart.checkout().toCompletableFuture();
            CompletableFuture<String> pending = answer(charges);
            // A caller's messages are handled in order: once the next one is answered, the checkout has been taken in.
            System.out.println("While the bank thinks, the cart answers: " + skus(cart) + ".");
            cart.peeper().exit(ExitReason.KILL);
            System.out.println("Its worker is killed, the cart answers all the same: " + skus(cart) + ".");
            pending.complete("R-1");
            System.out.println("The bank agrees, and whoever waited gets the receipt " + receipt.get() + ".");
            System.out.println("In the cart: " + skus(cart) + ".");
        }
    }

    private static List<String> skus(CartClient cart) throws Exception {
        return cart.lines()
                .thenApply(lines -> lines.stream().map(Line::sku).toList())
                .toCompletableFuture()
                .get();
    }

    private static CompletableFuture<String> answer(BlockingQueue<CompletableFuture<String>> charges)
            throws InterruptedException {
        CompletableFuture<String> asked = charges.poll(30, TimeUnit.SECONDS);
        if (asked == null) {
            throw new IllegalStateException("the bank was not asked");
        }
        return asked;
    }
}
