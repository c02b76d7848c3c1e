package nesting;

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
 * Starts and finds peepers of {@link Places.Mark.InAnnotation}.
 */
@PeeperGenerated("io.peeper.processor")
@Generated("io.peeper.processor.PeeperProcessor")
public final class Places_Mark_InAnnotationPeeper {
    private static final Protocol<Places_Mark_InAnnotationClient, Integer, Places_Mark_InAnnotationWorker> PROTOCOL = new Wiring();

    private Places_Mark_InAnnotationPeeper() {
    }

    /**
     * How to start a peeper, to be refined.
     *
     * @param worker makes the worker, at the first start and after each crash
     * @param state the state to begin with
     */
    public static PeeperSpec<Places_Mark_InAnnotationClient, Integer> spec(
            Supplier<? extends Places_Mark_InAnnotationWorker> worker, Integer state) {
        return PeeperSpec.of(PROTOCOL, worker, state);
    }

    /**
     * Starts a peeper on the shared system.
     *
     * @param worker makes the worker, at the first start and after each crash
     * @param state the state to begin with
     */
    public static Places_Mark_InAnnotationClient start(
            Supplier<? extends Places_Mark_InAnnotationWorker> worker, Integer state) {
        return spec(worker, state).start();
    }

    /**
     * A client of whoever holds a local name of the shared system when it is used.
     */
    public static Places_Mark_InAnnotationClient named(String name) {
        return named(Name.local(name));
    }

    /**
     * A client of whoever holds a name, as the shared system sees it, when it is used.
     */
    public static Places_Mark_InAnnotationClient named(Name name) {
        return named(PeeperSystem.shared(), name);
    }

    /**
     * A client of whoever holds a local name of a system when it is used.
     */
    public static Places_Mark_InAnnotationClient named(PeeperSystem system, String name) {
        return named(system, Name.local(name));
    }

    /**
     * A client of whoever holds a name, as a system sees it, when it is used.
     */
    public static Places_Mark_InAnnotationClient named(PeeperSystem system, Name name) {
        return PROTOCOL.client(Target.named(system, name, PROTOCOL));
    }

    /**
     * A typed view of a peeper.
     *
     * @throws IllegalArgumentException if it has another protocol
     */
    public static Places_Mark_InAnnotationClient client(PeeperRef ref) {
        return PROTOCOL.client(Target.of(ref, PROTOCOL));
    }

    /**
     * A client of the same peeper, with another limit for all of its calls.
     *
     * @param client a client
     * @param timeout how long callers wait; more than zero
     */
    public static Places_Mark_InAnnotationClient withTimeout(Places_Mark_InAnnotationClient client,
            Duration timeout) {
        return PROTOCOL.client(Target.timed(client.target, timeout));
    }

    static final class GetMessage extends CallMessage<Integer> {
        GetMessage() {
            super(0);
        }
    }

    private static final class Wiring extends Protocol<Places_Mark_InAnnotationClient, Integer, Places_Mark_InAnnotationWorker> {
        Wiring() {
            super(
                    3,
                    0xffa19e3697db9bc5L,
                    Places.Mark.InAnnotation.class,
                    Integer.class,
                    Places_Mark_InAnnotationWorker.class,
                    Operation.call("get()", Direct.AUTO, int.class));
            madeWith(Places_Mark_InAnnotationClient.FINGERPRINT, Places_Mark_InAnnotationWorker.FINGERPRINT);
        }

        @Override
        public Places_Mark_InAnnotationClient client(Target target) {
            return new Places_Mark_InAnnotationClient(target);
        }

        @Override
        public Reply<Integer, ?> handleCall(Places_Mark_InAnnotationWorker worker, Integer state,
                int op, Object message) throws Throwable {
            return switch (op) {
                case 0 -> worker.get(state);
                default -> throw new AssertionError(op);
            };
        }

        @Override
        public Next<Integer> handleCast(Places_Mark_InAnnotationWorker worker, Integer state,
                int op, Object message) throws Throwable {
            throw new AssertionError(op);
        }

        @Override
        public boolean freezes() {
            return false;
        }
    }
}
