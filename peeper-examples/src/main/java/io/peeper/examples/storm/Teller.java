package io.peeper.examples.storm;

import io.peeper.PeeperException;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;

/** Deposits 1 again and again, and counts what it is told. */
final class Teller implements Callable<Teller> {
    final int number;
    private final Ledger ledger;
    private final AtomicBoolean over;

    long acknowledged;
    long rolledBack;
    long notRun;
    long unknown;

    Teller(int number, Ledger ledger, AtomicBoolean over) {
        this.number = number;
        this.ledger = ledger;
        this.over = over;
    }

    @Override
    public Teller call() {
        while (!over.get()) {
            try {
                ledger.deposit(number, 1);
                acknowledged++;
            } catch (PeeperException e) {
                switch (e.outcome()) {
                    // Its worker was killed in the middle, and nothing of this deposit is kept: the loop sends it
                    // again.
                    case ROLLED_BACK -> rolledBack++;
                    // It never began and never will: the loop sends it again.
                    case NOT_RUN -> notRun++;
                    // It may be kept, so that sending it again could count twice. Ask first; only this teller writes
                    // its sum.
                    case UNKNOWN -> {
                        unknown++;
                        acknowledged = kept();
                    }
                }
            }
        }
        return this;
    }

    /** Reading changes nothing, so it may be repeated whatever the outcome. It comes after all that this thread sent before. */
    private long kept() {
        while (true) {
            try {
                return ledger.books().byTeller().getOrDefault(number, 0L);
            } catch (PeeperException e) {
                if (over.get()) {
                    throw e;
                }
            }
        }
    }
}
