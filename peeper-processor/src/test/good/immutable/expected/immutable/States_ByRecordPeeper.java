package immutable;

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
 * Starts and finds peepers of {@link States.ByRecord}.
 */
@PeeperGenerated("io.peeper.processor")
@Generated("io.peeper.processor.PeeperProcessor")
public final class States_ByRecordPeeper {
    private static final Protocol<States_ByRecordClient, States.Mixed, States_ByRecordWorker> PROTOCOL = new Wiring();

    private States_ByRecordPeeper() {
    }

    /**
     * How to start a peeper, to be refined.
     *
     * @param worker makes the worker, at the first start and after each crash
     * @param state the state to begin with
     */
    public static PeeperSpec<States_ByRecordClient, States.Mixed> spec(
            Supplier<? extends States_ByRecordWorker> worker, States.Mixed state) {
        return PeeperSpec.of(PROTOCOL, worker, state);
    }

    /**
     * Starts a peeper on the shared system.
     *
     * @param worker makes the worker, at the first start and after each crash
     * @param state the state to begin with
     */
    public static States_ByRecordClient start(Supplier<? extends States_ByRecordWorker> worker,
            States.Mixed state) {
        return spec(worker, state).start();
    }

    /**
     * A client of whoever holds a local name of the shared system when it is used.
     */
    public static States_ByRecordClient named(String name) {
        return named(Name.local(name));
    }

    /**
     * A client of whoever holds a name, as the shared system sees it, when it is used.
     */
    public static States_ByRecordClient named(Name name) {
        return named(PeeperSystem.shared(), name);
    }

    /**
     * A client of whoever holds a local name of a system when it is used.
     */
    public static States_ByRecordClient named(PeeperSystem system, String name) {
        return named(system, Name.local(name));
    }

    /**
     * A client of whoever holds a name, as a system sees it, when it is used.
     */
    public static States_ByRecordClient named(PeeperSystem system, Name name) {
        return PROTOCOL.client(Target.named(system, name, PROTOCOL));
    }

    /**
     * A typed view of a peeper.
     *
     * @throws IllegalArgumentException if it has another protocol
     */
    public static States_ByRecordClient client(PeeperRef ref) {
        return PROTOCOL.client(Target.of(ref, PROTOCOL));
    }

    /**
     * A client of the same peeper, with another limit for all of its calls.
     *
     * @param client a client
     * @param timeout how long callers wait; more than zero
     */
    public static States_ByRecordClient withTimeout(States_ByRecordClient client,
            Duration timeout) {
        return PROTOCOL.client(Target.timed(client.target, timeout));
    }

    static final class GetMessage extends CallMessage<Integer> {
        GetMessage() {
            super(0);
        }
    }

    private static final class Wiring extends Protocol<States_ByRecordClient, States.Mixed, States_ByRecordWorker> {
        Wiring() {
            super(
                    3,
                    0x760c18f23e5de2edL,
                    States.ByRecord.class,
                    States.Mixed.class,
                    States_ByRecordWorker.class,
                    Operation.call("get()", Direct.AUTO, int.class));
            madeWith(States_ByRecordClient.FINGERPRINT, States_ByRecordWorker.FINGERPRINT);
        }

        @Override
        public States_ByRecordClient client(Target target) {
            return new States_ByRecordClient(target);
        }

        @Override
        public Reply<States.Mixed, ?> handleCall(States_ByRecordWorker worker, States.Mixed state,
                int op, Object message) throws Throwable {
            return switch (op) {
                case 0 -> worker.get(state);
                default -> throw new AssertionError(op);
            };
        }

        @Override
        public Next<States.Mixed> handleCast(States_ByRecordWorker worker, States.Mixed state,
                int op, Object message) throws Throwable {
            throw new AssertionError(op);
        }

        @Override
        public boolean freezes() {
            return false;
        }
    }
}
