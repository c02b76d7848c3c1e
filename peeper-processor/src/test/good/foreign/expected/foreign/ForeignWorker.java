package foreign;

import foreign.inner.Open;
import io.peeper.Next;
import io.peeper.Reply;
import io.peeper.Worker;
import io.peeper.generated.PeeperGenerated;
import javax.annotation.processing.Generated;

/**
 * The worker behind {@link Foreign}, to extend: one handler for each of its methods.
 */
@PeeperGenerated("io.peeper.processor")
@Generated("io.peeper.processor.PeeperProcessor")
public abstract class ForeignWorker extends Worker<Integer> {
    static final Long FINGERPRINT = 0x8cb0566294a26484L;

    /**
     * For subclasses.
     */
    protected ForeignWorker() {
    }

    /**
     * Answers {@link Foreign#nested(Open.Nested.Deep)}.
     */
    protected abstract Reply<Integer, Open.Nested> nested(Integer state, Open.Nested.Deep deep);

    /**
     * Answers {@link Open#overridden()}.
     */
    protected abstract Reply<Integer, Integer> overridden(Integer state);

    /**
     * Answers {@link Open#deep()}.
     */
    protected abstract Reply<Integer, Open.Nested.Deep> deep(Integer state);

    /**
     * Answers {@link Foreign#inherited(String)}.
     */
    protected abstract Reply<Integer, Integer> inherited(Integer state, String name);

    /**
     * Handles {@link Foreign#told()}.
     */
    protected abstract Next<Integer> told(Integer state);

    /**
     * Handles {@code secret(Known)}.
     */
    protected abstract Next<Integer> secret(Integer state, Open.Known secret);

    /**
     * A client of this very peeper, to hand out or to cast to. A handler that calls it would wait for
     * itself, and gets an exception instead.
     */
    protected final ForeignClient self() {
        return ForeignPeeper.client(context().ref());
    }
}
