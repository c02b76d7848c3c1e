package jdkparents;

import io.peeper.Reply;
import io.peeper.Worker;
import io.peeper.generated.PeeperGenerated;
import javax.annotation.processing.Generated;

/**
 * The worker behind {@link Parents.Mapping}, to extend: one handler for each of its methods.
 */
@PeeperGenerated("io.peeper.processor")
@Generated("io.peeper.processor.PeeperProcessor")
abstract class Parents_MappingWorker extends Worker<Integer> {
    static final Long FINGERPRINT = 0xeb03e0a9da136f0eL;

    /**
     * For subclasses.
     */
    protected Parents_MappingWorker() {
    }

    /**
     * Answers {@link java.util.function.Function#apply(Object)}.
     */
    protected abstract Reply<Integer, String> apply(Integer state, String arg0);

    /**
     * A client of this very peeper, to hand out or to cast to. A handler that calls it would wait for
     * itself, and gets an exception instead.
     */
    protected final Parents_MappingClient self() {
        return Parents_MappingPeeper.client(context().ref());
    }
}
