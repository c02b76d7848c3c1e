package hidden;

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
 * Starts and finds peepers of {@link Hidden}.
 */
@PeeperGenerated("io.peeper.processor")
@Generated("io.peeper.processor.PeeperProcessor")
final class HiddenPeeper {
    private static final Protocol<HiddenClient, State, HiddenWorker> PROTOCOL = new Wiring();

    private HiddenPeeper() {
    }

    /**
     * How to start a peeper, to be refined.
     *
     * @param worker makes the worker, at the first start and after each crash
     * @param state the state to begin with
     */
    public static PeeperSpec<HiddenClient, State> spec(Supplier<? extends HiddenWorker> worker,
            State state) {
        return PeeperSpec.of(PROTOCOL, worker, state);
    }

    /**
     * Starts a peeper on the shared system.
     *
     * @param worker makes the worker, at the first start and after each crash
     * @param state the state to begin with
     */
    public static HiddenClient start(Supplier<? extends HiddenWorker> worker, State state) {
        return spec(worker, state).start();
    }

    /**
     * A client of whoever holds a local name of the shared system when it is used.
     */
    public static HiddenClient named(String name) {
        return named(Name.local(name));
    }

    /**
     * A client of whoever holds a name, as the shared system sees it, when it is used.
     */
    public static HiddenClient named(Name name) {
        return named(PeeperSystem.shared(), name);
    }

    /**
     * A client of whoever holds a local name of a system when it is used.
     */
    public static HiddenClient named(PeeperSystem system, String name) {
        return named(system, Name.local(name));
    }

    /**
     * A client of whoever holds a name, as a system sees it, when it is used.
     */
    public static HiddenClient named(PeeperSystem system, Name name) {
        return PROTOCOL.client(Target.named(system, name, PROTOCOL));
    }

    /**
     * A typed view of a peeper.
     *
     * @throws IllegalArgumentException if it has another protocol
     */
    public static HiddenClient client(PeeperRef ref) {
        return PROTOCOL.client(Target.of(ref, PROTOCOL));
    }

    /**
     * A client of the same peeper, with another limit for all of its calls.
     *
     * @param client a client
     * @param timeout how long callers wait; more than zero
     */
    public static HiddenClient withTimeout(HiddenClient client, Duration timeout) {
        return PROTOCOL.client(Target.timed(client.target, timeout));
    }

    static final class GetMessage extends CallMessage<State> {
        final Part part;

        GetMessage(Part part) {
            super(0);
            this.part = part;
        }
    }

    private static final class Wiring extends Protocol<HiddenClient, State, HiddenWorker> {
        Wiring() {
            super(
                    3,
                    0x655259b89a272e8aL,
                    Hidden.class,
                    State.class,
                    HiddenWorker.class,
                    Operation.call("get(Part)", Direct.AUTO, State.class));
            madeWith(HiddenClient.FINGERPRINT, HiddenWorker.FINGERPRINT);
        }

        @Override
        public HiddenClient client(Target target) {
            return new HiddenClient(target);
        }

        @Override
        public Reply<State, ?> handleCall(HiddenWorker worker, State state, int op, Object message)
                throws Throwable {
            return switch (op) {
                case 0 -> worker.get(state, ((GetMessage) message).part);
                default -> throw new AssertionError(op);
            };
        }

        @Override
        public Next<State> handleCast(HiddenWorker worker, State state, int op, Object message)
                throws Throwable {
            throw new AssertionError(op);
        }

        @Override
        public boolean declares(int op, Throwable thrown) {
            return switch (op) {
                case 0 -> thrown instanceof Failure;
                default -> false;
            };
        }

        @Override
        public boolean freezes() {
            return false;
        }
    }
}
