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
 * Typed stub of {@link Places.Sub}: each method sends a message to its worker.
 */
@PeeperGenerated("io.peeper.processor")
@Generated("io.peeper.processor.PeeperProcessor")
public final class Places_SubClient implements Places.Sub, PeeperClient {
    static final Long FINGERPRINT = 0xe9132cd1e5dcad53L;

    final Target target;

    Places_SubClient(Target target) {
        this.target = target;
    }

    @Override
    public PeeperRef peeper() {
        return target.ref();
    }

    @Override
    public void put(Places.Base other, Places_BaseClient client) {
        target.cast(new Places_SubPeeper.PutMessage(other, client));
    }

    @Override
    public int get() {
        if (target instanceof DirectTarget direct) {
            Places_SubWorker worker = (Places_SubWorker) direct.atHand();
            Turn turn = direct.enter(worker, 1, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    String state = direct.state(turn, worker);
                    Reply<String, Integer> reply = worker.get(state);
                    if (direct.leave(turn, worker, reply, Integer.class, false)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new Places_SubPeeper.GetMessage(), 5_000_000_000L);
                } catch (Throwable thrown) {
                    Places_SubPeeper.GetMessage message;
                    try {
                        message = new Places_SubPeeper.GetMessage();
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new Places_SubPeeper.GetMessage(), 5_000_000_000L);
    }

    /**
     * Clients are equal if they stand for the same peeper.
     */
    @Override
    public boolean equals(Object other) {
        return other instanceof Places_SubClient client && client.target.identity().equals(target.identity());
    }

    @Override
    public int hashCode() {
        return target.identity().hashCode();
    }

    @Override
    public String toString() {
        return "Places_SubClient[" + target + "]";
    }
}
