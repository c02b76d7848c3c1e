package copying;

import io.peeper.Name;
import io.peeper.Next;
import io.peeper.PeeperRef;
import io.peeper.PeeperSpec;
import io.peeper.PeeperSystem;
import io.peeper.Reply;
import io.peeper.annotation.Direct;
import io.peeper.generated.CallMessage;
import io.peeper.generated.Copied;
import io.peeper.generated.Operation;
import io.peeper.generated.PeeperGenerated;
import io.peeper.generated.Protocol;
import io.peeper.generated.Target;
import java.time.Duration;
import java.util.Date;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;

/**
 * Starts and finds peepers of {@link Copying}.
 */
@PeeperGenerated("io.peeper.processor")
@Generated("io.peeper.processor.PeeperProcessor")
public final class CopyingPeeper {
    private static final Protocol<CopyingClient, Copying.State, CopyingWorker> PROTOCOL = new Wiring();

    private CopyingPeeper() {
    }

    /**
     * How to start a peeper, to be refined.
     *
     * @param worker makes the worker, at the first start and after each crash
     * @param state the state to begin with
     */
    public static PeeperSpec<CopyingClient, Copying.State> spec(
            Supplier<? extends CopyingWorker> worker, Copying.State state) {
        return PeeperSpec.of(PROTOCOL, worker, state);
    }

    /**
     * Starts a peeper on the shared system.
     *
     * @param worker makes the worker, at the first start and after each crash
     * @param state the state to begin with
     */
    public static CopyingClient start(Supplier<? extends CopyingWorker> worker,
            Copying.State state) {
        return spec(worker, state).start();
    }

    /**
     * A client of whoever holds a local name of the shared system when it is used.
     */
    public static CopyingClient named(String name) {
        return named(Name.local(name));
    }

    /**
     * A client of whoever holds a name, as the shared system sees it, when it is used.
     */
    public static CopyingClient named(Name name) {
        return named(PeeperSystem.shared(), name);
    }

    /**
     * A client of whoever holds a local name of a system when it is used.
     */
    public static CopyingClient named(PeeperSystem system, String name) {
        return named(system, Name.local(name));
    }

    /**
     * A client of whoever holds a name, as a system sees it, when it is used.
     */
    public static CopyingClient named(PeeperSystem system, Name name) {
        return PROTOCOL.client(Target.named(system, name, PROTOCOL));
    }

    /**
     * A typed view of a peeper.
     *
     * @throws IllegalArgumentException if it has another protocol
     */
    public static CopyingClient client(PeeperRef ref) {
        return PROTOCOL.client(Target.of(ref, PROTOCOL));
    }

    /**
     * A client of the same peeper, with another limit for all of its calls.
     *
     * @param client a client
     * @param timeout how long callers wait; more than zero
     */
    public static CopyingClient withTimeout(CopyingClient client, Duration timeout) {
        return PROTOCOL.client(Target.timed(client.target, timeout));
    }

    static final class GetMessage extends CallMessage<Copying.State> {
        GetMessage() {
            super(0);
        }
    }

    private static final class Wiring extends Protocol<CopyingClient, Copying.State, CopyingWorker> {
        Wiring() {
            super(
                    3,
                    0x0c3bf5626f658533L,
                    Copying.class,
                    Copying.State.class,
                    CopyingWorker.class,
                    Operation.call("get()", Direct.AUTO, Copying.State.class));
            madeWith(CopyingClient.FINGERPRINT, CopyingWorker.FINGERPRINT);
        }

        @Override
        public CopyingClient client(Target target) {
            return new CopyingClient(target);
        }

        @Override
        public Reply<Copying.State, ?> handleCall(CopyingWorker worker, Copying.State state, int op,
                Object message) throws Throwable {
            return switch (op) {
                case 0 -> worker.get(state);
                default -> throw new AssertionError(op);
            };
        }

        @Override
        public Next<Copying.State> handleCast(CopyingWorker worker, Copying.State state, int op,
                Object message) throws Throwable {
            throw new AssertionError(op);
        }

        @Override
        public Copying.State freeze(Copying.State state) {
            return copyState(state);
        }

        private static Copying.State copyState(Copying.State value) {
            if (value == null) {
                return null;
            }
            return new Copying.State(
                    value.number(),
                    Copied.array(value.numbers()),
                    Copied.array(value.matrix(), element -> Copied.array(element)),
                    Copied.array(value.names()),
                    Copied.list(value.list()),
                    Copied.list(value.arrays(), element -> Copied.array(element)),
                    Copied.map(value.beans(), UnaryOperator.identity(), Wiring::copyBean),
                    Copied.sortedMap(value.sorted(), UnaryOperator.identity(),
                            element -> Copied.list(element)),
                    Copied.known(value.arrayList()),
                    Copied.entries(value.hashMap(), UnaryOperator.identity(),
                            element -> Copied.array(element, Wiring::copyBean)),
                    Copied.entries(value.treeMap(), UnaryOperator.identity(),
                            Wiring::copyStringBox),
                    Copied.entries(value.enumMap(), UnaryOperator.identity(),
                            element -> Copied.known(element)),
                    Copied.elements(value.hashSet(), element -> Copied.list(element)),
                    Copied.known(value.priorityQueue()),
                    Copied.queue(value.queue(), Wiring::copyBean),
                    Copied.deque(value.deque()),
                    Copied.known(value.bits()),
                    Copied.known(value.date()),
                    Copied.known(value.atomic()),
                    copyShape(value.shape()),
                    value.plain(),
                    copyBox(value.box()));
        }

        private static Bean copyBean(Bean value) {
            if (value == null) {
                return null;
            }
            Copied.exactly(Bean.class, value);
            Bean copy = new Bean();
            copy.id = value.id;
            copy.count = value.count;
            copy.dates = Copied.list(value.dates, element -> Copied.known(element));
            copy.setOpen(value.isOpen());
            copy.name(value.name());
            copy.setCounts(Copied.array(value.getCounts()));
            return copy;
        }

        private static Copying.StringBox copyStringBox(Copying.StringBox value) {
            if (value == null) {
                return null;
            }
            return new Copying.StringBox(copyStringBean(value.bean()));
        }

        private static StringBean copyStringBean(StringBean value) {
            if (value == null) {
                return null;
            }
            Copied.exactly(StringBean.class, value);
            StringBean copy = new StringBean();
            copy.text = value.text;
            return copy;
        }

        private static Copying.Shape copyShape(Copying.Shape value) {
            if (value instanceof Copying.Blob one) {
                return copyBlob(one);
            }
            if (value instanceof Copying.Polygon one) {
                return copyPolygon(one);
            }
            return value;
        }

        private static Copying.Blob copyBlob(Copying.Blob value) {
            if (value == null) {
                return null;
            }
            Copied.exactly(Copying.Blob.class, value);
            Copying.Blob copy = new Copying.Blob();
            copy.born = Copied.known(value.born);
            return copy;
        }

        private static Copying.Polygon copyPolygon(Copying.Polygon value) {
            if (value == null) {
                return null;
            }
            return new Copying.Polygon(Copied.array(value.points()));
        }

        private static Box<Date> copyBox(Box<Date> value) {
            if (value == null) {
                return null;
            }
            Copied.exactly(Box.class, value);
            Box<Date> copy = new Box<Date>();
            copy.value = Copied.known(value.value);
            return copy;
        }

        @Override
        public boolean copies() {
            return true;
        }
    }
}
