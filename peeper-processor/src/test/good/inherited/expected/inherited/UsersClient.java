package inherited;

import io.peeper.PeeperClient;
import io.peeper.PeeperRef;
import io.peeper.Reply;
import io.peeper.generated.DirectTarget;
import io.peeper.generated.PeeperGenerated;
import io.peeper.generated.Target;
import io.peeper.generated.Turn;
import java.io.FileNotFoundException;
import java.util.Collection;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Typed stub of {@link Users}: each method sends a message to its worker.
 */
@PeeperGenerated("io.peeper.processor")
@Generated("io.peeper.processor.PeeperProcessor")
public final class UsersClient implements Users, PeeperClient {
    static final Long FINGERPRINT = 0xb4f0af529fe0177cL;

    final Target target;

    UsersClient(Target target) {
        this.target = target;
    }

    @Override
    public PeeperRef peeper() {
        return target.ref();
    }

    @Override
    public Users.User first() {
        if (target instanceof DirectTarget direct) {
            UsersWorker worker = (UsersWorker) direct.atHand();
            Turn turn = direct.enter(worker, 0, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Integer state = direct.state(turn, worker);
                    Reply<Integer, Users.User> reply = worker.first(state);
                    if (direct.leave(turn, worker, reply, Users.User.class, true)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new UsersPeeper.FirstMessage(), 5_000_000_000L);
                } catch (Throwable thrown) {
                    UsersPeeper.FirstMessage message;
                    try {
                        message = new UsersPeeper.FirstMessage();
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new UsersPeeper.FirstMessage(), 5_000_000_000L);
    }

    @Override
    public int revived() {
        if (target instanceof DirectTarget direct) {
            UsersWorker worker = (UsersWorker) direct.atHand();
            Turn turn = direct.enter(worker, 1, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Integer state = direct.state(turn, worker);
                    Reply<Integer, Integer> reply = worker.revived(state);
                    if (direct.leave(turn, worker, reply, Integer.class, false)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new UsersPeeper.RevivedMessage(), 5_000_000_000L);
                } catch (Throwable thrown) {
                    UsersPeeper.RevivedMessage message;
                    try {
                        message = new UsersPeeper.RevivedMessage();
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new UsersPeeper.RevivedMessage(), 5_000_000_000L);
    }

    @Override
    public Users.User get(String key) {
        if (target instanceof DirectTarget direct) {
            UsersWorker worker = (UsersWorker) direct.atHand();
            Turn turn = direct.enter(worker, 2, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Integer state = direct.state(turn, worker);
                    Reply<Integer, Users.User> reply = worker.get(state, key);
                    if (direct.leave(turn, worker, reply, Users.User.class, true)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new UsersPeeper.GetMessage(key), 5_000_000_000L);
                } catch (Throwable thrown) {
                    UsersPeeper.GetMessage message;
                    try {
                        message = new UsersPeeper.GetMessage(key);
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new UsersPeeper.GetMessage(key), 5_000_000_000L);
    }

    @Override
    public void put(String key, Users.User value) {
        target.cast(new UsersPeeper.PutMessage(key, value));
    }

    @Override
    public List<Users.User> all(Collection<? extends String> keys) {
        if (target instanceof DirectTarget direct) {
            UsersWorker worker = (UsersWorker) direct.atHand();
            Turn turn = direct.enter(worker, 4, 100_000_000L);
            if (turn != null && worker != null) {
                try {
                    Integer state = direct.state(turn, worker);
                    Reply<Integer, List<Users.User>> reply = worker.all(state, keys);
                    if (direct.leave(turn, worker, reply, List.class, true)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new UsersPeeper.AllMessage(keys), 100_000_000L);
                } catch (Throwable thrown) {
                    UsersPeeper.AllMessage message;
                    try {
                        message = new UsersPeeper.AllMessage(keys);
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 100_000_000L);
                }
            }
        }
        return target.call(new UsersPeeper.AllMessage(keys), 100_000_000L);
    }

    @Override
    public Users.User[] array(String[] keys) {
        if (target instanceof DirectTarget direct) {
            UsersWorker worker = (UsersWorker) direct.atHand();
            Turn turn = direct.enter(worker, 5, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Integer state = direct.state(turn, worker);
                    Reply<Integer, Users.User[]> reply = worker.array(state, keys);
                    if (direct.leave(turn, worker, reply, Users.User[].class, true)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new UsersPeeper.ArrayMessage(keys), 5_000_000_000L);
                } catch (Throwable thrown) {
                    UsersPeeper.ArrayMessage message;
                    try {
                        message = new UsersPeeper.ArrayMessage(keys);
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new UsersPeeper.ArrayMessage(keys), 5_000_000_000L);
    }

    @Override
    public Integer narrowed() {
        if (target instanceof DirectTarget direct) {
            UsersWorker worker = (UsersWorker) direct.atHand();
            Turn turn = direct.enter(worker, 6, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Integer state = direct.state(turn, worker);
                    Reply<Integer, Integer> reply = worker.narrowed(state);
                    if (direct.leave(turn, worker, reply, Integer.class, true)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new UsersPeeper.NarrowedMessage(), 5_000_000_000L);
                } catch (Throwable thrown) {
                    UsersPeeper.NarrowedMessage message;
                    try {
                        message = new UsersPeeper.NarrowedMessage();
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new UsersPeeper.NarrowedMessage(), 5_000_000_000L);
    }

    @Override
    public void both() throws FileNotFoundException {
        if (target instanceof DirectTarget direct) {
            UsersWorker worker = (UsersWorker) direct.atHand();
            Turn turn = direct.enter(worker, 7, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Integer state = direct.state(turn, worker);
                    Reply<Integer, Void> reply = worker.both(state);
                    if (direct.leave(turn, worker, reply, Void.class, true)) {
                        return;
                    }
                    direct.finish(turn, worker, reply,
                            new UsersPeeper.BothMessage(), 5_000_000_000L);
                    return;
                } catch (Throwable thrown) {
                    UsersPeeper.BothMessage message;
                    try {
                        message = new UsersPeeper.BothMessage();
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    direct.await(message, 5_000_000_000L);
                    return;
                }
            }
        }
        target.call(new UsersPeeper.BothMessage(), 5_000_000_000L);
    }

    @Override
    public int shared(String name) {
        if (target instanceof DirectTarget direct) {
            UsersWorker worker = (UsersWorker) direct.atHand();
            Turn turn = direct.enter(worker, 8, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Integer state = direct.state(turn, worker);
                    Reply<Integer, Integer> reply = worker.shared(state, name);
                    if (direct.leave(turn, worker, reply, Integer.class, false)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new UsersPeeper.SharedMessage(name), 5_000_000_000L);
                } catch (Throwable thrown) {
                    UsersPeeper.SharedMessage message;
                    try {
                        message = new UsersPeeper.SharedMessage(name);
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new UsersPeeper.SharedMessage(name), 5_000_000_000L);
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
