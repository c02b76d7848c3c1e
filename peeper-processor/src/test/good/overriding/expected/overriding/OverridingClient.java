package overriding;

import io.peeper.PeeperClient;
import io.peeper.PeeperRef;
import io.peeper.generated.PeeperGenerated;
import io.peeper.generated.Target;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Typed stub of {@link Overriding}: each method sends a message to its worker.
 */
@PeeperGenerated("io.peeper.processor")
@Generated("io.peeper.processor.PeeperProcessor")
@SuppressWarnings({
        "overrides",
        "rawtypes",
        "unchecked"
})
public final class OverridingClient implements Overriding, PeeperClient {
    static final Long FINGERPRINT = 0xa0f353cabf08e11cL;

    final Target target;

    OverridingClient(Target target) {
        this.target = target;
    }

    @Override
    public PeeperRef peeper() {
        return target.ref();
    }

    @Override
    public void join(String[] words) {
        target.cast(new OverridingPeeper.JoinMessage(words));
    }

    @Override
    public List all(List of) {
        return target.call(new OverridingPeeper.AllMessage(of), 5_000_000_000L);
    }

    @Override
    public Object pick(Class type, String from) {
        return target.call(new OverridingPeeper.PickMessage(type, from), 5_000_000_000L);
    }

    @Override
    public void both(int number) {
        target.cast(new OverridingPeeper.BothMessage(number));
    }

    @Override
    public void list(String[] words) {
        target.cast(new OverridingPeeper.ListMessage(words));
    }

    @Override
    public int[][] old() {
        return target.call(new OverridingPeeper.OldMessage(), 5_000_000_000L);
    }

    @Override
    public String raw(String one) {
        return target.call(new OverridingPeeper.RawMessage(one), 5_000_000_000L);
    }

    @Override
    public void mixed(int number) {
        target.call(new OverridingPeeper.MixedMessage(number), 7_000_000L);
    }

    /**
     * Clients are equal if they stand for the same peeper.
     */
    @Override
    public boolean equals(Object other) {
        return other instanceof OverridingClient client && client.target.identity().equals(target.identity());
    }

    @Override
    public int hashCode() {
        return target.identity().hashCode();
    }

    @Override
    public String toString() {
        return "OverridingClient[" + target + "]";
    }
}
