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
 * Starts and finds peepers of {@link Thrown.Files}.
 */
@PeeperGenerated("io.peeper.processor")
@Generated("io.peeper.processor.PeeperProcessor")
public final class Thrown_FilesPeeper {
    private static final Protocol<Thrown_FilesClient, Integer, Thrown_FilesWorker> PROTOCOL = new Wiring();

    private Thrown_FilesPeeper() {
    }

    /**
     * How to start a peeper, to be refined.
     *
     * @param worker makes the worker, at the first start and after each crash
     * @param state the state to begin with
     */
    public static PeeperSpec<Thrown_FilesClient, Integer> spec(
            Supplier<? extends Thrown_FilesWorker> worker, Integer state) {
        return PeeperSpec.of(PROTOCOL, worker, state);
    }

    /**
     * Starts a peeper on the shared system.
     *
     * @param worker makes the worker, at the first start and after each crash
     * @param state the state to begin with
     */
    public static Thrown_FilesClient start(Supplier<? extends Thrown_FilesWorker> worker,
            Integer state) {
        return spec(worker, state).start();
    }

    /**
     * A client of whoever holds a local name of the shared system when it is used.
     */
    public static Thrown_FilesClient named(String name) {
        return named(Name.local(name));
    }

    /**
     * A client of whoever holds a name, as the shared system sees it, when it is used.
     */
    public static Thrown_FilesClient named(Name name) {
        return named(PeeperSystem.shared(), name);
    }

    /**
     * A client of whoever holds a local name of a system when it is used.
     */
    public static Thrown_FilesClient named(PeeperSystem system, String name) {
        return named(system, Name.local(name));
    }

    /**
     * A client of whoever holds a name, as a system sees it, when it is used.
     */
    public static Thrown_FilesClient named(PeeperSystem system, Name name) {
        return PROTOCOL.client(Target.named(system, name, PROTOCOL));
    }

    /**
     * A typed view of a peeper.
     *
     * @throws IllegalArgumentException if it has another protocol
     */
    public static Thrown_FilesClient client(PeeperRef ref) {
        return PROTOCOL.client(Target.of(ref, PROTOCOL));
    }

    /**
     * A client of the same peeper, with another limit for all of its calls.
     *
     * @param client a client
     * @param timeout how long callers wait; more than zero
     */
    public static Thrown_FilesClient withTimeout(Thrown_FilesClient client, Duration timeout) {
        return PROTOCOL.client(Target.timed(client.target, timeout));
    }

    static final class FinishMessage extends CallMessage<Void> {
        FinishMessage() {
            super(0);
        }
    }

    static final class GetMessage extends CallMessage<String> {
        final int number;

        GetMessage(int number) {
            super(1);
            this.number = number;
        }
    }

    static final class OtherMessage<X extends IOException> extends CallMessage<String> {
        final Class<X> type;

        OtherMessage(Class<X> type) {
            super(2);
            this.type = type;
        }
    }

    private static final class Wiring extends Protocol<Thrown_FilesClient, Integer, Thrown_FilesWorker> {
        Wiring() {
            super(
                    3,
                    0xc0b65b759cb81c1eL,
                    Thrown.Files.class,
                    Integer.class,
                    Thrown_FilesWorker.class,
                    Operation.call("finish()", Direct.AUTO, void.class),
                    Operation.call("get(int)", Direct.AUTO, String.class),
                    Operation.call("other(Class)", Direct.AUTO, String.class));
            madeWith(Thrown_FilesClient.FINGERPRINT, Thrown_FilesWorker.FINGERPRINT);
        }

        @Override
        public Thrown_FilesClient client(Target target) {
            return new Thrown_FilesClient(target);
        }

        @Override
        public Reply<Integer, ?> handleCall(Thrown_FilesWorker worker, Integer state, int op,
                Object message) throws Throwable {
            return switch (op) {
                case 0 -> worker.finish(state);
                case 1 -> worker.get(state, ((GetMessage) message).number);
                case 2 -> handleOther(worker, state, (OtherMessage<?>) message);
                default -> throw new AssertionError(op);
            };
        }

        @Override
        public Next<Integer> handleCast(Thrown_FilesWorker worker, Integer state, int op,
                Object message) throws Throwable {
            throw new AssertionError(op);
        }

        private static <X extends IOException> Reply<Integer, String> handleOther(
                Thrown_FilesWorker worker, Integer state, OtherMessage<X> message) throws
                Throwable {
            return worker.other(state, message.type);
        }

        @Override
        public boolean declares(int op, Throwable thrown) {
            return switch (op) {
                case 0 -> thrown instanceof FileNotFoundException;
                case 1 -> thrown instanceof IOException;
                case 2 -> thrown instanceof IOException;
                default -> false;
            };
        }

        @Override
        public boolean freezes() {
            return false;
        }
    }
}
