package immutable;

import io.peeper.PeeperClient;
import io.peeper.PeeperRef;
import io.peeper.Reply;
import io.peeper.generated.DirectTarget;
import io.peeper.generated.PeeperGenerated;
import io.peeper.generated.Target;
import io.peeper.generated.Turn;
import javax.annotation.processing.Generated;

/**
 * Typed stub of {@link States.ByNothing}: each method sends a message to its worker.
 */
@PeeperGenerated("io.peeper.processor")
@Generated("io.peeper.processor.PeeperProcessor")
public final class States_ByNothingClient implements States.ByNothing, PeeperClient {
    static final Long FINGERPRINT = 0x0a2ec3e0d583d85fL;

    final Target target;

    States_ByNothingClient(Target target) {
        this.target = target;
    }

    @Override
    public PeeperRef peeper() {
        return target.ref();
    }

    @Override
    public int get() {
        if (target instanceof DirectTarget direct) {
            States_ByNothingWorker worker = (States_ByNothingWorker) direct.atHand();
            Turn turn = direct.enter(worker, 0, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    States.Empty state = direct.state(turn, worker);
                    Reply<States.Empty, Integer> reply = worker.get(state);
                    if (direct.leave(turn, worker, reply, Integer.class, false)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new States_ByNothingPeeper.GetMessage(), 5_000_000_000L);
                } catch (Throwable thrown) {
                    States_ByNothingPeeper.GetMessage message;
                    try {
                        message = new States_ByNothingPeeper.GetMessage();
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new States_ByNothingPeeper.GetMessage(), 5_000_000_000L);
    }

    /**
     * Clients are equal if they stand for the same peeper.
     */
    @Override
    public boolean equals(Object other) {
        return other instanceof States_ByNothingClient client && client.target.identity().equals(target.identity());
    }

    @Override
    public int hashCode() {
        return target.identity().hashCode();
    }

    @Override
    public String toString() {
        return "States_ByNothingClient[" + target + "]";
    }
}
