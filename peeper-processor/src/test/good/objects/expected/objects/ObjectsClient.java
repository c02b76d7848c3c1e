package objects;

import io.peeper.PeeperClient;
import io.peeper.PeeperRef;
import io.peeper.Reply;
import io.peeper.generated.DirectTarget;
import io.peeper.generated.PeeperGenerated;
import io.peeper.generated.Turn;
import javax.annotation.processing.Generated;

/**
 * Typed stub of {@link Objects}: each method sends a message to its worker.
 */
@PeeperGenerated("io.peeper.processor")
@Generated("io.peeper.processor.PeeperProcessor")
public final class ObjectsClient implements Objects, PeeperClient {
    static final Long FINGERPRINT = 0x607405727b45f430L;

    final io.peeper.generated.Target target;

    ObjectsClient(io.peeper.generated.Target target) {
        this.target = target;
    }

    @Override
    public PeeperRef peeper() {
        return target.ref();
    }

    @Override
    public int get() {
        if (target instanceof DirectTarget direct) {
            ObjectsWorker worker = (ObjectsWorker) direct.atHand();
            Turn turn = direct.enter(worker, 0, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Integer state = direct.state(turn, worker);
                    Reply<Integer, Integer> reply = worker.get(state);
                    if (direct.leave(turn, worker, reply, Integer.class, false)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new ObjectsPeeper.GetMessage(), 5_000_000_000L);
                } catch (Throwable thrown) {
                    ObjectsPeeper.GetMessage message;
                    try {
                        message = new ObjectsPeeper.GetMessage();
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new ObjectsPeeper.GetMessage(), 5_000_000_000L);
    }

    @Override
    public Objects.String own(Objects.Target target, Objects.Duration duration) {
        if (this.target instanceof DirectTarget direct) {
            ObjectsWorker worker = (ObjectsWorker) direct.atHand();
            Turn turn = direct.enter(worker, 1, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Integer state = direct.state(turn, worker);
                    Reply<Integer, Objects.String> reply = worker.own(state, target, duration);
                    if (direct.leave(turn, worker, reply, Objects.String.class, true)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply, new ObjectsPeeper.OwnMessage(target,
                            duration), 5_000_000_000L);
                } catch (Throwable thrown) {
                    ObjectsPeeper.OwnMessage message;
                    try {
                        message = new ObjectsPeeper.OwnMessage(target, duration);
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return this.target.call(new ObjectsPeeper.OwnMessage(target, duration), 5_000_000_000L);
    }

    /**
     * Clients are equal if they stand for the same peeper.
     */
    @Override
    public boolean equals(Object other) {
        return other instanceof ObjectsClient client && client.target.identity().equals(target.identity());
    }

    @Override
    public int hashCode() {
        return target.identity().hashCode();
    }

    @Override
    public java.lang.String toString() {
        return "ObjectsClient[" + target + "]";
    }
}
