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
 * Starts and finds peepers of {@link Places.Shape.InSealed}.
 */
@PeeperGenerated("io.peeper.processor")
@Generated("io.peeper.processor.PeeperProcessor")
public final class Places_Shape_InSealedPeeper {
    private static final Protocol<Places_Shape_InSealedClient, Places.Shape, Places_Shape_InSealedWorker> PROTOCOL = new Wiring();

    private Places_Shape_InSealedPeeper() {
    }

    /**
     * How to start a peeper, to be refined.
     *
     * @param worker makes the worker, at the first start and after each crash
     * @param state the state to begin with
     */
    public static PeeperSpec<Places_Shape_InSealedClient, Places.Shape> spec(
            Supplier<? extends Places_Shape_InSealedWorker> worker, Places.Shape state) {
        return PeeperSpec.of(PROTOCOL, worker, state);
    }

    /**
     * Starts a peeper on the shared system.
     *
     * @param worker makes the worker, at the first start and after each crash
     * @param state the state to begin with
     */
    public static Places_Shape_InSealedClient start(
            Supplier<? extends Places_Shape_InSealedWorker> worker, Places.Shape state) {
        return spec(worker, state).start();
    }

    /**
     * A client of whoever holds a local name of the shared system when it is used.
     */
    public static Places_Shape_InSealedClient named(String name) {
        return named(Name.local(name));
    }

    /**
     * A client of whoever holds a name, as the shared system sees it, when it is used.
     */
    public static Places_Shape_InSealedClient named(Name name) {
        return named(PeeperSystem.shared(), name);
    }

    /**
     * A client of whoever holds a local name of a system when it is used.
     */
    public static Places_Shape_InSealedClient named(PeeperSystem system, String name) {
        return named(system, Name.local(name));
    }

    /**
     * A client of whoever holds a name, as a system sees it, when it is used.
     */
    public static Places_Shape_InSealedClient named(PeeperSystem system, Name name) {
        return PROTOCOL.client(Target.named(system, name, PROTOCOL));
    }

    /**
     * A typed view of a peeper.
     *
     * @throws IllegalArgumentException if it has another protocol
     */
    public static Places_Shape_InSealedClient client(PeeperRef ref) {
        return PROTOCOL.client(Target.of(ref, PROTOCOL));
    }

    /**
     * A client of the same peeper, with another limit for all of its calls.
     *
     * @param client a client
     * @param timeout how long callers wait; more than zero
     */
    public static Places_Shape_InSealedClient withTimeout(Places_Shape_InSealedClient client,
            Duration timeout) {
        return PROTOCOL.client(Target.timed(client.target, timeout));
    }

    static final class GetMessage extends CallMessage<Places.Shape> {
        GetMessage() {
            super(0);
        }
    }

    private static final class Wiring extends Protocol<Places_Shape_InSealedClient, Places.Shape, Places_Shape_InSealedWorker> {
        Wiring() {
            super(
                    3,
                    0x331f338b003325d7L,
                    Places.Shape.InSealed.class,
                    Places.Shape.class,
                    Places_Shape_InSealedWorker.class,
                    Operation.call("get()", Direct.AUTO, Places.Shape.class));
            madeWith(Places_Shape_InSealedClient.FINGERPRINT, Places_Shape_InSealedWorker.FINGERPRINT);
        }

        @Override
        public Places_Shape_InSealedClient client(Target target) {
            return new Places_Shape_InSealedClient(target);
        }

        @Override
        public Reply<Places.Shape, ?> handleCall(Places_Shape_InSealedWorker worker,
                Places.Shape state, int op, Object message) throws Throwable {
            return switch (op) {
                case 0 -> worker.get(state);
                default -> throw new AssertionError(op);
            };
        }

        @Override
        public Next<Places.Shape> handleCast(Places_Shape_InSealedWorker worker, Places.Shape state,
                int op, Object message) throws Throwable {
            throw new AssertionError(op);
        }

        @Override
        public boolean freezes() {
            return false;
        }
    }
}
