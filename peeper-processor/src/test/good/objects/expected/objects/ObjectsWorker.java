package objects;

import io.peeper.Reply;
import io.peeper.Worker;
import io.peeper.generated.PeeperGenerated;
import javax.annotation.processing.Generated;

/**
 * The worker behind {@link Objects}, to extend: one handler for each of its methods.
 */
@PeeperGenerated("io.peeper.processor")
@Generated("io.peeper.processor.PeeperProcessor")
public abstract class ObjectsWorker extends Worker<Integer> {
    static final Long FINGERPRINT = 0x607405727b45f430L;

    /**
     * For subclasses.
     */
    protected ObjectsWorker() {
    }

    /**
     * Answers {@link Objects#get()}.
     */
    protected abstract Reply<Integer, Integer> get(Integer state);

    /**
     * Answers {@link Objects#own(Objects.Target, Objects.Duration)}.
     */
    protected abstract Reply<Integer, Objects.String> own(Integer state, Objects.Target target,
            Objects.Duration duration);

    /**
     * A client of this very peeper, to hand out or to cast to. A handler that calls it would wait for
     * itself, and gets an exception instead.
     */
    protected final ObjectsClient self() {
        return ObjectsPeeper.client(context().ref());
    }
}
