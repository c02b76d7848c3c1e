package copying;

import io.peeper.PeeperClient;
import io.peeper.PeeperRef;
import io.peeper.Reply;
import io.peeper.generated.DirectTarget;
import io.peeper.generated.PeeperGenerated;
import io.peeper.generated.Target;
import io.peeper.generated.Turn;
import javax.annotation.processing.Generated;

/**
 * Typed stub of {@link Copying}: each method sends a message to its worker.
 */
@PeeperGenerated("io.peeper.processor")
@Generated("io.peeper.processor.PeeperProcessor")
public final class CopyingClient implements Copying, PeeperClient {
    static final Long FINGERPRINT = 0x0c3bf5626f658533L;

    final Target target;

    CopyingClient(Target target) {
        this.target = target;
    }

    @Override
    public PeeperRef peeper() {
        return target.ref();
    }

    @Override
    public Copying.State get() {
        if (target instanceof DirectTarget direct) {
            CopyingWorker worker = (CopyingWorker) direct.atHand();
            Turn turn = direct.enter(worker, 0, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Copying.State state = direct.state(turn, worker);
                    Reply<Copying.State, Copying.State> reply = worker.get(state);
                    if (direct.leave(turn, worker, reply, Copying.State.class, true)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new CopyingPeeper.GetMessage(), 5_000_000_000L);
                } catch (Throwable thrown) {
                    CopyingPeeper.GetMessage message;
                    try {
                        message = new CopyingPeeper.GetMessage();
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new CopyingPeeper.GetMessage(), 5_000_000_000L);
    }

    /**
     * Clients are equal if they stand for the same peeper.
     */
    @Override
    public boolean equals(Object other) {
        return other instanceof CopyingClient client && client.target.identity().equals(target.identity());
    }

    @Override
    public int hashCode() {
        return target.identity().hashCode();
    }

    @Override
    public String toString() {
        return "CopyingClient[" + target + "]";
    }
}
