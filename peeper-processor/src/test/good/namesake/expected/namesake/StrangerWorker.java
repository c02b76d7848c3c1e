package namesake;

import io.peeper.Next;
import io.peeper.Reply;
import io.peeper.Worker;
import io.peeper.generated.PeeperGenerated;
import javax.annotation.processing.Generated;

/**
 * The worker behind {@link Stranger}, to extend: one handler for each of its methods.
 */
@PeeperGenerated("io.peeper.processor")
@Generated("io.peeper.processor.PeeperProcessor")
abstract class StrangerWorker extends Worker<Integer> {
    static final Long FINGERPRINT = 0xbe7a7517f15d7e00L;

    /**
     * For subclasses.
     */
    protected StrangerWorker() {
    }

    /**
     * Answers {@link Stranger#other(Peeper)}.
     */
    protected abstract Reply<Integer, PeeperClient> other(Integer state, Peeper protocol);

    /**
     * Handles {@link Stranger#tell(io.peeper.PeeperClient)}.
     */
    protected abstract Next<Integer> tell(Integer state, io.peeper.PeeperClient any);

    /**
     * A client of this very peeper, to hand out or to cast to. A handler that calls it would wait for
     * itself, and gets an exception instead.
     */
    protected final StrangerClient self() {
        return StrangerPeeper.client(context().ref());
    }
}
