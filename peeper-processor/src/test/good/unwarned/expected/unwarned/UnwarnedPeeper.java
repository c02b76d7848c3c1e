package unwarned;

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
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javax.annotation.processing.Generated;

/**
 * Starts and finds peepers of {@link Unwarned}.
 */
@PeeperGenerated("io.peeper.processor")
@Generated("io.peeper.processor.PeeperProcessor")
public final class UnwarnedPeeper {
    private static final Protocol<UnwarnedClient, Integer, UnwarnedWorker> PROTOCOL = new Wiring();

    private UnwarnedPeeper() {
    }

    /**
     * How to start a peeper, to be refined.
     *
     * @param worker makes the worker, at the first start and after each crash
     * @param state the state to begin with
     */
    public static PeeperSpec<UnwarnedClient, Integer> spec(
            Supplier<? extends UnwarnedWorker> worker, Integer state) {
        return PeeperSpec.of(PROTOCOL, worker, state);
    }

    /**
     * Starts a peeper on the shared system.
     *
     * @param worker makes the worker, at the first start and after each crash
     * @param state the state to begin with
     */
    public static UnwarnedClient start(Supplier<? extends UnwarnedWorker> worker, Integer state) {
        return spec(worker, state).start();
    }

    /**
     * A client of whoever holds a local name of the shared system when it is used.
     */
    public static UnwarnedClient named(String name) {
        return named(Name.local(name));
    }

    /**
     * A client of whoever holds a name, as the shared system sees it, when it is used.
     */
    public static UnwarnedClient named(Name name) {
        return named(PeeperSystem.shared(), name);
    }

    /**
     * A client of whoever holds a local name of a system when it is used.
     */
    public static UnwarnedClient named(PeeperSystem system, String name) {
        return named(system, Name.local(name));
    }

    /**
     * A client of whoever holds a name, as a system sees it, when it is used.
     */
    public static UnwarnedClient named(PeeperSystem system, Name name) {
        return PROTOCOL.client(Target.named(system, name, PROTOCOL));
    }

    /**
     * A typed view of a peeper.
     *
     * @throws IllegalArgumentException if it has another protocol
     */
    public static UnwarnedClient client(PeeperRef ref) {
        return PROTOCOL.client(Target.of(ref, PROTOCOL));
    }

    /**
     * A client of the same peeper, with another limit for all of its calls.
     *
     * @param client a client
     * @param timeout how long callers wait; more than zero
     */
    public static UnwarnedClient withTimeout(UnwarnedClient client, Duration timeout) {
        return PROTOCOL.client(Target.timed(client.target, timeout));
    }

    static final class AnyMessage extends CastMessage {
        final Object object;

        AnyMessage(Object object) {
            super(0);
            this.object = object;
        }
    }

    static final class AnythingMessage extends CallMessage<Object> {
        AnythingMessage() {
            super(1);
        }
    }

    static final class SameMessage<T> extends CallMessage<T> {
        final T one;

        SameMessage(T one) {
            super(2);
            this.one = one;
        }
    }

    static final class HoldMessage extends CallMessage<Unwarned.Holder> {
        final Unwarned.Holder holder;

        HoldMessage(Unwarned.Holder holder) {
            super(3);
            this.holder = holder;
        }
    }

    static final class ListsMessage extends CallMessage<List<int[]>> {
        final Collection<Date> dates;

        final Map<String, StringBuilder> texts;

        ListsMessage(Collection<Date> dates, Map<String, StringBuilder> texts) {
            super(4);
            this.dates = dates;
            this.texts = texts;
        }
    }

    static final class LaterMessage extends CallMessage<Unwarned.Shape> {
        final Unwarned.Shape shape;

        final CharSequence text;

        LaterMessage(Unwarned.Shape shape, CharSequence text) {
            super(5);
            this.shape = shape;
            this.text = text;
        }
    }

    static final class BytesMessage extends CallMessage<byte[]> {
        final byte[] bytes;

        BytesMessage(byte[] bytes) {
            super(6);
            this.bytes = bytes;
        }
    }

    private static final class Wiring extends Protocol<UnwarnedClient, Integer, UnwarnedWorker> {
        Wiring() {
            super(
                    3,
                    0xbef41364b5adc82dL,
                    Unwarned.class,
                    Integer.class,
                    UnwarnedWorker.class,
                    Operation.cast("any(Object)"),
                    Operation.call("anything()", Direct.AUTO, Object.class),
                    Operation.call("same(Object)", Direct.AUTO, Object.class),
                    Operation.call("hold(Holder)", Direct.AUTO, Unwarned.Holder.class),
                    Operation.call("lists(Collection, Map)", Direct.AUTO, List.class),
                    Operation.asyncCall("later(Shape, CharSequence)", Unwarned.Shape.class),
                    Operation.call("bytes(byte[])", Direct.AUTO, byte[].class));
            madeWith(UnwarnedClient.FINGERPRINT, UnwarnedWorker.FINGERPRINT);
        }

        @Override
        public UnwarnedClient client(Target target) {
            return new UnwarnedClient(target);
        }

        @Override
        public Reply<Integer, ?> handleCall(UnwarnedWorker worker, Integer state, int op,
                Object message) throws Throwable {
            return switch (op) {
                case 1 -> worker.anything(state);
                case 2 -> handleSame(worker, state, (SameMessage<?>) message);
                case 3 -> worker.hold(state, ((HoldMessage) message).holder);
                case 4 -> worker.lists(state, ((ListsMessage) message).dates,
                        ((ListsMessage) message).texts);
                case 5 -> worker.later(state, ((LaterMessage) message).shape,
                        ((LaterMessage) message).text);
                case 6 -> worker.bytes(state, ((BytesMessage) message).bytes);
                default -> throw new AssertionError(op);
            };
        }

        @Override
        public Next<Integer> handleCast(UnwarnedWorker worker, Integer state, int op,
                Object message) throws Throwable {
            return switch (op) {
                case 0 -> worker.any(state, ((AnyMessage) message).object);
                default -> throw new AssertionError(op);
            };
        }

        private static <T> Reply<Integer, T> handleSame(UnwarnedWorker worker, Integer state,
                SameMessage<T> message) throws Throwable {
            return worker.same(state, message.one);
        }

        @Override
        public boolean freezes() {
            return false;
        }
    }
}
