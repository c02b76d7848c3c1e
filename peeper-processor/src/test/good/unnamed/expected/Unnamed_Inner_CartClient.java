import io.peeper.PeeperClient;
import io.peeper.PeeperRef;
import io.peeper.generated.PeeperGenerated;
import io.peeper.generated.Target;
import java.lang.Long;
import java.lang.Object;
import java.lang.Override;
import java.lang.String;
import javax.annotation.processing.Generated;

/**
 * Typed stub of {@link Unnamed.Inner.Cart}: each method sends a message to its worker.
 */
@PeeperGenerated("io.peeper.processor")
@Generated("io.peeper.processor.PeeperProcessor")
public final class Unnamed_Inner_CartClient implements Unnamed.Inner.Cart, PeeperClient {
    static final Long FINGERPRINT = 0x88ec50eca7032a6dL;

    final Target target;

    Unnamed_Inner_CartClient(Target target) {
        this.target = target;
    }

    @Override
    public PeeperRef peeper() {
        return target.ref();
    }

    @Override
    public int total() {
        return target.call(new Unnamed_Inner_CartPeeper.TotalMessage(), 5_000_000_000L);
    }

    /**
     * Clients are equal if they stand for the same peeper.
     */
    @Override
    public boolean equals(Object other) {
        return other instanceof Unnamed_Inner_CartClient client && client.target.identity().equals(target.identity());
    }

    @Override
    public int hashCode() {
        return target.identity().hashCode();
    }

    @Override
    public String toString() {
        return "Unnamed_Inner_CartClient[" + target + "]";
    }
}
