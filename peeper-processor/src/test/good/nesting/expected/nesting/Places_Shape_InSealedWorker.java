package nesting;

import io.peeper.Reply;
import io.peeper.Worker;
import io.peeper.generated.PeeperGenerated;
import javax.annotation.processing.Generated;

/**
 * The worker behind {@link Places.Shape.InSealed}, to extend: one handler for each of its methods.
 */
@PeeperGenerated("io.peeper.processor")
@Generated("io.peeper.processor.PeeperProcessor")
public abstract class Places_Shape_InSealedWorker extends Worker<Places.Shape> {
    static final Long FINGERPRINT = 0x331f338b003325d7L;

    /**
     * For subclasses.
     */
    protected Places_Shape_InSealedWorker() {
    }

    /**
     * Answers {@link Places.Shape.InSealed#get()}.
     */
    protected abstract Reply<Places.Shape, Places.Shape> get(Places.Shape state);

    /**
     * A client of this very peeper, to hand out or to cast to. A handler that calls it would wait for
     * itself, and gets an exception instead.
     */
    protected final Places_Shape_InSealedClient self() {
        return Places_Shape_InSealedPeeper.client(context().ref());
    }
}
