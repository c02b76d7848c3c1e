package rawparent;

import io.peeper.PeeperClient;
import io.peeper.PeeperRef;
import io.peeper.generated.PeeperGenerated;
import io.peeper.generated.Target;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Typed stub of {@link Raw}: each method sends a message to its worker.
 */
@PeeperGenerated("io.peeper.processor")
@Generated("io.peeper.processor.PeeperProcessor")
@SuppressWarnings("rawtypes")
public final class RawClient implements Raw, PeeperClient {
    static final Long FINGERPRINT = 0xa80a7080a0c430ecL;

    final Target target;

    RawClient(Target target) {
        this.target = target;
    }

    @Override
    public PeeperRef peeper() {
        return target.ref();
    }

    @Override
    public List get(Object key, List others) {
        return target.call(new RawPeeper.GetMessage(key, others), 5_000_000_000L);
    }

    @Override
    public Object any(Object one) {
        return target.call(new RawPeeper.AnyMessage(one), 5_000_000_000L);
    }

    @Override
    public Comparable failing() throws Exception {
        return target.call(new RawPeeper.FailingMessage(), 5_000_000_000L);
    }

    /**
     * Clients are equal if they stand for the same peeper.
     */
    @Override
    public boolean equals(Object other) {
        return other instanceof RawClient client && client.target.identity().equals(target.identity());
    }

    @Override
    public int hashCode() {
        return target.identity().hashCode();
    }

    @Override
    public String toString() {
        return "RawClient[" + target + "]";
    }
}
