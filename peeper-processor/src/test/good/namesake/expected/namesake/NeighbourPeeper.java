package namesake;

import io.peeper.Name;
import io.peeper.Next;
import io.peeper.PeeperClient;
import io.peeper.PeeperRef;
import io.peeper.PeeperSpec;
import io.peeper.PeeperSystem;
import io.peeper.Reply;
import io.peeper.annotation.Direct;
import io.peeper.generated.CallMessage;
import io.peeper.generated.CastMessage;
import io.peeper.generated.Operation;
import io.peeper.generated.PeeperGenerated;
import io.peeper.generated.Protocol;
import io.peeper.generated.Target;
import java.time.Duration;
import java.util.function.Supplier;
import javax.annotation.processing.Generated;

/**
 * Starts and finds peepers of {@link Neighbour}.
 */
@PeeperGenerated("io.peeper.processor")
@Generated("io.peeper.processor.PeeperProcessor")
public final class NeighbourPeeper {
    private static final Protocol<NeighbourClient, Integer, NeighbourWorker> PROTOCOL = new Wiring();

    private NeighbourPeeper() {
    }

    /**
     * How to start a peeper, to be refined.
     *
     * @param worker makes the worker, at the first start and after each crash
     * @param state the state to begin with
     */
    public static PeeperSpec<NeighbourClient, Integer> spec(
            Supplier<? extends NeighbourWorker> worker, Integer state) {
        return PeeperSpec.of(PROTOCOL, worker, state);
    }

    /**
     * Starts a peeper on the shared system.
     *
     * @param worker makes the worker, at the first start and after each crash
     * @param state the state to begin with
     */
    public static NeighbourClient start(Supplier<? extends NeighbourWorker> worker, Integer state) {
        return spec(worker, state).start();
    }

    /**
     * A client of whoever holds a local name of the shared system when it is used.
     */
    public static NeighbourClient named(String name) {
        return named(Name.local(name));
    }

    /**
     * A client of whoever holds a name, as the shared system sees it, when it is used.
     */
    public static NeighbourClient named(Name name) {
        return named(PeeperSystem.shared(), name);
    }

    /**
     * A client of whoever holds a local name of a system when it is used.
     */
    public static NeighbourClient named(PeeperSystem system, String name) {
        return named(system, Name.local(name));
    }

    /**
     * A client of whoever holds a name, as a system sees it, when it is used.
     */
    public static NeighbourClient named(PeeperSystem system, Name name) {
        return PROTOCOL.client(Target.named(system, name, PROTOCOL));
    }

    /**
     * A typed view of a peeper.
     *
     * @throws IllegalArgumentException if it has another protocol
     */
    public static NeighbourClient client(PeeperRef ref) {
        return PROTOCOL.client(Target.of(ref, PROTOCOL));
    }

    /**
     * A client of the same peeper, with another limit for all of its calls.
     *
     * @param client a client
     * @param timeout how long callers wait; more than zero
     */
    public static NeighbourClient withTimeout(NeighbourClient client, Duration timeout) {
        return PROTOCOL.client(Target.timed(client.target, timeout));
    }

    static final class MemberMessage extends CallMessage<Neighbour.PeeperClient> {
        MemberMessage() {
            super(0);
        }
    }

    static final class AnyMessage extends CallMessage<PeeperClient> {
        final PeeperClient other;

        AnyMessage(PeeperClient other) {
            super(1);
            this.other = other;
        }
    }

    static final class PeeperMessage extends CastMessage {
        final String name;

        final Object[] more;

        PeeperMessage(String name, Object[] more) {
            super(2);
            this.name = name;
            this.more = more;
        }
    }

    static final class InheritedMessage extends CallMessage<Inherited.PeeperRef> {
        InheritedMessage() {
            super(3);
        }
    }

    private static final class Wiring extends Protocol<NeighbourClient, Integer, NeighbourWorker> {
        Wiring() {
            super(
                    3,
                    0xa7247eb05f03796eL,
                    Neighbour.class,
                    Integer.class,
                    NeighbourWorker.class,
                    Operation.call("member()", Direct.AUTO, Neighbour.PeeperClient.class),
                    Operation.call("any(PeeperClient)", Direct.AUTO, PeeperClient.class),
                    Operation.cast("peeper(String, Object...)"),
                    Operation.call("inherited()", Direct.AUTO, Inherited.PeeperRef.class));
            madeWith(NeighbourClient.FINGERPRINT, NeighbourWorker.FINGERPRINT);
        }

        @Override
        public NeighbourClient client(Target target) {
            return new NeighbourClient(target);
        }

        @Override
        public Reply<Integer, ?> handleCall(NeighbourWorker worker, Integer state, int op,
                Object message) throws Throwable {
            return switch (op) {
                case 0 -> worker.member(state);
                case 1 -> worker.any(state, ((AnyMessage) message).other);
                case 3 -> worker.inherited(state);
                default -> throw new AssertionError(op);
            };
        }

        @Override
        public Next<Integer> handleCast(NeighbourWorker worker, Integer state, int op,
                Object message) throws Throwable {
            return switch (op) {
                case 2 -> worker.peeper(state, ((PeeperMessage) message).name,
                        ((PeeperMessage) message).more);
                default -> throw new AssertionError(op);
            };
        }

        @Override
        public boolean freezes() {
            return false;
        }
    }
}
