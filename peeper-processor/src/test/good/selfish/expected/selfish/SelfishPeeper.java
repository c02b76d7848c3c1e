package selfish;

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
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import javax.annotation.processing.Generated;

/**
 * Starts and finds peepers of {@link Selfish}.
 */
@PeeperGenerated("io.peeper.processor")
@Generated("io.peeper.processor.PeeperProcessor")
public final class SelfishPeeper {
    private static final Protocol<SelfishClient, Selfish.State, SelfishWorker> PROTOCOL = new Wiring();

    private SelfishPeeper() {
    }

    /**
     * How to start a peeper, to be refined.
     *
     * @param worker makes the worker, at the first start and after each crash
     * @param state the state to begin with
     */
    public static PeeperSpec<SelfishClient, Selfish.State> spec(
            Supplier<? extends SelfishWorker> worker, Selfish.State state) {
        return PeeperSpec.of(PROTOCOL, worker, state);
    }

    /**
     * Starts a peeper on the shared system.
     *
     * @param worker makes the worker, at the first start and after each crash
     * @param state the state to begin with
     */
    public static SelfishClient start(Supplier<? extends SelfishWorker> worker,
            Selfish.State state) {
        return spec(worker, state).start();
    }

    /**
     * A client of whoever holds a local name of the shared system when it is used.
     */
    public static SelfishClient named(String name) {
        return named(Name.local(name));
    }

    /**
     * A client of whoever holds a name, as the shared system sees it, when it is used.
     */
    public static SelfishClient named(Name name) {
        return named(PeeperSystem.shared(), name);
    }

    /**
     * A client of whoever holds a local name of a system when it is used.
     */
    public static SelfishClient named(PeeperSystem system, String name) {
        return named(system, Name.local(name));
    }

    /**
     * A client of whoever holds a name, as a system sees it, when it is used.
     */
    public static SelfishClient named(PeeperSystem system, Name name) {
        return PROTOCOL.client(Target.named(system, name, PROTOCOL));
    }

    /**
     * A typed view of a peeper.
     *
     * @throws IllegalArgumentException if it has another protocol
     */
    public static SelfishClient client(PeeperRef ref) {
        return PROTOCOL.client(Target.of(ref, PROTOCOL));
    }

    /**
     * A client of the same peeper, with another limit for all of its calls.
     *
     * @param client a client
     * @param timeout how long callers wait; more than zero
     */
    public static SelfishClient withTimeout(SelfishClient client, Duration timeout) {
        return PROTOCOL.client(Target.timed(client.target, timeout));
    }

    static final class GetMessage extends CallMessage<Integer> {
        GetMessage() {
            super(0);
        }
    }

    static final class MeetMessage extends CallMessage<SelfishClient> {
        final SelfishClient one;

        final List<SelfishClient[]> others;

        MeetMessage(SelfishClient one, List<SelfishClient[]> others) {
            super(1);
            this.one = one;
            this.others = others;
        }
    }

    private static final class Wiring extends Protocol<SelfishClient, Selfish.State, SelfishWorker> {
        Wiring() {
            super(
                    3,
                    0xac2e4fa7556ff6eaL,
                    Selfish.class,
                    Selfish.State.class,
                    SelfishWorker.class,
                    Operation.call("get()", Direct.AUTO, int.class),
                    Operation.call("meet(SelfishClient, List)", Direct.AUTO, SelfishClient.class));
            madeWith(SelfishClient.FINGERPRINT, SelfishWorker.FINGERPRINT);
        }

        @Override
        public SelfishClient client(Target target) {
            return new SelfishClient(target);
        }

        @Override
        public Reply<Selfish.State, ?> handleCall(SelfishWorker worker, Selfish.State state, int op,
                Object message) throws Throwable {
            return switch (op) {
                case 0 -> worker.get(state);
                case 1 -> worker.meet(state, ((MeetMessage) message).one,
                        ((MeetMessage) message).others);
                default -> throw new AssertionError(op);
            };
        }

        @Override
        public Next<Selfish.State> handleCast(SelfishWorker worker, Selfish.State state, int op,
                Object message) throws Throwable {
            throw new AssertionError(op);
        }

        @Override
        public Selfish.State freeze(Selfish.State state) {
            var others = Frozen.list(state.others());
            return others == state.others() ? state : new Selfish.State(state.self(), others);
        }
    }
}
