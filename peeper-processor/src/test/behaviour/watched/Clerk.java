package watched;

import io.peeper.Reply;

public final class Clerk extends LedgerWorker {
    @Override
    protected Reply<Ledger.State, Void> honest(Ledger.State state) {
        Ledger.Lines lines = new Ledger.Lines(state.lines().name);
        lines.numbers[0] = state.lines().numbers[0] + 1;
        return done(new Ledger.State(lines));
    }

    @Override
    protected Reply<Ledger.State, Void> deceive(Ledger.State state, boolean crash) {
        state.lines().numbers[1]++;
        if (crash) {
            throw new IllegalStateException("on purpose");
        }
        return done();
    }

    @Override
    protected Reply<Ledger.State, Integer> get(Ledger.State state) {
        return reply(state.lines().numbers[0]);
    }
}
