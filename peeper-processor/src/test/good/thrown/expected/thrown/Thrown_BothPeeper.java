package thrown;

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
import java.io.EOFException;
import java.io.FileNotFoundException;
import java.time.Duration;
import java.util.function.Supplier;
import javax.annotation.processing.Generated;

/**
 * Starts and finds peepers of {@link Thrown.Both}.
 */
@PeeperGenerated("io.peeper.processor")
@Generated("io.peeper.processor.PeeperProcessor")
public final class Thrown_BothPeeper {
    private static final Protocol<Thrown_BothClient, Integer, Thrown_BothWorker> PROTOCOL = new Wiring();

    private Thrown_BothPeeper() {
    }

    /**
     * How to start a peeper, to be refined.
     *
     * @param worker makes the worker, at the first start and after each crash
     * @param state the state to begin with
     */
    public static PeeperSpec<Thrown_BothClient, Integer> spec(
            Supplier<? extends Thrown_BothWorker> worker, Integer state) {
        return PeeperSpec.of(PROTOCOL, worker, state);
    }

    /**
     * Starts a peeper on the shared system.
     *
     * @param worker makes the worker, at the first start and after each crash
     * @param state the state to begin with
     */
    public static Thrown_BothClient start(Supplier<? extends Thrown_BothWorker> worker,
            Integer state) {
        return spec(worker, state).start();
    }

    /**
     * A client of whoever holds a local name of the shared system when it is used.
     */
    public static Thrown_BothClient named(String name) {
        return named(Name.local(name));
    }

    /**
     * A client of whoever holds a name, as the shared system sees it, when it is used.
     */
    public static Thrown_BothClient named(Name name) {
        return named(PeeperSystem.shared(), name);
    }

    /**
     * A client of whoever holds a local name of a system when it is used.
     */
    public static Thrown_BothClient named(PeeperSystem system, String name) {
        return named(system, Name.local(name));
    }

    /**
     * A client of whoever holds a name, as a system sees it, when it is used.
     */
    public static Thrown_BothClient named(PeeperSystem system, Name name) {
        return PROTOCOL.client(Target.named(system, name, PROTOCOL));
    }

    /**
     * A typed view of a peeper.
     *
     * @throws IllegalArgumentException if it has another protocol
     */
    public static Thrown_BothClient client(PeeperRef ref) {
        return PROTOCOL.client(Target.of(ref, PROTOCOL));
    }

    /**
     * A client of the same peeper, with another limit for all of its calls.
     *
     * @param client a client
     * @param timeout how long callers wait; more than zero
     */
    public static Thrown_BothClient withTimeout(Thrown_BothClient client, Duration timeout) {
        return PROTOCOL.client(Target.timed(client.target, timeout));
    }

    static final class NarrowerMessage extends CallMessage<Integer> {
        NarrowerMessage() {
            super(0);
        }
    }

    static final class WiderMessage extends CallMessage<Integer> {
        WiderMessage() {
            super(1);
        }
    }

    static final class NothingMessage extends CallMessage<Void> {
        NothingMessage() {
            super(2);
        }
    }

    private static final class Wiring extends Protocol<Thrown_BothClient, Integer, Thrown_BothWorker> {
        Wiring() {
            super(
                    3,
                    0x9e1380f551ce39f6L,
                    Thrown.Both.class,
                    Integer.class,
                    Thrown_BothWorker.class,
                    Operation.call("narrower()", Direct.AUTO, int.class),
                    Operation.call("wider()", Direct.AUTO, int.class),
                    Operation.call("nothing()", Direct.AUTO, void.class));
            madeWith(Thrown_BothClient.FINGERPRINT, Thrown_BothWorker.FINGERPRINT);
        }

        @Override
        public Thrown_BothClient client(Target target) {
            return new Thrown_BothClient(target);
        }

        @Override
        public Reply<Integer, ?> handleCall(Thrown_BothWorker worker, Integer state, int op,
                Object message) throws Throwable {
            return switch (op) {
                case 0 -> worker.narrower(state);
                case 1 -> worker.wider(state);
                case 2 -> worker.nothing(state);
                default -> throw new AssertionError(op);
            };
        }

        @Override
        public Next<Integer> handleCast(Thrown_BothWorker worker, Integer state, int op,
                Object message) throws Throwable {
            throw new AssertionError(op);
        }

        @Override
        public boolean declares(int op, Throwable thrown) {
            return switch (op) {
                case 0 -> thrown instanceof FileNotFoundException || thrown instanceof EOFException;
                case 1 -> thrown instanceof FileNotFoundException;
                default -> false;
            };
        }

        @Override
        public boolean freezes() {
            return false;
        }
    }
}
