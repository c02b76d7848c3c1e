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
import java.io.FileNotFoundException;
import java.io.IOException;
import java.time.Duration;
import java.util.function.Supplier;
import javax.annotation.processing.Generated;

/**
 * Starts and finds peepers of {@link Thrown.Third}.
 */
@PeeperGenerated("io.peeper.processor")
@Generated("io.peeper.processor.PeeperProcessor")
public final class Thrown_ThirdPeeper {
    private static final Protocol<Thrown_ThirdClient, Integer, Thrown_ThirdWorker> PROTOCOL = new Wiring();

    private Thrown_ThirdPeeper() {
    }

    /**
     * How to start a peeper, to be refined.
     *
     * @param worker makes the worker, at the first start and after each crash
     * @param state the state to begin with
     */
    public static PeeperSpec<Thrown_ThirdClient, Integer> spec(
            Supplier<? extends Thrown_ThirdWorker> worker, Integer state) {
        return PeeperSpec.of(PROTOCOL, worker, state);
    }

    /**
     * Starts a peeper on the shared system.
     *
     * @param worker makes the worker, at the first start and after each crash
     * @param state the state to begin with
     */
    public static Thrown_ThirdClient start(Supplier<? extends Thrown_ThirdWorker> worker,
            Integer state) {
        return spec(worker, state).start();
    }

    /**
     * A client of whoever holds a local name of the shared system when it is used.
     */
    public static Thrown_ThirdClient named(String name) {
        return named(Name.local(name));
    }

    /**
     * A client of whoever holds a name, as the shared system sees it, when it is used.
     */
    public static Thrown_ThirdClient named(Name name) {
        return named(PeeperSystem.shared(), name);
    }

    /**
     * A client of whoever holds a local name of a system when it is used.
     */
    public static Thrown_ThirdClient named(PeeperSystem system, String name) {
        return named(system, Name.local(name));
    }

    /**
     * A client of whoever holds a name, as a system sees it, when it is used.
     */
    public static Thrown_ThirdClient named(PeeperSystem system, Name name) {
        return PROTOCOL.client(Target.named(system, name, PROTOCOL));
    }

    /**
     * A typed view of a peeper.
     *
     * @throws IllegalArgumentException if it has another protocol
     */
    public static Thrown_ThirdClient client(PeeperRef ref) {
        return PROTOCOL.client(Target.of(ref, PROTOCOL));
    }

    /**
     * A client of the same peeper, with another limit for all of its calls.
     *
     * @param client a client
     * @param timeout how long callers wait; more than zero
     */
    public static Thrown_ThirdClient withTimeout(Thrown_ThirdClient client, Duration timeout) {
        return PROTOCOL.client(Target.timed(client.target, timeout));
    }

    static final class NothingMessage extends CallMessage<Void> {
        NothingMessage() {
            super(0);
        }
    }

    static final class NarrowerMessage extends CallMessage<Integer> {
        NarrowerMessage() {
            super(1);
        }
    }

    static final class WiderMessage extends CallMessage<Integer> {
        WiderMessage() {
            super(2);
        }
    }

    private static final class Wiring extends Protocol<Thrown_ThirdClient, Integer, Thrown_ThirdWorker> {
        Wiring() {
            super(
                    3,
                    0xd4ed3fd149d2aa54L,
                    Thrown.Third.class,
                    Integer.class,
                    Thrown_ThirdWorker.class,
                    Operation.call("nothing()", Direct.AUTO, void.class),
                    Operation.call("narrower()", Direct.AUTO, int.class),
                    Operation.call("wider()", Direct.AUTO, int.class));
            madeWith(Thrown_ThirdClient.FINGERPRINT, Thrown_ThirdWorker.FINGERPRINT);
        }

        @Override
        public Thrown_ThirdClient client(Target target) {
            return new Thrown_ThirdClient(target);
        }

        @Override
        public Reply<Integer, ?> handleCall(Thrown_ThirdWorker worker, Integer state, int op,
                Object message) throws Throwable {
            return switch (op) {
                case 0 -> worker.nothing(state);
                case 1 -> worker.narrower(state);
                case 2 -> worker.wider(state);
                default -> throw new AssertionError(op);
            };
        }

        @Override
        public Next<Integer> handleCast(Thrown_ThirdWorker worker, Integer state, int op,
                Object message) throws Throwable {
            throw new AssertionError(op);
        }

        @Override
        public boolean declares(int op, Throwable thrown) {
            return switch (op) {
                case 0 -> thrown instanceof FileNotFoundException;
                case 1 -> thrown instanceof IOException || thrown instanceof InterruptedException;
                case 2 -> thrown instanceof FileNotFoundException;
                default -> false;
            };
        }

        @Override
        public boolean freezes() {
            return false;
        }
    }
}
