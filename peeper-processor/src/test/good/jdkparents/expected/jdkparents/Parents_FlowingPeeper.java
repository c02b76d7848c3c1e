package jdkparents;

import io.peeper.Name;
import io.peeper.Next;
import io.peeper.PeeperRef;
import io.peeper.PeeperSpec;
import io.peeper.PeeperSystem;
import io.peeper.Reply;
import io.peeper.generated.CastMessage;
import io.peeper.generated.Operation;
import io.peeper.generated.PeeperGenerated;
import io.peeper.generated.Protocol;
import io.peeper.generated.Target;
import java.time.Duration;
import java.util.concurrent.Flow;
import java.util.function.Supplier;
import javax.annotation.processing.Generated;

/**
 * Starts and finds peepers of {@link Parents.Flowing}.
 */
@PeeperGenerated("io.peeper.processor")
@Generated("io.peeper.processor.PeeperProcessor")
final class Parents_FlowingPeeper {
    private static final Protocol<Parents_FlowingClient, Integer, Parents_FlowingWorker> PROTOCOL = new Wiring();

    private Parents_FlowingPeeper() {
    }

    /**
     * How to start a peeper, to be refined.
     *
     * @param worker makes the worker, at the first start and after each crash
     * @param state the state to begin with
     */
    public static PeeperSpec<Parents_FlowingClient, Integer> spec(
            Supplier<? extends Parents_FlowingWorker> worker, Integer state) {
        return PeeperSpec.of(PROTOCOL, worker, state);
    }

    /**
     * Starts a peeper on the shared system.
     *
     * @param worker makes the worker, at the first start and after each crash
     * @param state the state to begin with
     */
    public static Parents_FlowingClient start(Supplier<? extends Parents_FlowingWorker> worker,
            Integer state) {
        return spec(worker, state).start();
    }

    /**
     * A client of whoever holds a local name of the shared system when it is used.
     */
    public static Parents_FlowingClient named(String name) {
        return named(Name.local(name));
    }

    /**
     * A client of whoever holds a name, as the shared system sees it, when it is used.
     */
    public static Parents_FlowingClient named(Name name) {
        return named(PeeperSystem.shared(), name);
    }

    /**
     * A client of whoever holds a local name of a system when it is used.
     */
    public static Parents_FlowingClient named(PeeperSystem system, String name) {
        return named(system, Name.local(name));
    }

    /**
     * A client of whoever holds a name, as a system sees it, when it is used.
     */
    public static Parents_FlowingClient named(PeeperSystem system, Name name) {
        return PROTOCOL.client(Target.named(system, name, PROTOCOL));
    }

    /**
     * A typed view of a peeper.
     *
     * @throws IllegalArgumentException if it has another protocol
     */
    public static Parents_FlowingClient client(PeeperRef ref) {
        return PROTOCOL.client(Target.of(ref, PROTOCOL));
    }

    /**
     * A client of the same peeper, with another limit for all of its calls.
     *
     * @param client a client
     * @param timeout how long callers wait; more than zero
     */
    public static Parents_FlowingClient withTimeout(Parents_FlowingClient client,
            Duration timeout) {
        return PROTOCOL.client(Target.timed(client.target, timeout));
    }

    static final class OnSubscribeMessage extends CastMessage {
        final Flow.Subscription arg0;

        OnSubscribeMessage(Flow.Subscription arg0) {
            super(0);
            this.arg0 = arg0;
        }
    }

    static final class OnNextMessage extends CastMessage {
        final String arg0;

        OnNextMessage(String arg0) {
            super(1);
            this.arg0 = arg0;
        }
    }

    static final class OnErrorMessage extends CastMessage {
        final Throwable arg0;

        OnErrorMessage(Throwable arg0) {
            super(2);
            this.arg0 = arg0;
        }
    }

    static final class OnCompleteMessage extends CastMessage {
        OnCompleteMessage() {
            super(3);
        }
    }

    static final class SubscribeMessage extends CastMessage {
        final Flow.Subscriber<? super Integer> arg0;

        SubscribeMessage(Flow.Subscriber<? super Integer> arg0) {
            super(4);
            this.arg0 = arg0;
        }
    }

    private static final class Wiring extends Protocol<Parents_FlowingClient, Integer, Parents_FlowingWorker> {
        Wiring() {
            super(
                    3,
                    0x67b671d9b5a2a559L,
                    Parents.Flowing.class,
                    Integer.class,
                    Parents_FlowingWorker.class,
                    Operation.cast("onSubscribe(Subscription)"),
                    Operation.cast("onNext(String)"),
                    Operation.cast("onError(Throwable)"),
                    Operation.cast("onComplete()"),
                    Operation.cast("subscribe(Subscriber)"));
            madeWith(Parents_FlowingClient.FINGERPRINT, Parents_FlowingWorker.FINGERPRINT);
        }

        @Override
        public Parents_FlowingClient client(Target target) {
            return new Parents_FlowingClient(target);
        }

        @Override
        public Reply<Integer, ?> handleCall(Parents_FlowingWorker worker, Integer state, int op,
                Object message) throws Throwable {
            throw new AssertionError(op);
        }

        @Override
        public Next<Integer> handleCast(Parents_FlowingWorker worker, Integer state, int op,
                Object message) throws Throwable {
            return switch (op) {
                case 0 -> worker.onSubscribe(state, ((OnSubscribeMessage) message).arg0);
                case 1 -> worker.onNext(state, ((OnNextMessage) message).arg0);
                case 2 -> worker.onError(state, ((OnErrorMessage) message).arg0);
                case 3 -> worker.onComplete(state);
                case 4 -> worker.subscribe(state, ((SubscribeMessage) message).arg0);
                default -> throw new AssertionError(op);
            };
        }

        @Override
        public boolean freezes() {
            return false;
        }
    }
}
