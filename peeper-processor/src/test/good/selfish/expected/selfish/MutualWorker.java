package selfish;

import io.peeper.Reply;
import io.peeper.Worker;
import io.peeper.generated.PeeperGenerated;
import javax.annotation.processing.Generated;

/**
 * The worker behind {@link Mutual}, to extend: one handler for each of its methods.
 */
@PeeperGenerated("io.peeper.processor")
@Generated("io.peeper.processor.PeeperProcessor")
public abstract class MutualWorker extends Worker<Integer> {
    static final Long FINGERPRINT = 0x8e5da68b9ade0615L;

    /**
     * For subclasses.
     */
    protected MutualWorker() {
    }

    /**
     * Answers {@link Mutual#other(MutualClient)}.
     */
    protected abstract Reply<Integer, SelfishClient> other(Integer state, MutualClient self);

    /**
     * A client of this very peeper, to hand out or to cast to. A handler that calls it would wait for
     * itself, and gets an exception instead.
     */
    protected final MutualClient self() {
        return MutualPeeper.client(context().ref());
    }
}
