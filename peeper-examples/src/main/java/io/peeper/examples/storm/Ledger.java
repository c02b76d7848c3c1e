package io.peeper.examples.storm;

import io.peeper.annotation.Peeper;
import java.util.Map;

/** Deposits of several tellers. */
@Peeper(state = Ledger.Books.class)
public interface Ledger {
    /** The total is always the sum of the others, unless a half-done deposit were kept. */
    record Books(long total, Map<Integer, Long> byTeller) {}

    /** Returns the teller's sum; that it returns means that the deposit is kept. */
    long deposit(int teller, long amount);

    Books books();
}
