package unwarned;

import io.peeper.PeeperClient;
import io.peeper.PeeperRef;
import io.peeper.Reply;
import io.peeper.generated.DirectTarget;
import io.peeper.generated.PeeperGenerated;
import io.peeper.generated.Target;
import io.peeper.generated.Turn;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import javax.annotation.processing.Generated;

/**
 * Typed stub of {@link Unwarned}: each method sends a message to its worker.
 */
@PeeperGenerated("io.peeper.processor")
@Generated("io.peeper.processor.PeeperProcessor")
public final class UnwarnedClient implements Unwarned, PeeperClient {
    static final Long FINGERPRINT = 0xbef41364b5adc82dL;

    final Target target;

    UnwarnedClient(Target target) {
        this.target = target;
    }

    @Override
    public PeeperRef peeper() {
        return target.ref();
    }

    @Override
    public void any(Object object) {
        target.cast(new UnwarnedPeeper.AnyMessage(object));
    }

    @Override
    public Object anything() {
        if (target instanceof DirectTarget direct) {
            UnwarnedWorker worker = (UnwarnedWorker) direct.atHand();
            Turn turn = direct.enter(worker, 1, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Integer state = direct.state(turn, worker);
                    Reply<Integer, Object> reply = worker.anything(state);
                    if (direct.leave(turn, worker, reply, Object.class, true)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new UnwarnedPeeper.AnythingMessage(), 5_000_000_000L);
                } catch (Throwable thrown) {
                    UnwarnedPeeper.AnythingMessage message;
                    try {
                        message = new UnwarnedPeeper.AnythingMessage();
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new UnwarnedPeeper.AnythingMessage(), 5_000_000_000L);
    }

    @Override
    public <T> T same(T one) {
        if (target instanceof DirectTarget direct) {
            UnwarnedWorker worker = (UnwarnedWorker) direct.atHand();
            Turn turn = direct.enter(worker, 2, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Integer state = direct.state(turn, worker);
                    Reply<Integer, T> reply = worker.same(state, one);
                    if (direct.leave(turn, worker, reply, Object.class, true)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new UnwarnedPeeper.SameMessage<T>(one), 5_000_000_000L);
                } catch (Throwable thrown) {
                    UnwarnedPeeper.SameMessage<T> message;
                    try {
                        message = new UnwarnedPeeper.SameMessage<T>(one);
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new UnwarnedPeeper.SameMessage<T>(one), 5_000_000_000L);
    }

    @Override
    public Unwarned.Holder hold(Unwarned.Holder holder) {
        if (target instanceof DirectTarget direct) {
            UnwarnedWorker worker = (UnwarnedWorker) direct.atHand();
            Turn turn = direct.enter(worker, 3, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Integer state = direct.state(turn, worker);
                    Reply<Integer, Unwarned.Holder> reply = worker.hold(state, holder);
                    if (direct.leave(turn, worker, reply, Unwarned.Holder.class, true)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new UnwarnedPeeper.HoldMessage(holder), 5_000_000_000L);
                } catch (Throwable thrown) {
                    UnwarnedPeeper.HoldMessage message;
                    try {
                        message = new UnwarnedPeeper.HoldMessage(holder);
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new UnwarnedPeeper.HoldMessage(holder), 5_000_000_000L);
    }

    @Override
    public List<int[]> lists(Collection<Date> dates, Map<String, StringBuilder> texts) {
        if (target instanceof DirectTarget direct) {
            UnwarnedWorker worker = (UnwarnedWorker) direct.atHand();
            Turn turn = direct.enter(worker, 4, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Integer state = direct.state(turn, worker);
                    Reply<Integer, List<int[]>> reply = worker.lists(state, dates, texts);
                    if (direct.leave(turn, worker, reply, List.class, true)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply, new UnwarnedPeeper.ListsMessage(dates,
                            texts), 5_000_000_000L);
                } catch (Throwable thrown) {
                    UnwarnedPeeper.ListsMessage message;
                    try {
                        message = new UnwarnedPeeper.ListsMessage(dates, texts);
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new UnwarnedPeeper.ListsMessage(dates, texts), 5_000_000_000L);
    }

    @Override
    public CompletionStage<Unwarned.Shape> later(Unwarned.Shape shape, CharSequence text) {
        return target.ask(new UnwarnedPeeper.LaterMessage(shape, text), 5_000_000_000L);
    }

    @Override
    public byte[] bytes(byte[] bytes) {
        if (target instanceof DirectTarget direct) {
            UnwarnedWorker worker = (UnwarnedWorker) direct.atHand();
            Turn turn = direct.enter(worker, 6, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Integer state = direct.state(turn, worker);
                    Reply<Integer, byte[]> reply = worker.bytes(state, bytes);
                    if (direct.leave(turn, worker, reply, byte[].class, true)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new UnwarnedPeeper.BytesMessage(bytes), 5_000_000_000L);
                } catch (Throwable thrown) {
                    UnwarnedPeeper.BytesMessage message;
                    try {
                        message = new UnwarnedPeeper.BytesMessage(bytes);
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new UnwarnedPeeper.BytesMessage(bytes), 5_000_000_000L);
    }

    /**
     * Clients are equal if they stand for the same peeper.
     */
    @Override
    public boolean equals(Object other) {
        return other instanceof UnwarnedClient client && client.target.identity().equals(target.identity());
    }

    @Override
    public int hashCode() {
        return target.identity().hashCode();
    }

    @Override
    public String toString() {
        return "UnwarnedClient[" + target + "]";
    }
}
