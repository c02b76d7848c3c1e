package varargs;

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
 * Starts and finds peepers of {@link Log}.
 */
@PeeperGenerated("io.peeper.processor")
@Generated("io.peeper.processor.PeeperProcessor")
public final class LogPeeper {
    private static final Protocol<LogClient, Integer, LogWorker> PROTOCOL = new Wiring();

    private LogPeeper() {
    }

    /**
     * How to start a peeper, to be refined.
     *
     * @param worker makes the worker, at the first start and after each crash
     * @param state the state to begin with
     */
    public static PeeperSpec<LogClient, Integer> spec(Supplier<? extends LogWorker> worker,
            Integer state) {
        return PeeperSpec.of(PROTOCOL, worker, state);
    }

    /**
     * Starts a peeper on the shared system.
     *
     * @param worker makes the worker, at the first start and after each crash
     * @param state the state to begin with
     */
    public static LogClient start(Supplier<? extends LogWorker> worker, Integer state) {
        return spec(worker, state).start();
    }

    /**
     * A client of whoever holds a local name of the shared system when it is used.
     */
    public static LogClient named(String name) {
        return named(Name.local(name));
    }

    /**
     * A client of whoever holds a name, as the shared system sees it, when it is used.
     */
    public static LogClient named(Name name) {
        return named(PeeperSystem.shared(), name);
    }

    /**
     * A client of whoever holds a local name of a system when it is used.
     */
    public static LogClient named(PeeperSystem system, String name) {
        return named(system, Name.local(name));
    }

    /**
     * A client of whoever holds a name, as a system sees it, when it is used.
     */
    public static LogClient named(PeeperSystem system, Name name) {
        return PROTOCOL.client(Target.named(system, name, PROTOCOL));
    }

    /**
     * A typed view of a peeper.
     *
     * @throws IllegalArgumentException if it has another protocol
     */
    public static LogClient client(PeeperRef ref) {
        return PROTOCOL.client(Target.of(ref, PROTOCOL));
    }

    /**
     * A client of the same peeper, with another limit for all of its calls.
     *
     * @param client a client
     * @param timeout how long callers wait; more than zero
     */
    public static LogClient withTimeout(LogClient client, Duration timeout) {
        return PROTOCOL.client(Target.timed(client.target, timeout));
    }

    static final class WriteMessage extends CastMessage {
        final String format;

        final Object[] arguments;

        WriteMessage(String format, Object[] arguments) {
            super(0);
            this.format = format;
            this.arguments = arguments;
        }
    }

    static final class SumMessage extends CallMessage<Integer> {
        final int[] numbers;

        SumMessage(int[] numbers) {
            super(1);
            this.numbers = numbers;
        }
    }

    static final class RowsMessage extends CastMessage {
        final String[][] rows;

        RowsMessage(String[][] rows) {
            super(2);
            this.rows = rows;
        }
    }

    static final class AnyMessage extends CastMessage {
        final List<?>[] lists;

        AnyMessage(List<?>[] lists) {
            super(3);
            this.lists = lists;
        }
    }

    static final class LaterMessage extends CallMessage<String> {
        final String[] words;

        LaterMessage(String[] words) {
            super(4);
            this.words = words;
        }
    }

    static final class GenericMessage extends CastMessage {
        final List<String>[] lists;

        GenericMessage(List<String>[] lists) {
            super(5);
            this.lists = lists;
        }
    }

    static final class TypedMessage<T> extends CastMessage {
        final T[] values;

        TypedMessage(T[] values) {
            super(6);
            this.values = values;
        }
    }

    private static final class Wiring extends Protocol<LogClient, Integer, LogWorker> {
        Wiring() {
            super(
                    3,
                    0x6fe41a8350b186bfL,
                    Log.class,
                    Integer.class,
                    LogWorker.class,
                    Operation.cast("write(String, Object...)"),
                    Operation.call("sum(int...)", Direct.AUTO, int.class),
                    Operation.cast("rows(String[]...)"),
                    Operation.cast("any(List...)"),
                    Operation.call("later(String...)", Direct.NEVER, String.class),
                    Operation.cast("generic(List...)"),
                    Operation.cast("typed(Object...)"));
            madeWith(LogClient.FINGERPRINT, LogWorker.FINGERPRINT);
        }

        @Override
        public LogClient client(Target target) {
            return new LogClient(target);
        }

        @Override
        public Reply<Integer, ?> handleCall(LogWorker worker, Integer state, int op, Object message)
                throws Throwable {
            return switch (op) {
                case 1 -> worker.sum(state, ((SumMessage) message).numbers);
                case 4 -> worker.later(state, ((LaterMessage) message).words,
                        ((LaterMessage) message).from());
                default -> throw new AssertionError(op);
            };
        }

        @Override
        public Next<Integer> handleCast(LogWorker worker, Integer state, int op, Object message)
                throws Throwable {
            return switch (op) {
                case 0 -> worker.write(state, ((WriteMessage) message).format,
                        ((WriteMessage) message).arguments);
                case 2 -> worker.rows(state, ((RowsMessage) message).rows);
                case 3 -> worker.any(state, ((AnyMessage) message).lists);
                case 5 -> worker.generic(state, ((GenericMessage) message).lists);
                case 6 -> handleTyped(worker, state, (TypedMessage<?>) message);
                default -> throw new AssertionError(op);
            };
        }

        private static <T> Next<Integer> handleTyped(LogWorker worker, Integer state,
                TypedMessage<T> message) throws Throwable {
            return worker.typed(state, message.values);
        }

        @Override
        public boolean freezes() {
            return false;
        }
    }
}
