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
 * Starts and finds peepers of {@link Places.Sub}.
 */
@PeeperGenerated("io.peeper.processor")
@Generated("io.peeper.processor.PeeperProcessor")
public final class Places_SubPeeper {
    private static final Protocol<Places_SubClient, String, Places_SubWorker> PROTOCOL = new Wiring();

    private Places_SubPeeper() {
    }

    /**
     * How to start a peeper, to be refined.
     *
     * @param worker makes the worker, at the first start and after each crash
     * @param state the state to begin with
     */
    public static PeeperSpec<Places_SubClient, String> spec(
            Supplier<? extends Places_SubWorker> worker, String state) {
        return PeeperSpec.of(PROTOCOL, worker, state);
    }

    /**
     * Starts a peeper on the shared system.
     *
     * @param worker makes the worker, at the first start and after each crash
     * @param state the state to begin with
     */
    public static Places_SubClient start(Supplier<? extends Places_SubWorker> worker,
            String state) {
        return spec(worker, state).start();
    }

    /**
     * A client of whoever holds a local name of the shared system when it is used.
     */
    public static Places_SubClient named(String name) {
        return named(Name.local(name));
    }

    /**
     * A client of whoever holds a name, as the shared system sees it, when it is used.
     */
    public static Places_SubClient named(Name name) {
        return named(PeeperSystem.shared(), name);
    }

    /**
     * A client of whoever holds a local name of a system when it is used.
     */
    public static Places_SubClient named(PeeperSystem system, String name) {
        return named(system, Name.local(name));
    }

    /**
     * A client of whoever holds a name, as a system sees it, when it is used.
     */
    public static Places_SubClient named(PeeperSystem system, Name name) {
        return PROTOCOL.client(Target.named(system, name, PROTOCOL));
    }

    /**
     * A typed view of a peeper.
     *
     * @throws IllegalArgumentException if it has another protocol
     */
    public static Places_SubClient client(PeeperRef ref) {
        return PROTOCOL.client(Target.of(ref, PROTOCOL));
    }

    /**
     * A client of the same peeper, with another limit for all of its calls.
     *
     * @param client a client
     * @param timeout how long callers wait; more than zero
     */
    public static Places_SubClient withTimeout(Places_SubClient client, Duration timeout) {
        return PROTOCOL.client(Target.timed(client.target, timeout));
    }

    static final class PutMessage extends CastMessage {
        final Places.Base other;

        final Places_BaseClient client;

        PutMessage(Places.Base other, Places_BaseClient client) {
            super(0);
            this.other = other;
            this.client = client;
        }
    }

    static final class GetMessage extends CallMessage<Integer> {
        GetMessage() {
            super(1);
        }
    }

    private static final class Wiring extends Protocol<Places_SubClient, String, Places_SubWorker> {
        Wiring() {
            super(
                    3,
                    0xe9132cd1e5dcad53L,
                    Places.Sub.class,
                    String.class,
                    Places_SubWorker.class,
                    Operation.cast("put(Base, Places_BaseClient)"),
                    Operation.call("get()", Direct.AUTO, int.class));
            madeWith(Places_SubClient.FINGERPRINT, Places_SubWorker.FINGERPRINT);
        }

        @Override
        public Places_SubClient client(Target target) {
            return new Places_SubClient(target);
        }

        @Override
        public Reply<String, ?> handleCall(Places_SubWorker worker, String state, int op,
                Object message) throws Throwable {
            return switch (op) {
                case 1 -> worker.get(state);
                default -> throw new AssertionError(op);
            };
        }

        @Override
        public Next<String> handleCast(Places_SubWorker worker, String state, int op,
                Object message) throws Throwable {
            return switch (op) {
                case 0 -> worker.put(state, ((PutMessage) message).other,
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
