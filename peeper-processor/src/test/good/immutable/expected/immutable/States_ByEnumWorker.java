package immutable;

import io.peeper.Reply;
import io.peeper.Worker;
import io.peeper.generated.PeeperGenerated;
import javax.annotation.processing.Generated;

/**
 * The worker behind {@link States.ByEnum}, to extend: one handler for each of its methods.
 */
@PeeperGenerated("io.peeper.processor")
@Generated("io.peeper.processor.PeeperProcessor")
public abstract class States_ByEnumWorker extends Worker<States.Two> {
    static final Long FINGERPRINT = 0xf4c7e549d9c8b27aL;

    /**
     * For subclasses.
     */
    protected States_ByEnumWorker() {
    }

    /**
     * Answers {@link States.ByEnum#get()}.
     */
    protected abstract Reply<States.Two, Integer> get(States.Two state);

    /**
     * A client of this very peeper, to hand out or to cast to. A handler that calls it would wait for
     * itself, and gets an exception instead.
     */
    protected final States_ByEnumClient self() {
        return States_ByEnumPeeper.client(context().ref());
    }
}
