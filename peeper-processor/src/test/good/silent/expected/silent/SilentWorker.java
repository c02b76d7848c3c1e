package silent;

import io.peeper.Worker;
import io.peeper.generated.PeeperGenerated;
import javax.annotation.processing.Generated;

/**
 * The worker behind {@link Silent}, to extend: one handler for each of its methods.
 */
@PeeperGenerated("io.peeper.processor")
@Generated("io.peeper.processor.PeeperProcessor")
public abstract class SilentWorker extends Worker<Integer> {
    static final Long FINGERPRINT = 0x728301d8099eff8dL;

    /**
     * For subclasses.
     */
    protected SilentWorker() {
    }

    /**
     * A client of this very peeper, to hand out or to cast to. A handler that calls it would wait for
     * itself, and gets an exception instead.
     */
    protected final SilentClient self() {
        return SilentPeeper.client(context().ref());
    }
}
