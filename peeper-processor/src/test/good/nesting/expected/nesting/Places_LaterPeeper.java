package nesting;

import io.peeper.Name;
import io.peeper.Next;
import io.peeper.PeeperRef;
import io.peeper.PeeperSpec;
import io.peeper.PeeperSystem;
import io.peeper.Reply;
import io.peeper.annotation.Direct;
import io.peeper.generated.CallMessage;
import io.peeper.generated.CastMessage;
import io.peeper.generated.Operation;
import io.peeper.generated.PeeperGenerated;
import io.peeper.generated.Protocol;
import io.peeper.generated.Target;
import java.time.Duration;
import java.util.function.Supplier;
import javax.annotation.processing.Generated;

/**
 * Starts and finds peepers of {@link Places.Later}.
 */
@PeeperGenerated("io.peeper.processor")
@Generated("io.peeper.processor.PeeperProcessor")
public final class Places_LaterPeeper {
    private static final Protocol<Places_LaterClient, String, Places_LaterWorker> PROTOCOL = new Wiring();

    private Places_LaterPeeper() {
    }

    /**
     * How to start a peeper, to be refined.
     *
     * @param worker makes the worker, at the first start and after each crash
     * @param state the state to begin with
     */
    public static PeeperSpec<Places_LaterClient, String> spec(
            Supplier<? extends Places_LaterWorker> worker, String state) {
        return PeeperSpec.of(PROTOCOL, worker, state);
    }

    /**
     * Starts a peeper on the shared system.
     *
     * @param worker makes the worker, at the first start and after each crash
     * @param state the state to begin with
     */
    public static Places_LaterClient start(Supplier<? extends Places_LaterWorker> worker,
            String state) {
        return spec(worker, state).start();
    }

    /**
     * A client of whoever holds a local name of the shared system when it is used.
     */
    public static Places_LaterClient named(String name) {
        return named(Name.local(name));
    }

    /**
     * A client of whoever holds a name, as the shared system sees it, when it is used.
     */
    public static Places_LaterClient named(Name name) {
        return named(PeeperSystem.shared(), name);
    }

    /**
     * A client of whoever holds a local name of a system when it is used.
     */
    public static Places_LaterClient named(PeeperSystem system, String name) {
        return named(system, Name.local(name));
    }

    /**
     * A client of whoever holds a name, as a system sees it, when it is used.
     */
    public static Places_LaterClient named(PeeperSystem system, Name name) {
        return PROTOCOL.client(Target.named(system, name, PROTOCOL));
    }

    /**
     * A typed view of a peeper.
     *
     * @throws IllegalArgumentException if it has another protocol
     */
    public static Places_LaterClient client(PeeperRef ref) {
        return PROTOCOL.client(Target.of(ref, PROTOCOL));
    }

    /**
     * A client of the same peeper, with another limit for all of its calls.
     *
     * @param client a client
     * @param timeout how long callers wait; more than zero
     */
    public static Places_LaterClient withTimeout(Places_LaterClient client, Duration timeout) {
        return PROTOCOL.client(Target.timed(client.target, timeout));
    }

    static final class GetMessage extends CallMessage<Integer> {
        GetMessage() {
            super(0);
        }
    }

    static final class PutMessage extends CastMessage {
        final Places.Base other;

        final Places_BaseClient client;

        PutMessage(Places.Base other, Places_BaseClient client) {
            super(1);
            this.other = other;
            this.client = client;
        }
    }

    private static final class Wiring extends Protocol<Places_LaterClient, String, Places_LaterWorker> {
        Wiring() {
            super(
                    3,
                    0x681abd0362df915aL,
                    Places.Later.class,
                    String.class,
                    Places_LaterWorker.class,
                    Operation.call("get()", Direct.NEVER, int.class),
                    Operation.cast("put(Base, Places_BaseClient)"));
            madeWith(Places_LaterClient.FINGERPRINT, Places_LaterWorker.FINGERPRINT);
        }

        @Override
        public Places_LaterClient client(Target target) {
            return new Places_LaterClient(target);
        }

        @Override
        public Reply<String, ?> handleCall(Places_LaterWorker worker, String state, int op,
                Object message) throws Throwable {
            return switch (op) {
                case 0 -> worker.get(state, ((GetMessage) message).from());
                default -> throw new AssertionError(op);
            };
        }

        @Override
        public Next<String> handleCast(Places_LaterWorker worker, String state, int op,
                Object message) throws Throwable {
            return switch (op) {
                case 1 -> worker.put(state, ((PutMessage) message).other,
                        ((PutMessage) message).client);
                default -> throw new AssertionError(op);
            };
        }

        @Override
        public boolean freezes() {
            return false;
        }
    }
}
