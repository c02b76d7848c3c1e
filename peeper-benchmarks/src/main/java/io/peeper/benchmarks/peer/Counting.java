package io.peeper.benchmarks.peer;

import io.peeper.Next;
import io.peeper.Reply;

/** The worker of {@link Counter}. */
public final class Counting extends CounterWorker {
    @Override
    protected Reply<Integer, Integer> add(Integer sum, int number) {
        Integer next = sum + number;
        return reply(next, next);
    }

    @Override
    protected Reply<Integer, Integer> addAuto(Integer sum, int number) {
        return add(sum, number);
    }

    @Override
    protected Reply<Integer, Integer> addQueued(Integer sum, int number) {
        return add(sum, number);
    }

    @Override
    protected Reply<Integer, Integer> get(Integer sum) {
        return reply(sum);
    }

    @Override
    protected Next<Integer> increment(Integer sum) {
        return next(sum + 1);
    }
}
