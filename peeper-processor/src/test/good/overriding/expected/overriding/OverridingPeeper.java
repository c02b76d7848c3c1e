package overriding;

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
import java.util.List;
import java.util.function.Supplier;
import javax.annotation.processing.Generated;

/**
 * Starts and finds peepers of {@link Overriding}.
 */
@PeeperGenerated("io.peeper.processor")
@Generated("io.peeper.processor.PeeperProcessor")
@SuppressWarnings({
        "overrides",
        "rawtypes",
        "unchecked"
})
public final class OverridingPeeper {
    private static final Protocol<OverridingClient, Integer, OverridingWorker> PROTOCOL = new Wiring();

    private OverridingPeeper() {
    }

    /**
     * How to start a peeper, to be refined.
     *
     * @param worker makes the worker, at the first start and after each crash
     * @param state the state to begin with
     */
    public static PeeperSpec<OverridingClient, Integer> spec(
            Supplier<? extends OverridingWorker> worker, Integer state) {
        return PeeperSpec.of(PROTOCOL, worker, state);
    }

    /**
     * Starts a peeper on the shared system.
     *
     * @param worker makes the worker, at the first start and after each crash
     * @param state the state to begin with
     */
    public static OverridingClient start(Supplier<? extends OverridingWorker> worker,
            Integer state) {
        return spec(worker, state).start();
    }

    /**
     * A client of whoever holds a local name of the shared system when it is used.
     */
    public static OverridingClient named(String name) {
        return named(Name.local(name));
    }

    /**
     * A client of whoever holds a name, as the shared system sees it, when it is used.
     */
    public static OverridingClient named(Name name) {
        return named(PeeperSystem.shared(), name);
    }

    /**
     * A client of whoever holds a local name of a system when it is used.
     */
    public static OverridingClient named(PeeperSystem system, String name) {
        return named(system, Name.local(name));
    }

    /**
     * A client of whoever holds a name, as a system sees it, when it is used.
     */
    public static OverridingClient named(PeeperSystem system, Name name) {
        return PROTOCOL.client(Target.named(system, name, PROTOCOL));
    }

    /**
     * A typed view of a peeper.
     *
     * @throws IllegalArgumentException if it has another protocol
     */
    public static OverridingClient client(PeeperRef ref) {
        return PROTOCOL.client(Target.of(ref, PROTOCOL));
    }

    /**
     * A client of the same peeper, with another limit for all of its calls.
     *
     * @param client a client
     * @param timeout how long callers wait; more than zero
     */
    public static OverridingClient withTimeout(OverridingClient client, Duration timeout) {
        return PROTOCOL.client(Target.timed(client.target, timeout));
    }

    static final class JoinMessage extends CastMessage {
        final String[] words;

        JoinMessage(String[] words) {
            super(0);
            this.words = words;
        }
    }

    static final class AllMessage extends CallMessage<List> {
        final List of;

        AllMessage(List of) {
            super(1);
            this.of = of;
        }
    }

    static final class PickMessage extends CallMessage<Object> {
        final Class type;

        final String from;

        PickMessage(Class type, String from) {
            super(2);
            this.type = type;
            this.from = from;
        }
    }

    static final class BothMessage extends CastMessage {
        final int number;

        BothMessage(int number) {
            super(3);
            this.number = number;
        }
    }

    static final class ListMessage extends CastMessage {
        final String[] words;

        ListMessage(String[] words) {
            super(4);
            this.words = words;
        }
    }

    static final class OldMessage extends CallMessage<int[][]> {
        OldMessage() {
            super(5);
        }
    }

    static final class RawMessage extends CallMessage<String> {
        final String one;

        RawMessage(String one) {
            super(6);
            this.one = one;
        }
    }

    static final class MixedMessage extends CallMessage<Void> {
        final int number;

        MixedMessage(int number) {
            super(7);
            this.number = number;
        }
    }

    private static final class Wiring extends Protocol<OverridingClient, Integer, OverridingWorker> {
        Wiring() {
            super(
                    3,
                    0xa0f353cabf08e11cL,
                    Overriding.class,
                    Integer.class,
                    OverridingWorker.class,
                    Operation.cast("join(String[])"),
                    Operation.call("all(List)", Direct.AUTO, List.class),
                    Operation.call("pick(Class, String)", Direct.AUTO, Object.class),
                    Operation.cast("both(int)"),
                    Operation.cast("list(String[])"),
                    Operation.call("old()", Direct.AUTO, int[][].class),
                    Operation.call("raw(String)", Direct.AUTO, String.class),
                    Operation.call("mixed(int)", Direct.AUTO, void.class));
            madeWith(OverridingClient.FINGERPRINT, OverridingWorker.FINGERPRINT);
        }

        @Override
        public OverridingClient client(Target target) {
            return new OverridingClient(target);
        }

        @Override
        public Reply<Integer, ?> handleCall(OverridingWorker worker, Integer state, int op,
                Object message) throws Throwable {
            return switch (op) {
                case 1 -> worker.all(state, ((AllMessage) message).of);
                case 2 -> worker.pick(state, ((PickMessage) message).type,
                        ((PickMessage) message).from);
                case 5 -> worker.old(state);
                case 6 -> worker.raw(state, ((RawMessage) message).one);
                case 7 -> worker.mixed(state, ((MixedMessage) message).number);
                default -> throw new AssertionError(op);
            };
        }

        @Override
        public Next<Integer> handleCast(OverridingWorker worker, Integer state, int op,
                Object message) throws Throwable {
            return switch (op) {
                case 0 -> worker.join(state, ((JoinMessage) message).words);
                case 3 -> worker.both(state, ((BothMessage) message).number);
                case 4 -> worker.list(state, ((ListMessage) message).words);
                default -> throw new AssertionError(op);
            };
        }

        @Override
        public boolean freezes() {
            return false;
        }
    }
}
