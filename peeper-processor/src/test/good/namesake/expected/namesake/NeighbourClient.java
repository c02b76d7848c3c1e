package namesake;

import io.peeper.generated.PeeperGenerated;
import io.peeper.generated.Target;
import javax.annotation.processing.Generated;

/**
 * Typed stub of {@link Neighbour}: each method sends a message to its worker.
 */
@PeeperGenerated("io.peeper.processor")
@Generated("io.peeper.processor.PeeperProcessor")
public final class NeighbourClient implements Neighbour, io.peeper.PeeperClient {
    static final Long FINGERPRINT = 0xa7247eb05f03796eL;

    final Target target;

    NeighbourClient(Target target) {
        this.target = target;
    }

    @Override
    public io.peeper.PeeperRef peeper() {
        return target.ref();
    }

    @Override
    public Neighbour.PeeperClient member() {
        return target.call(new NeighbourPeeper.MemberMessage(), 5_000_000_000L);
    }

    @Override
    public io.peeper.PeeperClient any(io.peeper.PeeperClient other) {
        return target.call(new NeighbourPeeper.AnyMessage(other), 5_000_000_000L);
    }

    @Override
    public void peeper(String name, Object... more) {
        target.cast(new NeighbourPeeper.PeeperMessage(name, more == null ? null : more.clone()));
    }

    @Override
    public Inherited.PeeperRef inherited() {
        return target.call(new NeighbourPeeper.InheritedMessage(), 5_000_000_000L);
    }

    /**
     * Clients are equal if they stand for the same peeper.
     */
    @Override
    public boolean equals(Object other) {
        return other instanceof NeighbourClient client && client.target.identity().equals(target.identity());
    }

    @Override
    public int hashCode() {
        return target.identity().hashCode();
    }

    @Override
    public String toString() {
        return "NeighbourClient[" + target + "]";
    }
}
