package bounds;

import io.peeper.PeeperClient;
import io.peeper.PeeperRef;
import io.peeper.Reply;
import io.peeper.generated.DirectTarget;
import io.peeper.generated.PeeperGenerated;
import io.peeper.generated.Target;
import io.peeper.generated.Turn;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

/**
 * Typed stub of {@link Users}: each method sends a message to its worker.
 */
@PeeperGenerated("io.peeper.processor")
@Generated("io.peeper.processor.PeeperProcessor")
public final class UsersClient implements Users, PeeperClient {
    static final Long FINGERPRINT = 0x03291f9eda9dda3dL;

    final Target target;

    UsersClient(Target target) {
        this.target = target;
    }

    @Override
    public PeeperRef peeper() {
        return target.ref();
    }

    @Override
    public <X extends List<String>> X first(List<X> of) {
        if (target instanceof DirectTarget direct) {
            UsersWorker worker = (UsersWorker) direct.atHand();
            Turn turn = direct.enter(worker, 0, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Integer state = direct.state(turn, worker);
                    Reply<Integer, X> reply = worker.first(state, of);
                    if (direct.leave(turn, worker, reply, List.class, true)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new UsersPeeper.FirstMessage<X>(of), 5_000_000_000L);
                } catch (Throwable thrown) {
                    UsersPeeper.FirstMessage<X> message;
                    try {
                        message = new UsersPeeper.FirstMessage<X>(of);
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new UsersPeeper.FirstMessage<X>(of), 5_000_000_000L);
    }

    @Override
    public <T extends Map<List<String>, ? super bounds.T[]>> void told(T what) {
        target.cast(new UsersPeeper.ToldMessage<T>(what));
    }

    @Override
    public <T extends bounds.T, U extends List<T>> U pair(T one, List<String> other) {
        if (target instanceof DirectTarget direct) {
            UsersWorker worker = (UsersWorker) direct.atHand();
            Turn turn = direct.enter(worker, 2, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Integer state = direct.state(turn, worker);
                    Reply<Integer, U> reply = worker.pair(state, one, other);
                    if (direct.leave(turn, worker, reply, List.class, true)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply, new UsersPeeper.PairMessage<T, U>(one,
                            other), 5_000_000_000L);
                } catch (Throwable thrown) {
                    UsersPeeper.PairMessage<T, U> message;
                    try {
                        message = new UsersPeeper.PairMessage<T, U>(one, other);
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new UsersPeeper.PairMessage<T, U>(one, other), 5_000_000_000L);
    }

    @Override
    public <E extends Exception> List<String> failing(Class<E> type) throws E {
        if (target instanceof DirectTarget direct) {
            UsersWorker worker = (UsersWorker) direct.atHand();
            Turn turn = direct.enter(worker, 3, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Integer state = direct.state(turn, worker);
                    Reply<Integer, List<String>> reply = worker.failing(state, type);
                    if (direct.leave(turn, worker, reply, List.class, true)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new UsersPeeper.FailingMessage<E>(type), 5_000_000_000L);
                } catch (Throwable thrown) {
                    UsersPeeper.FailingMessage<E> message;
                    try {
                        message = new UsersPeeper.FailingMessage<E>(type);
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new UsersPeeper.FailingMessage<E>(type), 5_000_000_000L);
    }

    /**
     * Clients are equal if they stand for the same peeper.
     */
    @Override
    public boolean equals(Object other) {
        return other instanceof UsersClient client && client.target.identity().equals(target.identity());
    }

    @Override
    public int hashCode() {
        return target.identity().hashCode();
    }

    @Override
    public String toString() {
        return "UsersClient[" + target + "]";
    }
}
