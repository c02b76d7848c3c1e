import io.peeper.PeeperClient;
import io.peeper.PeeperRef;
import io.peeper.generated.PeeperGenerated;
import io.peeper.generated.Target;
import javax.annotation.processing.Generated;

/**
 * Typed stub of {@link Unnamed}: each method sends a message to its worker.
 */
@PeeperGenerated("io.peeper.processor")
@Generated("io.peeper.processor.PeeperProcessor")
public final class UnnamedClient implements Unnamed, PeeperClient {
    static final Long FINGERPRINT = 0x1137604a7f499b92L;

    final Target target;

    UnnamedClient(Target target) {
        this.target = target;
    }

    @Override
    public PeeperRef peeper() {
        return target.ref();
    }

    @Override
    public Reply reply(Next next, String string) {
        return target.call(new UnnamedPeeper.ReplyMessage(next, string), 5_000_000_000L);
    }

    @Override
    public void message(MessageMessage message) {
        target.cast(new UnnamedPeeper.Message2Message(message));
    }

    @Override
    public void wire(Wiring wiring) {
        target.cast(new UnnamedPeeper.WireMessage(wiring));
    }

    /**
     * Clients are equal if they stand for the same peeper.
     */
    @Override
    public boolean equals(Object other) {
        return other instanceof UnnamedClient client && client.target.identity().equals(target.identity());
    }

    @Override
    public int hashCode() {
        return target.identity().hashCode();
    }

    @Override
    public java.lang.String toString() {
        return "UnnamedClient[" + target + "]";
    }
}
