package namesake;

import io.peeper.Next;
import io.peeper.PeeperClient;
import io.peeper.Reply;
import io.peeper.Worker;
import io.peeper.generated.PeeperGenerated;
import javax.annotation.processing.Generated;

/**
 * The worker behind {@link Neighbour}, to extend: one handler for each of its methods.
 */
@PeeperGenerated("io.peeper.processor")
@Generated("io.peeper.processor.PeeperProcessor")
public abstract class NeighbourWorker extends Worker<Integer> {
    static final Long FINGERPRINT = 0xa7247eb05f03796eL;

    /**
     * For subclasses.
     */
    protected NeighbourWorker() {
    }

    /**
     * Answers {@link Neighbour#member()}.
     */
    protected abstract Reply<Integer, Neighbour.PeeperClient> member(Integer state);

    /**
     * Answers {@link Neighbour#any(PeeperClient)}.
     */
    protected abstract Reply<Integer, PeeperClient> any(Integer state, PeeperClient other);

    /**
     * Handles {@link Neighbour#peeper(String, Object[])}.
     */
    protected abstract Next<Integer> peeper(Integer state, String name, Object... more);

    /**
     * Answers {@link Inherited#inherited()}.
     */
    protected abstract Reply<Integer, Inherited.PeeperRef> inherited(Integer state);

    /**
     * A client of this very peeper, to hand out or to cast to. A handler that calls it would wait for
     * itself, and gets an exception instead.
     */
    protected final NeighbourClient self() {
        return NeighbourPeeper.client(context().ref());
    }
}
