package listener;

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
 * Starts and finds peepers of {@link Audited}.
 */
@PeeperGenerated("io.peeper.processor")
@Generated("io.peeper.processor.PeeperProcessor")
public final class AuditedPeeper {
    private static final Protocol<AuditedClient, Integer, AuditedWorker> PROTOCOL = new Wiring();

    private AuditedPeeper() {
    }

    /**
     * How to start a peeper, to be refined.
     *
     * @param worker makes the worker, at the first start and after each crash
     * @param state the state to begin with
     */
    public static PeeperSpec<AuditedClient, Integer> spec(Supplier<? extends AuditedWorker> worker,
            Integer state) {
        return PeeperSpec.of(PROTOCOL, worker, state).listener(new Audit());
    }

    /**
     * Starts a peeper on the shared system.
     *
     * @param worker makes the worker, at the first start and after each crash
     * @param state the state to begin with
     */
    public static AuditedClient start(Supplier<? extends AuditedWorker> worker, Integer state) {
        return spec(worker, state).start();
    }

    /**
     * A client of whoever holds a local name of the shared system when it is used.
     */
    public static AuditedClient named(String name) {
        return named(Name.local(name));
    }

    /**
     * A client of whoever holds a name, as the shared system sees it, when it is used.
     */
    public static AuditedClient named(Name name) {
        return named(PeeperSystem.shared(), name);
    }

    /**
     * A client of whoever holds a local name of a system when it is used.
     */
    public static AuditedClient named(PeeperSystem system, String name) {
        return named(system, Name.local(name));
    }

    /**
     * A client of whoever holds a name, as a system sees it, when it is used.
     */
    public static AuditedClient named(PeeperSystem system, Name name) {
        return PROTOCOL.client(Target.named(system, name, PROTOCOL));
    }

    /**
     * A typed view of a peeper.
     *
     * @throws IllegalArgumentException if it has another protocol
     */
    public static AuditedClient client(PeeperRef ref) {
        return PROTOCOL.client(Target.of(ref, PROTOCOL));
    }

    /**
     * A client of the same peeper, with another limit for all of its calls.
     *
     * @param client a client
     * @param timeout how long callers wait; more than zero
     */
    public static AuditedClient withTimeout(AuditedClient client, Duration timeout) {
        return PROTOCOL.client(Target.timed(client.target, timeout));
    }

    static final class GetMessage extends CallMessage<Integer> {
        GetMessage() {
            super(0);
        }
    }

    private static final class Wiring extends Protocol<AuditedClient, Integer, AuditedWorker> {
        Wiring() {
            super(
                    3,
                    0x7e317af84a578a72L,
                    Audited.class,
                    Integer.class,
                    AuditedWorker.class,
                    Operation.call("get()", Direct.AUTO, int.class));
            madeWith(AuditedClient.FINGERPRINT, AuditedWorker.FINGERPRINT);
        }

        @Override
        public AuditedClient client(Target target) {
            return new AuditedClient(target);
        }

        @Override
        public Reply<Integer, ?> handleCall(AuditedWorker worker, Integer state, int op,
                Object message) throws Throwable {
            return switch (op) {
                case 0 -> worker.get(state);
                default -> throw new AssertionError(op);
            };
        }

        @Override
        public Next<Integer> handleCast(AuditedWorker worker, Integer state, int op, Object message)
                throws Throwable {
            throw new AssertionError(op);
        }

        @Override
        public boolean freezes() {
            return false;
        }
    }
}
