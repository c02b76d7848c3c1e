package copying;

import io.peeper.Next;
import io.peeper.Worker;
import io.peeper.generated.PeeperGenerated;
import javax.annotation.processing.Generated;

/**
 * The worker behind {@link Alone}, to extend: one handler for each of its methods.
 */
@PeeperGenerated("io.peeper.processor")
@Generated("io.peeper.processor.PeeperProcessor")
abstract class AloneWorker extends Worker<Bean> {
    static final Long FINGERPRINT = 0x772e1b8e4ebaa4d0L;

    /**
     * For subclasses.
     */
    protected AloneWorker() {
    }

    /**
     * Handles {@link Alone#count()}.
     */
    protected abstract Next<Bean> count(Bean state);

    /**
     * A client of this very peeper, to hand out or to cast to. A handler that calls it would wait for
     * itself, and gets an exception instead.
     */
    protected final AloneClient self() {
        return AlonePeeper.client(context().ref());
    }
}
