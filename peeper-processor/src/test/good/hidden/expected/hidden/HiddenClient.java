package hidden;

import io.peeper.PeeperClient;
import io.peeper.PeeperRef;
import io.peeper.Reply;
import io.peeper.generated.DirectTarget;
import io.peeper.generated.PeeperGenerated;
import io.peeper.generated.Target;
import io.peeper.generated.Turn;
import javax.annotation.processing.Generated;

/**
 * Typed stub of {@link Hidden}: each method sends a message to its worker.
 */
@PeeperGenerated("io.peeper.processor")
@Generated("io.peeper.processor.PeeperProcessor")
final class HiddenClient implements Hidden, PeeperClient {
    static final Long FINGERPRINT = 0x655259b89a272e8aL;

    final Target target;

    HiddenClient(Target target) {
        this.target = target;
    }

    @Override
    public PeeperRef peeper() {
        return target.ref();
    }

    @Override
    public State get(Part part) throws Failure {
        if (target instanceof DirectTarget direct) {
            HiddenWorker worker = (HiddenWorker) direct.atHand();
            Turn turn = direct.enter(worker, 0, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    State state = direct.state(turn, worker);
                    Reply<State, State> reply = worker.get(state, part);
                    if (direct.leave(turn, worker, reply, State.class, true)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new HiddenPeeper.GetMessage(part), 5_000_000_000L);
                } catch (Throwable thrown) {
                    HiddenPeeper.GetMessage message;
                    try {
                        message = new HiddenPeeper.GetMessage(part);
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new HiddenPeeper.GetMessage(part), 5_000_000_000L);
    }

    /**
     * Clients are equal if they stand for the same peeper.
     */
    @Override
    public boolean equals(Object other) {
        return other instanceof HiddenClient client && client.target.identity().equals(target.identity());
    }

    @Override
    public int hashCode() {
        return target.identity().hashCode();
    }

    @Override
    public String toString() {
        return "HiddenClient[" + target + "]";
    }
}
