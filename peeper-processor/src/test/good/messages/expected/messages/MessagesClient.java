package messages;

import io.peeper.PeeperClient;
import io.peeper.PeeperRef;
import io.peeper.Reply;
import io.peeper.generated.DirectTarget;
import io.peeper.generated.PeeperGenerated;
import io.peeper.generated.Target;
import io.peeper.generated.Turn;
import java.util.Set;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;

/**
 * Typed stub of {@link Messages}: each method sends a message to its worker.
 */
@PeeperGenerated("io.peeper.processor")
@Generated("io.peeper.processor.PeeperProcessor")
public final class MessagesClient implements Messages, PeeperClient {
    static final Long FINGERPRINT = 0x284bfc3219aefc61L;

    final Target target;

    MessagesClient(Target target) {
        this.target = target;
    }

    @Override
    public PeeperRef peeper() {
        return target.ref();
    }

    @Override
    public void draw(Messages.Shape shape, Messages.Color color) {
        target.cast(new MessagesPeeper.DrawMessage(shape, color));
    }

    @Override
    public Messages.Option<Messages.Shape> find(Messages.Option<? super Messages.Circle> like) {
        if (target instanceof DirectTarget direct) {
            MessagesWorker worker = (MessagesWorker) direct.atHand();
            Turn turn = direct.enter(worker, 1, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Messages.Shape state = direct.state(turn, worker);
                    Reply<Messages.Shape, Messages.Option<Messages.Shape>> reply = worker.find(state,
                            like);
                    if (direct.leave(turn, worker, reply, Messages.Option.class, true)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new MessagesPeeper.FindMessage(like), 5_000_000_000L);
                } catch (Throwable thrown) {
                    MessagesPeeper.FindMessage message;
                    try {
                        message = new MessagesPeeper.FindMessage(like);
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new MessagesPeeper.FindMessage(like), 5_000_000_000L);
    }

    @Override
    public <T extends Record> Messages.Pair<T, Messages.Option.Some<T>> pair(
            Messages.Pair<? extends T, T> of) {
        if (target instanceof DirectTarget direct) {
            MessagesWorker worker = (MessagesWorker) direct.atHand();
            Turn turn = direct.enter(worker, 2, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Messages.Shape state = direct.state(turn, worker);
                    Reply<Messages.Shape, Messages.Pair<T, Messages.Option.Some<T>>> reply = worker.pair(state,
                            of);
                    if (direct.leave(turn, worker, reply, Messages.Pair.class, true)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new MessagesPeeper.PairMessage<T>(of), 5_000_000_000L);
                } catch (Throwable thrown) {
                    MessagesPeeper.PairMessage<T> message;
                    try {
                        message = new MessagesPeeper.PairMessage<T>(of);
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new MessagesPeeper.PairMessage<T>(of), 5_000_000_000L);
    }

    @Override
    public Messages.Option.None<Messages.Pair<Messages.Color, Messages.Shape>> none(
            Set<Messages.Color> colors) {
        if (target instanceof DirectTarget direct) {
            MessagesWorker worker = (MessagesWorker) direct.atHand();
            Turn turn = direct.enter(worker, 3, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Messages.Shape state = direct.state(turn, worker);
                    Reply<Messages.Shape, Messages.Option.None<Messages.Pair<Messages.Color, Messages.Shape>>> reply = worker.none(state,
                            colors);
                    if (direct.leave(turn, worker, reply, Messages.Option.None.class, true)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new MessagesPeeper.NoneMessage(colors), 5_000_000_000L);
                } catch (Throwable thrown) {
                    MessagesPeeper.NoneMessage message;
                    try {
                        message = new MessagesPeeper.NoneMessage(colors);
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new MessagesPeeper.NoneMessage(colors), 5_000_000_000L);
    }

    @Override
    public Messages.Shape apply(UnaryOperator<Messages.Shape> change) {
        if (target instanceof DirectTarget direct) {
            MessagesWorker worker = (MessagesWorker) direct.atHand();
            Turn turn = direct.enter(worker, 4, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Messages.Shape state = direct.state(turn, worker);
                    Reply<Messages.Shape, Messages.Shape> reply = worker.apply(state, change);
                    if (direct.leave(turn, worker, reply, Messages.Shape.class, true)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new MessagesPeeper.ApplyMessage(change), 5_000_000_000L);
                } catch (Throwable thrown) {
                    MessagesPeeper.ApplyMessage message;
                    try {
                        message = new MessagesPeeper.ApplyMessage(change);
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new MessagesPeeper.ApplyMessage(change), 5_000_000_000L);
    }

    @Override
    public Record any(Enum<?> kind) {
        if (target instanceof DirectTarget direct) {
            MessagesWorker worker = (MessagesWorker) direct.atHand();
            Turn turn = direct.enter(worker, 5, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Messages.Shape state = direct.state(turn, worker);
                    Reply<Messages.Shape, Record> reply = worker.any(state, kind);
                    if (direct.leave(turn, worker, reply, Record.class, true)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new MessagesPeeper.AnyMessage(kind), 5_000_000_000L);
                } catch (Throwable thrown) {
                    MessagesPeeper.AnyMessage message;
                    try {
                        message = new MessagesPeeper.AnyMessage(kind);
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new MessagesPeeper.AnyMessage(kind), 5_000_000_000L);
    }

    /**
     * Clients are equal if they stand for the same peeper.
     */
    @Override
    public boolean equals(Object other) {
        return other instanceof MessagesClient client && client.target.identity().equals(target.identity());
    }

    @Override
    public int hashCode() {
        return target.identity().hashCode();
    }

    @Override
    public String toString() {
        return "MessagesClient[" + target + "]";
    }
}
