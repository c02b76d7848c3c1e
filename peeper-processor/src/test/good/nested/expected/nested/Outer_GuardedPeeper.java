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
 * Starts and finds peepers of {@link Outer.Guarded}.
 */
@PeeperGenerated("io.peeper.processor")
@Generated("io.peeper.processor.PeeperProcessor")
final class Outer_GuardedPeeper {
    private static final Protocol<Outer_GuardedClient, Outer.State, Outer_GuardedWorker> PROTOCOL = new Wiring();

    private Outer_GuardedPeeper() {
    }

    /**
     * How to start a peeper, to be refined.
     *
     * @param worker makes the worker, at the first start and after each crash
     * @param state the state to begin with
     */
    public static PeeperSpec<Outer_GuardedClient, Outer.State> spec(
            Supplier<? extends Outer_GuardedWorker> worker, Outer.State state) {
        return PeeperSpec.of(PROTOCOL, worker, state);
    }

    /**
     * Starts a peeper on the shared system.
     *
     * @param worker makes the worker, at the first start and after each crash
     * @param state the state to begin with
     */
    public static Outer_GuardedClient start(Supplier<? extends Outer_GuardedWorker> worker,
            Outer.State state) {
        return spec(worker, state).start();
    }

    /**
     * A client of whoever holds a local name of the shared system when it is used.
     */
    public static Outer_GuardedClient named(String name) {
        return named(Name.local(name));
    }

    /**
     * A client of whoever holds a name, as the shared system sees it, when it is used.
     */
    public static Outer_GuardedClient named(Name name) {
        return named(PeeperSystem.shared(), name);
    }

    /**
     * A client of whoever holds a local name of a system when it is used.
     */
    public static Outer_GuardedClient named(PeeperSystem system, String name) {
        return named(system, Name.local(name));
    }

    /**
     * A client of whoever holds a name, as a system sees it, when it is used.
     */
    public static Outer_GuardedClient named(PeeperSystem system, Name name) {
        return PROTOCOL.client(Target.named(system, name, PROTOCOL));
    }

    /**
     * A typed view of a peeper.
     *
     * @throws IllegalArgumentException if it has another protocol
     */
    public static Outer_GuardedClient client(PeeperRef ref) {
        return PROTOCOL.client(Target.of(ref, PROTOCOL));
    }

    /**
     * A client of the same peeper, with another limit for all of its calls.
     *
     * @param client a client
     * @param timeout how long callers wait; more than zero
     */
    public static Outer_GuardedClient withTimeout(Outer_GuardedClient client, Duration timeout) {
        return PROTOCOL.client(Target.timed(client.target, timeout));
    }

    static final class GetMessage extends CallMessage<Outer.State> {
        GetMessage() {
            super(0);
        }
    }

    private static final class Wiring extends Protocol<Outer_GuardedClient, Outer.State, Outer_GuardedWorker> {
        Wiring() {
            super(
                    3,
                    0x35ffcb00898356a9L,
                    Outer.Guarded.class,
                    Outer.State.class,
                    Outer_GuardedWorker.class,
                    Operation.call("get()", Direct.AUTO, Outer.State.class));
            madeWith(Outer_GuardedClient.FINGERPRINT, Outer_GuardedWorker.FINGERPRINT);
        }

        @Override
        public Outer_GuardedClient client(Target target) {
            return new Outer_GuardedClient(target);
        }

        @Override
        public Reply<Outer.State, ?> handleCall(Outer_GuardedWorker worker, Outer.State state,
                int op, Object message) throws Throwable {
            return switch (op) {
                case 0 -> worker.get(state);
                default -> throw new AssertionError(op);
            };
        }

        @Override
        public Next<Outer.State> handleCast(Outer_GuardedWorker worker, Outer.State state, int op,
                Object message) throws Throwable {
            throw new AssertionError(op);
        }

        @Override
        public boolean freezes() {
            return false;
        }
    }
}
