package nested;

import io.peeper.Reply;
import io.peeper.Worker;
import io.peeper.generated.PeeperGenerated;
import javax.annotation.processing.Generated;

/**
 * The worker behind {@link Outer.Inner.Deep}, to extend: one handler for each of its methods.
 */
@PeeperGenerated("io.peeper.processor")
@Generated("io.peeper.processor.PeeperProcessor")
public abstract class Outer_Inner_DeepWorker extends Worker<Outer.State> {
    static final Long FINGERPRINT = 0x589b442e7965562aL;

    /**
     * For subclasses.
     */
    protected Outer_Inner_DeepWorker() {
    }

    /**
     * Answers {@link Outer.Inner.Deep#get(Outer.Inner.Item)}.
     */
    protected abstract Reply<Outer.State, Outer.State> get(Outer.State state,
            Outer.Inner.Item item);

    /**
     * A client of this very peeper, to hand out or to cast to. A handler that calls it would wait for
     * itself, and gets an exception instead.
     */
    protected final Outer_Inner_DeepClient self() {
        return Outer_Inner_DeepPeeper.client(context().ref());
    }
}
