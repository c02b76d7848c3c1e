package freezing;

import io.peeper.Name;
import io.peeper.Next;
import io.peeper.PeeperRef;
import io.peeper.PeeperSpec;
import io.peeper.PeeperSystem;
import io.peeper.Reply;
import io.peeper.annotation.Direct;
import io.peeper.generated.CallMessage;
import io.peeper.generated.Frozen;
import io.peeper.generated.Operation;
import io.peeper.generated.PeeperGenerated;
import io.peeper.generated.Protocol;
import io.peeper.generated.Target;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;

/**
 * Starts and finds peepers of {@link Freezing}.
 */
@PeeperGenerated("io.peeper.processor")
@Generated("io.peeper.processor.PeeperProcessor")
public final class FreezingPeeper {
    private static final Protocol<FreezingClient, Freezing.State, FreezingWorker> PROTOCOL = new Wiring();

    private FreezingPeeper() {
    }

    /**
     * How to start a peeper, to be refined.
     *
     * @param worker makes the worker, at the first start and after each crash
     * @param state the state to begin with
     */
    public static PeeperSpec<FreezingClient, Freezing.State> spec(
            Supplier<? extends FreezingWorker> worker, Freezing.State state) {
        return PeeperSpec.of(PROTOCOL, worker, state);
    }

    /**
     * Starts a peeper on the shared system.
     *
     * @param worker makes the worker, at the first start and after each crash
     * @param state the state to begin with
     */
    public static FreezingClient start(Supplier<? extends FreezingWorker> worker,
            Freezing.State state) {
        return spec(worker, state).start();
    }

    /**
     * A client of whoever holds a local name of the shared system when it is used.
     */
    public static FreezingClient named(String name) {
        return named(Name.local(name));
    }

    /**
     * A client of whoever holds a name, as the shared system sees it, when it is used.
     */
    public static FreezingClient named(Name name) {
        return named(PeeperSystem.shared(), name);
    }

    /**
     * A client of whoever holds a local name of a system when it is used.
     */
    public static FreezingClient named(PeeperSystem system, String name) {
        return named(system, Name.local(name));
    }

    /**
     * A client of whoever holds a name, as a system sees it, when it is used.
     */
    public static FreezingClient named(PeeperSystem system, Name name) {
        return PROTOCOL.client(Target.named(system, name, PROTOCOL));
    }

    /**
     * A typed view of a peeper.
     *
     * @throws IllegalArgumentException if it has another protocol
     */
    public static FreezingClient client(PeeperRef ref) {
        return PROTOCOL.client(Target.of(ref, PROTOCOL));
    }

    /**
     * A client of the same peeper, with another limit for all of its calls.
     *
     * @param client a client
     * @param timeout how long callers wait; more than zero
     */
    public static FreezingClient withTimeout(FreezingClient client, Duration timeout) {
        return PROTOCOL.client(Target.timed(client.target, timeout));
    }

    static final class GetMessage extends CallMessage<Freezing.State> {
        GetMessage() {
            super(0);
        }
    }

    private static final class Wiring extends Protocol<FreezingClient, Freezing.State, FreezingWorker> {
        Wiring() {
            super(
                    3,
                    0xdbfa79c6296744cfL,
                    Freezing.class,
                    Freezing.State.class,
                    FreezingWorker.class,
                    Operation.call("get()", Direct.AUTO, Freezing.State.class));
            madeWith(FreezingClient.FINGERPRINT, FreezingWorker.FINGERPRINT);
        }

        @Override
        public FreezingClient client(Target target) {
            return new FreezingClient(target);
        }

        @Override
        public Reply<Freezing.State, ?> handleCall(FreezingWorker worker, Freezing.State state,
                int op, Object message) throws Throwable {
            return switch (op) {
                case 0 -> worker.get(state);
                default -> throw new AssertionError(op);
            };
        }

        @Override
        public Next<Freezing.State> handleCast(FreezingWorker worker, Freezing.State state, int op,
                Object message) throws Throwable {
            throw new AssertionError(op);
        }

        @Override
        public Freezing.State freeze(Freezing.State state) {
            return freezeState(state);
        }

        private static Freezing.State freezeState(Freezing.State value) {
            if (value == null) {
                return null;
            }
            var collection = Frozen.collection(value.collection());
            var list = Frozen.list(value.list());
            var set = Frozen.set(value.set());
            var map = Frozen.map(value.map());
            var sortedSet = Frozen.sortedSet(value.sortedSet());
            var navigableSet = Frozen.navigableSet(value.navigableSet());
            var sortedMap = Frozen.sortedMap(value.sortedMap());
            var navigableMap = Frozen.navigableMap(value.navigableMap(), UnaryOperator.identity(),
                    element -> Frozen.list(element));
            var deep = Frozen.list(value.deep(), element -> Frozen.list(element,
                    element2 -> Frozen.list(element2)));
            var keys = Frozen.map(value.keys(), element -> Frozen.set(element),
                    element -> Frozen.map(element, UnaryOperator.identity(), Wiring::freezePart));
            var part = freezePart(value.part());
            var box = freezeBox(value.box());
            var listBox = freezeBox_(value.listBox());
            var tree = freezeTree(value.tree());
            var option = freezeOption(value.option());
            var wildcard = Frozen.list(value.wildcard());
            return collection == value.collection()
                    && list == value.list()
                    && set == value.set()
                    && map == value.map()
                    && sortedSet == value.sortedSet()
                    && navigableSet == value.navigableSet()
                    && sortedMap == value.sortedMap()
                    && navigableMap == value.navigableMap()
                    && deep == value.deep()
                    && keys == value.keys()
                    && part == value.part()
                    && box == value.box()
                    && listBox == value.listBox()
                    && tree == value.tree()
                    && option == value.option()
                    && wildcard == value.wildcard()
                    ? value
                    : new Freezing.State(value.number(), value.at(), collection, list, set, map,
                            sortedSet, navigableSet, sortedMap, navigableMap, deep, keys, part,
                            value.plain(), box, listBox, tree, option, wildcard);
        }

        private static Freezing.Part freezePart(Freezing.Part value) {
            if (value == null) {
                return null;
            }
            var names = Frozen.list(value.names());
            return names == value.names() ? value : new Freezing.Part(names);
        }

        private static Freezing.Box<String> freezeBox(Freezing.Box<String> value) {
            if (value == null) {
                return null;
            }
            var values = Frozen.list(value.values());
            return values == value.values() ? value : new Freezing.Box<String>(value.value(),
                    values);
        }

        private static Freezing.Box<List<String>> freezeBox_(Freezing.Box<List<String>> value) {
            if (value == null) {
                return null;
            }
            var value_ = Frozen.list(value.value());
            var values = Frozen.list(value.values(), element -> Frozen.list(element));
            return value_ == value.value()
                    && values == value.values()
                    ? value
                    : new Freezing.Box<List<String>>(value_, values);
        }

        private static Freezing.Tree freezeTree(Freezing.Tree value) {
            if (value instanceof Freezing.Node one) {
                return freezeNode(one);
            }
            return value;
        }

        private static Freezing.Node freezeNode(Freezing.Node value) {
            if (value == null) {
                return null;
            }
            var branches = Frozen.list(value.branches(), Wiring::freezeTree);
            return branches == value.branches() ? value : new Freezing.Node(branches);
        }

        private static Freezing.Option<List<String>> freezeOption(
                Freezing.Option<List<String>> value) {
            if (value instanceof Freezing.Some<List<String>> one) {
                return freezeSome(one);
            }
            return value;
        }

        private static Freezing.Some<List<String>> freezeSome(Freezing.Some<List<String>> value) {
            if (value == null) {
                return null;
            }
            var value_ = Frozen.list(value.value());
            return value_ == value.value() ? value : new Freezing.Some<List<String>>(value_);
        }
    }
}
