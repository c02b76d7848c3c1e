package messages;

import io.peeper.Name;
import io.peeper.Next;
import io.peeper.PeeperRef;
import io.peeper.PeeperSpec;
import io.peeper.PeeperSystem;
import io.peeper.Reply;
import io.peeper.annotation.Direct;
import io.peeper.generated.CallMessage;
import io.peeper.generated.CastMessage;
import io.peeper.generated.Frozen;
import io.peeper.generated.Operation;
import io.peeper.generated.PeeperGenerated;
import io.peeper.generated.Protocol;
import io.peeper.generated.Target;
import java.time.Duration;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;

/**
 * Starts and finds peepers of {@link Messages}.
 */
@PeeperGenerated("io.peeper.processor")
@Generated("io.peeper.processor.PeeperProcessor")
public final class MessagesPeeper {
    private static final Protocol<MessagesClient, Messages.Shape, MessagesWorker> PROTOCOL = new Wiring();

    private MessagesPeeper() {
    }

    /**
     * How to start a peeper, to be refined.
     *
     * @param worker makes the worker, at the first start and after each crash
     * @param state the state to begin with
     */
    public static PeeperSpec<MessagesClient, Messages.Shape> spec(
            Supplier<? extends MessagesWorker> worker, Messages.Shape state) {
        return PeeperSpec.of(PROTOCOL, worker, state);
    }

    /**
     * Starts a peeper on the shared system.
     *
     * @param worker makes the worker, at the first start and after each crash
     * @param state the state to begin with
     */
    public static MessagesClient start(Supplier<? extends MessagesWorker> worker,
            Messages.Shape state) {
        return spec(worker, state).start();
    }

    /**
     * A client of whoever holds a local name of the shared system when it is used.
     */
    public static MessagesClient named(String name) {
        return named(Name.local(name));
    }

    /**
     * A client of whoever holds a name, as the shared system sees it, when it is used.
     */
    public static MessagesClient named(Name name) {
        return named(PeeperSystem.shared(), name);
    }

    /**
     * A client of whoever holds a local name of a system when it is used.
     */
    public static MessagesClient named(PeeperSystem system, String name) {
        return named(system, Name.local(name));
    }

    /**
     * A client of whoever holds a name, as a system sees it, when it is used.
     */
    public static MessagesClient named(PeeperSystem system, Name name) {
        return PROTOCOL.client(Target.named(system, name, PROTOCOL));
    }

    /**
     * A typed view of a peeper.
     *
     * @throws IllegalArgumentException if it has another protocol
     */
    public static MessagesClient client(PeeperRef ref) {
        return PROTOCOL.client(Target.of(ref, PROTOCOL));
    }

    /**
     * A client of the same peeper, with another limit for all of its calls.
     *
     * @param client a client
     * @param timeout how long callers wait; more than zero
     */
    public static MessagesClient withTimeout(MessagesClient client, Duration timeout) {
        return PROTOCOL.client(Target.timed(client.target, timeout));
    }

    static final class DrawMessage extends CastMessage {
        final Messages.Shape shape;

        final Messages.Color color;

        DrawMessage(Messages.Shape shape, Messages.Color color) {
            super(0);
            this.shape = shape;
            this.color = color;
        }
    }

    static final class FindMessage extends CallMessage<Messages.Option<Messages.Shape>> {
        final Messages.Option<? super Messages.Circle> like;

        FindMessage(Messages.Option<? super Messages.Circle> like) {
            super(1);
            this.like = like;
        }
    }

    static final class PairMessage<T extends Record> extends CallMessage<Messages.Pair<T, Messages.Option.Some<T>>> {
        final Messages.Pair<? extends T, T> of;

        PairMessage(Messages.Pair<? extends T, T> of) {
            super(2);
            this.of = of;
        }
    }

    static final class NoneMessage extends CallMessage<Messages.Option.None<Messages.Pair<Messages.Color, Messages.Shape>>> {
        final Set<Messages.Color> colors;

        NoneMessage(Set<Messages.Color> colors) {
            super(3);
            this.colors = colors;
        }
    }

    static final class ApplyMessage extends CallMessage<Messages.Shape> {
        final UnaryOperator<Messages.Shape> change;

        ApplyMessage(UnaryOperator<Messages.Shape> change) {
            super(4);
            this.change = change;
        }
    }

    static final class AnyMessage extends CallMessage<Record> {
        final Enum<?> kind;

        AnyMessage(Enum<?> kind) {
            super(5);
            this.kind = kind;
        }
    }

    private static final class Wiring extends Protocol<MessagesClient, Messages.Shape, MessagesWorker> {
        Wiring() {
            super(
                    3,
                    0x284bfc3219aefc61L,
                    Messages.class,
                    Messages.Shape.class,
                    MessagesWorker.class,
                    Operation.cast("draw(Shape, Color)"),
                    Operation.call("find(Option)", Direct.AUTO, Messages.Option.class),
                    Operation.call("pair(Pair)", Direct.AUTO, Messages.Pair.class),
                    Operation.call("none(Set)", Direct.AUTO, Messages.Option.None.class),
                    Operation.call("apply(UnaryOperator)", Direct.AUTO, Messages.Shape.class),
                    Operation.call("any(Enum)", Direct.AUTO, Record.class));
            madeWith(MessagesClient.FINGERPRINT, MessagesWorker.FINGERPRINT);
        }

        @Override
        public MessagesClient client(Target target) {
            return new MessagesClient(target);
        }

        @Override
        public Reply<Messages.Shape, ?> handleCall(MessagesWorker worker, Messages.Shape state,
                int op, Object message) throws Throwable {
            return switch (op) {
                case 1 -> worker.find(state, ((FindMessage) message).like);
                case 2 -> handlePair(worker, state, (PairMessage<?>) message);
                case 3 -> worker.none(state, ((NoneMessage) message).colors);
                case 4 -> worker.apply(state, ((ApplyMessage) message).change);
                case 5 -> worker.any(state, ((AnyMessage) message).kind);
                default -> throw new AssertionError(op);
            };
        }

        @Override
        public Next<Messages.Shape> handleCast(MessagesWorker worker, Messages.Shape state, int op,
                Object message) throws Throwable {
            return switch (op) {
                case 0 -> worker.draw(state, ((DrawMessage) message).shape,
                        ((DrawMessage) message).color);
                default -> throw new AssertionError(op);
            };
        }

        private static <T extends Record> Reply<Messages.Shape, Messages.Pair<T, Messages.Option.Some<T>>> handlePair(
                MessagesWorker worker, Messages.Shape state, PairMessage<T> message) throws
                Throwable {
            return worker.pair(state, message.of);
        }

        @Override
        public Messages.Shape freeze(Messages.Shape state) {
            return freezeShape(state);
        }

        private static Messages.Shape freezeShape(Messages.Shape value) {
            if (value instanceof Messages.Many one) {
                return freezeMany(one);
            }
            return value;
        }

        private static Messages.Many freezeMany(Messages.Many value) {
            if (value == null) {
                return null;
            }
            var shapes = Frozen.list(value.shapes(), Wiring::freezeShape);
            return shapes == value.shapes() ? value : new Messages.Many(shapes);
        }
    }
}
