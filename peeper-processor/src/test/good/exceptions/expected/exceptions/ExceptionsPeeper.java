package exceptions;

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
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import javax.annotation.processing.Generated;

/**
 * Starts and finds peepers of {@link Exceptions}.
 */
@PeeperGenerated("io.peeper.processor")
@Generated("io.peeper.processor.PeeperProcessor")
public final class ExceptionsPeeper {
    private static final Protocol<ExceptionsClient, Integer, ExceptionsWorker> PROTOCOL = new Wiring();

    private ExceptionsPeeper() {
    }

    /**
     * How to start a peeper, to be refined.
     *
     * @param worker makes the worker, at the first start and after each crash
     * @param state the state to begin with
     */
    public static PeeperSpec<ExceptionsClient, Integer> spec(
            Supplier<? extends ExceptionsWorker> worker, Integer state) {
        return PeeperSpec.of(PROTOCOL, worker, state);
    }

    /**
     * Starts a peeper on the shared system.
     *
     * @param worker makes the worker, at the first start and after each crash
     * @param state the state to begin with
     */
    public static ExceptionsClient start(Supplier<? extends ExceptionsWorker> worker,
            Integer state) {
        return spec(worker, state).start();
    }

    /**
     * A client of whoever holds a local name of the shared system when it is used.
     */
    public static ExceptionsClient named(String name) {
        return named(Name.local(name));
    }

    /**
     * A client of whoever holds a name, as the shared system sees it, when it is used.
     */
    public static ExceptionsClient named(Name name) {
        return named(PeeperSystem.shared(), name);
    }

    /**
     * A client of whoever holds a local name of a system when it is used.
     */
    public static ExceptionsClient named(PeeperSystem system, String name) {
        return named(system, Name.local(name));
    }

    /**
     * A client of whoever holds a name, as a system sees it, when it is used.
     */
    public static ExceptionsClient named(PeeperSystem system, Name name) {
        return PROTOCOL.client(Target.named(system, name, PROTOCOL));
    }

    /**
     * A typed view of a peeper.
     *
     * @throws IllegalArgumentException if it has another protocol
     */
    public static ExceptionsClient client(PeeperRef ref) {
        return PROTOCOL.client(Target.of(ref, PROTOCOL));
    }

    /**
     * A client of the same peeper, with another limit for all of its calls.
     *
     * @param client a client
     * @param timeout how long callers wait; more than zero
     */
    public static ExceptionsClient withTimeout(ExceptionsClient client, Duration timeout) {
        return PROTOCOL.client(Target.timed(client.target, timeout));
    }

    static final class CheckedMessage extends CallMessage<Integer> {
        CheckedMessage() {
            super(0);
        }
    }

    static final class UncheckedMessage extends CallMessage<Integer> {
        UncheckedMessage() {
            super(1);
        }
    }

    static final class WaitsMessage extends CallMessage<Void> {
        WaitsMessage() {
            super(2);
        }
    }

    static final class AllMessage extends CallMessage<Integer> {
        AllMessage() {
            super(3);
        }
    }

    static final class LaterMessage extends CallMessage<Integer> {
        LaterMessage() {
            super(4);
        }
    }

    static final class CastMessage extends io.peeper.generated.CastMessage {
        CastMessage() {
            super(5);
        }
    }

    private static final class Wiring extends Protocol<ExceptionsClient, Integer, ExceptionsWorker> {
        Wiring() {
            super(
                    3,
                    0x0a25eb1a33d75e14L,
                    Exceptions.class,
                    Integer.class,
                    ExceptionsWorker.class,
                    Operation.call("checked()", Direct.AUTO, int.class),
                    Operation.call("unchecked()", Direct.AUTO, int.class),
                    Operation.call("waits()", Direct.AUTO, void.class),
                    Operation.call("all()", Direct.AUTO, int.class),
                    Operation.call("later()", Direct.NEVER, int.class),
                    Operation.cast("cast()"));
            madeWith(ExceptionsClient.FINGERPRINT, ExceptionsWorker.FINGERPRINT);
        }

        @Override
        public ExceptionsClient client(Target target) {
            return new ExceptionsClient(target);
        }

        @Override
        public Reply<Integer, ?> handleCall(ExceptionsWorker worker, Integer state, int op,
                Object message) throws Throwable {
            return switch (op) {
                case 0 -> worker.checked(state);
                case 1 -> worker.unchecked(state);
                case 2 -> worker.waits(state);
                case 3 -> worker.all(state);
                case 4 -> worker.later(state, ((LaterMessage) message).from());
                default -> throw new AssertionError(op);
            };
        }

        @Override
        public Next<Integer> handleCast(ExceptionsWorker worker, Integer state, int op,
                Object message) throws Throwable {
            return switch (op) {
                case 5 -> worker.cast(state);
                default -> throw new AssertionError(op);
            };
        }

        @Override
        public boolean declares(int op, Throwable thrown) {
            return switch (op) {
                case 0 -> thrown instanceof IOException || thrown instanceof TimeoutException;
                case 1 -> thrown instanceof IllegalStateException;
                case 2 -> thrown instanceof Exception;
                case 3 -> thrown instanceof Throwable;
                case 4 -> thrown instanceof IOException;
                default -> false;
            };
        }

        @Override
        public boolean freezes() {
            return false;
        }
    }
}
