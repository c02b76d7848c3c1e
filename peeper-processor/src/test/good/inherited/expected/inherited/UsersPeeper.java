package inherited;

import io.peeper.Name;
import io.peeper.Next;
import io.peeper.PeeperRef;
import io.peeper.PeeperSpec;
import io.peeper.PeeperSystem;
import io.peeper.Reply;
import io.peeper.annotation.Direct;
import io.peeper.generated.CallMessage;
import io.peeper.generated.CastMessage;
import io.peeper.generated.Operation;
import io.peeper.generated.PeeperGenerated;
import io.peeper.generated.Protocol;
import io.peeper.generated.Target;
import java.io.FileNotFoundException;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import javax.annotation.processing.Generated;

/**
 * Starts and finds peepers of {@link Users}.
 */
@PeeperGenerated("io.peeper.processor")
@Generated("io.peeper.processor.PeeperProcessor")
public final class UsersPeeper {
    private static final Protocol<UsersClient, Integer, UsersWorker> PROTOCOL = new Wiring();

    private UsersPeeper() {
    }

    /**
     * How to start a peeper, to be refined.
     *
     * @param worker makes the worker, at the first start and after each crash
     * @param state the state to begin with
     */
    public static PeeperSpec<UsersClient, Integer> spec(Supplier<? extends UsersWorker> worker,
            Integer state) {
        return PeeperSpec.of(PROTOCOL, worker, state);
    }

    /**
     * Starts a peeper on the shared system.
     *
     * @param worker makes the worker, at the first start and after each crash
     * @param state the state to begin with
     */
    public static UsersClient start(Supplier<? extends UsersWorker> worker, Integer state) {
        return spec(worker, state).start();
    }

    /**
     * A client of whoever holds a local name of the shared system when it is used.
     */
    public static UsersClient named(String name) {
        return named(Name.local(name));
    }

    /**
     * A client of whoever holds a name, as the shared system sees it, when it is used.
     */
    public static UsersClient named(Name name) {
        return named(PeeperSystem.shared(), name);
    }

    /**
     * A client of whoever holds a local name of a system when it is used.
     */
    public static UsersClient named(PeeperSystem system, String name) {
        return named(system, Name.local(name));
    }

    /**
     * A client of whoever holds a name, as a system sees it, when it is used.
     */
    public static UsersClient named(PeeperSystem system, Name name) {
        return PROTOCOL.client(Target.named(system, name, PROTOCOL));
    }

    /**
     * A typed view of a peeper.
     *
     * @throws IllegalArgumentException if it has another protocol
     */
    public static UsersClient client(PeeperRef ref) {
        return PROTOCOL.client(Target.of(ref, PROTOCOL));
    }

    /**
     * A client of the same peeper, with another limit for all of its calls.
     *
     * @param client a client
     * @param timeout how long callers wait; more than zero
     */
    public static UsersClient withTimeout(UsersClient client, Duration timeout) {
        return PROTOCOL.client(Target.timed(client.target, timeout));
    }

    static final class FirstMessage extends CallMessage<Users.User> {
        FirstMessage() {
            super(0);
        }
    }

    static final class RevivedMessage extends CallMessage<Integer> {
        RevivedMessage() {
            super(1);
        }
    }

    static final class GetMessage extends CallMessage<Users.User> {
        final String key;

        GetMessage(String key) {
            super(2);
            this.key = key;
        }
    }

    static final class PutMessage extends CastMessage {
        final String key;

        final Users.User value;

        PutMessage(String key, Users.User value) {
            super(3);
            this.key = key;
            this.value = value;
        }
    }

    static final class AllMessage extends CallMessage<List<Users.User>> {
        final Collection<? extends String> keys;

        AllMessage(Collection<? extends String> keys) {
            super(4);
            this.keys = keys;
        }
    }

    static final class ArrayMessage extends CallMessage<Users.User[]> {
        final String[] keys;

        ArrayMessage(String[] keys) {
            super(5);
            this.keys = keys;
        }
    }

    static final class NarrowedMessage extends CallMessage<Integer> {
        NarrowedMessage() {
            super(6);
        }
    }

    static final class BothMessage extends CallMessage<Void> {
        BothMessage() {
            super(7);
        }
    }

    static final class SharedMessage extends CallMessage<Integer> {
        final String name;

        SharedMessage(String name) {
            super(8);
            this.name = name;
        }
    }

    private static final class Wiring extends Protocol<UsersClient, Integer, UsersWorker> {
        Wiring() {
            super(
                    3,
                    0xb4f0af529fe0177cL,
                    Users.class,
                    Integer.class,
                    UsersWorker.class,
                    Operation.call("first()", Direct.AUTO, Users.User.class),
                    Operation.call("revived()", Direct.AUTO, int.class),
                    Operation.call("get(String)", Direct.AUTO, Users.User.class),
                    Operation.cast("put(String, User)"),
                    Operation.call("all(Collection)", Direct.AUTO, List.class),
                    Operation.call("array(String[])", Direct.AUTO, Users.User[].class),
                    Operation.call("narrowed()", Direct.AUTO, Integer.class),
                    Operation.call("both()", Direct.AUTO, void.class),
                    Operation.call("shared(String)", Direct.AUTO, int.class));
            madeWith(UsersClient.FINGERPRINT, UsersWorker.FINGERPRINT);
        }

        @Override
        public UsersClient client(Target target) {
            return new UsersClient(target);
        }

        @Override
        public Reply<Integer, ?> handleCall(UsersWorker worker, Integer state, int op,
                Object message) throws Throwable {
            return switch (op) {
                case 0 -> worker.first(state);
                case 1 -> worker.revived(state);
                case 2 -> worker.get(state, ((GetMessage) message).key);
                case 4 -> worker.all(state, ((AllMessage) message).keys);
                case 5 -> worker.array(state, ((ArrayMessage) message).keys);
                case 6 -> worker.narrowed(state);
                case 7 -> worker.both(state);
                case 8 -> worker.shared(state, ((SharedMessage) message).name);
                default -> throw new AssertionError(op);
            };
        }

        @Override
        public Next<Integer> handleCast(UsersWorker worker, Integer state, int op, Object message)
                throws Throwable {
            return switch (op) {
                case 3 -> worker.put(state, ((PutMessage) message).key,
                        ((PutMessage) message).value);
                default -> throw new AssertionError(op);
            };
        }

        @Override
        public boolean declares(int op, Throwable thrown) {
            return switch (op) {
                case 7 -> thrown instanceof FileNotFoundException;
                default -> false;
            };
        }

        @Override
        public boolean freezes() {
            return false;
        }
    }
}
