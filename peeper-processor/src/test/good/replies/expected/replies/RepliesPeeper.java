package replies;

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
import java.io.Serializable;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Starts and finds peepers of {@link Replies}.
 */
@PeeperGenerated("io.peeper.processor")
@Generated("io.peeper.processor.PeeperProcessor")
final class RepliesPeeper {
    private static final Protocol<RepliesClient, Replies.State, RepliesWorker> PROTOCOL = new Wiring();

    private RepliesPeeper() {
    }

    /**
     * How to start a peeper, to be refined.
     *
     * @param worker makes the worker, at the first start and after each crash
     * @param state the state to begin with
     */
    public static PeeperSpec<RepliesClient, Replies.State> spec(
            Supplier<? extends RepliesWorker> worker, Replies.State state) {
        return PeeperSpec.of(PROTOCOL, worker, state);
    }

    /**
     * Starts a peeper on the shared system.
     *
     * @param worker makes the worker, at the first start and after each crash
     * @param state the state to begin with
     */
    public static RepliesClient start(Supplier<? extends RepliesWorker> worker,
            Replies.State state) {
        return spec(worker, state).start();
    }

    /**
     * A client of whoever holds a local name of the shared system when it is used.
     */
    public static RepliesClient named(String name) {
        return named(Name.local(name));
    }

    /**
     * A client of whoever holds a name, as the shared system sees it, when it is used.
     */
    public static RepliesClient named(Name name) {
        return named(PeeperSystem.shared(), name);
    }

    /**
     * A client of whoever holds a local name of a system when it is used.
     */
    public static RepliesClient named(PeeperSystem system, String name) {
        return named(system, Name.local(name));
    }

    /**
     * A client of whoever holds a name, as a system sees it, when it is used.
     */
    public static RepliesClient named(PeeperSystem system, Name name) {
        return PROTOCOL.client(Target.named(system, name, PROTOCOL));
    }

    /**
     * A typed view of a peeper.
     *
     * @throws IllegalArgumentException if it has another protocol
     */
    public static RepliesClient client(PeeperRef ref) {
        return PROTOCOL.client(Target.of(ref, PROTOCOL));
    }

    /**
     * A client of the same peeper, with another limit for all of its calls.
     *
     * @param client a client
     * @param timeout how long callers wait; more than zero
     */
    public static RepliesClient withTimeout(RepliesClient client, Duration timeout) {
        return PROTOCOL.client(Target.timed(client.target, timeout));
    }

    static final class NothingMessage extends CallMessage<Void> {
        NothingMessage() {
            super(0);
        }
    }

    static final class NoValueMessage extends CallMessage<Void> {
        NoValueMessage() {
            super(1);
        }
    }

    static final class LaterMessage extends CallMessage<Void> {
        LaterMessage() {
            super(2);
        }
    }

    static final class PrimitiveMessage extends CallMessage<Long> {
        PrimitiveMessage() {
            super(3);
        }
    }

    static final class BoxedMessage extends CallMessage<Long> {
        BoxedMessage() {
            super(4);
        }
    }

    static final class LaterBoxedMessage extends CallMessage<Long> {
        LaterBoxedMessage() {
            super(5);
        }
    }

    static final class PrimitivesMessage extends CallMessage<char[][]> {
        PrimitivesMessage() {
            super(6);
        }
    }

    static final class AnnotatedMessage extends CallMessage<@Nullable String @Nullable [] @Nullable []> {
        AnnotatedMessage() {
            super(7);
        }
    }

    static final class EntryMessage extends CallMessage<Map. @Nullable Entry<String, ? super Long>> {
        EntryMessage() {
            super(8);
        }
    }

    static final class ListsMessage extends CallMessage<List<String>[]> {
        ListsMessage() {
            super(9);
        }
    }

    static final class LaterEntriesMessage extends CallMessage<Map.Entry<String, List<String>>[]> {
        LaterEntriesMessage() {
            super(10);
        }
    }

    static final class LowerMessage extends CallMessage<Object> {
        LowerMessage() {
            super(11);
        }
    }

    static final class HiddenMessage extends CallMessage<Replies.Row> {
        HiddenMessage() {
            super(12);
        }
    }

    static final class InnerMessage extends CallMessage<Box<String>.Lid<Replies.Row>> {
        InnerMessage() {
            super(13);
        }
    }

    static final class LaterInnerMessage extends CallMessage<Box<String>.Lid<Replies.Row>[]> {
        LaterInnerMessage() {
            super(14);
        }
    }

    static final class AnyMessage<T> extends CallMessage<T> {
        AnyMessage() {
            super(15);
        }
    }

    static final class ArrayMessage<T> extends CallMessage<T[]> {
        ArrayMessage() {
            super(16);
        }
    }

    static final class LaterAnyMessage<T> extends CallMessage<T> {
        LaterAnyMessage() {
            super(17);
        }
    }

    static final class IntersectionMessage<T extends Serializable & Comparable<T>> extends CallMessage<T> {
        IntersectionMessage() {
            super(18);
        }
    }

    static final class LaterIntersectionMessage<T extends Comparable<T> & Serializable> extends CallMessage<T[]> {
        LaterIntersectionMessage() {
            super(19);
        }
    }

    static final class ChainMessage<T extends U, U extends V, V extends List<? super Replies.Row>> extends CallMessage<T> {
        ChainMessage() {
            super(20);
        }
    }

    static final class ShadowingMessage<Integer extends Replies.Row> extends CallMessage<Integer> {
        ShadowingMessage() {
            super(21);
        }
    }

    static final class OwnMessage extends CallMessage<@Nullable RepliesClient> {
        OwnMessage() {
            super(22);
        }
    }

    static final class OwnsMessage extends CallMessage<@Nullable RepliesClient @Nullable []> {
        OwnsMessage() {
            super(23);
        }
    }

    static final class OwnListMessage extends CallMessage<List<RepliesClient>> {
        OwnListMessage() {
            super(24);
        }
    }

    static final class LaterOwnMessage extends CallMessage<@Nullable RepliesClient> {
        LaterOwnMessage() {
            super(25);
        }
    }

    static final class LaterOwnsMessage extends CallMessage<Map<String, RepliesClient>[]> {
        LaterOwnsMessage() {
            super(26);
        }
    }

    static final class FirstMessage extends CallMessage<Replies.Row> {
        FirstMessage() {
            super(27);
        }
    }

    static final class FirstsMessage extends CallMessage<Replies.Row[]> {
        FirstsMessage() {
            super(28);
        }
    }

    static final class SecondMessage extends CallMessage<List<String[]>> {
        SecondMessage() {
            super(29);
        }
    }

    static final class WildMessage extends CallMessage<Replies.Row> {
        WildMessage() {
            super(30);
        }
    }

    private static final class Wiring extends Protocol<RepliesClient, Replies.State, RepliesWorker> {
        Wiring() {
            super(
                    3,
                    0x4989730a9998fb69L,
                    Replies.class,
                    Replies.State.class,
                    RepliesWorker.class,
                    Operation.call("nothing()", Direct.AUTO, void.class),
                    Operation.call("noValue()", Direct.AUTO, Void.class),
                    Operation.asyncCall("later()", Void.class),
                    Operation.call("primitive()", Direct.AUTO, long.class),
                    Operation.call("boxed()", Direct.AUTO, Long.class),
                    Operation.asyncCall("laterBoxed()", Long.class),
                    Operation.call("primitives()", Direct.AUTO, char[][].class),
                    Operation.call("annotated()", Direct.AUTO, String[][].class),
                    Operation.call("entry()", Direct.AUTO, Map.Entry.class),
                    Operation.call("lists()", Direct.AUTO, List[].class),
                    Operation.asyncCall("laterEntries()", Map.Entry[].class),
                    Operation.asyncCall("lower()", Object.class),
                    Operation.call("hidden()", Direct.AUTO, Replies.Row.class),
                    Operation.call("inner()", Direct.AUTO, Box.Lid.class),
                    Operation.asyncCall("laterInner()", Box.Lid[].class),
                    Operation.call("any()", Direct.AUTO, Object.class),
                    Operation.call("array()", Direct.AUTO, Object[].class),
                    Operation.asyncCall("laterAny()", Object.class),
                    Operation.call("intersection()", Direct.AUTO, Serializable.class),
                    Operation.asyncCall("laterIntersection()", Comparable[].class),
                    Operation.call("chain()", Direct.AUTO, List.class),
                    Operation.call("shadowing()", Direct.AUTO, Replies.Row.class),
                    Operation.call("own()", Direct.AUTO, RepliesClient.class),
                    Operation.call("owns()", Direct.AUTO, RepliesClient[].class),
                    Operation.call("ownList()", Direct.AUTO, List.class),
                    Operation.asyncCall("laterOwn()", RepliesClient.class),
                    Operation.asyncCall("laterOwns()", Map[].class),
                    Operation.call("first()", Direct.AUTO, Replies.Row.class),
                    Operation.call("firsts()", Direct.AUTO, Replies.Row[].class),
                    Operation.asyncCall("second()", List.class),
                    Operation.asyncCall("wild()", Replies.Row.class));
            madeWith(RepliesClient.FINGERPRINT, RepliesWorker.FINGERPRINT);
        }

        @Override
        public RepliesClient client(Target target) {
            return new RepliesClient(target);
        }

        @Override
        public Reply<Replies.State, ?> handleCall(RepliesWorker worker, Replies.State state, int op,
                Object message) throws Throwable {
            return switch (op) {
                case 0 -> worker.nothing(state);
                case 1 -> worker.noValue(state);
                case 2 -> worker.later(state);
                case 3 -> worker.primitive(state);
                case 4 -> worker.boxed(state);
                case 5 -> worker.laterBoxed(state);
                case 6 -> worker.primitives(state);
                case 7 -> worker.annotated(state);
                case 8 -> worker.entry(state);
                case 9 -> worker.lists(state);
                case 10 -> worker.laterEntries(state);
                case 11 -> worker.lower(state);
                case 12 -> worker.hidden(state);
                case 13 -> worker.inner(state);
                case 14 -> worker.laterInner(state);
                case 15 -> handleAny(worker, state, (AnyMessage<?>) message);
                case 16 -> handleArray(worker, state, (ArrayMessage<?>) message);
                case 17 -> handleLaterAny(worker, state, (LaterAnyMessage<?>) message);
                case 18 -> handleIntersection(worker, state, (IntersectionMessage<?>) message);
                case 19 -> handleLaterIntersection(worker, state, (LaterIntersectionMessage<?>) message);
                case 20 -> handleChain(worker, state, (ChainMessage<?, ?, ?>) message);
                case 21 -> handleShadowing(worker, state, (ShadowingMessage<?>) message);
                case 22 -> worker.own(state);
                case 23 -> worker.owns(state);
                case 24 -> worker.ownList(state);
                case 25 -> worker.laterOwn(state);
                case 26 -> worker.laterOwns(state);
                case 27 -> worker.first(state);
                case 28 -> worker.firsts(state);
                case 29 -> worker.second(state);
                case 30 -> worker.wild(state);
                default -> throw new AssertionError(op);
            };
        }

        @Override
        public Next<Replies.State> handleCast(RepliesWorker worker, Replies.State state, int op,
                Object message) throws Throwable {
            throw new AssertionError(op);
        }

        private static <T> Reply<Replies.State, T> handleAny(RepliesWorker worker,
                Replies.State state, AnyMessage<T> message) throws Throwable {
            return worker.any(state);
        }

        private static <T> Reply<Replies.State, T[]> handleArray(RepliesWorker worker,
                Replies.State state, ArrayMessage<T> message) throws Throwable {
            return worker.array(state);
        }

        private static <T> Reply<Replies.State, T> handleLaterAny(RepliesWorker worker,
                Replies.State state, LaterAnyMessage<T> message) throws Throwable {
            return worker.laterAny(state);
        }

        private static <T extends Serializable & Comparable<T>> Reply<Replies.State, T> handleIntersection(
                RepliesWorker worker, Replies.State state, IntersectionMessage<T> message) throws
                Throwable {
            return worker.intersection(state);
        }

        private static <T extends Comparable<T> & Serializable> Reply<Replies.State, T[]> handleLaterIntersection(
                RepliesWorker worker, Replies.State state, LaterIntersectionMessage<T> message)
                throws Throwable {
            return worker.laterIntersection(state);
        }

        private static <T extends U, U extends V, V extends List<? super Replies.Row>> Reply<Replies.State, T> handleChain(
                RepliesWorker worker, Replies.State state, ChainMessage<T, U, V> message) throws
                Throwable {
            return worker.chain(state);
        }

        private static <Integer extends Replies.Row> Reply<Replies.State, Integer> handleShadowing(
                RepliesWorker worker, Replies.State state, ShadowingMessage<Integer> message) throws
                Throwable {
            return worker.shadowing(state);
        }

        @Override
        public boolean freezes() {
            return false;
        }
    }
}
