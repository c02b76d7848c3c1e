package selfish;

import io.peeper.Reply;
import io.peeper.Worker;
import io.peeper.generated.PeeperGenerated;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The worker behind {@link Selfish}, to extend: one handler for each of its methods.
 */
@PeeperGenerated("io.peeper.processor")
@Generated("io.peeper.processor.PeeperProcessor")
public abstract class SelfishWorker extends Worker<Selfish.State> {
    static final Long FINGERPRINT = 0xac2e4fa7556ff6eaL;

    /**
     * For subclasses.
     */
    protected SelfishWorker() {
    }

    /**
     * Answers {@link Selfish#get()}.
     */
    protected abstract Reply<Selfish.State, Integer> get(Selfish.State state);

    /**
     * Answers {@link Selfish#meet(SelfishClient, List)}.
     */
    protected abstract Reply<Selfish.State, SelfishClient> meet(Selfish.State state,
            SelfishClient one, List<SelfishClient[]> others);

    /**
     * A client of this very peeper, to hand out or to cast to. A handler that calls it would wait for
     * itself, and gets an exception instead.
     */
    protected final SelfishClient self() {
        return SelfishPeeper.client(context().ref());
    }
}
