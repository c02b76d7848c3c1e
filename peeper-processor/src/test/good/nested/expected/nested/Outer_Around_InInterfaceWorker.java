package nested;

import io.peeper.Reply;
import io.peeper.Worker;
import io.peeper.generated.PeeperGenerated;
import javax.annotation.processing.Generated;

/**
 * The worker behind {@link Outer.Around.InInterface}, to extend: one handler for each of its methods.
 */
@PeeperGenerated("io.peeper.processor")
@Generated("io.peeper.processor.PeeperProcessor")
public abstract class Outer_Around_InInterfaceWorker extends Worker<Outer.State> {
    static final Long FINGERPRINT = 0xd256a1f5d6f5b11cL;

    /**
     * For subclasses.
     */
    protected Outer_Around_InInterfaceWorker() {
    }

    /**
     * Answers {@link Outer.Around.InInterface#get()}.
     */
    protected abstract Reply<Outer.State, Outer.State> get(Outer.State state);

    /**
     * A client of this very peeper, to hand out or to cast to. A handler that calls it would wait for
     * itself, and gets an exception instead.
     */
    protected final Outer_Around_InInterfaceClient self() {
        return Outer_Around_InInterfacePeeper.client(context().ref());
    }
}
