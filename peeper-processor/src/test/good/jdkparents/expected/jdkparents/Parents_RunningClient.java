package jdkparents;

import io.peeper.PeeperClient;
import io.peeper.PeeperRef;
import io.peeper.generated.PeeperGenerated;
import io.peeper.generated.Target;
import javax.annotation.processing.Generated;

/**
 * Typed stub of {@link Parents.Running}: each method sends a message to its worker.
 */
@PeeperGenerated("io.peeper.processor")
@Generated("io.peeper.processor.PeeperProcessor")
final class Parents_RunningClient implements Parents.Running, PeeperClient {
    static final Long FINGERPRINT = 0xd0947dd7589b3f52L;

    final Target target;

    Parents_RunningClient(Target target) {
        this.target = target;
    }

    @Override
    public PeeperRef peeper() {
        return target.ref();
    }

    @Override
    public Integer call() {
        return target.call(new Parents_RunningPeeper.CallMessage(), 5_000_000_000L);
    }

    @Override
    public void run() {
        target.cast(new Parents_RunningPeeper.RunMessage());
    }

    @Override
    public String get() {
        return target.call(new Parents_RunningPeeper.GetMessage(), 5_000_000_000L);
    }

    /**
     * Clients are equal if they stand for the same peeper.
     */
    @Override
    public boolean equals(Object other) {
        return other instanceof Parents_RunningClient client && client.target.identity().equals(target.identity());
    }

    @Override
    public int hashCode() {
        return target.identity().hashCode();
    }

    @Override
    public String toString() {
        return "Parents_RunningClient[" + target + "]";
    }
}
