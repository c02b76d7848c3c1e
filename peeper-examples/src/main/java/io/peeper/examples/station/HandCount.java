package io.peeper.examples.station;

import io.peeper.Next;
import io.peeper.Reply;

final class HandCount extends StationWorker {
    @Override
    protected Next<Integer> vote(Integer votes) {
        return next(votes + 1);
    }

    @Override
    protected Reply<Integer, Integer> votes(Integer votes) {
        return reply(votes);
    }

    /** Whoever looks in from outside sees no more than this. */
    @Override
    protected Object formatStatus(Integer votes) {
        return votes + " votes, counted by hand";
    }
}
