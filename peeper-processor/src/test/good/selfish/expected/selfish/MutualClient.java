package selfish;

import io.peeper.PeeperClient;
import io.peeper.PeeperRef;
import io.peeper.generated.PeeperGenerated;
import io.peeper.generated.Target;
import javax.annotation.processing.Generated;

/**
 * Typed stub of {@link Mutual}: each method sends a message to its worker.
 */
@PeeperGenerated("io.peeper.processor")
@Generated("io.peeper.processor.PeeperProcessor")
public final class MutualClient implements Mutual, PeeperClient {
    static final Long FINGERPRINT = 0x8e5da68b9ade0615L;

    final Target target;

    MutualClient(Target target) {
        this.target = target;
    }

    @Override
    public PeeperRef peeper() {
        return target.ref();
    }

    @Override
    public SelfishClient other(MutualClient self) {
        return target.call(new MutualPeeper.OtherMessage(self), 5_000_000_000L);
    }

    /**
     * Clients are equal if they stand for the same peeper.
     */
    @Override
    public boolean equals(Object other) {
        return other instanceof MutualClient client && client.target.identity().equals(target.identity());
    }

    @Override
    public int hashCode() {
        return target.identity().hashCode();
    }

    @Override
    public String toString() {
        return "MutualClient[" + target + "]";
    }
}
