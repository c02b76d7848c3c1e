package futures;

import io.peeper.Name;
import io.peeper.Next;
import io.peeper.PeeperRef;
import io.peeper.PeeperSpec;
import io.peeper.PeeperSystem;
import io.peeper.Reply;
import io.peeper.generated.CallMessage;
import io.peeper.generated.Operation;
import io.peeper.generated.PeeperGenerated;
import io.peeper.generated.Protocol;
import io.peeper.generated.Target;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import javax.annotation.processing.Generated;

/**
 * Starts and finds peepers of {@link Futures}.
 */
@PeeperGenerated("io.peeper.processor")
@Generated("io.peeper.processor.PeeperProcessor")
public final class FuturesPeeper {
    private static final Protocol<FuturesClient, Integer, FuturesWorker> PROTOCOL = new Wiring();

    private FuturesPeeper() {
    }

    /**
     * How to start a peeper, to be refined.
     *
     * @param worker makes the worker, at the first start and after each crash
     * @param state the state to begin with
     */
    public static PeeperSpec<FuturesClient, Integer> spec(Supplier<? extends FuturesWorker> worker,
            Integer state) {
        return PeeperSpec.of(PROTOCOL, worker, state);
    }

    /**
     * Starts a peeper on the shared system.
     *
     * @param worker makes the worker, at the first start and after each crash
     * @param state the state to begin with
     */
    public static FuturesClient start(Supplier<? extends FuturesWorker> worker, Integer state) {
        return spec(worker, state).start();
    }

    /**
     * A client of whoever holds a local name of the shared system when it is used.
     */
    public static FuturesClient named(String name) {
        return named(Name.local(name));
    }

    /**
     * A client of whoever holds a name, as the shared system sees it, when it is used.
     */
    public static FuturesClient named(Name name) {
        return named(PeeperSystem.shared(), name);
    }

    /**
     * A client of whoever holds a local name of a system when it is used.
     */
    public static FuturesClient named(PeeperSystem system, String name) {
        return named(system, Name.local(name));
    }

    /**
     * A client of whoever holds a name, as a system sees it, when it is used.
     */
    public static FuturesClient named(PeeperSystem system, Name name) {
        return PROTOCOL.client(Target.named(system, name, PROTOCOL));
    }

    /**
     * A typed view of a peeper.
     *
     * @throws IllegalArgumentException if it has another protocol
     */
    public static FuturesClient client(PeeperRef ref) {
        return PROTOCOL.client(Target.of(ref, PROTOCOL));
    }

    /**
     * A client of the same peeper, with another limit for all of its calls.
     *
     * @param client a client
     * @param timeout how long callers wait; more than zero
     */
    public static FuturesClient withTimeout(FuturesClient client, Duration timeout) {
        return PROTOCOL.client(Target.timed(client.target, timeout));
    }

    static final class NothingMessage extends CallMessage<Void> {
        NothingMessage() {
            super(0);
        }
    }

    static final class TextsMessage extends CallMessage<List<String>> {
        TextsMessage() {
            super(1);
        }
    }

    static final class AnyMessage extends CallMessage<Object> {
        AnyMessage() {
            super(2);
        }
    }

    static final class NumberMessage extends CallMessage<Number> {
        NumberMessage() {
            super(3);
        }
    }

    static final class LowerMessage extends CallMessage<Object> {
        LowerMessage() {
            super(4);
        }
    }

    static final class LaterMessage extends CallMessage<int[]> {
        final int times;

        LaterMessage(int times) {
            super(5);
            this.times = times;
        }
    }

    private static final class Wiring extends Protocol<FuturesClient, Integer, FuturesWorker> {
        Wiring() {
            super(
                    3,
                    0x619d8e75e6982946L,
                    Futures.class,
                    Integer.class,
                    FuturesWorker.class,
                    Operation.asyncCall("nothing()", Void.class),
                    Operation.asyncCall("texts()", List.class),
                    Operation.asyncCall("any()", Object.class),
                    Operation.asyncCall("number()", Number.class),
                    Operation.asyncCall("lower()", Object.class),
                    Operation.asyncCall("later(int)", int[].class));
            madeWith(FuturesClient.FINGERPRINT, FuturesWorker.FINGERPRINT);
        }

        @Override
        public FuturesClient client(Target target) {
            return new FuturesClient(target);
        }

        @Override
        public Reply<Integer, ?> handleCall(FuturesWorker worker, Integer state, int op,
                Object message) throws Throwable {
            return switch (op) {
                case 0 -> worker.nothing(state);
                case 1 -> worker.texts(state);
                case 2 -> worker.any(state);
                case 3 -> worker.number(state);
                case 4 -> worker.lower(state);
                case 5 -> worker.later(state, ((LaterMessage) message).times,
                        ((LaterMessage) message).from());
                default -> throw new AssertionError(op);
            };
        }

        @Override
        public Next<Integer> handleCast(FuturesWorker worker, Integer state, int op, Object message)
                throws Throwable {
            throw new AssertionError(op);
        }

        @Override
        public boolean declares(int op, Throwable thrown) {
            return switch (op) {
                case 5 -> thrown instanceof IOException;
                default -> false;
            };
        }

        @Override
        public boolean freezes() {
            return false;
        }
    }
}
