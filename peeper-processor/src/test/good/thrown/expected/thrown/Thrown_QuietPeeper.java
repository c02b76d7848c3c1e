package thrown;

import io.peeper.Name;
import io.peeper.Next;
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
 * Starts and finds peepers of {@link Thrown.Quiet}.
 */
@PeeperGenerated("io.peeper.processor")
@Generated("io.peeper.processor.PeeperProcessor")
public final class Thrown_QuietPeeper {
    private static final Protocol<Thrown_QuietClient, Integer, Thrown_QuietWorker> PROTOCOL = new Wiring();

    private Thrown_QuietPeeper() {
    }

    /**
     * How to start a peeper, to be refined.
     *
     * @param worker makes the worker, at the first start and after each crash
     * @param state the state to begin with
     */
    public static PeeperSpec<Thrown_QuietClient, Integer> spec(
            Supplier<? extends Thrown_QuietWorker> worker, Integer state) {
        return PeeperSpec.of(PROTOCOL, worker, state);
    }

    /**
     * Starts a peeper on the shared system.
     *
     * @param worker makes the worker, at the first start and after each crash
     * @param state the state to begin with
     */
    public static Thrown_QuietClient start(Supplier<? extends Thrown_QuietWorker> worker,
            Integer state) {
        return spec(worker, state).start();
    }

    /**
     * A client of whoever holds a local name of the shared system when it is used.
     */
    public static Thrown_QuietClient named(String name) {
        return named(Name.local(name));
    }

    /**
     * A client of whoever holds a name, as the shared system sees it, when it is used.
     */
    public static Thrown_QuietClient named(Name name) {
        return named(PeeperSystem.shared(), name);
    }

    /**
     * A client of whoever holds a local name of a system when it is used.
     */
    public static Thrown_QuietClient named(PeeperSystem system, String name) {
        return named(system, Name.local(name));
    }

    /**
     * A client of whoever holds a name, as a system sees it, when it is used.
     */
    public static Thrown_QuietClient named(PeeperSystem system, Name name) {
        return PROTOCOL.client(Target.named(system, name, PROTOCOL));
    }

    /**
     * A typed view of a peeper.
     *
     * @throws IllegalArgumentException if it has another protocol
     */
    public static Thrown_QuietClient client(PeeperRef ref) {
        return PROTOCOL.client(Target.of(ref, PROTOCOL));
    }

    /**
     * A client of the same peeper, with another limit for all of its calls.
     *
     * @param client a client
     * @param timeout how long callers wait; more than zero
     */
    public static Thrown_QuietClient withTimeout(Thrown_QuietClient client, Duration timeout) {
        return PROTOCOL.client(Target.timed(client.target, timeout));
    }

    static final class GetMessage extends CallMessage<String> {
        final int number;

        GetMessage(int number) {
            super(0);
            this.number = number;
        }
    }

    static final class OtherMessage<X extends RuntimeException> extends CallMessage<String> {
        final Class<X> type;

        OtherMessage(Class<X> type) {
            super(1);
            this.type = type;
        }
    }

    static final class FinishMessage extends CastMessage {
        FinishMessage() {
            super(2);
        }
    }

    private static final class Wiring extends Protocol<Thrown_QuietClient, Integer, Thrown_QuietWorker> {
        Wiring() {
            super(
                    3,
                    0xcd551f8d95216796L,
                    Thrown.Quiet.class,
                    Integer.class,
                    Thrown_QuietWorker.class,
                    Operation.call("get(int)", Direct.AUTO, String.class),
                    Operation.call("other(Class)", Direct.AUTO, String.class),
                    Operation.cast("finish()"));
            madeWith(Thrown_QuietClient.FINGERPRINT, Thrown_QuietWorker.FINGERPRINT);
        }

        @Override
        public Thrown_QuietClient client(Target target) {
            return new Thrown_QuietClient(target);
        }

        @Override
        public Reply<Integer, ?> handleCall(Thrown_QuietWorker worker, Integer state, int op,
                Object message) throws Throwable {
            return switch (op) {
                case 0 -> worker.get(state, ((GetMessage) message).number);
                case 1 -> handleOther(worker, state, (OtherMessage<?>) message);
                default -> throw new AssertionError(op);
            };
        }

        @Override
        public Next<Integer> handleCast(Thrown_QuietWorker worker, Integer state, int op,
                Object message) throws Throwable {
            return switch (op) {
                case 2 -> worker.finish(state);
                default -> throw new AssertionError(op);
            };
        }

        private static <X extends RuntimeException> Reply<Integer, String> handleOther(
                Thrown_QuietWorker worker, Integer state, OtherMessage<X> message) throws
                Throwable {
            return worker.other(state, message.type);
        }

        @Override
        public boolean declares(int op, Throwable thrown) {
            return switch (op) {
                case 0 -> thrown instanceof RuntimeException;
                case 1 -> thrown instanceof RuntimeException;
                default -> false;
            };
        }

        @Override
        public boolean freezes() {
            return false;
        }
    }
}
