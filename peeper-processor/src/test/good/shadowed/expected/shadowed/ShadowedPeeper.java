package shadowed;

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
import java.lang.AssertionError;
import java.lang.Override;
import java.lang.Throwable;
import java.time.Duration;
import java.util.function.Supplier;
import javax.annotation.processing.Generated;

/**
 * Starts and finds peepers of {@link Shadowed}.
 */
@PeeperGenerated("io.peeper.processor")
@Generated("io.peeper.processor.PeeperProcessor")
public final class ShadowedPeeper {
    private static final Protocol<ShadowedClient, Shadowed.Integer, ShadowedWorker> PROTOCOL = new Wiring();

    private ShadowedPeeper() {
    }

    /**
     * How to start a peeper, to be refined.
     *
     * @param worker makes the worker, at the first start and after each crash
     * @param state the state to begin with
     */
    public static PeeperSpec<ShadowedClient, Shadowed.Integer> spec(
            Supplier<? extends ShadowedWorker> worker, Shadowed.Integer state) {
        return PeeperSpec.of(PROTOCOL, worker, state);
    }

    /**
     * Starts a peeper on the shared system.
     *
     * @param worker makes the worker, at the first start and after each crash
     * @param state the state to begin with
     */
    public static ShadowedClient start(Supplier<? extends ShadowedWorker> worker,
            Shadowed.Integer state) {
        return spec(worker, state).start();
    }

    /**
     * A client of whoever holds a local name of the shared system when it is used.
     */
    public static ShadowedClient named(java.lang.String name) {
        return named(Name.local(name));
    }

    /**
     * A client of whoever holds a name, as the shared system sees it, when it is used.
     */
    public static ShadowedClient named(Name name) {
        return named(PeeperSystem.shared(), name);
    }

    /**
     * A client of whoever holds a local name of a system when it is used.
     */
    public static ShadowedClient named(PeeperSystem system, java.lang.String name) {
        return named(system, Name.local(name));
    }

    /**
     * A client of whoever holds a name, as a system sees it, when it is used.
     */
    public static ShadowedClient named(PeeperSystem system, Name name) {
        return PROTOCOL.client(Target.named(system, name, PROTOCOL));
    }

    /**
     * A typed view of a peeper.
     *
     * @throws IllegalArgumentException if it has another protocol
     */
    public static ShadowedClient client(PeeperRef ref) {
        return PROTOCOL.client(Target.of(ref, PROTOCOL));
    }

    /**
     * A client of the same peeper, with another limit for all of its calls.
     *
     * @param client a client
     * @param timeout how long callers wait; more than zero
     */
    public static ShadowedClient withTimeout(ShadowedClient client, Duration timeout) {
        return PROTOCOL.client(Target.timed(client.target, timeout));
    }

    static final class Reply2Message extends CallMessage<Reply> {
        final Next next;

        final String string;

        Reply2Message(Next next, String string) {
            super(0);
            this.next = next;
            this.string = string;
        }
    }

    static final class TextMessage extends CallMessage<java.lang.String> {
        final Shadowed.Override override;

        final Shadowed.Target target;

        TextMessage(Shadowed.Override override, Shadowed.Target target) {
            super(1);
            this.override = override;
            this.target = target;
        }
    }

    static final class MessageMessage extends CastMessage {
        final Message message;

        final Object object;

        final ReplyMessage other;

        MessageMessage(Message message, Object object, ReplyMessage other) {
            super(2);
            this.message = message;
            this.object = object;
            this.other = other;
        }
    }

    static final class FinishMessage extends CallMessage<Void> {
        FinishMessage() {
            super(3);
        }
    }

    private static final class Wiring extends Protocol<ShadowedClient, Shadowed.Integer, ShadowedWorker> {
        Wiring() {
            super(
                    3,
                    0x77889aaf34d8b69eL,
                    Shadowed.class,
                    Shadowed.Integer.class,
                    ShadowedWorker.class,
                    Operation.call("reply(Next, String)", Direct.AUTO, Reply.class),
                    Operation.call("text(Override, Target)", Direct.AUTO, java.lang.String.class),
                    Operation.cast("message(Message, Object, ReplyMessage)"),
                    Operation.asyncCall("finish()", Void.class));
            madeWith(ShadowedClient.FINGERPRINT, ShadowedWorker.FINGERPRINT);
        }

        @Override
        public ShadowedClient client(Target target) {
            return new ShadowedClient(target);
        }

        @Override
        public io.peeper.Reply<Shadowed.Integer, ?> handleCall(ShadowedWorker worker,
                Shadowed.Integer state, int op, java.lang.Object message) throws Throwable {
            return switch (op) {
                case 0 -> worker.reply(state, ((Reply2Message) message).next,
                        ((Reply2Message) message).string);
                case 1 -> worker.text(state, ((TextMessage) message).override,
                        ((TextMessage) message).target);
                case 3 -> worker.finish(state);
                default -> throw new AssertionError(op);
            };
        }

        @Override
        public io.peeper.Next<Shadowed.Integer> handleCast(ShadowedWorker worker,
                Shadowed.Integer state, int op, java.lang.Object message) throws Throwable {
            return switch (op) {
                case 2 -> worker.message(state, ((MessageMessage) message).message,
                        ((MessageMessage) message).object, ((MessageMessage) message).other);
                default -> throw new AssertionError(op);
            };
        }

        @Override
        public Shadowed.Integer freeze(Shadowed.Integer state) {
            var replies = Frozen.list(state.replies());
            return replies == state.replies() ? state : new Shadowed.Integer(replies);
        }
    }
}
