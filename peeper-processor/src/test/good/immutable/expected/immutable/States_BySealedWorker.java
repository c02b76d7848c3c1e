package immutable;

import io.peeper.Reply;
import io.peeper.Worker;
import io.peeper.generated.PeeperGenerated;
import javax.annotation.processing.Generated;

/**
 * The worker behind {@link States.BySealed}, to extend: one handler for each of its methods.
 */
@PeeperGenerated("io.peeper.processor")
@Generated("io.peeper.processor.PeeperProcessor")
public abstract class States_BySealedWorker extends Worker<States.Choice> {
    static final Long FINGERPRINT = 0xe5e1012b0fd3409cL;

    /**
     * For subclasses.
     */
    protected States_BySealedWorker() {
    }

    /**
     * Answers {@link States.BySealed#get()}.
     */
    protected abstract Reply<States.Choice, Integer> get(States.Choice state);

    /**
     * A client of this very peeper, to hand out or to cast to. A handler that calls it would wait for
     * itself, and gets an exception instead.
     */
    protected final States_BySealedClient self() {
        return States_BySealedPeeper.client(context().ref());
    }
}
