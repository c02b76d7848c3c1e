package freezing;

import io.peeper.PeeperClient;
import io.peeper.PeeperRef;
import io.peeper.Reply;
import io.peeper.generated.DirectTarget;
import io.peeper.generated.PeeperGenerated;
import io.peeper.generated.Target;
import io.peeper.generated.Turn;
import javax.annotation.processing.Generated;

/**
 * Typed stub of {@link Freezing}: each method sends a message to its worker.
 */
@PeeperGenerated("io.peeper.processor")
@Generated("io.peeper.processor.PeeperProcessor")
public final class FreezingClient implements Freezing, PeeperClient {
    static final Long FINGERPRINT = 0xdbfa79c6296744cfL;

    final Target target;

    FreezingClient(Target target) {
        this.target = target;
    }

    @Override
    public PeeperRef peeper() {
        return target.ref();
    }

    @Override
    public Freezing.State get() {
        if (target instanceof DirectTarget direct) {
            FreezingWorker worker = (FreezingWorker) direct.atHand();
            Turn turn = direct.enter(worker, 0, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Freezing.State state = direct.state(turn, worker);
                    Reply<Freezing.State, Freezing.State> reply = worker.get(state);
                    if (direct.leave(turn, worker, reply, Freezing.State.class, true)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new FreezingPeeper.GetMessage(), 5_000_000_000L);
                } catch (Throwable thrown) {
                    FreezingPeeper.GetMessage message;
                    try {
                        message = new FreezingPeeper.GetMessage();
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new FreezingPeeper.GetMessage(), 5_000_000_000L);
    }

    /**
     * Clients are equal if they stand for the same peeper.
     */
    @Override
    public boolean equals(Object other) {
        return other instanceof FreezingClient client && client.target.identity().equals(target.identity());
    }

    @Override
    public int hashCode() {
        return target.identity().hashCode();
    }

    @Override
    public String toString() {
        return "FreezingClient[" + target + "]";
    }
}
