package jdkparents;

import io.peeper.Name;
import io.peeper.Next;
import io.peeper.PeeperRef;
import io.peeper.PeeperSpec;
import io.peeper.PeeperSystem;
import io.peeper.Reply;
import io.peeper.annotation.Direct;
import io.peeper.generated.CastMessage;
import io.peeper.generated.Operation;
import io.peeper.generated.PeeperGenerated;
import io.peeper.generated.Protocol;
import io.peeper.generated.Target;
import java.time.Duration;
import java.util.function.Supplier;
import javax.annotation.processing.Generated;

/**
 * Starts and finds peepers of {@link Parents.Running}.
 */
@PeeperGenerated("io.peeper.processor")
@Generated("io.peeper.processor.PeeperProcessor")
final class Parents_RunningPeeper {
    private static final Protocol<Parents_RunningClient, Integer, Parents_RunningWorker> PROTOCOL = new Wiring();

    private Parents_RunningPeeper() {
    }

    /**
     * How to start a peeper, to be refined.
     *
     * @param worker makes the worker, at the first start and after each crash
     * @param state the state to begin with
     */
    public static PeeperSpec<Parents_RunningClient, Integer> spec(
            Supplier<? extends Parents_RunningWorker> worker, Integer state) {
        return PeeperSpec.of(PROTOCOL, worker, state);
    }

    /**
     * Starts a peeper on the shared system.
     *
     * @param worker makes the worker, at the first start and after each crash
     * @param state the state to begin with
     */
    public static Parents_RunningClient start(Supplier<? extends Parents_RunningWorker> worker,
            Integer state) {
        return spec(worker, state).start();
    }

    /**
     * A client of whoever holds a local name of the shared system when it is used.
     */
    public static Parents_RunningClient named(String name) {
        return named(Name.local(name));
    }

    /**
     * A client of whoever holds a name, as the shared system sees it, when it is used.
     */
    public static Parents_RunningClient named(Name name) {
        return named(PeeperSystem.shared(), name);
    }

    /**
     * A client of whoever holds a local name of a system when it is used.
     */
    public static Parents_RunningClient named(PeeperSystem system, String name) {
        return named(system, Name.local(name));
    }

    /**
     * A client of whoever holds a name, as a system sees it, when it is used.
     */
    public static Parents_RunningClient named(PeeperSystem system, Name name) {
        return PROTOCOL.client(Target.named(system, name, PROTOCOL));
    }

    /**
     * A typed view of a peeper.
     *
     * @throws IllegalArgumentException if it has another protocol
     */
    public static Parents_RunningClient client(PeeperRef ref) {
        return PROTOCOL.client(Target.of(ref, PROTOCOL));
    }

    /**
     * A client of the same peeper, with another limit for all of its calls.
     *
     * @param client a client
     * @param timeout how long callers wait; more than zero
     */
    public static Parents_RunningClient withTimeout(Parents_RunningClient client,
            Duration timeout) {
        return PROTOCOL.client(Target.timed(client.target, timeout));
    }

    static final class CallMessage extends io.peeper.generated.CallMessage<Integer> {
        CallMessage() {
            super(0);
        }
    }

    static final class RunMessage extends CastMessage {
        RunMessage() {
            super(1);
        }
    }

    static final class GetMessage extends io.peeper.generated.CallMessage<String> {
        GetMessage() {
            super(2);
        }
    }

    private static final class Wiring extends Protocol<Parents_RunningClient, Integer, Parents_RunningWorker> {
        Wiring() {
            super(
                    3,
                    0xd0947dd7589b3f52L,
                    Parents.Running.class,
                    Integer.class,
                    Parents_RunningWorker.class,
                    Operation.call("call()", Direct.AUTO, Integer.class),
                    Operation.cast("run()"),
                    Operation.call("get()", Direct.AUTO, String.class));
            madeWith(Parents_RunningClient.FINGERPRINT, Parents_RunningWorker.FINGERPRINT);
        }

        @Override
        public Parents_RunningClient client(Target target) {
            return new Parents_RunningClient(target);
        }

        @Override
        public Reply<Integer, ?> handleCall(Parents_RunningWorker worker, Integer state, int op,
                Object message) throws Throwable {
            return switch (op) {
                case 0 -> worker.call(state);
                case 2 -> worker.get(state);
                default -> throw new AssertionError(op);
            };
        }

        @Override
        public Next<Integer> handleCast(Parents_RunningWorker worker, Integer state, int op,
                Object message) throws Throwable {
            return switch (op) {
                case 1 -> worker.run(state);
                default -> throw new AssertionError(op);
            };
        }

        @Override
        public boolean freezes() {
            return false;
        }
    }
}
