package warnings;

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
 * Starts and finds peepers of {@link Warnings}.
 */
@PeeperGenerated("io.peeper.processor")
@Generated("io.peeper.processor.PeeperProcessor")
@SuppressWarnings({
        "deprecation",
        "rawtypes",
        "removal",
        "try"
})
public final class WarningsPeeper {
    private static final Protocol<WarningsClient, Integer, WarningsWorker> PROTOCOL = new Wiring();

    private WarningsPeeper() {
    }

    /**
     * How to start a peeper, to be refined.
     *
     * @param worker makes the worker, at the first start and after each crash
     * @param state the state to begin with
     */
    public static PeeperSpec<WarningsClient, Integer> spec(
            Supplier<? extends WarningsWorker> worker, Integer state) {
        return PeeperSpec.of(PROTOCOL, worker, state);
    }

    /**
     * Starts a peeper on the shared system.
     *
     * @param worker makes the worker, at the first start and after each crash
     * @param state the state to begin with
     */
    public static WarningsClient start(Supplier<? extends WarningsWorker> worker, Integer state) {
        return spec(worker, state).start();
    }

    /**
     * A client of whoever holds a local name of the shared system when it is used.
     */
    public static WarningsClient named(String name) {
        return named(Name.local(name));
    }

    /**
     * A client of whoever holds a name, as the shared system sees it, when it is used.
     */
    public static WarningsClient named(Name name) {
        return named(PeeperSystem.shared(), name);
    }

    /**
     * A client of whoever holds a local name of a system when it is used.
     */
    public static WarningsClient named(PeeperSystem system, String name) {
        return named(system, Name.local(name));
    }

    /**
     * A client of whoever holds a name, as a system sees it, when it is used.
     */
    public static WarningsClient named(PeeperSystem system, Name name) {
        return PROTOCOL.client(Target.named(system, name, PROTOCOL));
    }

    /**
     * A typed view of a peeper.
     *
     * @throws IllegalArgumentException if it has another protocol
     */
    public static WarningsClient client(PeeperRef ref) {
        return PROTOCOL.client(Target.of(ref, PROTOCOL));
    }

    /**
     * A client of the same peeper, with another limit for all of its calls.
     *
     * @param client a client
     * @param timeout how long callers wait; more than zero
     */
    public static WarningsClient withTimeout(WarningsClient client, Duration timeout) {
        return PROTOCOL.client(Target.timed(client.target, timeout));
    }

    static final class OldMessage extends CallMessage<Old> {
        final Older older;

        OldMessage(Older older) {
            super(0);
            this.older = older;
        }
    }

    static final class RawMessage extends CallMessage<List> {
        final Class type;

        RawMessage(Class type) {
            super(1);
            this.type = type;
        }
    }

    static final class LeavingMessage extends CallMessage<Integer> {
        LeavingMessage() {
            super(2);
        }
    }

    static final class Old2Message extends CallMessage<Integer> {
        Old2Message() {
            super(3);
        }
    }

    static final class CloseMessage extends CallMessage<Void> {
        CloseMessage() {
            super(4);
        }
    }

    private static final class Wiring extends Protocol<WarningsClient, Integer, WarningsWorker> {
        Wiring() {
            super(
                    3,
                    0xfed37774e2497552L,
                    Warnings.class,
                    Integer.class,
                    WarningsWorker.class,
                    Operation.call("old(Older)", Direct.AUTO, Old.class),
                    Operation.call("raw(Class)", Direct.AUTO, List.class),
                    Operation.call("leaving()", Direct.AUTO, int.class),
                    Operation.call("old()", Direct.AUTO, int.class),
                    Operation.call("close()", Direct.AUTO, void.class));
            madeWith(WarningsClient.FINGERPRINT, WarningsWorker.FINGERPRINT);
        }

        @Override
        public WarningsClient client(Target target) {
            return new WarningsClient(target);
        }

        @Override
        public Reply<Integer, ?> handleCall(WarningsWorker worker, Integer state, int op,
                Object message) throws Throwable {
            return switch (op) {
                case 0 -> worker.old(state, ((OldMessage) message).older);
                case 1 -> worker.raw(state, ((RawMessage) message).type);
                case 2 -> worker.leaving(state);
                case 3 -> worker.old(state);
                case 4 -> worker.close(state);
                default -> throw new AssertionError(op);
            };
        }

        @Override
        public Next<Integer> handleCast(WarningsWorker worker, Integer state, int op,
                Object message) throws Throwable {
            throw new AssertionError(op);
        }

        @Override
        public boolean declares(int op, Throwable thrown) {
            return switch (op) {
                case 4 -> thrown instanceof Exception;
                default -> false;
            };
        }

        @Override
        public boolean freezes() {
            return false;
        }
    }
}
