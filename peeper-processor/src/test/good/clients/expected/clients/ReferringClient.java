package clients;

import io.peeper.PeeperClient;
import io.peeper.PeeperRef;
import io.peeper.generated.PeeperGenerated;
import io.peeper.generated.Target;
import java.util.List;
import java.util.concurrent.CompletionStage;
import javax.annotation.processing.Generated;

/**
 * Typed stub of {@link Referring}: each method sends a message to its worker.
 */
@PeeperGenerated("io.peeper.processor")
@Generated("io.peeper.processor.PeeperProcessor")
public final class ReferringClient implements Referring {
    static final Long FINGERPRINT = 0x5fcbeaa0803fbb2fL;

    final Target target;

    ReferringClient(Target target) {
        this.target = target;
    }

    @Override
    public PeeperRef peeper() {
        return target.ref();
    }

    @Override
    public <T extends ReferringClient> T own(T one) {
        return target.call(new ReferringPeeper.OwnMessage<T>(one), 5_000_000_000L);
    }

    @Override
    public <T extends ReferringClient> CompletionStage<List<T>> later() {
        return target.ask(new ReferringPeeper.LaterMessage<T>(), 5_000_000_000L);
    }

    @Override
    public <T extends ReferringClient & Comparable<T>> List<? super T> bounded(List<T> from) {
        return target.call(new ReferringPeeper.BoundedMessage<T>(from), 5_000_000_000L);
    }

    @Override
    public void forward(PeeperClient to) {
        target.call(new ReferringPeeper.ForwardMessage(to), 5_000_000_000L);
    }

    /**
     * Clients are equal if they stand for the same peeper.
     */
    @Override
    public boolean equals(Object other) {
        return other instanceof ReferringClient client && client.target.identity().equals(target.identity());
    }

    @Override
    public int hashCode() {
        return target.identity().hashCode();
    }

    @Override
    public String toString() {
        return "ReferringClient[" + target + "]";
    }
}
