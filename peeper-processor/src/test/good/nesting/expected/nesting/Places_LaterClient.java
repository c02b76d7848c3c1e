package nesting;

import io.peeper.PeeperClient;
import io.peeper.PeeperRef;
import io.peeper.generated.PeeperGenerated;
import io.peeper.generated.Target;
import javax.annotation.processing.Generated;

/**
 * Typed stub of {@link Places.Later}: each method sends a message to its worker.
 */
@PeeperGenerated("io.peeper.processor")
@Generated("io.peeper.processor.PeeperProcessor")
public final class Places_LaterClient implements Places.Later, PeeperClient {
    static final Long FINGERPRINT = 0x681abd0362df915aL;

    final Target target;

    Places_LaterClient(Target target) {
        this.target = target;
    }

    @Override
    public PeeperRef peeper() {
        return target.ref();
    }

    @Override
    public int get() {
        return target.call(new Places_LaterPeeper.GetMessage(), 5_000_000_000L);
    }

    @Override
    public void put(Places.Base other, Places_BaseClient client) {
        target.cast(new Places_LaterPeeper.PutMessage(other, client));
    }

    /**
     * Clients are equal if they stand for the same peeper.
     */
    @Override
    public boolean equals(Object other) {
        return other instanceof Places_LaterClient client && client.target.identity().equals(target.identity());
    }

    @Override
    public int hashCode() {
        return target.identity().hashCode();
    }

    @Override
    public String toString() {
        return "Places_LaterClient[" + target + "]";
    }
}
