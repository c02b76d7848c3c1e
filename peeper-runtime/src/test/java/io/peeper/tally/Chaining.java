package io.peeper.tally;

import io.peeper.Reply;
import java.util.function.UnaryOperator;

/** The worker that does what the protocol says. */
public class Chaining extends ChainWorker {
    @Override
    protected Reply<Chain.Links, Integer> append(Chain.Links state, int value) {
        Chain.Links longer = state.plus(value);
        return reply(longer.size(), longer);
    }

    @Override
    protected Reply<Chain.Links, Chain.Links> links(Chain.Links state) {
        return reply(state);
    }

    @Override
    protected Reply<Chain.Links, Void> change(Chain.Links state, UnaryOperator<Chain.Links> change) {
        return done(change.apply(state));
    }
}
