package io.peeper.jcstress;

import io.peeper.Next;
import io.peeper.Reply;

/** The worker of {@link Count}. */
class Counting extends CountWorker {
    private volatile boolean cast;

    /** Whether a cast has been handled, for who looks without sending anything. */
    final boolean hasHandledCast() {
        return cast;
    }

    @Override
    protected Reply<Integer, Integer> add(Integer sum, int number) {
        return reply(sum + number, sum + number);
    }

    @Override
    protected Reply<Integer, Integer> addQueued(Integer sum, int number) {
        return add(sum, number);
    }

    @Override
    protected Reply<Integer, Integer> addLater(Integer sum, int number) {
        return add(sum, number);
    }

    @Override
    protected Reply<Integer, Integer> get(Integer sum) {
        return reply(sum);
    }

    @Override
    protected Next<Integer> cast(Integer sum, int number) {
        cast = true;
        return next(sum + number);
    }
}
