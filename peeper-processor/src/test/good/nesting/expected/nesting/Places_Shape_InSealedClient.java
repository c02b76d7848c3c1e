package nesting;

import io.peeper.PeeperClient;
import io.peeper.PeeperRef;
import io.peeper.Reply;
import io.peeper.generated.DirectTarget;
import io.peeper.generated.PeeperGenerated;
import io.peeper.generated.Target;
import io.peeper.generated.Turn;
import javax.annotation.processing.Generated;

/**
 * Typed stub of {@link Places.Shape.InSealed}: each method sends a message to its worker.
 */
@PeeperGenerated("io.peeper.processor")
@Generated("io.peeper.processor.PeeperProcessor")
public final class Places_Shape_InSealedClient implements Places.Shape.InSealed, PeeperClient {
    static final Long FINGERPRINT = 0x331f338b003325d7L;

    final Target target;

    Places_Shape_InSealedClient(Target target) {
        this.target = target;
    }

    @Override
    public PeeperRef peeper() {
        return target.ref();
    }

    @Override
    public Places.Shape get() {
        if (target instanceof DirectTarget direct) {
            Places_Shape_InSealedWorker worker = (Places_Shape_InSealedWorker) direct.atHand();
            Turn turn = direct.enter(worker, 0, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Places.Shape state = direct.state(turn, worker);
                    Reply<Places.Shape, Places.Shape> reply = worker.get(state);
                    if (direct.leave(turn, worker, reply, Places.Shape.class, true)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new Places_Shape_InSealedPeeper.GetMessage(), 5_000_000_000L);
                } catch (Throwable thrown) {
                    Places_Shape_InSealedPeeper.GetMessage message;
                    try {
                        message = new Places_Shape_InSealedPeeper.GetMessage();
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new Places_Shape_InSealedPeeper.GetMessage(), 5_000_000_000L);
    }

    /**
     * Clients are equal if they stand for the same peeper.
     */
    @Override
    public boolean equals(Object other) {
        return other instanceof Places_Shape_InSealedClient client && client.target.identity().equals(target.identity());
    }

    @Override
    public int hashCode() {
        return target.identity().hashCode();
    }

    @Override
    public String toString() {
        return "Places_Shape_InSealedClient[" + target + "]";
    }
}
