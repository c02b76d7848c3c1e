package io.peeper.examples.cache;

import io.peeper.KeepTables;
import io.peeper.PeeperSpec;
import io.peeper.PeeperSystem;
import io.peeper.Table;
import io.peeper.WorkerExitedException;
import io.peeper.examples.cache.PriceCache.Contents;
import io.peeper.examples.cache.PriceCache.Price;
import java.util.ArrayList;
import java.util.List;

/** A cache of 100,000 prices whose worker crashes in the middle of a batch: what the batch did is gone, all else is there. */
public final class CacheExample {
    private static final int ARTICLES = 100_000;

    private CacheExample() {}

    public static void main(String[] args) {
        run(
                "Its table has an heir",
                PriceCachePeeper.spec(() -> new TablePrices(true), 0).name("prices"));
        run(
                "Its spec keeps the table",
                PriceCachePeeper.spec(() -> new TablePrices(false), 0)
                        .name("prices")
                        .keepTables(KeepTables.named("prices")));
        run(
                "Nothing keeps the table",
                PriceCachePeeper.spec(() -> new TablePrices(false), 0).name("prices"));
    }

    private static void run(String how, PeeperSpec<PriceCacheClient, Integer> spec) {
        PriceCacheClient cache = spec.start();
        System.out.println(how + ".");
        cache.load(batch(0, ARTICLES, 100));
        Contents before = cache.contents();
        System.out.println("  before: " + text(before));

        // The batch raises half of all prices, adds new ones, and has a bad one at its end.
        List<Price> bad = batch(ARTICLES / 2, ARTICLES, 250);
        bad.add(new Price("broken", -1));
        try {
            cache.load(bad);
        } catch (WorkerExitedException e) {
            System.out.println("  a batch of " + bad.size() + " crashes at its last price: " + e.outcome());
        }
        Contents after = cache.contents();
        System.out.println("  after:  " + text(after) + (after.equals(before) ? ", as if nothing had happened" : ""));

        // Anybody in the system may read it, without a message.
        Table<String, Integer> prices =
                PeeperSystem.shared().<String, Integer>table("prices").orElseThrow();
        System.out.println("  article 99999 costs " + prices.get("article 99999") + ", article 100000 costs "
                + prices.get("article 100000") + "; worker " + cache.peeper().incarnation());
        cache.peeper().stop();
    }

    private static String text(Contents contents) {
        return contents.prices() + " prices in " + contents.batches() + " batch, " + contents.sumOfCents() + " cents";
    }

    private static List<Price> batch(int from, int count, int cents) {
        List<Price> batch = new ArrayList<>(count + 1);
        for (int i = from; i < from + count; i++) {
            batch.add(new Price("article " + i, cents));
        }
        return batch;
    }
}
