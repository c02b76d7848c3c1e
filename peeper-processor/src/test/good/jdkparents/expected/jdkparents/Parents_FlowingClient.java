package jdkparents;

import io.peeper.PeeperClient;
import io.peeper.PeeperRef;
import io.peeper.generated.PeeperGenerated;
import io.peeper.generated.Target;
import java.util.concurrent.Flow;
import javax.annotation.processing.Generated;

/**
 * Typed stub of {@link Parents.Flowing}: each method sends a message to its worker.
 */
@PeeperGenerated("io.peeper.processor")
@Generated("io.peeper.processor.PeeperProcessor")
final class Parents_FlowingClient implements Parents.Flowing, PeeperClient {
    static final Long FINGERPRINT = 0x67b671d9b5a2a559L;

    final Target target;

    Parents_FlowingClient(Target target) {
        this.target = target;
    }

    @Override
    public PeeperRef peeper() {
        return target.ref();
    }

    @Override
    public void onSubscribe(Flow.Subscription arg0) {
        target.cast(new Parents_FlowingPeeper.OnSubscribeMessage(arg0));
    }

    @Override
    public void onNext(String arg0) {
        target.cast(new Parents_FlowingPeeper.OnNextMessage(arg0));
    }

    @Override
    public void onError(Throwable arg0) {
        target.cast(new Parents_FlowingPeeper.OnErrorMessage(arg0));
    }

    @Override
    public void onComplete() {
        target.cast(new Parents_FlowingPeeper.OnCompleteMessage());
    }

    @Override
    public void subscribe(Flow.Subscriber<? super Integer> arg0) {
        target.cast(new Parents_FlowingPeeper.SubscribeMessage(arg0));
    }

    /**
     * Clients are equal if they stand for the same peeper.
     */
    @Override
    public boolean equals(Object other) {
        return other instanceof Parents_FlowingClient client && client.target.identity().equals(target.identity());
    }

    @Override
    public int hashCode() {
        return target.identity().hashCode();
    }

    @Override
    public String toString() {
        return "Parents_FlowingClient[" + target + "]";
    }
}
