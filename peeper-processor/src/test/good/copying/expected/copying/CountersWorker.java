package copying;

import io.peeper.Next;
import io.peeper.Worker;
import io.peeper.generated.PeeperGenerated;
import javax.annotation.processing.Generated;

/**
 * The worker behind {@link Counters}, to extend: one handler for each of its methods.
 */
@PeeperGenerated("io.peeper.processor")
@Generated("io.peeper.processor.PeeperProcessor")
abstract class CountersWorker extends Worker<long[]> {
    static final Long FINGERPRINT = 0x61cde1f754ecf472L;

    /**
     * For subclasses.
     */
    protected CountersWorker() {
    }

    /**
     * Handles {@link Counters#count(int)}.
     */
    protected abstract Next<long[]> count(long[] state, int which);

    /**
     * A client of this very peeper, to hand out or to cast to. A handler that calls it would wait for
     * itself, and gets an exception instead.
     */
    protected final CountersClient self() {
        return CountersPeeper.client(context().ref());
    }
}
