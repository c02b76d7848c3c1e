package nested;

import io.peeper.Reply;
import io.peeper.Worker;
import io.peeper.generated.PeeperGenerated;
import javax.annotation.processing.Generated;

/**
 * The worker behind {@link Outer.Guarded}, to extend: one handler for each of its methods.
 */
@PeeperGenerated("io.peeper.processor")
@Generated("io.peeper.processor.PeeperProcessor")
abstract class Outer_GuardedWorker extends Worker<Outer.State> {
    static final Long FINGERPRINT = 0x35ffcb00898356a9L;

    /**
     * For subclasses.
     */
    protected Outer_GuardedWorker() {
    }

    /**
     * Answers {@link Outer.Guarded#get()}.
     */
    protected abstract Reply<Outer.State, Outer.State> get(Outer.State state);

    /**
     * A client of this very peeper, to hand out or to cast to. A handler that calls it would wait for
     * itself, and gets an exception instead.
     */
    protected final Outer_GuardedClient self() {
        return Outer_GuardedPeeper.client(context().ref());
    }
}
