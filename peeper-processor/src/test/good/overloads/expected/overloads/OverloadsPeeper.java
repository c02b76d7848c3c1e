package overloads;

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
import java.util.function.Function;
import java.util.function.Supplier;
import javax.annotation.processing.Generated;

/**
 * Starts and finds peepers of {@link Overloads}.
 */
@PeeperGenerated("io.peeper.processor")
@Generated("io.peeper.processor.PeeperProcessor")
public final class OverloadsPeeper {
    private static final Protocol<OverloadsClient, Integer, OverloadsWorker> PROTOCOL = new Wiring();

    private OverloadsPeeper() {
    }

    /**
     * How to start a peeper, to be refined.
     *
     * @param worker makes the worker, at the first start and after each crash
     * @param state the state to begin with
     */
    public static PeeperSpec<OverloadsClient, Integer> spec(
            Supplier<? extends OverloadsWorker> worker, Integer state) {
        return PeeperSpec.of(PROTOCOL, worker, state);
    }

    /**
     * Starts a peeper on the shared system.
     *
     * @param worker makes the worker, at the first start and after each crash
     * @param state the state to begin with
     */
    public static OverloadsClient start(Supplier<? extends OverloadsWorker> worker, Integer state) {
        return spec(worker, state).start();
    }

    /**
     * A client of whoever holds a local name of the shared system when it is used.
     */
    public static OverloadsClient named(String name) {
        return named(Name.local(name));
    }

    /**
     * A client of whoever holds a name, as the shared system sees it, when it is used.
     */
    public static OverloadsClient named(Name name) {
        return named(PeeperSystem.shared(), name);
    }

    /**
     * A client of whoever holds a local name of a system when it is used.
     */
    public static OverloadsClient named(PeeperSystem system, String name) {
        return named(system, Name.local(name));
    }

    /**
     * A client of whoever holds a name, as a system sees it, when it is used.
     */
    public static OverloadsClient named(PeeperSystem system, Name name) {
        return PROTOCOL.client(Target.named(system, name, PROTOCOL));
    }

    /**
     * A typed view of a peeper.
     *
     * @throws IllegalArgumentException if it has another protocol
     */
    public static OverloadsClient client(PeeperRef ref) {
        return PROTOCOL.client(Target.of(ref, PROTOCOL));
    }

    /**
     * A client of the same peeper, with another limit for all of its calls.
     *
     * @param client a client
     * @param timeout how long callers wait; more than zero
     */
    public static OverloadsClient withTimeout(OverloadsClient client, Duration timeout) {
        return PROTOCOL.client(Target.timed(client.target, timeout));
    }

    static final class AddMessage extends CastMessage {
        final int value;

        AddMessage(int value) {
            super(0);
            this.value = value;
        }
    }

    static final class Add2Message extends CastMessage {
        final long value;

        Add2Message(long value) {
            super(1);
            this.value = value;
        }
    }

    static final class Add3Message extends CastMessage {
        final String value;

        Add3Message(String value) {
            super(2);
            this.value = value;
        }
    }

    static final class Add4Message extends CallMessage<Integer> {
        final List<String> values;

        Add4Message(List<String> values) {
            super(3);
            this.values = values;
        }
    }

    static final class Add5Message extends CallMessage<Integer> {
        Add5Message() {
            super(4);
        }
    }

    static final class Add6Message extends CastMessage {
        final int value;

        Add6Message(int value) {
            super(5);
            this.value = value;
        }
    }

    static final class ADD7Message extends CastMessage {
        final int value;

        ADD7Message(int value) {
            super(6);
            this.value = value;
        }
    }

    static final class Add22Message extends CastMessage {
        final int value;

        Add22Message(int value) {
            super(7);
            this.value = value;
        }
    }

    static final class RunMessage extends CastMessage {
        final Supplier<String> task;

        RunMessage(Supplier<String> task) {
            super(8);
            this.task = task;
        }
    }

    static final class Run2Message extends CastMessage {
        final Function<String, String> task;

        final int times;

        Run2Message(Function<String, String> task, int times) {
            super(9);
            this.task = task;
            this.times = times;
        }
    }

    private static final class Wiring extends Protocol<OverloadsClient, Integer, OverloadsWorker> {
        Wiring() {
            super(
                    3,
                    0x3c27f20a4ab641a3L,
                    Overloads.class,
                    Integer.class,
                    OverloadsWorker.class,
                    Operation.cast("add(int)"),
                    Operation.cast("add(long)"),
                    Operation.cast("add(String)"),
                    Operation.call("add(List)", Direct.AUTO, int.class),
                    Operation.call("add()", Direct.AUTO, int.class),
                    Operation.cast("Add(int)"),
                    Operation.cast("ADD(int)"),
                    Operation.cast("add2(int)"),
                    Operation.cast("run(Supplier)"),
                    Operation.cast("run(Function, int)"));
            madeWith(OverloadsClient.FINGERPRINT, OverloadsWorker.FINGERPRINT);
        }

        @Override
        public OverloadsClient client(Target target) {
            return new OverloadsClient(target);
        }

        @Override
        public Reply<Integer, ?> handleCall(OverloadsWorker worker, Integer state, int op,
                Object message) throws Throwable {
            return switch (op) {
                case 3 -> worker.add(state, ((Add4Message) message).values);
                case 4 -> worker.add(state);
                default -> throw new AssertionError(op);
            };
        }

        @Override
        public Next<Integer> handleCast(OverloadsWorker worker, Integer state, int op,
                Object message) throws Throwable {
            return switch (op) {
                case 0 -> worker.add(state, ((AddMessage) message).value);
                case 1 -> worker.add(state, ((Add2Message) message).value);
                case 2 -> worker.add(state, ((Add3Message) message).value);
                case 5 -> worker.Add(state, ((Add6Message) message).value);
                case 6 -> worker.ADD(state, ((ADD7Message) message).value);
                case 7 -> worker.add2(state, ((Add22Message) message).value);
                case 8 -> worker.run(state, ((RunMessage) message).task);
                case 9 -> worker.run(state, ((Run2Message) message).task,
                        ((Run2Message) message).times);
                default -> throw new AssertionError(op);
            };
        }

        @Override
        public boolean freezes() {
            return false;
        }
    }
}
