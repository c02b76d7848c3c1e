package selfish;

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
 * Starts and finds peepers of {@link Mutual}.
 */
@PeeperGenerated("io.peeper.processor")
@Generated("io.peeper.processor.PeeperProcessor")
public final class MutualPeeper {
    private static final Protocol<MutualClient, Integer, MutualWorker> PROTOCOL = new Wiring();

    private MutualPeeper() {
    }

    /**
     * How to start a peeper, to be refined.
     *
     * @param worker makes the worker, at the first start and after each crash
     * @param state the state to begin with
     */
    public static PeeperSpec<MutualClient, Integer> spec(Supplier<? extends MutualWorker> worker,
            Integer state) {
        return PeeperSpec.of(PROTOCOL, worker, state);
    }

    /**
     * Starts a peeper on the shared system.
     *
     * @param worker makes the worker, at the first start and after each crash
     * @param state the state to begin with
     */
    public static MutualClient start(Supplier<? extends MutualWorker> worker, Integer state) {
        return spec(worker, state).start();
    }

    /**
     * A client of whoever holds a local name of the shared system when it is used.
     */
    public static MutualClient named(String name) {
        return named(Name.local(name));
    }

    /**
     * A client of whoever holds a name, as the shared system sees it, when it is used.
     */
    public static MutualClient named(Name name) {
        return named(PeeperSystem.shared(), name);
    }

    /**
     * A client of whoever holds a local name of a system when it is used.
     */
    public static MutualClient named(PeeperSystem system, String name) {
        return named(system, Name.local(name));
    }

    /**
     * A client of whoever holds a name, as a system sees it, when it is used.
     */
    public static MutualClient named(PeeperSystem system, Name name) {
        return PROTOCOL.client(Target.named(system, name, PROTOCOL));
    }

    /**
     * A typed view of a peeper.
     *
     * @throws IllegalArgumentException if it has another protocol
     */
    public static MutualClient client(PeeperRef ref) {
        return PROTOCOL.client(Target.of(ref, PROTOCOL));
    }

    /**
     * A client of the same peeper, with another limit for all of its calls.
     *
     * @param client a client
     * @param timeout how long callers wait; more than zero
     */
    public static MutualClient withTimeout(MutualClient client, Duration timeout) {
        return PROTOCOL.client(Target.timed(client.target, timeout));
    }

    static final class OtherMessage extends CallMessage<SelfishClient> {
        final MutualClient self;

        OtherMessage(MutualClient self) {
            super(0);
            this.self = self;
        }
    }

    private static final class Wiring extends Protocol<MutualClient, Integer, MutualWorker> {
        Wiring() {
            super(
                    3,
                    0x8e5da68b9ade0615L,
                    Mutual.class,
                    Integer.class,
                    MutualWorker.class,
                    Operation.call("other(MutualClient)", Direct.AUTO, SelfishClient.class));
            madeWith(MutualClient.FINGERPRINT, MutualWorker.FINGERPRINT);
        }

        @Override
        public MutualClient client(Target target) {
            return new MutualClient(target);
        }

        @Override
        public Reply<Integer, ?> handleCall(MutualWorker worker, Integer state, int op,
                Object message) throws Throwable {
            return switch (op) {
                case 0 -> worker.other(state, ((OtherMessage) message).self);
                default -> throw new AssertionError(op);
            };
        }

        @Override
        public Next<Integer> handleCast(MutualWorker worker, Integer state, int op, Object message)
                throws Throwable {
            throw new AssertionError(op);
        }

        @Override
        public boolean freezes() {
            return false;
        }
    }
}
