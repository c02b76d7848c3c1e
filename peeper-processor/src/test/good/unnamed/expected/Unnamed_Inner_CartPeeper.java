import io.peeper.Name;
import io.peeper.Next;
import io.peeper.PeeperRef;
import io.peeper.PeeperSpec;
import io.peeper.PeeperSystem;
import io.peeper.Reply;
import io.peeper.annotation.Direct;
import io.peeper.generated.CallMessage;
import io.peeper.generated.Frozen;
import io.peeper.generated.Operation;
import io.peeper.generated.PeeperGenerated;
import io.peeper.generated.Protocol;
import io.peeper.generated.Target;
import java.lang.AssertionError;
import java.lang.Integer;
import java.lang.Object;
import java.lang.Override;
import java.lang.String;
import java.lang.Throwable;
import java.time.Duration;
import java.util.function.Supplier;
import javax.annotation.processing.Generated;

/**
 * Starts and finds peepers of {@link Unnamed.Inner.Cart}.
 */
@PeeperGenerated("io.peeper.processor")
@Generated("io.peeper.processor.PeeperProcessor")
public final class Unnamed_Inner_CartPeeper {
    private static final Protocol<Unnamed_Inner_CartClient, Unnamed.State, Unnamed_Inner_CartWorker> PROTOCOL = new Wiring();

    private Unnamed_Inner_CartPeeper() {
    }

    /**
     * How to start a peeper, to be refined.
     *
     * @param worker makes the worker, at the first start and after each crash
     * @param state the state to begin with
     */
    public static PeeperSpec<Unnamed_Inner_CartClient, Unnamed.State> spec(
            Supplier<? extends Unnamed_Inner_CartWorker> worker, Unnamed.State state) {
        return PeeperSpec.of(PROTOCOL, worker, state);
    }

    /**
     * Starts a peeper on the shared system.
     *
     * @param worker makes the worker, at the first start and after each crash
     * @param state the state to begin with
     */
    public static Unnamed_Inner_CartClient start(
            Supplier<? extends Unnamed_Inner_CartWorker> worker, Unnamed.State state) {
        return spec(worker, state).start();
    }

    /**
     * A client of whoever holds a local name of the shared system when it is used.
     */
    public static Unnamed_Inner_CartClient named(String name) {
        return named(Name.local(name));
    }

    /**
     * A client of whoever holds a name, as the shared system sees it, when it is used.
     */
    public static Unnamed_Inner_CartClient named(Name name) {
        return named(PeeperSystem.shared(), name);
    }

    /**
     * A client of whoever holds a local name of a system when it is used.
     */
    public static Unnamed_Inner_CartClient named(PeeperSystem system, String name) {
        return named(system, Name.local(name));
    }

    /**
     * A client of whoever holds a name, as a system sees it, when it is used.
     */
    public static Unnamed_Inner_CartClient named(PeeperSystem system, Name name) {
        return PROTOCOL.client(Target.named(system, name, PROTOCOL));
    }

    /**
     * A typed view of a peeper.
     *
     * @throws IllegalArgumentException if it has another protocol
     */
    public static Unnamed_Inner_CartClient client(PeeperRef ref) {
        return PROTOCOL.client(Target.of(ref, PROTOCOL));
    }

    /**
     * A client of the same peeper, with another limit for all of its calls.
     *
     * @param client a client
     * @param timeout how long callers wait; more than zero
     */
    public static Unnamed_Inner_CartClient withTimeout(Unnamed_Inner_CartClient client,
            Duration timeout) {
        return PROTOCOL.client(Target.timed(client.target, timeout));
    }

    static final class TotalMessage extends CallMessage<Integer> {
        TotalMessage() {
            super(0);
        }
    }

    private static final class Wiring extends Protocol<Unnamed_Inner_CartClient, Unnamed.State, Unnamed_Inner_CartWorker> {
        Wiring() {
            super(
                    3,
                    0x88ec50eca7032a6dL,
                    Unnamed.Inner.Cart.class,
                    Unnamed.State.class,
                    Unnamed_Inner_CartWorker.class,
                    Operation.call("total()", Direct.AUTO, int.class));
            madeWith(Unnamed_Inner_CartClient.FINGERPRINT, Unnamed_Inner_CartWorker.FINGERPRINT);
        }

        @Override
        public Unnamed_Inner_CartClient client(Target target) {
            return new Unnamed_Inner_CartClient(target);
        }

        @Override
        public Reply<Unnamed.State, ?> handleCall(Unnamed_Inner_CartWorker worker,
                Unnamed.State state, int op, Object message) throws Throwable {
            return switch (op) {
                case 0 -> worker.total(state);
                default -> throw new AssertionError(op);
            };
        }

        @Override
        public Next<Unnamed.State> handleCast(Unnamed_Inner_CartWorker worker, Unnamed.State state,
                int op, Object message) throws Throwable {
            throw new AssertionError(op);
        }

        @Override
        public Unnamed.State freeze(Unnamed.State state) {
            var replies = Frozen.list(state.replies());
            return replies == state.replies() ? state : new Unnamed.State(replies);
        }
    }
}
