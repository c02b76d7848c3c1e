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
import java.util.List;
import java.util.function.Supplier;
import javax.annotation.processing.Generated;

/**
 * Starts and finds peepers of {@link Parents.Two}.
 */
@PeeperGenerated("io.peeper.processor")
@Generated("io.peeper.processor.PeeperProcessor")
final class Parents_TwoPeeper {
    private static final Protocol<Parents_TwoClient, Integer, Parents_TwoWorker> PROTOCOL = new Wiring();

    private Parents_TwoPeeper() {
    }

    /**
     * How to start a peeper, to be refined.
     *
     * @param worker makes the worker, at the first start and after each crash
     * @param state the state to begin with
     */
    public static PeeperSpec<Parents_TwoClient, Integer> spec(
            Supplier<? extends Parents_TwoWorker> worker, Integer state) {
        return PeeperSpec.of(PROTOCOL, worker, state);
    }

    /**
     * Starts a peeper on the shared system.
     *
     * @param worker makes the worker, at the first start and after each crash
     * @param state the state to begin with
     */
    public static Parents_TwoClient start(Supplier<? extends Parents_TwoWorker> worker,
            Integer state) {
        return spec(worker, state).start();
    }

    /**
     * A client of whoever holds a local name of the shared system when it is used.
     */
    public static Parents_TwoClient named(String name) {
        return named(Name.local(name));
    }

    /**
     * A client of whoever holds a name, as the shared system sees it, when it is used.
     */
    public static Parents_TwoClient named(Name name) {
        return named(PeeperSystem.shared(), name);
    }

    /**
     * A client of whoever holds a local name of a system when it is used.
     */
    public static Parents_TwoClient named(PeeperSystem system, String name) {
        return named(system, Name.local(name));
    }

    /**
     * A client of whoever holds a name, as a system sees it, when it is used.
     */
    public static Parents_TwoClient named(PeeperSystem system, Name name) {
        return PROTOCOL.client(Target.named(system, name, PROTOCOL));
    }

    /**
     * A typed view of a peeper.
     *
     * @throws IllegalArgumentException if it has another protocol
     */
    public static Parents_TwoClient client(PeeperRef ref) {
        return PROTOCOL.client(Target.of(ref, PROTOCOL));
    }

    /**
     * A client of the same peeper, with another limit for all of its calls.
     *
     * @param client a client
     * @param timeout how long callers wait; more than zero
     */
    public static Parents_TwoClient withTimeout(Parents_TwoClient client, Duration timeout) {
        return PROTOCOL.client(Target.timed(client.target, timeout));
    }

    static final class ApplyMessage extends CallMessage<List<String>> {
        final String arg0;

        final Integer arg1;

        ApplyMessage(String arg0, Integer arg1) {
            super(0);
            this.arg0 = arg0;
            this.arg1 = arg1;
        }
    }

    private static final class Wiring extends Protocol<Parents_TwoClient, Integer, Parents_TwoWorker> {
        Wiring() {
            super(
                    3,
                    0x8e7241dc574cdfefL,
                    Parents.Two.class,
                    Integer.class,
                    Parents_TwoWorker.class,
                    Operation.call("apply(String, Integer)", Direct.AUTO, List.class));
            madeWith(Parents_TwoClient.FINGERPRINT, Parents_TwoWorker.FINGERPRINT);
        }

        @Override
        public Parents_TwoClient client(Target target) {
            return new Parents_TwoClient(target);
        }

        @Override
        public Reply<Integer, ?> handleCall(Parents_TwoWorker worker, Integer state, int op,
                Object message) throws Throwable {
            return switch (op) {
                case 0 -> worker.apply(state, ((ApplyMessage) message).arg0,
                        ((ApplyMessage) message).arg1);
                default -> throw new AssertionError(op);
            };
        }

        @Override
        public Next<Integer> handleCast(Parents_TwoWorker worker, Integer state, int op,
                Object message) throws Throwable {
            throw new AssertionError(op);
        }

        @Override
        public boolean freezes() {
            return false;
        }
    }
}
