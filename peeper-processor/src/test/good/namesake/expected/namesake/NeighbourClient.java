package namesake;

import io.peeper.Reply;
import io.peeper.generated.DirectTarget;
import io.peeper.generated.PeeperGenerated;
import io.peeper.generated.Target;
import io.peeper.generated.Turn;
import javax.annotation.processing.Generated;

/**
 * Typed stub of {@link Neighbour}: each method sends a message to its worker.
 */
@PeeperGenerated("io.peeper.processor")
@Generated("io.peeper.processor.PeeperProcessor")
public final class NeighbourClient implements Neighbour, io.peeper.PeeperClient {
    static final Long FINGERPRINT = 0xa7247eb05f03796eL;

    final Target target;

    NeighbourClient(Target target) {
        this.target = target;
    }

    @Override
    public io.peeper.PeeperRef peeper() {
        return target.ref();
    }

    @Override
    public Neighbour.PeeperClient member() {
        if (target instanceof DirectTarget direct) {
            NeighbourWorker worker = (NeighbourWorker) direct.atHand();
            Turn turn = direct.enter(worker, 0, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Integer state = direct.state(turn, worker);
                    Reply<Integer, Neighbour.PeeperClient> reply = worker.member(state);
                    if (direct.leave(turn, worker, reply, Neighbour.PeeperClient.class, true)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new NeighbourPeeper.MemberMessage(), 5_000_000_000L);
                } catch (Throwable thrown) {
                    NeighbourPeeper.MemberMessage message;
                    try {
                        message = new NeighbourPeeper.MemberMessage();
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new NeighbourPeeper.MemberMessage(), 5_000_000_000L);
    }

    @Override
    public io.peeper.PeeperClient any(io.peeper.PeeperClient other) {
        if (target instanceof DirectTarget direct) {
            NeighbourWorker worker = (NeighbourWorker) direct.atHand();
            Turn turn = direct.enter(worker, 1, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Integer state = direct.state(turn, worker);
                    Reply<Integer, io.peeper.PeeperClient> reply = worker.any(state, other);
                    if (direct.leave(turn, worker, reply, io.peeper.PeeperClient.class, true)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new NeighbourPeeper.AnyMessage(other), 5_000_000_000L);
                } catch (Throwable thrown) {
                    NeighbourPeeper.AnyMessage message;
                    try {
                        message = new NeighbourPeeper.AnyMessage(other);
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new NeighbourPeeper.AnyMessage(other), 5_000_000_000L);
    }

    @Override
    public void peeper(String name, Object... more) {
        target.cast(new NeighbourPeeper.PeeperMessage(name, more == null ? null : more.clone()));
    }

    @Override
    public Inherited.PeeperRef inherited() {
        if (target instanceof DirectTarget direct) {
            NeighbourWorker worker = (NeighbourWorker) direct.atHand();
            Turn turn = direct.enter(worker, 3, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Integer state = direct.state(turn, worker);
                    Reply<Integer, Inherited.PeeperRef> reply = worker.inherited(state);
                    if (direct.leave(turn, worker, reply, Inherited.PeeperRef.class, true)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new NeighbourPeeper.InheritedMessage(), 5_000_000_000L);
                } catch (Throwable thrown) {
                    NeighbourPeeper.InheritedMessage message;
                    try {
                        message = new NeighbourPeeper.InheritedMessage();
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new NeighbourPeeper.InheritedMessage(), 5_000_000_000L);
    }

    /**
     * Clients are equal if they stand for the same peeper.
     */
    @Override
    public boolean equals(Object other) {
        return other instanceof NeighbourClient client && client.target.identity().equals(target.identity());
    }

    @Override
    public int hashCode() {
        return target.identity().hashCode();
    }

    @Override
    public String toString() {
        return "NeighbourClient[" + target + "]";
    }
}
