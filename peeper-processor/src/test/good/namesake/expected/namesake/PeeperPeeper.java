package namesake;

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
import java.util.List;
import java.util.function.Supplier;
import javax.annotation.processing.Generated;

/**
 * Starts and finds peepers of {@link Peeper}.
 */
@PeeperGenerated("io.peeper.processor")
@Generated("io.peeper.processor.PeeperProcessor")
public final class PeeperPeeper {
    private static final Protocol<PeeperClient, Integer, PeeperWorker> PROTOCOL = new Wiring();

    private PeeperPeeper() {
    }

    /**
     * How to start a peeper, to be refined.
     *
     * @param worker makes the worker, at the first start and after each crash
     * @param state the state to begin with
     */
    public static PeeperSpec<PeeperClient, Integer> spec(Supplier<? extends PeeperWorker> worker,
            Integer state) {
        return PeeperSpec.of(PROTOCOL, worker, state);
    }

    /**
     * Starts a peeper on the shared system.
     *
     * @param worker makes the worker, at the first start and after each crash
     * @param state the state to begin with
     */
    public static PeeperClient start(Supplier<? extends PeeperWorker> worker, Integer state) {
        return spec(worker, state).start();
    }

    /**
     * A client of whoever holds a local name of the shared system when it is used.
     */
    public static PeeperClient named(String name) {
        return named(Name.local(name));
    }

    /**
     * A client of whoever holds a name, as the shared system sees it, when it is used.
     */
    public static PeeperClient named(Name name) {
        return named(PeeperSystem.shared(), name);
    }

    /**
     * A client of whoever holds a local name of a system when it is used.
     */
    public static PeeperClient named(PeeperSystem system, String name) {
        return named(system, Name.local(name));
    }

    /**
     * A client of whoever holds a name, as a system sees it, when it is used.
     */
    public static PeeperClient named(PeeperSystem system, Name name) {
        return PROTOCOL.client(Target.named(system, name, PROTOCOL));
    }

    /**
     * A typed view of a peeper.
     *
     * @throws IllegalArgumentException if it has another protocol
     */
    public static PeeperClient client(PeeperRef ref) {
        return PROTOCOL.client(Target.of(ref, PROTOCOL));
    }

    /**
     * A client of the same peeper, with another limit for all of its calls.
     *
     * @param client a client
     * @param timeout how long callers wait; more than zero
     */
    public static PeeperClient withTimeout(PeeperClient client, Duration timeout) {
        return PROTOCOL.client(Target.timed(client.target, timeout));
    }

    static final class MineMessage extends CallMessage<PeeperClient> {
        MineMessage() {
            super(0);
        }
    }

    static final class MineLaterMessage extends CallMessage<PeeperClient> {
        final List<PeeperClient> others;

        MineLaterMessage(List<PeeperClient> others) {
            super(1);
            this.others = others;
        }
    }

    static final class AnyMessage extends CallMessage<io.peeper.PeeperClient> {
        final io.peeper.PeeperClient other;

        AnyMessage(io.peeper.PeeperClient other) {
            super(2);
            this.other = other;
        }
    }

    static final class PeeperMessage extends CallMessage<Integer> {
        final int number;

        PeeperMessage(int number) {
            super(3);
            this.number = number;
        }
    }

    private static final class Wiring extends Protocol<PeeperClient, Integer, PeeperWorker> {
        Wiring() {
            super(
                    3,
                    0x450ae022de728735L,
                    Peeper.class,
                    Integer.class,
                    PeeperWorker.class,
                    Operation.call("mine()", Direct.AUTO, PeeperClient.class),
                    Operation.asyncCall("mineLater(List)", PeeperClient.class),
                    Operation.call("any(PeeperClient)", Direct.AUTO, io.peeper.PeeperClient.class),
                    Operation.call("peeper(int)", Direct.AUTO, int.class));
            madeWith(PeeperClient.FINGERPRINT, PeeperWorker.FINGERPRINT);
        }

        @Override
        public PeeperClient client(Target target) {
            return new PeeperClient(target);
        }

        @Override
        public Reply<Integer, ?> handleCall(PeeperWorker worker, Integer state, int op,
                Object message) throws Throwable {
            return switch (op) {
                case 0 -> worker.mine(state);
                case 1 -> worker.mineLater(state, ((MineLaterMessage) message).others);
                case 2 -> worker.any(state, ((AnyMessage) message).other);
                case 3 -> worker.peeper(state, ((PeeperMessage) message).number);
                default -> throw new AssertionError(op);
            };
        }

        @Override
        public Next<Integer> handleCast(PeeperWorker worker, Integer state, int op, Object message)
                throws Throwable {
            throw new AssertionError(op);
        }

        @Override
        public boolean freezes() {
            return false;
        }
    }
}
