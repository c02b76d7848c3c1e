package namesake;

import io.peeper.PeeperRef;
import io.peeper.Reply;
import io.peeper.generated.DirectTarget;
import io.peeper.generated.PeeperGenerated;
import io.peeper.generated.Target;
import io.peeper.generated.Turn;
import javax.annotation.processing.Generated;

/**
 * Typed stub of {@link Stranger}: each method sends a message to its worker.
 */
@PeeperGenerated("io.peeper.processor")
@Generated("io.peeper.processor.PeeperProcessor")
final class StrangerClient implements Stranger, io.peeper.PeeperClient {
    static final Long FINGERPRINT = 0xbe7a7517f15d7e00L;

    final Target target;

    StrangerClient(Target target) {
        this.target = target;
    }

    @Override
    public PeeperRef peeper() {
        return target.ref();
    }

    @Override
    public PeeperClient other(Peeper protocol) {
        if (target instanceof DirectTarget direct) {
            StrangerWorker worker = (StrangerWorker) direct.atHand();
            Turn turn = direct.enter(worker, 0, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Integer state = direct.state(turn, worker);
                    Reply<Integer, PeeperClient> reply = worker.other(state, protocol);
                    if (direct.leave(turn, worker, reply, PeeperClient.class, true)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new StrangerPeeper.OtherMessage(protocol), 5_000_000_000L);
                } catch (Throwable thrown) {
                    StrangerPeeper.OtherMessage message;
                    try {
                        message = new StrangerPeeper.OtherMessage(protocol);
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new StrangerPeeper.OtherMessage(protocol), 5_000_000_000L);
    }

    @Override
    public void tell(io.peeper.PeeperClient any) {
        target.cast(new StrangerPeeper.TellMessage(any));
    }

    /**
     * Clients are equal if they stand for the same peeper.
     */
    @Override
    public boolean equals(Object other) {
        return other instanceof StrangerClient client && client.target.identity().equals(target.identity());
    }

    @Override
    public int hashCode() {
        return target.identity().hashCode();
    }

    @Override
    public String toString() {
        return "StrangerClient[" + target + "]";
    }
}
