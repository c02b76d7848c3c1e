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
 * Starts and finds peepers of {@link Parents.Mapping}.
 */
@PeeperGenerated("io.peeper.processor")
@Generated("io.peeper.processor.PeeperProcessor")
final class Parents_MappingPeeper {
    private static final Protocol<Parents_MappingClient, Integer, Parents_MappingWorker> PROTOCOL = new Wiring();

    private Parents_MappingPeeper() {
    }

    /**
     * How to start a peeper, to be refined.
     *
     * @param worker makes the worker, at the first start and after each crash
     * @param state the state to begin with
     */
    public static PeeperSpec<Parents_MappingClient, Integer> spec(
            Supplier<? extends Parents_MappingWorker> worker, Integer state) {
        return PeeperSpec.of(PROTOCOL, worker, state);
    }

    /**
     * Starts a peeper on the shared system.
     *
     * @param worker makes the worker, at the first start and after each crash
     * @param state the state to begin with
     */
    public static Parents_MappingClient start(Supplier<? extends Parents_MappingWorker> worker,
            Integer state) {
        return spec(worker, state).start();
    }

    /**
     * A client of whoever holds a local name of the shared system when it is used.
     */
    public static Parents_MappingClient named(String name) {
        return named(Name.local(name));
    }

    /**
     * A client of whoever holds a name, as the shared system sees it, when it is used.
     */
    public static Parents_MappingClient named(Name name) {
        return named(PeeperSystem.shared(), name);
    }

    /**
     * A client of whoever holds a local name of a system when it is used.
     */
    public static Parents_MappingClient named(PeeperSystem system, String name) {
        return named(system, Name.local(name));
    }

    /**
     * A client of whoever holds a name, as a system sees it, when it is used.
     */
    public static Parents_MappingClient named(PeeperSystem system, Name name) {
        return PROTOCOL.client(Target.named(system, name, PROTOCOL));
    }

    /**
     * A typed view of a peeper.
     *
     * @throws IllegalArgumentException if it has another protocol
     */
    public static Parents_MappingClient client(PeeperRef ref) {
        return PROTOCOL.client(Target.of(ref, PROTOCOL));
    }

    /**
     * A client of the same peeper, with another limit for all of its calls.
     *
     * @param client a client
     * @param timeout how long callers wait; more than zero
     */
    public static Parents_MappingClient withTimeout(Parents_MappingClient client,
            Duration timeout) {
        return PROTOCOL.client(Target.timed(client.target, timeout));
    }

    static final class ApplyMessage extends CallMessage<String> {
        final String arg0;

        ApplyMessage(String arg0) {
            super(0);
            this.arg0 = arg0;
        }
    }

    private static final class Wiring extends Protocol<Parents_MappingClient, Integer, Parents_MappingWorker> {
        Wiring() {
            super(
                    3,
                    0xeb03e0a9da136f0eL,
                    Parents.Mapping.class,
                    Integer.class,
                    Parents_MappingWorker.class,
                    Operation.call("apply(String)", Direct.AUTO, String.class));
            madeWith(Parents_MappingClient.FINGERPRINT, Parents_MappingWorker.FINGERPRINT);
        }

        @Override
        public Parents_MappingClient client(Target target) {
            return new Parents_MappingClient(target);
        }

        @Override
        public Reply<Integer, ?> handleCall(Parents_MappingWorker worker, Integer state, int op,
                Object message) throws Throwable {
            return switch (op) {
                case 0 -> worker.apply(state, ((ApplyMessage) message).arg0);
                default -> throw new AssertionError(op);
            };
        }

        @Override
        public Next<Integer> handleCast(Parents_MappingWorker worker, Integer state, int op,
                Object message) throws Throwable {
            throw new AssertionError(op);
        }

        @Override
        public boolean freezes() {
            return false;
        }
    }
}
