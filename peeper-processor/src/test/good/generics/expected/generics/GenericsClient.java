package generics;

import io.peeper.PeeperClient;
import io.peeper.PeeperRef;
import io.peeper.Reply;
import io.peeper.generated.DirectTarget;
import io.peeper.generated.PeeperGenerated;
import io.peeper.generated.Target;
import io.peeper.generated.Turn;
import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import javax.annotation.processing.Generated;

/**
 * Typed stub of {@link Generics}: each method sends a message to its worker.
 */
@PeeperGenerated("io.peeper.processor")
@Generated("io.peeper.processor.PeeperProcessor")
public final class GenericsClient implements Generics, PeeperClient {
    static final Long FINGERPRINT = 0x0d2d05bccfe352afL;

    final Target target;

    GenericsClient(Target target) {
        this.target = target;
    }

    @Override
    public PeeperRef peeper() {
        return target.ref();
    }

    @Override
    public <T extends Comparable<T>> T max(Collection<? extends T> values) {
        if (target instanceof DirectTarget direct) {
            GenericsWorker worker = (GenericsWorker) direct.atHand();
            Turn turn = direct.enter(worker, 0, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Integer state = direct.state(turn, worker);
                    Reply<Integer, T> reply = worker.max(state, values);
                    if (direct.leave(turn, worker, reply, Comparable.class, true)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new GenericsPeeper.MaxMessage<T>(values), 5_000_000_000L);
                } catch (Throwable thrown) {
                    GenericsPeeper.MaxMessage<T> message;
                    try {
                        message = new GenericsPeeper.MaxMessage<T>(values);
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new GenericsPeeper.MaxMessage<T>(values), 5_000_000_000L);
    }

    @Override
    public <T extends Number & Comparable<? super T> & Serializable> T bounded(T one,
            List<T> more) {
        if (target instanceof DirectTarget direct) {
            GenericsWorker worker = (GenericsWorker) direct.atHand();
            Turn turn = direct.enter(worker, 1, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Integer state = direct.state(turn, worker);
                    Reply<Integer, T> reply = worker.bounded(state, one, more);
                    if (direct.leave(turn, worker, reply, Number.class, true)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new GenericsPeeper.BoundedMessage<T>(one, more), 5_000_000_000L);
                } catch (Throwable thrown) {
                    GenericsPeeper.BoundedMessage<T> message;
                    try {
                        message = new GenericsPeeper.BoundedMessage<T>(one, more);
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new GenericsPeeper.BoundedMessage<T>(one, more), 5_000_000_000L);
    }

    @Override
    public <K, V extends List<K>> Map<K, V> two(K key, V value) {
        if (target instanceof DirectTarget direct) {
            GenericsWorker worker = (GenericsWorker) direct.atHand();
            Turn turn = direct.enter(worker, 2, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Integer state = direct.state(turn, worker);
                    Reply<Integer, Map<K, V>> reply = worker.two(state, key, value);
                    if (direct.leave(turn, worker, reply, Map.class, true)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new GenericsPeeper.TwoMessage<K, V>(key, value), 5_000_000_000L);
                } catch (Throwable thrown) {
                    GenericsPeeper.TwoMessage<K, V> message;
                    try {
                        message = new GenericsPeeper.TwoMessage<K, V>(key, value);
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new GenericsPeeper.TwoMessage<K, V>(key, value), 5_000_000_000L);
    }

    @Override
    public <T> void told(T one, T other) {
        target.cast(new GenericsPeeper.ToldMessage<T>(one, other));
    }

    @Override
    public <T> CompletionStage<List<T>> later(T one) {
        return target.ask(new GenericsPeeper.LaterMessage<T>(one), 5_000_000_000L);
    }

    @Override
    public <X extends Exception> void thrown(Class<X> type) throws X {
        if (target instanceof DirectTarget direct) {
            GenericsWorker worker = (GenericsWorker) direct.atHand();
            Turn turn = direct.enter(worker, 5, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Integer state = direct.state(turn, worker);
                    Reply<Integer, Void> reply = worker.thrown(state, type);
                    if (direct.leave(turn, worker, reply, Void.class, true)) {
                        return;
                    }
                    direct.finish(turn, worker, reply,
                            new GenericsPeeper.ThrownMessage<X>(type), 5_000_000_000L);
                    return;
                } catch (Throwable thrown) {
                    GenericsPeeper.ThrownMessage<X> message;
                    try {
                        message = new GenericsPeeper.ThrownMessage<X>(type);
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    direct.await(message, 5_000_000_000L);
                    return;
                }
            }
        }
        target.call(new GenericsPeeper.ThrownMessage<X>(type), 5_000_000_000L);
    }

    @Override
    public <State> State named(State state) {
        return target.call(new GenericsPeeper.NamedMessage<State>(state), 5_000_000_000L);
    }

    @Override
    public <String extends CharSequence> String shadowing(String text) {
        if (target instanceof DirectTarget direct) {
            GenericsWorker worker = (GenericsWorker) direct.atHand();
            Turn turn = direct.enter(worker, 7, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Integer state = direct.state(turn, worker);
                    Reply<Integer, String> reply = worker.shadowing(state, text);
                    if (direct.leave(turn, worker, reply, CharSequence.class, true)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new GenericsPeeper.ShadowingMessage<String>(text), 5_000_000_000L);
                } catch (Throwable thrown) {
                    GenericsPeeper.ShadowingMessage<String> message;
                    try {
                        message = new GenericsPeeper.ShadowingMessage<String>(text);
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new GenericsPeeper.ShadowingMessage<String>(text), 5_000_000_000L);
    }

    @Override
    public Map<String, ? super List<?>[]> plain(
            List<? extends Map.Entry<String, int[][]>> entries) {
        if (target instanceof DirectTarget direct) {
            GenericsWorker worker = (GenericsWorker) direct.atHand();
            Turn turn = direct.enter(worker, 8, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Integer state = direct.state(turn, worker);
                    Reply<Integer, Map<String, ? super List<?>[]>> reply = worker.plain(state,
                            entries);
                    if (direct.leave(turn, worker, reply, Map.class, true)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new GenericsPeeper.PlainMessage(entries), 5_000_000_000L);
                } catch (Throwable thrown) {
                    GenericsPeeper.PlainMessage message;
                    try {
                        message = new GenericsPeeper.PlainMessage(entries);
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new GenericsPeeper.PlainMessage(entries), 5_000_000_000L);
    }

    /**
     * Clients are equal if they stand for the same peeper.
     */
    @Override
    public boolean equals(Object other) {
        return other instanceof GenericsClient client && client.target.identity().equals(target.identity());
    }

    @Override
    public int hashCode() {
        return target.identity().hashCode();
    }

    @Override
    public String toString() {
        return "GenericsClient[" + target + "]";
    }
}
