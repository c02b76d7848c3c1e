package nesting;

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
import java.util.function.Supplier;
import javax.annotation.processing.Generated;

/**
 * Starts and finds peepers of {@link Places.Box.InGeneric}.
 */
@PeeperGenerated("io.peeper.processor")
@Generated("io.peeper.processor.PeeperProcessor")
final class Places_Box_InGenericPeeper {
    private static final Protocol<Places_Box_InGenericClient, Integer, Places_Box_InGenericWorker> PROTOCOL = new Wiring();

    private Places_Box_InGenericPeeper() {
    }

    /**
     * How to start a peeper, to be refined.
     *
     * @param worker makes the worker, at the first start and after each crash
     * @param state the state to begin with
     */
    public static PeeperSpec<Places_Box_InGenericClient, Integer> spec(
            Supplier<? extends Places_Box_InGenericWorker> worker, Integer state) {
        return PeeperSpec.of(PROTOCOL, worker, state);
    }

    /**
     * Starts a peeper on the shared system.
     *
     * @param worker makes the worker, at the first start and after each crash
     * @param state the state to begin with
     */
    public static Places_Box_InGenericClient start(
            Supplier<? extends Places_Box_InGenericWorker> worker, Integer state) {
        return spec(worker, state).start();
    }

    /**
     * A client of whoever holds a local name of the shared system when it is used.
     */
    public static Places_Box_InGenericClient named(String name) {
        return named(Name.local(name));
    }

    /**
     * A client of whoever holds a name, as the shared system sees it, when it is used.
     */
    public static Places_Box_InGenericClient named(Name name) {
        return named(PeeperSystem.shared(), name);
    }

    /**
     * A client of whoever holds a local name of a system when it is used.
     */
    public static Places_Box_InGenericClient named(PeeperSystem system, String name) {
        return named(system, Name.local(name));
    }

    /**
     * A client of whoever holds a name, as a system sees it, when it is used.
     */
    public static Places_Box_InGenericClient named(PeeperSystem system, Name name) {
        return PROTOCOL.client(Target.named(system, name, PROTOCOL));
    }

    /**
     * A typed view of a peeper.
     *
     * @throws IllegalArgumentException if it has another protocol
     */
    public static Places_Box_InGenericClient client(PeeperRef ref) {
        return PROTOCOL.client(Target.of(ref, PROTOCOL));
    }

    /**
     * A client of the same peeper, with another limit for all of its calls.
     *
     * @param client a client
     * @param timeout how long callers wait; more than zero
     */
    public static Places_Box_InGenericClient withTimeout(Places_Box_InGenericClient client,
            Duration timeout) {
        return PROTOCOL.client(Target.timed(client.target, timeout));
    }

    static final class GetMessage extends CallMessage<Places.Box<String>.Lid> {
        GetMessage() {
            super(0);
        }
    }

    private static final class Wiring extends Protocol<Places_Box_InGenericClient, Integer, Places_Box_InGenericWorker> {
        Wiring() {
            super(
                    3,
                    0xe81f07c11d05e0b0L,
                    Places.Box.InGeneric.class,
                    Integer.class,
                    Places_Box_InGenericWorker.class,
                    Operation.call("get()", Direct.AUTO, Places.Box.Lid.class));
            madeWith(Places_Box_InGenericClient.FINGERPRINT, Places_Box_InGenericWorker.FINGERPRINT);
        }

        @Override
        public Places_Box_InGenericClient client(Target target) {
            return new Places_Box_InGenericClient(target);
        }

        @Override
        public Reply<Integer, ?> handleCall(Places_Box_InGenericWorker worker, Integer state,
                int op, Object message) throws Throwable {
            return switch (op) {
                case 0 -> worker.get(state);
                default -> throw new AssertionError(op);
            };
        }

        @Override
        public Next<Integer> handleCast(Places_Box_InGenericWorker worker, Integer state, int op,
                Object message) throws Throwable {
            throw new AssertionError(op);
        }

        @Override
        public boolean freezes() {
            return false;
        }
    }
}
