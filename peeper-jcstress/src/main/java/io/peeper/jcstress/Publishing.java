package io.peeper.jcstress;

import io.peeper.Reply;

/** The worker of {@link Published}. */
final class Publishing extends PublishedWorker {
    @Override
    protected Reply<Whole, Void> change(Whole state, int number) {
        return done(new Whole(number));
    }

    @Override
    protected Reply<Whole, Whole> get(Whole state) {
        return reply(state);
    }

    @Override
    protected Reply<Whole, Whole> getQueued(Whole state) {
        return reply(state);
    }

    @Override
    protected Reply<Whole, Integer> number(Whole state) {
        return reply(state.number());
    }
}
