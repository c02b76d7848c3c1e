package thrown;

import io.peeper.PeeperClient;
import io.peeper.PeeperRef;
import io.peeper.generated.PeeperGenerated;
import io.peeper.generated.Target;
import javax.annotation.processing.Generated;

/**
 * Typed stub of {@link Thrown.Quiet}: each method sends a message to its worker.
 */
@PeeperGenerated("io.peeper.processor")
@Generated("io.peeper.processor.PeeperProcessor")
public final class Thrown_QuietClient implements Thrown.Quiet, PeeperClient {
    static final Long FINGERPRINT = 0xcd551f8d95216796L;

    final Target target;

    Thrown_QuietClient(Target target) {
        this.target = target;
    }

    @Override
    public PeeperRef peeper() {
        return target.ref();
    }

    @Override
    public String get(int number) throws RuntimeException {
        return target.call(new Thrown_QuietPeeper.GetMessage(number), 5_000_000_000L);
    }

    @Override
    public <X extends RuntimeException> String other(Class<X> type) throws X {
        return target.call(new Thrown_QuietPeeper.OtherMessage<X>(type), 5_000_000_000L);
    }

    @Override
    public void finish() throws RuntimeException {
        target.cast(new Thrown_QuietPeeper.FinishMessage());
    }

    /**
     * Clients are equal if they stand for the same peeper.
     */
    @Override
    public boolean equals(Object other) {
        return other instanceof Thrown_QuietClient client && client.target.identity().equals(target.identity());
    }

    @Override
    public int hashCode() {
        return target.identity().hashCode();
    }

    @Override
    public String toString() {
        return "Thrown_QuietClient[" + target + "]";
    }
}
