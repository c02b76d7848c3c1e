package rawparent;

import io.peeper.Reply;
import io.peeper.Worker;
import io.peeper.generated.PeeperGenerated;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The worker behind {@link Raw}, to extend: one handler for each of its methods.
 */
@PeeperGenerated("io.peeper.processor")
@Generated("io.peeper.processor.PeeperProcessor")
@SuppressWarnings("rawtypes")
public abstract class RawWorker extends Worker<Integer> {
    static final Long FINGERPRINT = 0xa80a7080a0c430ecL;

    /**
     * For subclasses.
     */
    protected RawWorker() {
    }

    /**
     * Answers {@link Store#get(Object, List)}.
     */
    protected abstract Reply<Integer, List> get(Integer state, Object key, List others);

    /**
     * Answers {@link Store#any(Object)}.
     */
    protected abstract Reply<Integer, Object> any(Integer state, Object one);

    /**
     * Answers {@link Store#failing()}. What it names in its throws clause is an answer too, and no crash.
     */
    protected abstract Reply<Integer, Comparable> failing(Integer state) throws Exception;

    /**
     * A client of this very peeper, to hand out or to cast to. A handler that calls it would wait for
     * itself, and gets an exception instead.
     */
    protected final RawClient self() {
        return RawPeeper.client(context().ref());
    }
}
