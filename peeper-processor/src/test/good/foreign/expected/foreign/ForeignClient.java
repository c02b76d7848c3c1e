package foreign;

import foreign.inner.Open;
import io.peeper.PeeperClient;
import io.peeper.PeeperRef;
import io.peeper.generated.PeeperGenerated;
import io.peeper.generated.Target;
import javax.annotation.processing.Generated;

/**
 * Typed stub of {@link Foreign}: each method sends a message to its worker.
 */
@PeeperGenerated("io.peeper.processor")
@Generated("io.peeper.processor.PeeperProcessor")
public final class ForeignClient implements Foreign, PeeperClient {
    static final Long FINGERPRINT = 0x8cb0566294a26484L;

    final Target target;

    ForeignClient(Target target) {
        this.target = target;
    }

    @Override
    public PeeperRef peeper() {
        return target.ref();
    }

    @Override
    public Open.Nested nested(Open.Nested.Deep deep) {
        return target.call(new ForeignPeeper.NestedMessage(deep), 5_000_000_000L);
    }

    @Override
    public int overridden() {
        return target.call(new ForeignPeeper.OverriddenMessage(), 5_000_000_000L);
    }

    @Override
    public Open.Nested.Deep deep() {
        return target.call(new ForeignPeeper.DeepMessage(), 5_000_000_000L);
    }

    @Override
    public int inherited(String name) {
        return target.call(new ForeignPeeper.InheritedMessage(name), 5_000_000_000L);
    }

    @Override
    public void told() {
        target.cast(new ForeignPeeper.ToldMessage());
    }

    @Override
    public void secret(Open.Known secret) {
        target.cast(new ForeignPeeper.SecretMessage(secret));
    }

    /**
     * Clients are equal if they stand for the same peeper.
     */
    @Override
    public boolean equals(Object other) {
        return other instanceof ForeignClient client && client.target.identity().equals(target.identity());
    }

    @Override
    public int hashCode() {
        return target.identity().hashCode();
    }

    @Override
    public String toString() {
        return "ForeignClient[" + target + "]";
    }
}
