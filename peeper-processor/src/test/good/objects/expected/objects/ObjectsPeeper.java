package objects;

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
 * Starts and finds peepers of {@link Objects}.
 */
@PeeperGenerated("io.peeper.processor")
@Generated("io.peeper.processor.PeeperProcessor")
public final class ObjectsPeeper {
    private static final Protocol<ObjectsClient, Integer, ObjectsWorker> PROTOCOL = new Wiring();

    private ObjectsPeeper() {
    }

    /**
     * How to start a peeper, to be refined.
     *
     * @param worker makes the worker, at the first start and after each crash
     * @param state the state to begin with
     */
    public static PeeperSpec<ObjectsClient, Integer> spec(Supplier<? extends ObjectsWorker> worker,
            Integer state) {
        return PeeperSpec.of(PROTOCOL, worker, state);
    }

    /**
     * Starts a peeper on the shared system.
     *
     * @param worker makes the worker, at the first start and after each crash
     * @param state the state to begin with
     */
    public static ObjectsClient start(Supplier<? extends ObjectsWorker> worker, Integer state) {
        return spec(worker, state).start();
    }

    /**
     * A client of whoever holds a local name of the shared system when it is used.
     */
    public static ObjectsClient named(String name) {
        return named(Name.local(name));
    }

    /**
     * A client of whoever holds a name, as the shared system sees it, when it is used.
     */
    public static ObjectsClient named(Name name) {
        return named(PeeperSystem.shared(), name);
    }

    /**
     * A client of whoever holds a local name of a system when it is used.
     */
    public static ObjectsClient named(PeeperSystem system, String name) {
        return named(system, Name.local(name));
    }

    /**
     * A client of whoever holds a name, as a system sees it, when it is used.
     */
    public static ObjectsClient named(PeeperSystem system, Name name) {
        return PROTOCOL.client(Target.named(system, name, PROTOCOL));
    }

    /**
     * A typed view of a peeper.
     *
     * @throws IllegalArgumentException if it has another protocol
     */
    public static ObjectsClient client(PeeperRef ref) {
        return PROTOCOL.client(Target.of(ref, PROTOCOL));
    }

    /**
     * A client of the same peeper, with another limit for all of its calls.
     *
     * @param client a client
     * @param timeout how long callers wait; more than zero
     */
    public static ObjectsClient withTimeout(ObjectsClient client, Duration timeout) {
        return PROTOCOL.client(Target.timed(client.target, timeout));
    }

    static final class GetMessage extends CallMessage<Integer> {
        GetMessage() {
            super(0);
        }
    }

    static final class OwnMessage extends CallMessage<Objects.String> {
        final Objects.Target target;

        final Objects.Duration duration;

        OwnMessage(Objects.Target target, Objects.Duration duration) {
            super(1);
            this.target = target;
            this.duration = duration;
        }
    }

    private static final class Wiring extends Protocol<ObjectsClient, Integer, ObjectsWorker> {
        Wiring() {
            super(
                    3,
                    0x607405727b45f430L,
                    Objects.class,
                    Integer.class,
                    ObjectsWorker.class,
                    Operation.call("get()", Direct.AUTO, int.class),
                    Operation.call("own(Target, Duration)", Direct.AUTO, Objects.String.class));
            madeWith(ObjectsClient.FINGERPRINT, ObjectsWorker.FINGERPRINT);
        }

        @Override
        public ObjectsClient client(Target target) {
            return new ObjectsClient(target);
        }

        @Override
        public Reply<Integer, ?> handleCall(ObjectsWorker worker, Integer state, int op,
                Object message) throws Throwable {
            return switch (op) {
                case 0 -> worker.get(state);
                case 1 -> worker.own(state, ((OwnMessage) message).target,
                        ((OwnMessage) message).duration);
                default -> throw new AssertionError(op);
            };
        }

        @Override
        public Next<Integer> handleCast(ObjectsWorker worker, Integer state, int op, Object message)
                throws Throwable {
            throw new AssertionError(op);
        }

        @Override
        public boolean freezes() {
            return false;
        }
    }
}
