package io.peeper.examples.storm;

import io.peeper.Reply;
import io.peeper.examples.storm.Ledger.Books;
import java.util.HashMap;
import java.util.Map;

final class Bookkeeper extends LedgerWorker {
    @Override
    protected Reply<Books, Long> deposit(Books books, int teller, long amount) {
        Map<Integer, Long> byTeller = new HashMap<>(books.byTeller());
        long sum = byTeller.merge(teller, amount, Long::sum);
        writeSlowly();
        return reply(sum, new Books(books.total() + amount, byTeller));
    }

    @Override
    protected Reply<Books, Books> books(Books books) {
        return reply(books);
    }

    /** Some microseconds of work, so that many a kill comes in the middle of a deposit. */
    private static void writeSlowly() {
        long end = System.nanoTime() + 20_000;
        while (System.nanoTime() < end) {
            Thread.onSpinWait();
        }
    }
}
