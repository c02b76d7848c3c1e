package io.peeper.examples.cache;

import io.peeper.Access;
import io.peeper.Next;
import io.peeper.Reply;
import io.peeper.Start;
import io.peeper.Table;
import io.peeper.TableSpec;
import io.peeper.examples.cache.PriceCache.Contents;
import io.peeper.examples.cache.PriceCache.Price;
import java.util.List;
import java.util.Map;

/** Keeps the prices in a table: only this worker writes it, and everybody may read it. */
final class TablePrices extends PriceCacheWorker {
    private final TableSpec<String, Integer> spec;

    @SuppressWarnings("NullAway.Init") // init opens it before anything else
    private Table<String, Integer> prices;

    /** The spec says whether the table has an heir. */
    TablePrices(boolean heir) {
        TableSpec<String, Integer> set =
                TableSpec.set(String.class, Integer.class).access(Access.PROTECTED);
        spec = heir ? set.heir() : set;
    }

    @Override
    protected Next<Integer> init(Integer batches, Start start) {
        prices = context().tables().open("prices", spec); // the one that survived, or a new one
        return same();
    }

    @Override
    protected Reply<Integer, Integer> load(Integer batches, List<Price> batch) {
        for (Price price : batch) {
            if (price.cents() < 0) {
                throw new IllegalArgumentException("a price of " + price.cents() + " cents");
            }
            prices.put(price.article(), price.cents());
        }
        return reply(prices.size(), batches + 1);
    }

    @Override
    protected Reply<Integer, Contents> contents(Integer batches) {
        long sum = prices.stream().mapToLong(Map.Entry::getValue).sum();
        return reply(new Contents(batches, prices.size(), sum));
    }
}
