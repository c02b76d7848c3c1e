package jdkparents;

import io.peeper.Next;
import io.peeper.Worker;
import io.peeper.generated.PeeperGenerated;
import java.util.concurrent.Flow;
import javax.annotation.processing.Generated;

/**
 * The worker behind {@link Parents.Flowing}, to extend: one handler for each of its methods.
 */
@PeeperGenerated("io.peeper.processor")
@Generated("io.peeper.processor.PeeperProcessor")
abstract class Parents_FlowingWorker extends Worker<Integer> {
    static final Long FINGERPRINT = 0x67b671d9b5a2a559L;

    /**
     * For subclasses.
     */
    protected Parents_FlowingWorker() {
    }

    /**
     * Handles {@link Flow.Subscriber#onSubscribe(Flow.Subscription)}.
     */
    protected abstract Next<Integer> onSubscribe(Integer state, Flow.Subscription arg0);

    /**
     * Handles {@link Flow.Subscriber#onNext(Object)}.
     */
    protected abstract Next<Integer> onNext(Integer state, String arg0);

    /**
     * Handles {@link Flow.Subscriber#onError(Throwable)}.
     */
    protected abstract Next<Integer> onError(Integer state, Throwable arg0);

    /**
     * Handles {@link Flow.Subscriber#onComplete()}.
     */
    protected abstract Next<Integer> onComplete(Integer state);

    /**
     * Handles {@link Flow.Publisher#subscribe(Flow.Subscriber)}.
     */
    protected abstract Next<Integer> subscribe(Integer state,
            Flow.Subscriber<? super Integer> arg0);

    /**
     * A client of this very peeper, to hand out or to cast to. A handler that calls it would wait for
     * itself, and gets an exception instead.
     */
    protected final Parents_FlowingClient self() {
        return Parents_FlowingPeeper.client(context().ref());
    }
}
