package selfish;

import io.peeper.PeeperClient;
import io.peeper.PeeperRef;
import io.peeper.Reply;
import io.peeper.generated.DirectTarget;
import io.peeper.generated.PeeperGenerated;
import io.peeper.generated.Target;
import io.peeper.generated.Turn;
import javax.annotation.processing.Generated;

/**
 * Typed stub of {@link Mutual}: each method sends a message to its worker.
 */
@PeeperGenerated("io.peeper.processor")
@Generated("io.peeper.processor.PeeperProcessor")
public final class MutualClient implements Mutual, PeeperClient {
    static final Long FINGERPRINT = 0x8e5da68b9ade0615L;

    final Target target;

    MutualClient(Target target) {
        this.target = target;
    }

    @Override
    public PeeperRef peeper() {
        return target.ref();
    }

    @Override
    public SelfishClient other(MutualClient self) {
        if (target instanceof DirectTarget direct) {
            MutualWorker worker = (MutualWorker) direct.atHand();
            Turn turn = direct.enter(worker, 0, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Integer state = direct.state(turn, worker);
                    Reply<Integer, SelfishClient> reply = worker.other(state, self);
                    if (direct.leave(turn, worker, reply, SelfishClient.class, true)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new MutualPeeper.OtherMessage(self), 5_000_000_000L);
                } catch (Throwable thrown) {
                    MutualPeeper.OtherMessage message;
                    try {
                        message = new MutualPeeper.OtherMessage(self);
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new MutualPeeper.OtherMessage(self), 5_000_000_000L);
    }

    /**
     * Clients are equal if they stand for the same peeper.
     */
    @Override
    public boolean equals(Object other) {
        return other instanceof MutualClient client && client.target.identity().equals(target.identity());
    }

    @Override
    public int hashCode() {
        return target.identity().hashCode();
    }

    @Override
    public String toString() {
        return "MutualClient[" + target + "]";
    }
}
