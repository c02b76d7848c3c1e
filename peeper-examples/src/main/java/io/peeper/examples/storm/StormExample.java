package io.peeper.examples.storm;

import io.peeper.ExitReason;
import io.peeper.PeeperRef;
import io.peeper.PeeperSystem;
import io.peeper.examples.storm.Ledger.Books;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Kills a worker over and over while several threads call it, and compares what the callers were told with what is kept. Ends
 * with an exception if they differ.
 */
public final class StormExample {
    private static final int TELLERS = 4;
    private static final int KILLS = 3_000;

    /** Held here: java.util.logging forgets the level of a logger that nobody holds. */
    private static final Logger PEEPER_LOG = Logger.getLogger("io.peeper");

    private StormExample() {}

    public static void main(String[] args) throws Exception {
        // The log tells of up to 20 crashes a second in full: too much to read beside this program.
        PEEPER_LOG.setLevel(Level.OFF);
        ExecutorService threads = Executors.newFixedThreadPool(TELLERS);
        try (PeeperSystem system = PeeperSystem.create()) {
            // More than 1000 restarts in 10 seconds would end the peeper. Here they are the point.
            LedgerClient ledger = system.start(LedgerPeeper.spec(Bookkeeper::new, new Books(0, Map.of()))
                    .name("ledger")
                    .intensity(1_000_000, Duration.ofSeconds(10)));
            storm(ledger, threads);
        } finally {
            threads.shutdownNow();
        }
    }

    private static void storm(LedgerClient ledger, ExecutorService threads) throws Exception {
        AtomicBoolean over = new AtomicBoolean();
        List<Future<Teller>> working = new ArrayList<>();
        for (int i = 1; i <= TELLERS; i++) {
            working.add(threads.submit(new Teller(i, ledger, over)));
        }
        try {
            for (int i = 0; i < KILLS; i++) {
                kill(ledger.peeper());
            }
        } finally {
            over.set(true);
        }
        List<Teller> tellers = new ArrayList<>();
        for (Future<Teller> one : working) {
            tellers.add(one.get(60, TimeUnit.SECONDS));
        }
        compare(tellers, ledger.books(), ledger.peeper().incarnation() - 1);
    }

    /** Kills the worker, waits until there is another one, and lets that do something. */
    private static void kill(PeeperRef ref) {
        long victim = ref.incarnation();
        ref.exit(ExitReason.KILL);
        while (ref.incarnation() == victim) {
            if (!ref.isAlive()) {
                throw new IllegalStateException("the ledger has ended: " + ref);
            }
            Thread.onSpinWait();
        }
        LockSupport.parkNanos(100_000);
    }

    private static void compare(List<Teller> tellers, Books books, long kills) {
        long acknowledged =
                tellers.stream().mapToLong(teller -> teller.acknowledged).sum();
        System.out.println(
                TELLERS + " tellers made deposits while their ledger's worker was killed " + kills + " times.");
        System.out.println("Deposits acknowledged: " + acknowledged + ". Deposits kept: " + books.total() + ".");
        System.out.println("The other deposits failed, and their tellers knew what to do: "
                + tellers.stream().mapToLong(teller -> teller.rolledBack).sum()
                + " were ROLLED_BACK and "
                + tellers.stream().mapToLong(teller -> teller.notRun).sum()
                + " NOT_RUN, so they were sent again; "
                + tellers.stream().mapToLong(teller -> teller.unknown).sum()
                + " were UNKNOWN, so the books were asked first.");
        for (Teller teller : tellers) {
            long kept = books.byTeller().getOrDefault(teller.number, 0L);
            if (kept != teller.acknowledged) {
                throw new IllegalStateException(
                        "Teller " + teller.number + ": acknowledged " + teller.acknowledged + ", kept " + kept);
            }
        }
        if (books.total() != acknowledged) {
            throw new IllegalStateException("The total is " + books.total() + ", and not the sum of the tellers'.");
        }
        System.out.println("Nothing is missing and nothing counted twice, teller by teller.");
    }
}
