package immutable;

import io.peeper.Reply;
import io.peeper.Worker;
import io.peeper.generated.PeeperGenerated;
import javax.annotation.processing.Generated;

/**
 * The worker behind {@link States.ByAnnotation}, to extend: one handler for each of its methods.
 */
@PeeperGenerated("io.peeper.processor")
@Generated("io.peeper.processor.PeeperProcessor")
public abstract class States_ByAnnotationWorker extends Worker<States.Money> {
    static final Long FINGERPRINT = 0x2e70e5d527909034L;

    /**
     * For subclasses.
     */
    protected States_ByAnnotationWorker() {
    }

    /**
     * Answers {@link States.ByAnnotation#get()}.
     */
    protected abstract Reply<States.Money, Integer> get(States.Money state);

    /**
     * A client of this very peeper, to hand out or to cast to. A handler that calls it would wait for
     * itself, and gets an exception instead.
     */
    protected final States_ByAnnotationClient self() {
        return States_ByAnnotationPeeper.client(context().ref());
    }
}
