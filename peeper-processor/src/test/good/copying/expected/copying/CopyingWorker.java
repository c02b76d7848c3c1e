package copying;

import io.peeper.Reply;
import io.peeper.Worker;
import io.peeper.generated.PeeperGenerated;
import javax.annotation.processing.Generated;

/**
 * The worker behind {@link Copying}, to extend: one handler for each of its methods.
 */
@PeeperGenerated("io.peeper.processor")
@Generated("io.peeper.processor.PeeperProcessor")
public abstract class CopyingWorker extends Worker<Copying.State> {
    static final Long FINGERPRINT = 0x0c3bf5626f658533L;

    /**
     * For subclasses.
     */
    protected CopyingWorker() {
    }

    /**
     * Answers {@link Copying#get()}.
     */
    protected abstract Reply<Copying.State, Copying.State> get(Copying.State state);

    /**
     * A client of this very peeper, to hand out or to cast to. A handler that calls it would wait for
     * itself, and gets an exception instead.
     */
    protected final CopyingClient self() {
        return CopyingPeeper.client(context().ref());
    }
}
