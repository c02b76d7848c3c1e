package immutable;

import io.peeper.Reply;
import io.peeper.Worker;
import io.peeper.generated.PeeperGenerated;
import javax.annotation.processing.Generated;

/**
 * The worker behind {@link States.ByNothing}, to extend: one handler for each of its methods.
 */
@PeeperGenerated("io.peeper.processor")
@Generated("io.peeper.processor.PeeperProcessor")
public abstract class States_ByNothingWorker extends Worker<States.Empty> {
    static final Long FINGERPRINT = 0x0a2ec3e0d583d85fL;

    /**
     * For subclasses.
     */
    protected States_ByNothingWorker() {
    }

    /**
     * Answers {@link States.ByNothing#get()}.
     */
    protected abstract Reply<States.Empty, Integer> get(States.Empty state);

    /**
     * A client of this very peeper, to hand out or to cast to. A handler that calls it would wait for
     * itself, and gets an exception instead.
     */
    protected final States_ByNothingClient self() {
        return States_ByNothingPeeper.client(context().ref());
    }
}
