package warnings;

import io.peeper.PeeperClient;
import io.peeper.PeeperRef;
import io.peeper.generated.PeeperGenerated;
import io.peeper.generated.Target;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Typed stub of {@link Warnings}: each method sends a message to its worker.
 */
@PeeperGenerated("io.peeper.processor")
@Generated("io.peeper.processor.PeeperProcessor")
@SuppressWarnings({
        "deprecation",
        "rawtypes",
        "removal",
        "try"
})
public final class WarningsClient implements Warnings, PeeperClient {
    static final Long FINGERPRINT = 0xfed37774e2497552L;

    final Target target;

    WarningsClient(Target target) {
        this.target = target;
    }

    @Override
    public PeeperRef peeper() {
        return target.ref();
    }

    @Override
    public Old old(Older older) {
        return target.call(new WarningsPeeper.OldMessage(older), 5_000_000_000L);
    }

    @Override
    public List raw(Class type) {
        return target.call(new WarningsPeeper.RawMessage(type), 5_000_000_000L);
    }

    @Override
    @Deprecated(
            since = "1",
            forRemoval = true
    )
    public int leaving() {
        return target.call(new WarningsPeeper.LeavingMessage(), 5_000_000_000L);
    }

    @Override
    @Deprecated
    public int old() {
        return target.call(new WarningsPeeper.Old2Message(), 5_000_000_000L);
    }

    @Override
    public void close() throws Exception {
        target.call(new WarningsPeeper.CloseMessage(), 5_000_000_000L);
    }

    /**
     * Clients are equal if they stand for the same peeper.
     */
    @Override
    public boolean equals(Object other) {
        return other instanceof WarningsClient client && client.target.identity().equals(target.identity());
    }

    @Override
    public int hashCode() {
        return target.identity().hashCode();
    }

    @Override
    public String toString() {
        return "WarningsClient[" + target + "]";
    }
}
