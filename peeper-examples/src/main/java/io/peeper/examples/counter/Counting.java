package io.peeper.examples.counter;

import io.peeper.Next;
import io.peeper.Reply;

/** The worker: one handler for each method of {@link Counter}, from the state to what follows. */
final class Counting extends CounterWorker {
    @Override
    protected Reply<Integer, Integer> get(Integer count) {
        return reply(count);
    }

    @Override
    protected Next<Integer> inc(Integer count) {
        return next(count + 1);
    }

    /** Gets what {@code PeeperRef.send} brings: plain messages, which are no method of the interface. */
    @Override
    protected Next<Integer> info(Integer count, Object message) {
        return message.equals("inc") ? next(count + 1) : super.info(count, message);
    }
}
