package generics;

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
import java.io.Serializable;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javax.annotation.processing.Generated;

/**
 * Starts and finds peepers of {@link Generics}.
 */
@PeeperGenerated("io.peeper.processor")
@Generated("io.peeper.processor.PeeperProcessor")
public final class GenericsPeeper {
    private static final Protocol<GenericsClient, Integer, GenericsWorker> PROTOCOL = new Wiring();

    private GenericsPeeper() {
    }

    /**
     * How to start a peeper, to be refined.
     *
     * @param worker makes the worker, at the first start and after each crash
     * @param state the state to begin with
     */
    public static PeeperSpec<GenericsClient, Integer> spec(
            Supplier<? extends GenericsWorker> worker, Integer state) {
        return PeeperSpec.of(PROTOCOL, worker, state);
    }

    /**
     * Starts a peeper on the shared system.
     *
     * @param worker makes the worker, at the first start and after each crash
     * @param state the state to begin with
     */
    public static GenericsClient start(Supplier<? extends GenericsWorker> worker, Integer state) {
        return spec(worker, state).start();
    }

    /**
     * A client of whoever holds a local name of the shared system when it is used.
     */
    public static GenericsClient named(String name) {
        return named(Name.local(name));
    }

    /**
     * A client of whoever holds a name, as the shared system sees it, when it is used.
     */
    public static GenericsClient named(Name name) {
        return named(PeeperSystem.shared(), name);
    }

    /**
     * A client of whoever holds a local name of a system when it is used.
     */
    public static GenericsClient named(PeeperSystem system, String name) {
        return named(system, Name.local(name));
    }

    /**
     * A client of whoever holds a name, as a system sees it, when it is used.
     */
    public static GenericsClient named(PeeperSystem system, Name name) {
        return PROTOCOL.client(Target.named(system, name, PROTOCOL));
    }

    /**
     * A typed view of a peeper.
     *
     * @throws IllegalArgumentException if it has another protocol
     */
    public static GenericsClient client(PeeperRef ref) {
        return PROTOCOL.client(Target.of(ref, PROTOCOL));
    }

    /**
     * A client of the same peeper, with another limit for all of its calls.
     *
     * @param client a client
     * @param timeout how long callers wait; more than zero
     */
    public static GenericsClient withTimeout(GenericsClient client, Duration timeout) {
        return PROTOCOL.client(Target.timed(client.target, timeout));
    }

    static final class MaxMessage<T extends Comparable<T>> extends CallMessage<T> {
        final Collection<? extends T> values;

        MaxMessage(Collection<? extends T> values) {
            super(0);
            this.values = values;
        }
    }

    static final class BoundedMessage<T extends Number & Comparable<? super T> & Serializable> extends CallMessage<T> {
        final T one;

        final List<T> more;

        BoundedMessage(T one, List<T> more) {
            super(1);
            this.one = one;
            this.more = more;
        }
    }

    static final class TwoMessage<K, V extends List<K>> extends CallMessage<Map<K, V>> {
        final K key;

        final V value;

        TwoMessage(K key, V value) {
            super(2);
            this.key = key;
            this.value = value;
        }
    }

    static final class ToldMessage<T> extends CastMessage {
        final T one;

        final T other;

        ToldMessage(T one, T other) {
            super(3);
            this.one = one;
            this.other = other;
        }
    }

    static final class LaterMessage<T> extends CallMessage<List<T>> {
        final T one;

        LaterMessage(T one) {
            super(4);
            this.one = one;
        }
    }

    static final class ThrownMessage<X extends Exception> extends CallMessage<Void> {
        final Class<X> type;

        ThrownMessage(Class<X> type) {
            super(5);
            this.type = type;
        }
    }

    static final class NamedMessage<State> extends CallMessage<State> {
        final State state;

        NamedMessage(State state) {
            super(6);
            this.state = state;
        }
    }

    static final class ShadowingMessage<String extends CharSequence> extends CallMessage<String> {
        final String text;

        ShadowingMessage(String text) {
            super(7);
            this.text = text;
        }
    }

    static final class PlainMessage extends CallMessage<Map<String, ? super List<?>[]>> {
        final List<? extends Map.Entry<String, int[][]>> entries;

        PlainMessage(List<? extends Map.Entry<String, int[][]>> entries) {
            super(8);
            this.entries = entries;
        }
    }

    private static final class Wiring extends Protocol<GenericsClient, Integer, GenericsWorker> {
        Wiring() {
            super(
                    3,
                    0x0d2d05bccfe352afL,
                    Generics.class,
                    Integer.class,
                    GenericsWorker.class,
                    Operation.call("max(Collection)", Direct.AUTO, Comparable.class),
                    Operation.call("bounded(Number, List)", Direct.AUTO, Number.class),
                    Operation.call("two(Object, List)", Direct.AUTO, Map.class),
                    Operation.cast("told(Object, Object)"),
                    Operation.asyncCall("later(Object)", List.class),
                    Operation.call("thrown(Class)", Direct.AUTO, void.class),
                    Operation.call("named(Object)", Direct.NEVER, Object.class),
                    Operation.call("shadowing(CharSequence)", Direct.AUTO, CharSequence.class),
                    Operation.call("plain(List)", Direct.AUTO, Map.class));
            madeWith(GenericsClient.FINGERPRINT, GenericsWorker.FINGERPRINT);
        }

        @Override
        public GenericsClient client(Target target) {
            return new GenericsClient(target);
        }

        @Override
        public Reply<Integer, ?> handleCall(GenericsWorker worker, Integer state, int op,
                Object message) throws Throwable {
            return switch (op) {
                case 0 -> handleMax(worker, state, (MaxMessage<?>) message);
                case 1 -> handleBounded(worker, state, (BoundedMessage<?>) message);
                case 2 -> handleTwo(worker, state, (TwoMessage<?, ?>) message);
                case 4 -> handleLater(worker, state, (LaterMessage<?>) message);
                case 5 -> handleThrown(worker, state, (ThrownMessage<?>) message);
                case 6 -> handleNamed(worker, state, (NamedMessage<?>) message);
                case 7 -> handleShadowing(worker, state, (ShadowingMessage<?>) message);
                case 8 -> worker.plain(state, ((PlainMessage) message).entries);
                default -> throw new AssertionError(op);
            };
        }

        @Override
        public Next<Integer> handleCast(GenericsWorker worker, Integer state, int op,
                Object message) throws Throwable {
            return switch (op) {
                case 3 -> handleTold(worker, state, (ToldMessage<?>) message);
                default -> throw new AssertionError(op);
            };
        }

        private static <T extends Comparable<T>> Reply<Integer, T> handleMax(GenericsWorker worker,
                Integer state, MaxMessage<T> message) throws Throwable {
            return worker.max(state, message.values);
        }

        private static <T extends Number & Comparable<? super T> & Serializable> Reply<Integer, T> handleBounded(
                GenericsWorker worker, Integer state, BoundedMessage<T> message) throws Throwable {
            return worker.bounded(state, message.one, message.more);
        }

        private static <K, V extends List<K>> Reply<Integer, Map<K, V>> handleTwo(
                GenericsWorker worker, Integer state, TwoMessage<K, V> message) throws Throwable {
            return worker.two(state, message.key, message.value);
        }

        private static <T> Next<Integer> handleTold(GenericsWorker worker, Integer state,
                ToldMessage<T> message) throws Throwable {
            return worker.told(state, message.one, message.other);
        }

        private static <T> Reply<Integer, List<T>> handleLater(GenericsWorker worker, Integer state,
                LaterMessage<T> message) throws Throwable {
            return worker.later(state, message.one);
        }

        private static <X extends Exception> Reply<Integer, Void> handleThrown(
                GenericsWorker worker, Integer state, ThrownMessage<X> message) throws Throwable {
            return worker.thrown(state, message.type);
        }

        private static <State> Reply<Integer, State> handleNamed(GenericsWorker worker,
                Integer state, NamedMessage<State> message) throws Throwable {
            return worker.named(state, message.state, message.from());
        }

        private static <String extends CharSequence> Reply<Integer, String> handleShadowing(
                GenericsWorker worker, Integer state, ShadowingMessage<String> message) throws
                Throwable {
            return worker.shadowing(state, message.text);
        }

        @Override
        public boolean declares(int op, Throwable thrown) {
            return switch (op) {
                case 5 -> thrown instanceof Exception;
                default -> false;
            };
        }

        @Override
        public boolean freezes() {
            return false;
        }
    }
}
