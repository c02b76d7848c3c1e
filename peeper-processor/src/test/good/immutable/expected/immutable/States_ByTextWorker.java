package immutable;

import io.peeper.Reply;
import io.peeper.Worker;
import io.peeper.generated.PeeperGenerated;
import javax.annotation.processing.Generated;

/**
 * The worker behind {@link States.ByText}, to extend: one handler for each of its methods.
 */
@PeeperGenerated("io.peeper.processor")
@Generated("io.peeper.processor.PeeperProcessor")
public abstract class States_ByTextWorker extends Worker<String> {
    static final Long FINGERPRINT = 0xc8d41d8e3c93cba7L;

    /**
     * For subclasses.
     */
    protected States_ByTextWorker() {
    }

    /**
     * Answers {@link States.ByText#get()}.
     */
    protected abstract Reply<String, Integer> get(String state);

    /**
     * A client of this very peeper, to hand out or to cast to. A handler that calls it would wait for
     * itself, and gets an exception instead.
     */
    protected final States_ByTextClient self() {
        return States_ByTextPeeper.client(context().ref());
    }
}
