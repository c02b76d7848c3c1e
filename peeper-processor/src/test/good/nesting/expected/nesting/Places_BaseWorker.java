package nesting;

import io.peeper.Reply;
import io.peeper.Worker;
import io.peeper.generated.PeeperGenerated;
import javax.annotation.processing.Generated;

/**
 * The worker behind {@link Places.Base}, to extend: one handler for each of its methods.
 */
@PeeperGenerated("io.peeper.processor")
@Generated("io.peeper.processor.PeeperProcessor")
public abstract class Places_BaseWorker extends Worker<Integer> {
    static final Long FINGERPRINT = 0x385b9067f8adcd85L;

    /**
     * For subclasses.
     */
    protected Places_BaseWorker() {
    }

    /**
     * Answers {@link Places.Base#get()}.
     */
    protected abstract Reply<Integer, Integer> get(Integer state);

    /**
     * A client of this very peeper, to hand out or to cast to. A handler that calls it would wait for
     * itself, and gets an exception instead.
     */
    protected final Places_BaseClient self() {
        return Places_BasePeeper.client(context().ref());
    }
}
