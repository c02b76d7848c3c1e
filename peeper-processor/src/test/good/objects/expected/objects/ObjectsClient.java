package objects;

import io.peeper.PeeperClient;
import io.peeper.PeeperRef;
import io.peeper.generated.PeeperGenerated;
import javax.annotation.processing.Generated;

/**
 * Typed stub of {@link Objects}: each method sends a message to its worker.
 */
@PeeperGenerated("io.peeper.processor")
@Generated("io.peeper.processor.PeeperProcessor")
public final class ObjectsClient implements Objects, PeeperClient {
    static final Long FINGERPRINT = 0x607405727b45f430L;

    final io.peeper.generated.Target target;

    ObjectsClient(io.peeper.generated.Target target) {
        this.target = target;
    }

    @Override
    public PeeperRef peeper() {
        return target.ref();
    }

    @Override
    public int get() {
        return target.call(new ObjectsPeeper.GetMessage(), 5_000_000_000L);
    }

    @Override
    public Objects.String own(Objects.Target target, Objects.Duration duration) {
        return this.target.call(new ObjectsPeeper.OwnMessage(target, duration), 5_000_000_000L);
    }

    /**
     * Clients are equal if they stand for the same peeper.
     */
    @Override
    public boolean equals(Object other) {
        return other instanceof ObjectsClient client && client.target.identity().equals(target.identity());
    }

    @Override
    public int hashCode() {
        return target.identity().hashCode();
    }

    @Override
    public java.lang.String toString() {
        return "ObjectsClient[" + target + "]";
    }
}
