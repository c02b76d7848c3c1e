package nested;

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
 * Starts and finds peepers of {@link Outer.Around.InInterface}.
 */
@PeeperGenerated("io.peeper.processor")
@Generated("io.peeper.processor.PeeperProcessor")
public final class Outer_Around_InInterfacePeeper {
    private static final Protocol<Outer_Around_InInterfaceClient, Outer.State, Outer_Around_InInterfaceWorker> PROTOCOL = new Wiring();

    private Outer_Around_InInterfacePeeper() {
    }

    /**
     * How to start a peeper, to be refined.
     *
     * @param worker makes the worker, at the first start and after each crash
     * @param state the state to begin with
     */
    public static PeeperSpec<Outer_Around_InInterfaceClient, Outer.State> spec(
            Supplier<? extends Outer_Around_InInterfaceWorker> worker, Outer.State state) {
        return PeeperSpec.of(PROTOCOL, worker, state);
    }

    /**
     * Starts a peeper on the shared system.
     *
     * @param worker makes the worker, at the first start and after each crash
     * @param state the state to begin with
     */
    public static Outer_Around_InInterfaceClient start(
            Supplier<? extends Outer_Around_InInterfaceWorker> worker, Outer.State state) {
        return spec(worker, state).start();
    }

    /**
     * A client of whoever holds a local name of the shared system when it is used.
     */
    public static Outer_Around_InInterfaceClient named(String name) {
        return named(Name.local(name));
    }

    /**
     * A client of whoever holds a name, as the shared system sees it, when it is used.
     */
    public static Outer_Around_InInterfaceClient named(Name name) {
        return named(PeeperSystem.shared(), name);
    }

    /**
     * A client of whoever holds a local name of a system when it is used.
     */
    public static Outer_Around_InInterfaceClient named(PeeperSystem system, String name) {
        return named(system, Name.local(name));
    }

    /**
     * A client of whoever holds a name, as a system sees it, when it is used.
     */
    public static Outer_Around_InInterfaceClient named(PeeperSystem system, Name name) {
        return PROTOCOL.client(Target.named(system, name, PROTOCOL));
    }

    /**
     * A typed view of a peeper.
     *
     * @throws IllegalArgumentException if it has another protocol
     */
    public static Outer_Around_InInterfaceClient client(PeeperRef ref) {
        return PROTOCOL.client(Target.of(ref, PROTOCOL));
    }

    /**
     * A client of the same peeper, with another limit for all of its calls.
     *
     * @param client a client
     * @param timeout how long callers wait; more than zero
     */
    public static Outer_Around_InInterfaceClient withTimeout(Outer_Around_InInterfaceClient client,
            Duration timeout) {
        return PROTOCOL.client(Target.timed(client.target, timeout));
    }

    static final class GetMessage extends CallMessage<Outer.State> {
        GetMessage() {
            super(0);
        }
    }

    private static final class Wiring extends Protocol<Outer_Around_InInterfaceClient, Outer.State, Outer_Around_InInterfaceWorker> {
        Wiring() {
            super(
                    3,
                    0xd256a1f5d6f5b11cL,
                    Outer.Around.InInterface.class,
                    Outer.State.class,
                    Outer_Around_InInterfaceWorker.class,
                    Operation.call("get()", Direct.AUTO, Outer.State.class));
            madeWith(Outer_Around_InInterfaceClient.FINGERPRINT, Outer_Around_InInterfaceWorker.FINGERPRINT);
        }

        @Override
        public Outer_Around_InInterfaceClient client(Target target) {
            return new Outer_Around_InInterfaceClient(target);
        }

        @Override
        public Reply<Outer.State, ?> handleCall(Outer_Around_InInterfaceWorker worker,
                Outer.State state, int op, Object message) throws Throwable {
            return switch (op) {
                case 0 -> worker.get(state);
                default -> throw new AssertionError(op);
            };
        }

        @Override
        public Next<Outer.State> handleCast(Outer_Around_InInterfaceWorker worker,
                Outer.State state, int op, Object message) throws Throwable {
            throw new AssertionError(op);
        }

        @Override
        public boolean freezes() {
            return false;
        }
    }
}
