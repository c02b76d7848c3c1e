package jdkparents;

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
 * Starts and finds peepers of {@link Parents.Ordering}.
 */
@PeeperGenerated("io.peeper.processor")
@Generated("io.peeper.processor.PeeperProcessor")
final class Parents_OrderingPeeper {
    private static final Protocol<Parents_OrderingClient, Integer, Parents_OrderingWorker> PROTOCOL = new Wiring();

    private Parents_OrderingPeeper() {
    }

    /**
     * How to start a peeper, to be refined.
     *
     * @param worker makes the worker, at the first start and after each crash
     * @param state the state to begin with
     */
    public static PeeperSpec<Parents_OrderingClient, Integer> spec(
            Supplier<? extends Parents_OrderingWorker> worker, Integer state) {
        return PeeperSpec.of(PROTOCOL, worker, state);
    }

    /**
     * Starts a peeper on the shared system.
     *
     * @param worker makes the worker, at the first start and after each crash
     * @param state the state to begin with
     */
    public static Parents_OrderingClient start(Supplier<? extends Parents_OrderingWorker> worker,
            Integer state) {
        return spec(worker, state).start();
    }

    /**
     * A client of whoever holds a local name of the shared system when it is used.
     */
    public static Parents_OrderingClient named(String name) {
        return named(Name.local(name));
    }

    /**
     * A client of whoever holds a name, as the shared system sees it, when it is used.
     */
    public static Parents_OrderingClient named(Name name) {
        return named(PeeperSystem.shared(), name);
    }

    /**
     * A client of whoever holds a local name of a system when it is used.
     */
    public static Parents_OrderingClient named(PeeperSystem system, String name) {
        return named(system, Name.local(name));
    }

    /**
     * A client of whoever holds a name, as a system sees it, when it is used.
     */
    public static Parents_OrderingClient named(PeeperSystem system, Name name) {
        return PROTOCOL.client(Target.named(system, name, PROTOCOL));
    }

    /**
     * A typed view of a peeper.
     *
     * @throws IllegalArgumentException if it has another protocol
     */
    public static Parents_OrderingClient client(PeeperRef ref) {
        return PROTOCOL.client(Target.of(ref, PROTOCOL));
    }

    /**
     * A client of the same peeper, with another limit for all of its calls.
     *
     * @param client a client
     * @param timeout how long callers wait; more than zero
     */
    public static Parents_OrderingClient withTimeout(Parents_OrderingClient client,
            Duration timeout) {
        return PROTOCOL.client(Target.timed(client.target, timeout));
    }

    static final class CompareMessage extends CallMessage<Integer> {
        final String arg0;

        final String arg1;

        CompareMessage(String arg0, String arg1) {
            super(0);
            this.arg0 = arg0;
            this.arg1 = arg1;
        }
    }

    private static final class Wiring extends Protocol<Parents_OrderingClient, Integer, Parents_OrderingWorker> {
        Wiring() {
            super(
                    3,
                    0x01a08d4fc1278d40L,
                    Parents.Ordering.class,
                    Integer.class,
                    Parents_OrderingWorker.class,
                    Operation.call("compare(String, String)", Direct.AUTO, int.class));
            madeWith(Parents_OrderingClient.FINGERPRINT, Parents_OrderingWorker.FINGERPRINT);
        }

        @Override
        public Parents_OrderingClient client(Target target) {
            return new Parents_OrderingClient(target);
        }

        @Override
        public Reply<Integer, ?> handleCall(Parents_OrderingWorker worker, Integer state, int op,
                Object message) throws Throwable {
            return switch (op) {
                case 0 -> worker.compare(state, ((CompareMessage) message).arg0,
                        ((CompareMessage) message).arg1);
                default -> throw new AssertionError(op);
            };
        }

        @Override
        public Next<Integer> handleCast(Parents_OrderingWorker worker, Integer state, int op,
                Object message) throws Throwable {
            throw new AssertionError(op);
        }

        @Override
        public boolean freezes() {
            return false;
        }
    }
}
