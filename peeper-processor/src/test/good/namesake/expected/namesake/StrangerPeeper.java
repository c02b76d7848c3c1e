package namesake;

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
 * Starts and finds peepers of {@link Stranger}.
 */
@PeeperGenerated("io.peeper.processor")
@Generated("io.peeper.processor.PeeperProcessor")
final class StrangerPeeper {
    private static final Protocol<StrangerClient, Integer, StrangerWorker> PROTOCOL = new Wiring();

    private StrangerPeeper() {
    }

    /**
     * How to start a peeper, to be refined.
     *
     * @param worker makes the worker, at the first start and after each crash
     * @param state the state to begin with
     */
    public static PeeperSpec<StrangerClient, Integer> spec(
            Supplier<? extends StrangerWorker> worker, Integer state) {
        return PeeperSpec.of(PROTOCOL, worker, state);
    }

    /**
     * Starts a peeper on the shared system.
     *
     * @param worker makes the worker, at the first start and after each crash
     * @param state the state to begin with
     */
    public static StrangerClient start(Supplier<? extends StrangerWorker> worker, Integer state) {
        return spec(worker, state).start();
    }

    /**
     * A client of whoever holds a local name of the shared system when it is used.
     */
    public static StrangerClient named(String name) {
        return named(Name.local(name));
    }

    /**
     * A client of whoever holds a name, as the shared system sees it, when it is used.
     */
    public static StrangerClient named(Name name) {
        return named(PeeperSystem.shared(), name);
    }

    /**
     * A client of whoever holds a local name of a system when it is used.
     */
    public static StrangerClient named(PeeperSystem system, String name) {
        return named(system, Name.local(name));
    }

    /**
     * A client of whoever holds a name, as a system sees it, when it is used.
     */
    public static StrangerClient named(PeeperSystem system, Name name) {
        return PROTOCOL.client(Target.named(system, name, PROTOCOL));
    }

    /**
     * A typed view of a peeper.
     *
     * @throws IllegalArgumentException if it has another protocol
     */
    public static StrangerClient client(PeeperRef ref) {
        return PROTOCOL.client(Target.of(ref, PROTOCOL));
    }

    /**
     * A client of the same peeper, with another limit for all of its calls.
     *
     * @param client a client
     * @param timeout how long callers wait; more than zero
     */
    public static StrangerClient withTimeout(StrangerClient client, Duration timeout) {
        return PROTOCOL.client(Target.timed(client.target, timeout));
    }

    static final class OtherMessage extends CallMessage<PeeperClient> {
        final Peeper protocol;

        OtherMessage(Peeper protocol) {
            super(0);
            this.protocol = protocol;
        }
    }

    static final class TellMessage extends CastMessage {
        final io.peeper.PeeperClient any;

        TellMessage(io.peeper.PeeperClient any) {
            super(1);
            this.any = any;
        }
    }

    private static final class Wiring extends Protocol<StrangerClient, Integer, StrangerWorker> {
        Wiring() {
            super(
                    3,
                    0xbe7a7517f15d7e00L,
                    Stranger.class,
                    Integer.class,
                    StrangerWorker.class,
                    Operation.call("other(Peeper)", Direct.AUTO, PeeperClient.class),
                    Operation.cast("tell(PeeperClient)"));
            madeWith(StrangerClient.FINGERPRINT, StrangerWorker.FINGERPRINT);
        }

        @Override
        public StrangerClient client(Target target) {
            return new StrangerClient(target);
        }

        @Override
        public Reply<Integer, ?> handleCall(StrangerWorker worker, Integer state, int op,
                Object message) throws Throwable {
            return switch (op) {
                case 0 -> worker.other(state, ((OtherMessage) message).protocol);
                default -> throw new AssertionError(op);
            };
        }

        @Override
        public Next<Integer> handleCast(StrangerWorker worker, Integer state, int op,
                Object message) throws Throwable {
            return switch (op) {
                case 1 -> worker.tell(state, ((TellMessage) message).any);
                default -> throw new AssertionError(op);
            };
        }

        @Override
        public boolean freezes() {
            return false;
        }
    }
}
