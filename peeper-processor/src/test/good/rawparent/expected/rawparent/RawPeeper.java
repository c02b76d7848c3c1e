package rawparent;

import io.peeper.Name;
import io.peeper.Next;
import io.peeper.PeeperRef;
import io.peeper.PeeperSpec;
import io.peeper.PeeperSystem;
import io.peeper.Reply;
import io.peeper.annotation.Direct;
import io.peeper.generated.CallMessage;
import io.peeper.generated.Operation;
import io.peeper.generated.PeeperGenerated;
import io.peeper.generated.Protocol;
import io.peeper.generated.Target;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import javax.annotation.processing.Generated;

/**
 * Starts and finds peepers of {@link Raw}.
 */
@PeeperGenerated("io.peeper.processor")
@Generated("io.peeper.processor.PeeperProcessor")
@SuppressWarnings("rawtypes")
public final class RawPeeper {
    private static final Protocol<RawClient, Integer, RawWorker> PROTOCOL = new Wiring();

    private RawPeeper() {
    }

    /**
     * How to start a peeper, to be refined.
     *
     * @param worker makes the worker, at the first start and after each crash
     * @param state the state to begin with
     */
    public static PeeperSpec<RawClient, Integer> spec(Supplier<? extends RawWorker> worker,
            Integer state) {
        return PeeperSpec.of(PROTOCOL, worker, state);
    }

    /**
     * Starts a peeper on the shared system.
     *
     * @param worker makes the worker, at the first start and after each crash
     * @param state the state to begin with
     */
    public static RawClient start(Supplier<? extends RawWorker> worker, Integer state) {
        return spec(worker, state).start();
    }

    /**
     * A client of whoever holds a local name of the shared system when it is used.
     */
    public static RawClient named(String name) {
        return named(Name.local(name));
    }

    /**
     * A client of whoever holds a name, as the shared system sees it, when it is used.
     */
    public static RawClient named(Name name) {
        return named(PeeperSystem.shared(), name);
    }

    /**
     * A client of whoever holds a local name of a system when it is used.
     */
    public static RawClient named(PeeperSystem system, String name) {
        return named(system, Name.local(name));
    }

    /**
     * A client of whoever holds a name, as a system sees it, when it is used.
     */
    public static RawClient named(PeeperSystem system, Name name) {
        return PROTOCOL.client(Target.named(system, name, PROTOCOL));
    }

    /**
     * A typed view of a peeper.
     *
     * @throws IllegalArgumentException if it has another protocol
     */
    public static RawClient client(PeeperRef ref) {
        return PROTOCOL.client(Target.of(ref, PROTOCOL));
    }

    /**
     * A client of the same peeper, with another limit for all of its calls.
     *
     * @param client a client
     * @param timeout how long callers wait; more than zero
     */
    public static RawClient withTimeout(RawClient client, Duration timeout) {
        return PROTOCOL.client(Target.timed(client.target, timeout));
    }

    static final class GetMessage extends CallMessage<List> {
        final Object key;

        final List others;

        GetMessage(Object key, List others) {
            super(0);
            this.key = key;
            this.others = others;
        }
    }

    static final class AnyMessage extends CallMessage<Object> {
        final Object one;

        AnyMessage(Object one) {
            super(1);
            this.one = one;
        }
    }

    static final class FailingMessage extends CallMessage<Comparable> {
        FailingMessage() {
            super(2);
        }
    }

    private static final class Wiring extends Protocol<RawClient, Integer, RawWorker> {
        Wiring() {
            super(
                    3,
                    0xa80a7080a0c430ecL,
                    Raw.class,
                    Integer.class,
                    RawWorker.class,
                    Operation.call("get(Object, List)", Direct.AUTO, List.class),
                    Operation.call("any(Object)", Direct.AUTO, Object.class),
                    Operation.call("failing()", Direct.AUTO, Comparable.class));
            madeWith(RawClient.FINGERPRINT, RawWorker.FINGERPRINT);
        }

        @Override
        public RawClient client(Target target) {
            return new RawClient(target);
        }

        @Override
        public Reply<Integer, ?> handleCall(RawWorker worker, Integer state, int op, Object message)
                throws Throwable {
            return switch (op) {
                case 0 -> worker.get(state, ((GetMessage) message).key,
                        ((GetMessage) message).others);
                case 1 -> worker.any(state, ((AnyMessage) message).one);
                case 2 -> worker.failing(state);
                default -> throw new AssertionError(op);
            };
        }

        @Override
        public Next<Integer> handleCast(RawWorker worker, Integer state, int op, Object message)
                throws Throwable {
            throw new AssertionError(op);
        }

        @Override
        public boolean declares(int op, Throwable thrown) {
            return switch (op) {
                case 2 -> thrown instanceof Exception;
                default -> false;
            };
        }

        @Override
        public boolean freezes() {
            return false;
        }
    }
}
