import io.peeper.Name;
import io.peeper.PeeperRef;
import io.peeper.PeeperSpec;
import io.peeper.PeeperSystem;
import io.peeper.annotation.Direct;
import io.peeper.generated.CallMessage;
import io.peeper.generated.CastMessage;
import io.peeper.generated.Frozen;
import io.peeper.generated.Operation;
import io.peeper.generated.PeeperGenerated;
import io.peeper.generated.Protocol;
import io.peeper.generated.Target;
import java.time.Duration;
import java.util.function.Supplier;
import javax.annotation.processing.Generated;

/**
 * Starts and finds peepers of {@link Unnamed}.
 */
@PeeperGenerated("io.peeper.processor")
@Generated("io.peeper.processor.PeeperProcessor")
public final class UnnamedPeeper {
    private static final Protocol<UnnamedClient, Unnamed.State, UnnamedWorker> PROTOCOL = new Wiring2();

    private UnnamedPeeper() {
    }

    /**
     * How to start a peeper, to be refined.
     *
     * @param worker makes the worker, at the first start and after each crash
     * @param state the state to begin with
     */
    public static PeeperSpec<UnnamedClient, Unnamed.State> spec(
            Supplier<? extends UnnamedWorker> worker, Unnamed.State state) {
        return PeeperSpec.of(PROTOCOL, worker, state);
    }

    /**
     * Starts a peeper on the shared system.
     *
     * @param worker makes the worker, at the first start and after each crash
     * @param state the state to begin with
     */
    public static UnnamedClient start(Supplier<? extends UnnamedWorker> worker,
            Unnamed.State state) {
        return spec(worker, state).start();
    }

    /**
     * A client of whoever holds a local name of the shared system when it is used.
     */
    public static UnnamedClient named(java.lang.String name) {
        return named(Name.local(name));
    }

    /**
     * A client of whoever holds a name, as the shared system sees it, when it is used.
     */
    public static UnnamedClient named(Name name) {
        return named(PeeperSystem.shared(), name);
    }

    /**
     * A client of whoever holds a local name of a system when it is used.
     */
    public static UnnamedClient named(PeeperSystem system, java.lang.String name) {
        return named(system, Name.local(name));
    }

    /**
     * A client of whoever holds a name, as a system sees it, when it is used.
     */
    public static UnnamedClient named(PeeperSystem system, Name name) {
        return PROTOCOL.client(Target.named(system, name, PROTOCOL));
    }

    /**
     * A typed view of a peeper.
     *
     * @throws IllegalArgumentException if it has another protocol
     */
    public static UnnamedClient client(PeeperRef ref) {
        return PROTOCOL.client(Target.of(ref, PROTOCOL));
    }

    /**
     * A client of the same peeper, with another limit for all of its calls.
     *
     * @param client a client
     * @param timeout how long callers wait; more than zero
     */
    public static UnnamedClient withTimeout(UnnamedClient client, Duration timeout) {
        return PROTOCOL.client(Target.timed(client.target, timeout));
    }

    static final class ReplyMessage extends CallMessage<Reply> {
        final Next next;

        final String string;

        ReplyMessage(Next next, String string) {
            super(0);
            this.next = next;
            this.string = string;
        }
    }

    static final class Message2Message extends CastMessage {
        final MessageMessage message;

        Message2Message(MessageMessage message) {
            super(1);
            this.message = message;
        }
    }

    static final class WireMessage extends CastMessage {
        final Wiring wiring;

        WireMessage(Wiring wiring) {
            super(2);
            this.wiring = wiring;
        }
    }

    private static final class Wiring2 extends Protocol<UnnamedClient, Unnamed.State, UnnamedWorker> {
        Wiring2() {
            super(
                    3,
                    0x1137604a7f499b92L,
                    Unnamed.class,
                    Unnamed.State.class,
                    UnnamedWorker.class,
                    Operation.call("reply(Next, String)", Direct.AUTO, Reply.class),
                    Operation.cast("message(MessageMessage)"),
                    Operation.cast("wire(Wiring)"));
            madeWith(UnnamedClient.FINGERPRINT, UnnamedWorker.FINGERPRINT);
        }

        @Override
        public UnnamedClient client(Target target) {
            return new UnnamedClient(target);
        }

        @Override
        public io.peeper.Reply<Unnamed.State, ?> handleCall(UnnamedWorker worker,
                Unnamed.State state, int op, Object message) throws Throwable {
            return switch (op) {
                case 0 -> worker.reply(state, ((ReplyMessage) message).next,
                        ((ReplyMessage) message).string);
                default -> throw new AssertionError(op);
            };
        }

        @Override
        public io.peeper.Next<Unnamed.State> handleCast(UnnamedWorker worker, Unnamed.State state,
                int op, Object message) throws Throwable {
            return switch (op) {
                case 1 -> worker.message(state, ((Message2Message) message).message);
                case 2 -> worker.wire(state, ((WireMessage) message).wiring);
                default -> throw new AssertionError(op);
            };
        }

        @Override
        public Unnamed.State freeze(Unnamed.State state) {
            var replies = Frozen.list(state.replies());
            return replies == state.replies() ? state : new Unnamed.State(replies);
        }
    }
}
