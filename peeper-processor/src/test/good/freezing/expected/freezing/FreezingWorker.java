package freezing;

import io.peeper.Reply;
import io.peeper.Worker;
import io.peeper.generated.PeeperGenerated;
import javax.annotation.processing.Generated;

/**
 * The worker behind {@link Freezing}, to extend: one handler for each of its methods.
 */
@PeeperGenerated("io.peeper.processor")
@Generated("io.peeper.processor.PeeperProcessor")
public abstract class FreezingWorker extends Worker<Freezing.State> {
    static final Long FINGERPRINT = 0xdbfa79c6296744cfL;

    /**
     * For subclasses.
     */
    protected FreezingWorker() {
    }

    /**
     * Answers {@link Freezing#get()}.
     */
    protected abstract Reply<Freezing.State, Freezing.State> get(Freezing.State state);

    /**
     * A client of this very peeper, to hand out or to cast to. A handler that calls it would wait for
     * itself, and gets an exception instead.
     */
    protected final FreezingClient self() {
        return FreezingPeeper.client(context().ref());
    }
}
