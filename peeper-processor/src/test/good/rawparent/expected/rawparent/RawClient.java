package rawparent;

import io.peeper.PeeperClient;
import io.peeper.PeeperRef;
import io.peeper.Reply;
import io.peeper.generated.DirectTarget;
import io.peeper.generated.PeeperGenerated;
import io.peeper.generated.Target;
import io.peeper.generated.Turn;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Typed stub of {@link Raw}: each method sends a message to its worker.
 */
@PeeperGenerated("io.peeper.processor")
@Generated("io.peeper.processor.PeeperProcessor")
@SuppressWarnings("rawtypes")
public final class RawClient implements Raw, PeeperClient {
    static final Long FINGERPRINT = 0xa80a7080a0c430ecL;

    final Target target;

    RawClient(Target target) {
        this.target = target;
    }

    @Override
    public PeeperRef peeper() {
        return target.ref();
    }

    @Override
    public List get(Object key, List others) {
        if (target instanceof DirectTarget direct) {
            RawWorker worker = (RawWorker) direct.atHand();
            Turn turn = direct.enter(worker, 0, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Integer state = direct.state(turn, worker);
                    Reply<Integer, List> reply = worker.get(state, key, others);
                    if (direct.leave(turn, worker, reply, List.class, true)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply, new RawPeeper.GetMessage(key,
                            others), 5_000_000_000L);
                } catch (Throwable thrown) {
                    RawPeeper.GetMessage message;
                    try {
                        message = new RawPeeper.GetMessage(key, others);
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new RawPeeper.GetMessage(key, others), 5_000_000_000L);
    }

    @Override
    public Object any(Object one) {
        if (target instanceof DirectTarget direct) {
            RawWorker worker = (RawWorker) direct.atHand();
            Turn turn = direct.enter(worker, 1, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Integer state = direct.state(turn, worker);
                    Reply<Integer, Object> reply = worker.any(state, one);
                    if (direct.leave(turn, worker, reply, Object.class, true)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new RawPeeper.AnyMessage(one), 5_000_000_000L);
                } catch (Throwable thrown) {
                    RawPeeper.AnyMessage message;
                    try {
                        message = new RawPeeper.AnyMessage(one);
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new RawPeeper.AnyMessage(one), 5_000_000_000L);
    }

    @Override
    public Comparable failing() throws Exception {
        if (target instanceof DirectTarget direct) {
            RawWorker worker = (RawWorker) direct.atHand();
            Turn turn = direct.enter(worker, 2, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Integer state = direct.state(turn, worker);
                    Reply<Integer, Comparable> reply = worker.failing(state);
                    if (direct.leave(turn, worker, reply, Comparable.class, true)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new RawPeeper.FailingMessage(), 5_000_000_000L);
                } catch (Throwable thrown) {
                    RawPeeper.FailingMessage message;
                    try {
                        message = new RawPeeper.FailingMessage();
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new RawPeeper.FailingMessage(), 5_000_000_000L);
    }

    /**
     * Clients are equal if they stand for the same peeper.
     */
    @Override
    public boolean equals(Object other) {
        return other instanceof RawClient client && client.target.identity().equals(target.identity());
    }

    @Override
    public int hashCode() {
        return target.identity().hashCode();
    }

    @Override
    public String toString() {
        return "RawClient[" + target + "]";
    }
}
