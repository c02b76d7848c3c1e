package io.peeper.examples.counter;

import io.peeper.annotation.Cast;
import io.peeper.annotation.Peeper;

/** What can be asked of a counter. The processor makes CounterWorker, CounterClient and CounterPeeper from it. */
@Peeper(state = Integer.class)
public interface Counter {
    /** A call, since it returns something: the caller waits for the reply. */
    int get();

    /** A cast: the sender goes on at once. */
    @Cast
    void inc();
}
