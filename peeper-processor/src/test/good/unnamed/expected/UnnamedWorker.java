import io.peeper.Worker;
import io.peeper.generated.PeeperGenerated;
import javax.annotation.processing.Generated;

/**
 * The worker behind {@link Unnamed}, to extend: one handler for each of its methods.
 */
@PeeperGenerated("io.peeper.processor")
@Generated("io.peeper.processor.PeeperProcessor")
public abstract class UnnamedWorker extends Worker<Unnamed.State> {
    static final Long FINGERPRINT = 0x1137604a7f499b92L;

    /**
     * For subclasses.
     */
    protected UnnamedWorker() {
    }

    /**
     * Answers {@link Unnamed#reply(Next, String)}.
     */
    protected abstract io.peeper.Reply<Unnamed.State, Reply> reply(Unnamed.State state, Next next,
            String string);

    /**
     * Handles {@link Unnamed#message(MessageMessage)}.
     */
    protected abstract io.peeper.Next<Unnamed.State> message(Unnamed.State state,
            MessageMessage message);

    /**
     * Handles {@link Unnamed#wire(Wiring)}.
     */
    protected abstract io.peeper.Next<Unnamed.State> wire(Unnamed.State state, Wiring wiring);

    /**
     * A client of this very peeper, to hand out or to cast to. A handler that calls it would wait for
     * itself, and gets an exception instead.
     */
    protected final UnnamedClient self() {
        return UnnamedPeeper.client(context().ref());
    }
}
