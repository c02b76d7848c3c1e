package foreign;

import foreign.inner.Open;
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
 * Starts and finds peepers of {@link Foreign}.
 */
@PeeperGenerated("io.peeper.processor")
@Generated("io.peeper.processor.PeeperProcessor")
public final class ForeignPeeper {
    private static final Protocol<ForeignClient, Integer, ForeignWorker> PROTOCOL = new Wiring();

    private ForeignPeeper() {
    }

    /**
     * How to start a peeper, to be refined.
     *
     * @param worker makes the worker, at the first start and after each crash
     * @param state the state to begin with
     */
    public static PeeperSpec<ForeignClient, Integer> spec(Supplier<? extends ForeignWorker> worker,
            Integer state) {
        return PeeperSpec.of(PROTOCOL, worker, state);
    }

    /**
     * Starts a peeper on the shared system.
     *
     * @param worker makes the worker, at the first start and after each crash
     * @param state the state to begin with
     */
    public static ForeignClient start(Supplier<? extends ForeignWorker> worker, Integer state) {
        return spec(worker, state).start();
    }

    /**
     * A client of whoever holds a local name of the shared system when it is used.
     */
    public static ForeignClient named(String name) {
        return named(Name.local(name));
    }

    /**
     * A client of whoever holds a name, as the shared system sees it, when it is used.
     */
    public static ForeignClient named(Name name) {
        return named(PeeperSystem.shared(), name);
    }

    /**
     * A client of whoever holds a local name of a system when it is used.
     */
    public static ForeignClient named(PeeperSystem system, String name) {
        return named(system, Name.local(name));
    }

    /**
     * A client of whoever holds a name, as a system sees it, when it is used.
     */
    public static ForeignClient named(PeeperSystem system, Name name) {
        return PROTOCOL.client(Target.named(system, name, PROTOCOL));
    }

    /**
     * A typed view of a peeper.
     *
     * @throws IllegalArgumentException if it has another protocol
     */
    public static ForeignClient client(PeeperRef ref) {
        return PROTOCOL.client(Target.of(ref, PROTOCOL));
    }

    /**
     * A client of the same peeper, with another limit for all of its calls.
     *
     * @param client a client
     * @param timeout how long callers wait; more than zero
     */
    public static ForeignClient withTimeout(ForeignClient client, Duration timeout) {
        return PROTOCOL.client(Target.timed(client.target, timeout));
    }

    static final class NestedMessage extends CallMessage<Open.Nested> {
        final Open.Nested.Deep deep;

        NestedMessage(Open.Nested.Deep deep) {
            super(0);
            this.deep = deep;
        }
    }

    static final class OverriddenMessage extends CallMessage<Integer> {
        OverriddenMessage() {
            super(1);
        }
    }

    static final class DeepMessage extends CallMessage<Open.Nested.Deep> {
        DeepMessage() {
            super(2);
        }
    }

    static final class InheritedMessage extends CallMessage<Integer> {
        final String name;

        InheritedMessage(String name) {
            super(3);
            this.name = name;
        }
    }

    static final class ToldMessage extends CastMessage {
        ToldMessage() {
            super(4);
        }
    }

    static final class SecretMessage extends CastMessage {
        final Open.Known secret;

        SecretMessage(Open.Known secret) {
            super(5);
            this.secret = secret;
        }
    }

    private static final class Wiring extends Protocol<ForeignClient, Integer, ForeignWorker> {
        Wiring() {
            super(
                    3,
                    0x8cb0566294a26484L,
                    Foreign.class,
                    Integer.class,
                    ForeignWorker.class,
                    Operation.call("nested(Deep)", Direct.AUTO, Open.Nested.class),
                    Operation.call("overridden()", Direct.AUTO, int.class),
                    Operation.call("deep()", Direct.AUTO, Open.Nested.Deep.class),
                    Operation.call("inherited(String)", Direct.AUTO, int.class),
                    Operation.cast("told()"),
                    Operation.cast("secret(Known)"));
            madeWith(ForeignClient.FINGERPRINT, ForeignWorker.FINGERPRINT);
        }

        @Override
        public ForeignClient client(Target target) {
            return new ForeignClient(target);
        }

        @Override
        public Reply<Integer, ?> handleCall(ForeignWorker worker, Integer state, int op,
                Object message) throws Throwable {
            return switch (op) {
                case 0 -> worker.nested(state, ((NestedMessage) message).deep);
                case 1 -> worker.overridden(state);
                case 2 -> worker.deep(state);
                case 3 -> worker.inherited(state, ((InheritedMessage) message).name);
                default -> throw new AssertionError(op);
            };
        }

        @Override
        public Next<Integer> handleCast(ForeignWorker worker, Integer state, int op, Object message)
                throws Throwable {
            return switch (op) {
                case 4 -> worker.told(state);
                case 5 -> worker.secret(state, ((SecretMessage) message).secret);
                default -> throw new AssertionError(op);
            };
        }

        @Override
        public boolean freezes() {
            return false;
        }
    }
}
