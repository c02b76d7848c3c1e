package immutable;

import io.peeper.PeeperClient;
import io.peeper.PeeperRef;
import io.peeper.generated.PeeperGenerated;
import io.peeper.generated.Target;
import javax.annotation.processing.Generated;

/**
 * Typed stub of {@link States.ByText}: each method sends a message to its worker.
 */
@PeeperGenerated("io.peeper.processor")
@Generated("io.peeper.processor.PeeperProcessor")
public final class States_ByTextClient implements States.ByText, PeeperClient {
    static final Long FINGERPRINT = 0xc8d41d8e3c93cba7L;

    final Target target;

    States_ByTextClient(Target target) {
        this.target = target;
    }

    @Override
    public PeeperRef peeper() {
        return target.ref();
    }

    @Override
    public int get() {
        return target.call(new States_ByTextPeeper.GetMessage(), 5_000_000_000L);
    }

    /**
     * Clients are equal if they stand for the same peeper.
     */
    @Override
    public boolean equals(Object other) {
        return other instanceof States_ByTextClient client && client.target.identity().equals(target.identity());
    }

    @Override
    public int hashCode() {
        return target.identity().hashCode();
    }

    @Override
    public String toString() {
        return "States_ByTextClient[" + target + "]";
    }
}
