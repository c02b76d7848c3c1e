package copying;

import io.peeper.PeeperClient;
import io.peeper.PeeperRef;
import io.peeper.generated.PeeperGenerated;
import io.peeper.generated.Target;
import javax.annotation.processing.Generated;

/**
 * Typed stub of {@link Counters}: each method sends a message to its worker.
 */
@PeeperGenerated("io.peeper.processor")
@Generated("io.peeper.processor.PeeperProcessor")
final class CountersClient implements Counters, PeeperClient {
    static final Long FINGERPRINT = 0x61cde1f754ecf472L;

    final Target target;

    CountersClient(Target target) {
        this.target = target;
    }

    @Override
    public PeeperRef peeper() {
        return target.ref();
    }

    @Override
    public void count(int which) {
        target.cast(new CountersPeeper.CountMessage(which));
    }

    /**
     * Clients are equal if they stand for the same peeper.
     */
    @Override
    public boolean equals(Object other) {
        return other instanceof CountersClient client && client.target.identity().equals(target.identity());
    }

    @Override
    public int hashCode() {
        return target.identity().hashCode();
    }

    @Override
    public String toString() {
        return "CountersClient[" + target + "]";
    }
}
