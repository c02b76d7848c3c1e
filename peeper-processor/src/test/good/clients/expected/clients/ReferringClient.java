package clients;

import io.peeper.PeeperClient;
import io.peeper.PeeperRef;
import io.peeper.Reply;
import io.peeper.generated.DirectTarget;
import io.peeper.generated.PeeperGenerated;
import io.peeper.generated.Target;
import io.peeper.generated.Turn;
import java.util.List;
import java.util.concurrent.CompletionStage;
import javax.annotation.processing.Generated;

/**
 * Typed stub of {@link Referring}: each method sends a message to its worker.
 */
@PeeperGenerated("io.peeper.processor")
@Generated("io.peeper.processor.PeeperProcessor")
public final class ReferringClient implements Referring {
    static final Long FINGERPRINT = 0x5fcbeaa0803fbb2fL;

    final Target target;

    ReferringClient(Target target) {
        this.target = target;
    }

    @Override
    public PeeperRef peeper() {
        return target.ref();
    }

    @Override
    public <T extends ReferringClient> T own(T one) {
        if (target instanceof DirectTarget direct) {
            ReferringWorker worker = (ReferringWorker) direct.atHand();
            Turn turn = direct.enter(worker, 0, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Integer state = direct.state(turn, worker);
                    Reply<Integer, T> reply = worker.own(state, one);
                    if (direct.leave(turn, worker, reply, ReferringClient.class, true)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new ReferringPeeper.OwnMessage<T>(one), 5_000_000_000L);
                } catch (Throwable thrown) {
                    ReferringPeeper.OwnMessage<T> message;
                    try {
                        message = new ReferringPeeper.OwnMessage<T>(one);
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new ReferringPeeper.OwnMessage<T>(one), 5_000_000_000L);
    }

    @Override
    public <T extends ReferringClient> CompletionStage<List<T>> later() {
        return target.ask(new ReferringPeeper.LaterMessage<T>(), 5_000_000_000L);
    }

    @Override
    public <T extends ReferringClient & Comparable<T>> List<? super T> bounded(List<T> from) {
        if (target instanceof DirectTarget direct) {
            ReferringWorker worker = (ReferringWorker) direct.atHand();
            Turn turn = direct.enter(worker, 2, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Integer state = direct.state(turn, worker);
                    Reply<Integer, List<? super T>> reply = worker.bounded(state, from);
                    if (direct.leave(turn, worker, reply, List.class, true)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new ReferringPeeper.BoundedMessage<T>(from), 5_000_000_000L);
                } catch (Throwable thrown) {
                    ReferringPeeper.BoundedMessage<T> message;
                    try {
                        message = new ReferringPeeper.BoundedMessage<T>(from);
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new ReferringPeeper.BoundedMessage<T>(from), 5_000_000_000L);
    }

    @Override
    public void forward(PeeperClient to) {
        if (target instanceof DirectTarget direct) {
            ReferringWorker worker = (ReferringWorker) direct.atHand();
            Turn turn = direct.enter(worker, 3, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Integer state = direct.state(turn, worker);
                    Reply<Integer, Void> reply = worker.forward(state, to);
                    if (direct.leave(turn, worker, reply, Void.class, true)) {
                        return;
                    }
                    direct.finish(turn, worker, reply,
                            new ReferringPeeper.ForwardMessage(to), 5_000_000_000L);
                    return;
                } catch (Throwable thrown) {
                    ReferringPeeper.ForwardMessage message;
                    try {
                        message = new ReferringPeeper.ForwardMessage(to);
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    direct.await(message, 5_000_000_000L);
                    return;
                }
            }
        }
        target.call(new ReferringPeeper.ForwardMessage(to), 5_000_000_000L);
    }

    /**
     * Clients are equal if they stand for the same peeper.
     */
    @Override
    public boolean equals(Object other) {
        return other instanceof ReferringClient client && client.target.identity().equals(target.identity());
    }

    @Override
    public int hashCode() {
        return target.identity().hashCode();
    }

    @Override
    public String toString() {
        return "ReferringClient[" + target + "]";
    }
}
