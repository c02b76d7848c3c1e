package io.peeper.examples.station;

import io.peeper.Next;
import io.peeper.Reply;
import org.jspecify.annotations.Nullable;

/** The next version, which takes over from {@link HandCount} while the station is open. */
final class MachineCount extends StationWorker {
    @Override
    protected Next<Integer> vote(Integer votes) {
        return next(votes + 1);
    }

    @Override
    protected Reply<Integer, Integer> votes(Integer votes) {
        return reply(votes);
    }

    /** The machine counts once more, and finds how many were invalid. */
    @Override
    protected Integer codeChange(Integer votes, @Nullable Object extra) {
        if (extra instanceof Integer invalid) {
            return votes - invalid;
        }
        throw new IllegalArgumentException("the number of invalid votes is missing");
    }

    @Override
    protected Object formatStatus(Integer votes) {
        return votes + " votes, counted by machine";
    }
}
