package jdkparents;

import io.peeper.Reply;
import io.peeper.Worker;
import io.peeper.generated.PeeperGenerated;
import javax.annotation.processing.Generated;

/**
 * The worker behind {@link Parents.Ordering}, to extend: one handler for each of its methods.
 */
@PeeperGenerated("io.peeper.processor")
@Generated("io.peeper.processor.PeeperProcessor")
abstract class Parents_OrderingWorker extends Worker<Integer> {
    static final Long FINGERPRINT = 0x01a08d4fc1278d40L;

    /**
     * For subclasses.
     */
    protected Parents_OrderingWorker() {
    }

    /**
     * Answers {@link java.util.Comparator#compare(Object, Object)}.
     */
    protected abstract Reply<Integer, Integer> compare(Integer state, String arg0, String arg1);

    /**
     * A client of this very peeper, to hand out or to cast to. A handler that calls it would wait for
     * itself, and gets an exception instead.
     */
    protected final Parents_OrderingClient self() {
        return Parents_OrderingPeeper.client(context().ref());
    }
}
