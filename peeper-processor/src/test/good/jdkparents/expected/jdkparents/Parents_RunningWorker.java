package jdkparents;

import io.peeper.Next;
import io.peeper.Reply;
import io.peeper.Worker;
import io.peeper.generated.PeeperGenerated;
import javax.annotation.processing.Generated;

/**
 * The worker behind {@link Parents.Running}, to extend: one handler for each of its methods.
 */
@PeeperGenerated("io.peeper.processor")
@Generated("io.peeper.processor.PeeperProcessor")
abstract class Parents_RunningWorker extends Worker<Integer> {
    static final Long FINGERPRINT = 0xd0947dd7589b3f52L;

    /**
     * For subclasses.
     */
    protected Parents_RunningWorker() {
    }

    /**
     * Answers {@link Parents.Running#call()}.
     */
    protected abstract Reply<Integer, Integer> call(Integer state);

    /**
     * Handles {@link Runnable#run()}.
     */
    protected abstract Next<Integer> run(Integer state);

    /**
     * Answers {@link java.util.function.Supplier#get()}.
     */
    protected abstract Reply<Integer, String> get(Integer state);

    /**
     * A client of this very peeper, to hand out or to cast to. A handler that calls it would wait for
     * itself, and gets an exception instead.
     */
    protected final Parents_RunningClient self() {
        return Parents_RunningPeeper.client(context().ref());
    }
}
