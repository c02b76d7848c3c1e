package io.peeper.examples.audit;

import io.peeper.Reply;
import io.peeper.examples.audit.Account.Balance;
import io.peeper.examples.audit.Account.Overdrawn;

final class BankAccount extends AccountWorker {
    @Override
    protected Reply<Balance, Long> deposit(Balance balance, long cents) {
        long now = Math.addExact(balance.cents(), cents);
        return reply(now, new Balance(balance.owner(), now));
    }

    @Override
    protected Reply<Balance, Long> withdraw(Balance balance, long cents) throws Overdrawn {
        if (cents > balance.cents()) {
            throw new Overdrawn(cents - balance.cents());
        }
        long now = balance.cents() - cents;
        return reply(now, new Balance(balance.owner(), now));
    }

    @Override
    protected Reply<Balance, Void> depositAndFail(Balance balance, long cents) {
        deposit(balance, cents);
        throw new IllegalStateException("the till is stuck");
    }
}
