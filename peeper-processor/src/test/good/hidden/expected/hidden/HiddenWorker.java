package hidden;

import io.peeper.Reply;
import io.peeper.Worker;
import io.peeper.generated.PeeperGenerated;
import javax.annotation.processing.Generated;

/**
 * The worker behind {@link Hidden}, to extend: one handler for each of its methods.
 */
@PeeperGenerated("io.peeper.processor")
@Generated("io.peeper.processor.PeeperProcessor")
abstract class HiddenWorker extends Worker<State> {
    static final Long FINGERPRINT = 0x655259b89a272e8aL;

    /**
     * For subclasses.
     */
    protected HiddenWorker() {
    }

    /**
     * Answers {@link Hidden#get(Part)}. What it names in its throws clause is an answer too, and no crash.
     */
    protected abstract Reply<State, State> get(State state, Part part) throws Failure;

    /**
     * A client of this very peeper, to hand out or to cast to. A handler that calls it would wait for
     * itself, and gets an exception instead.
     */
    protected final HiddenClient self() {
        return HiddenPeeper.client(context().ref());
    }
}
