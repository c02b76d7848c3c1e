package immutable;

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
 * Starts and finds peepers of {@link States.BySealed}.
 */
@PeeperGenerated("io.peeper.processor")
@Generated("io.peeper.processor.PeeperProcessor")
public final class States_BySealedPeeper {
    private static final Protocol<States_BySealedClient, States.Choice, States_BySealedWorker> PROTOCOL = new Wiring();

    private States_BySealedPeeper() {
    }

    /**
     * How to start a peeper, to be refined.
     *
     * @param worker makes the worker, at the first start and after each crash
     * @param state the state to begin with
     */
    public static PeeperSpec<States_BySealedClient, States.Choice> spec(
            Supplier<? extends States_BySealedWorker> worker, States.Choice state) {
        return PeeperSpec.of(PROTOCOL, worker, state);
    }

    /**
     * Starts a peeper on the shared system.
     *
     * @param worker makes the worker, at the first start and after each crash
     * @param state the state to begin with
     */
    public static States_BySealedClient start(Supplier<? extends States_BySealedWorker> worker,
            States.Choice state) {
        return spec(worker, state).start();
    }

    /**
     * A client of whoever holds a local name of the shared system when it is used.
     */
    public static States_BySealedClient named(String name) {
        return named(Name.local(name));
    }

    /**
     * A client of whoever holds a name, as the shared system sees it, when it is used.
     */
    public static States_BySealedClient named(Name name) {
        return named(PeeperSystem.shared(), name);
    }

    /**
     * A client of whoever holds a local name of a system when it is used.
     */
    public static States_BySealedClient named(PeeperSystem system, String name) {
        return named(system, Name.local(name));
    }

    /**
     * A client of whoever holds a name, as a system sees it, when it is used.
     */
    public static States_BySealedClient named(PeeperSystem system, Name name) {
        return PROTOCOL.client(Target.named(system, name, PROTOCOL));
    }

    /**
     * A typed view of a peeper.
     *
     * @throws IllegalArgumentException if it has another protocol
     */
    public static States_BySealedClient client(PeeperRef ref) {
        return PROTOCOL.client(Target.of(ref, PROTOCOL));
    }

    /**
     * A client of the same peeper, with another limit for all of its calls.
     *
     * @param client a client
     * @param timeout how long callers wait; more than zero
     */
    public static States_BySealedClient withTimeout(States_BySealedClient client,
            Duration timeout) {
        return PROTOCOL.client(Target.timed(client.target, timeout));
    }

    static final class GetMessage extends CallMessage<Integer> {
        GetMessage() {
            super(0);
        }
    }

    private static final class Wiring extends Protocol<States_BySealedClient, States.Choice, States_BySealedWorker> {
        Wiring() {
            super(
                    3,
                    0xe5e1012b0fd3409cL,
                    States.BySealed.class,
                    States.Choice.class,
                    States_BySealedWorker.class,
                    Operation.call("get()", Direct.AUTO, int.class));
            madeWith(States_BySealedClient.FINGERPRINT, States_BySealedWorker.FINGERPRINT);
        }

        @Override
        public States_BySealedClient client(Target target) {
            return new States_BySealedClient(target);
        }

        @Override
        public Reply<States.Choice, ?> handleCall(States_BySealedWorker worker, States.Choice state,
                int op, Object message) throws Throwable {
            return switch (op) {
                case 0 -> worker.get(state);
                default -> throw new AssertionError(op);
            };
        }

        @Override
        public Next<States.Choice> handleCast(States_BySealedWorker worker, States.Choice state,
                int op, Object message) throws Throwable {
            throw new AssertionError(op);
        }

        @Override
        public boolean freezes() {
            return false;
        }
    }
}
