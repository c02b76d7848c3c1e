package io.peeper.examples.audit;

import io.peeper.annotation.Call;
import io.peeper.annotation.Peeper;

/** An account. Whoever starts one without saying anything else gets the {@link AuditLog} that prints. */
@Peeper(state = Account.Balance.class, listener = AuditLog.class)
public interface Account {
    record Balance(String owner, long cents) {}

    /** Declared below, so it is an answer and no crash: nothing has changed, and the log hears nothing. */
    final class Overdrawn extends Exception {
        private static final long serialVersionUID = 1;

        Overdrawn(long missing) {
            super(missing + " cents are missing");
        }
    }

    long deposit(long cents);

    long withdraw(long cents) throws Overdrawn;

    /** Deposits, and then fails: what it did is taken back. */
    @Call
    void depositAndFail(long cents);
}
