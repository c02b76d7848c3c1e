package hidden;

import io.peeper.PeeperClient;
import io.peeper.PeeperRef;
import io.peeper.generated.PeeperGenerated;
import io.peeper.generated.Target;
import javax.annotation.processing.Generated;

/**
 * Typed stub of {@link Hidden}: each method sends a message to its worker.
 */
@PeeperGenerated("io.peeper.processor")
@Generated("io.peeper.processor.PeeperProcessor")
final class HiddenClient implements Hidden, PeeperClient {
    static final Long FINGERPRINT = 0x655259b89a272e8aL;

    final Target target;

    HiddenClient(Target target) {
        this.target = target;
    }

    @Override
    public PeeperRef peeper() {
        return target.ref();
    }

    @Override
    public State get(Part part) throws Failure {
        return target.call(new HiddenPeeper.GetMessage(part), 5_000_000_000L);
    }

    /**
     * Clients are equal if they stand for the same peeper.
     */
    @Override
    public boolean equals(Object other) {
        return other instanceof HiddenClient client && client.target.identity().equals(target.identity());
    }

    @Override
    public int hashCode() {
        return target.identity().hashCode();
    }

    @Override
    public String toString() {
        return "HiddenClient[" + target + "]";
    }
}
