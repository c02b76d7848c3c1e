package nested;

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
 * Starts and finds peepers of {@link Outer.Kind.InEnum}.
 */
@PeeperGenerated("io.peeper.processor")
@Generated("io.peeper.processor.PeeperProcessor")
final class Outer_Kind_InEnumPeeper {
    private static final Protocol<Outer_Kind_InEnumClient, Outer.Kind, Outer_Kind_InEnumWorker> PROTOCOL = new Wiring();

    private Outer_Kind_InEnumPeeper() {
    }

    /**
     * How to start a peeper, to be refined.
     *
     * @param worker makes the worker, at the first start and after each crash
     * @param state the state to begin with
     */
    public static PeeperSpec<Outer_Kind_InEnumClient, Outer.Kind> spec(
            Supplier<? extends Outer_Kind_InEnumWorker> worker, Outer.Kind state) {
        return PeeperSpec.of(PROTOCOL, worker, state);
    }

    /**
     * Starts a peeper on the shared system.
     *
     * @param worker makes the worker, at the first start and after each crash
     * @param state the state to begin with
     */
    public static Outer_Kind_InEnumClient start(Supplier<? extends Outer_Kind_InEnumWorker> worker,
            Outer.Kind state) {
        return spec(worker, state).start();
    }

    /**
     * A client of whoever holds a local name of the shared system when it is used.
     */
    public static Outer_Kind_InEnumClient named(String name) {
        return named(Name.local(name));
    }

    /**
     * A client of whoever holds a name, as the shared system sees it, when it is used.
     */
    public static Outer_Kind_InEnumClient named(Name name) {
        return named(PeeperSystem.shared(), name);
    }

    /**
     * A client of whoever holds a local name of a system when it is used.
     */
    public static Outer_Kind_InEnumClient named(PeeperSystem system, String name) {
        return named(system, Name.local(name));
    }

    /**
     * A client of whoever holds a name, as a system sees it, when it is used.
     */
    public static Outer_Kind_InEnumClient named(PeeperSystem system, Name name) {
        return PROTOCOL.client(Target.named(system, name, PROTOCOL));
    }

    /**
     * A typed view of a peeper.
     *
     * @throws IllegalArgumentException if it has another protocol
     */
    public static Outer_Kind_InEnumClient client(PeeperRef ref) {
        return PROTOCOL.client(Target.of(ref, PROTOCOL));
    }

    /**
     * A client of the same peeper, with another limit for all of its calls.
     *
     * @param client a client
     * @param timeout how long callers wait; more than zero
     */
    public static Outer_Kind_InEnumClient withTimeout(Outer_Kind_InEnumClient client,
            Duration timeout) {
        return PROTOCOL.client(Target.timed(client.target, timeout));
    }

    static final class GetMessage extends CallMessage<Outer.Kind> {
        GetMessage() {
            super(0);
        }
    }

    private static final class Wiring extends Protocol<Outer_Kind_InEnumClient, Outer.Kind, Outer_Kind_InEnumWorker> {
        Wiring() {
            super(
                    3,
                    0xb053f2c1b4da5cabL,
                    Outer.Kind.InEnum.class,
                    Outer.Kind.class,
                    Outer_Kind_InEnumWorker.class,
                    Operation.call("get()", Direct.AUTO, Outer.Kind.class));
            madeWith(Outer_Kind_InEnumClient.FINGERPRINT, Outer_Kind_InEnumWorker.FINGERPRINT);
        }

        @Override
        public Outer_Kind_InEnumClient client(Target target) {
            return new Outer_Kind_InEnumClient(target);
        }

        @Override
        public Reply<Outer.Kind, ?> handleCall(Outer_Kind_InEnumWorker worker, Outer.Kind state,
                int op, Object message) throws Throwable {
            return switch (op) {
                case 0 -> worker.get(state);
                default -> throw new AssertionError(op);
            };
        }

        @Override
        public Next<Outer.Kind> handleCast(Outer_Kind_InEnumWorker worker, Outer.Kind state, int op,
                Object message) throws Throwable {
            throw new AssertionError(op);
        }

        @Override
        public boolean freezes() {
            return false;
        }
    }
}
