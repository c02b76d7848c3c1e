import io.peeper.Reply;
import io.peeper.Worker;
import io.peeper.generated.PeeperGenerated;
import javax.annotation.processing.Generated;

/**
 * The worker behind {@link Unnamed.Inner.Cart}, to extend: one handler for each of its methods.
 */
@PeeperGenerated("io.peeper.processor")
@Generated("io.peeper.processor.PeeperProcessor")
public abstract class Unnamed_Inner_CartWorker extends Worker<Unnamed.State> {
    static final Long FINGERPRINT = 0x88ec50eca7032a6dL;

    /**
     * For subclasses.
     */
    protected Unnamed_Inner_CartWorker() {
    }

    /**
     * Answers {@link Unnamed.Inner.Cart#total()}.
     */
    protected abstract Reply<Unnamed.State, Integer> total(Unnamed.State state);

    /**
     * A client of this very peeper, to hand out or to cast to. A handler that calls it would wait for
     * itself, and gets an exception instead.
     */
    protected final Unnamed_Inner_CartClient self() {
        return Unnamed_Inner_CartPeeper.client(context().ref());
    }
}
