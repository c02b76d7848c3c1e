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
 * Typed stub of {@link Places.Base}: each method sends a message to its worker.
 */
@PeeperGenerated("io.peeper.processor")
@Generated("io.peeper.processor.PeeperProcessor")
public final class Places_BaseClient implements Places.Base, PeeperClient {
    static final Long FINGERPRINT = 0x385b9067f8adcd85L;

    final Target target;

    Places_BaseClient(Target target) {
        this.target = target;
    }

    @Override
    public PeeperRef peeper() {
        return target.ref();
    }

    @Override
    public int get() {
        if (target instanceof DirectTarget direct) {
            Places_BaseWorker worker = (Places_BaseWorker) direct.atHand();
            Turn turn = direct.enter(worker, 0, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Integer state = direct.state(turn, worker);
                    Reply<Integer, Integer> reply = worker.get(state);
                    if (direct.leave(turn, worker, reply, Integer.class, false)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new Places_BasePeeper.GetMessage(), 5_000_000_000L);
                } catch (Throwable thrown) {
                    Places_BasePeeper.GetMessage message;
                    try {
                        message = new Places_BasePeeper.GetMessage();
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new Places_BasePeeper.GetMessage(), 5_000_000_000L);
    }

    /**
     * Clients are equal if they stand for the same peeper.
     */
    @Override
    public boolean equals(Object other) {
        return other instanceof Places_BaseClient client && client.target.identity().equals(target.identity());
    }

    @Override
    public int hashCode() {
        return target.identity().hashCode();
    }

    @Override
    public String toString() {
        return "Places_BaseClient[" + target + "]";
    }
}
