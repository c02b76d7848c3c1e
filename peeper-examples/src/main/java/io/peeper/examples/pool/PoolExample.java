package io.peeper.examples.pool;

import io.peeper.CallTimeoutException;
import io.peeper.ExitReason;
import io.peeper.PeeperSystem;
import io.peeper.examples.pool.Pool.Book;
import java.time.Duration;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;

/** Two lines for many callers, who wait in a queue that outlives the worker; and callers who are gone when their turn comes. */
public final class PoolExample {
    private static final Duration LONG = Duration.ofHours(1);
    private static final Duration SHORT = Duration.ofMillis(50);

    private PoolExample() {}

    public static void main(String[] args) throws Exception {
        try (PeeperSystem system = PeeperSystem.create()) {
            PoolClient pool = system.start(
                    PoolPeeper.spec(LeasingPool::new, Book.of("red", "blue")).name("lines"));
            System.out.println("Ada gets the " + line(pool.borrow("ada", LONG)) + " line, and Bob the "
                    + line(pool.borrow("bob", LONG)) + " one.");

            CompletionStage<String> cleo = pool.borrow("cleo", LONG);
            CompletionStage<String> dora = pool.borrow("dora", LONG);
            System.out.println("None is left. In the queue: " + pool.queue() + ".");
            pool.peeper().exit(ExitReason.KILL);
            System.out.println("The pool's worker is killed. In the queue: " + pool.queue() + ". Its worker is number "
                    + pool.peeper().incarnation() + " now.");
            pool.giveBack("bob");
            System.out.println("Bob gives his back, and Cleo gets it, who came first: " + line(cleo) + ".");
            pool.giveBack("ada");
            System.out.println("Ada gives hers back, and Dora gets it: " + line(dora) + ".");

            // A client of the same pool that is less patient.
            PoolClient hasty = PoolPeeper.withTimeout(pool, SHORT);
            try {
                line(hasty.borrow("eve", LONG));
            } catch (ExecutionException e) {
                if (!(e.getCause() instanceof CallTimeoutException)) {
                    throw e;
                }
                System.out.println("Eve waits 50 ms for an answer, and no longer.");
            }
            pool.giveBack("eve");
            System.out.println("She says that she wants no line any more. In the queue: " + pool.queue() + ".");

            CompletionStage<String> finn = pool.borrow("finn", SHORT);
            CompletionStage<String> gina = pool.borrow("gina", LONG);
            System.out.println("Finn asks, then Gina. In the queue: " + pool.queue() + ".");
            finn.toCompletableFuture().cancel(true);
            System.out.println("Finn hangs up and says nothing. In the queue: " + pool.queue() + ".");
            pool.giveBack("cleo");
            System.out.println(
                    "Cleo gives back the blue line. It is lent to Finn, who is gone; when his time is over, Gina"
                            + " gets it: " + line(gina) + ".");
        }
    }

    private static String line(CompletionStage<String> borrowed) throws Exception {
        return borrowed.toCompletableFuture().get(30, TimeUnit.SECONDS);
    }
}
