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
 * Typed stub of {@link States.ByEnum}: each method sends a message to its worker.
 */
@PeeperGenerated("io.peeper.processor")
@Generated("io.peeper.processor.PeeperProcessor")
public final class States_ByEnumClient implements States.ByEnum, PeeperClient {
    static final Long FINGERPRINT = 0xf4c7e549d9c8b27aL;

    final Target target;

    States_ByEnumClient(Target target) {
        this.target = target;
    }

    @Override
    public PeeperRef peeper() {
        return target.ref();
    }

    @Override
    public int get() {
        if (target instanceof DirectTarget direct) {
            States_ByEnumWorker worker = (States_ByEnumWorker) direct.atHand();
            Turn turn = direct.enter(worker, 0, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    States.Two state = direct.state(turn, worker);
                    Reply<States.Two, Integer> reply = worker.get(state);
                    if (direct.leave(turn, worker, reply, Integer.class, false)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new States_ByEnumPeeper.GetMessage(), 5_000_000_000L);
                } catch (Throwable thrown) {
                    States_ByEnumPeeper.GetMessage message;
                    try {
                        message = new States_ByEnumPeeper.GetMessage();
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new States_ByEnumPeeper.GetMessage(), 5_000_000_000L);
    }

    /**
     * Clients are equal if they stand for the same peeper.
     */
    @Override
    public boolean equals(Object other) {
        return other instanceof States_ByEnumClient client && client.target.identity().equals(target.identity());
    }

    @Override
    public int hashCode() {
        return target.identity().hashCode();
    }

    @Override
    public String toString() {
        return "States_ByEnumClient[" + target + "]";
    }
}
