package bounds;

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
import java.time.Duration;
import java.util.List;
import java.util.Map;
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

    static final class FirstMessage<X extends List<String>> extends CallMessage<X> {
        final List<X> of;

        FirstMessage(List<X> of) {
            super(0);
            this.of = of;
        }
    }

    static final class ToldMessage<T extends Map<List<String>, ? super bounds.T[]>> extends CastMessage {
        final T what;

        ToldMessage(T what) {
            super(1);
            this.what = what;
        }
    }

    static final class PairMessage<T extends bounds.T, U extends List<T>> extends CallMessage<U> {
        final T one;

        final List<String> other;

        PairMessage(T one, List<String> other) {
            super(2);
            this.one = one;
            this.other = other;
        }
    }

    static final class FailingMessage<E extends Exception> extends CallMessage<List<String>> {
        final Class<E> type;

        FailingMessage(Class<E> type) {
            super(3);
            this.type = type;
        }
    }

    private static final class Wiring extends Protocol<UsersClient, Integer, UsersWorker> {
        Wiring() {
            super(
                    3,
                    0x03291f9eda9dda3dL,
                    Users.class,
                    Integer.class,
                    UsersWorker.class,
                    Operation.call("first(List)", Direct.AUTO, List.class),
                    Operation.cast("told(Map)"),
                    Operation.call("pair(T, List)", Direct.AUTO, List.class),
                    Operation.call("failing(Class)", Direct.AUTO, List.class));
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
                case 0 -> handleFirst(worker, state, (FirstMessage<?>) message);
                case 2 -> handlePair(worker, state, (PairMessage<?, ?>) message);
                case 3 -> handleFailing(worker, state, (FailingMessage<?>) message);
                default -> throw new AssertionError(op);
            };
        }

        @Override
        public Next<Integer> handleCast(UsersWorker worker, Integer state, int op, Object message)
                throws Throwable {
            return switch (op) {
                case 1 -> handleTold(worker, state, (ToldMessage<?>) message);
                default -> throw new AssertionError(op);
            };
        }

        private static <X extends List<String>> Reply<Integer, X> handleFirst(UsersWorker worker,
                Integer state, FirstMessage<X> message) throws Throwable {
            return worker.first(state, message.of);
        }

        private static <T extends Map<List<String>, ? super bounds.T[]>> Next<Integer> handleTold(
                UsersWorker worker, Integer state, ToldMessage<T> message) throws Throwable {
            return worker.told(state, message.what);
        }

        private static <T extends bounds.T, U extends List<T>> Reply<Integer, U> handlePair(
                UsersWorker worker, Integer state, PairMessage<T, U> message) throws Throwable {
            return worker.pair(state, message.one, message.other);
        }

        private static <E extends Exception> Reply<Integer, List<String>> handleFailing(
                UsersWorker worker, Integer state, FailingMessage<E> message) throws Throwable {
            return worker.failing(state, message.type);
        }

        @Override
        public boolean declares(int op, Throwable thrown) {
            return switch (op) {
                case 3 -> thrown instanceof Exception;
                default -> false;
            };
        }

        @Override
        public boolean freezes() {
            return false;
        }
    }
}
