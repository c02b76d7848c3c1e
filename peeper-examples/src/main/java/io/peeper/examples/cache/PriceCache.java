package io.peeper.examples.cache;

import io.peeper.annotation.Peeper;
import java.util.List;

/** Prices by article, which come in batches. The state is how many batches there were; the prices lie in a table. */
@Peeper(state = Integer.class)
public interface PriceCache {
    record Price(String article, int cents) {}

    /** What is in the cache. */
    record Contents(int batches, int prices, long sumOfCents) {}

    /** Loads a batch, all of it or nothing. */
    int load(List<Price> batch);

    Contents contents();
}
