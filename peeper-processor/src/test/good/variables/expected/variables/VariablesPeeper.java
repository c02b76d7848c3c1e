package variables;

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
import java.time.Duration;
import java.util.function.Supplier;
import javax.annotation.processing.Generated;

/**
 * Starts and finds peepers of {@link Variables}.
 */
@PeeperGenerated("io.peeper.processor")
@Generated("io.peeper.processor.PeeperProcessor")
public final class VariablesPeeper {
    private static final Protocol<VariablesClient, Variables.State, VariablesWorker> PROTOCOL = new Wiring();

    private VariablesPeeper() {
    }

    /**
     * How to start a peeper, to be refined.
     *
     * @param worker makes the worker, at the first start and after each crash
     * @param state the state to begin with
     */
    public static PeeperSpec<VariablesClient, Variables.State> spec(
            Supplier<? extends VariablesWorker> worker, Variables.State state) {
        return PeeperSpec.of(PROTOCOL, worker, state);
    }

    /**
     * Starts a peeper on the shared system.
     *
     * @param worker makes the worker, at the first start and after each crash
     * @param state the state to begin with
     */
    public static VariablesClient start(Supplier<? extends VariablesWorker> worker,
            Variables.State state) {
        return spec(worker, state).start();
    }

    /**
     * A client of whoever holds a local name of the shared system when it is used.
     */
    public static VariablesClient named(String name) {
        return named(Name.local(name));
    }

    /**
     * A client of whoever holds a name, as the shared system sees it, when it is used.
     */
    public static VariablesClient named(Name name) {
        return named(PeeperSystem.shared(), name);
    }

    /**
     * A client of whoever holds a local name of a system when it is used.
     */
    public static VariablesClient named(PeeperSystem system, String name) {
        return named(system, Name.local(name));
    }

    /**
     * A client of whoever holds a name, as a system sees it, when it is used.
     */
    public static VariablesClient named(PeeperSystem system, Name name) {
        return PROTOCOL.client(Target.named(system, name, PROTOCOL));
    }

    /**
     * A typed view of a peeper.
     *
     * @throws IllegalArgumentException if it has another protocol
     */
    public static VariablesClient client(PeeperRef ref) {
        return PROTOCOL.client(Target.of(ref, PROTOCOL));
    }

    /**
     * A client of the same peeper, with another limit for all of its calls.
     *
     * @param client a client
     * @param timeout how long callers wait; more than zero
     */
    public static VariablesClient withTimeout(VariablesClient client, Duration timeout) {
        return PROTOCOL.client(Target.timed(client.target, timeout));
    }

    static final class GeneratedMessage<VariablesPeeper, VariablesClient, VariablesWorker, Override, Target, CallMessage extends Comparable<? super VariablesPeeper>> extends io.peeper.generated.CallMessage<VariablesPeeper> {
        final VariablesClient one;

        final Override two;

        final Target three;

        final CallMessage four;

        final VariablesWorker five;

        GeneratedMessage(VariablesClient one, Override two, Target three, CallMessage four,
                VariablesWorker five) {
            super(0);
            this.one = one;
            this.two = two;
            this.three = three;
            this.four = four;
            this.five = five;
        }
    }

    static final class RuntimeMessage<Integer, Reply, Next, Worker> extends CallMessage<java.lang.Integer> {
        final Integer one;

        final Reply two;

        final Next three;

        final Worker four;

        RuntimeMessage(Integer one, Reply two, Next three, Worker four) {
            super(1);
            this.one = one;
            this.two = two;
            this.three = three;
            this.four = four;
        }
    }

    static final class JavaMessage<From, Throwable, Object, Void, State, Variables> extends CallMessage<java.lang.Void> {
        final From one;

        final Throwable two;

        final Object three;

        final Void four;

        final State five;

        final Variables six;

        JavaMessage(From one, Throwable two, Object three, Void four, State five, Variables six) {
            super(2);
            this.one = one;
            this.two = two;
            this.three = three;
            this.four = four;
            this.five = five;
            this.six = six;
        }
    }

    static final class ThrownMessage<X extends Exception, Exception extends java.lang.Exception, RuntimeException extends Exception> extends CallMessage<Void> {
        final Class<X> type;

        ThrownMessage(Class<X> type) {
            super(3);
            this.type = type;
        }
    }

    static final class ParametersMessage<T> extends CallMessage<T> {
        final T target;

        final T op;

        final T message;

        final T worker;

        final T state;

        ParametersMessage(T target, T op, T message, T worker, T state) {
            super(4);
            this.target = target;
            this.op = op;
            this.message = message;
            this.worker = worker;
            this.state = state;
        }
    }

    private static final class Wiring extends Protocol<VariablesClient, Variables.State, VariablesWorker> {
        Wiring() {
            super(
                    3,
                    0xbd82396e09d475c1L,
                    Variables.class,
                    Variables.State.class,
                    VariablesWorker.class,
                    Operation.call("generated(Object, Object, Object, Comparable, Object)", Direct.AUTO, Object.class),
                    Operation.call("runtime(Object, Object, Object, Object)", Direct.AUTO, int.class),
                    Operation.call("java(Object, Object, Object, Object, Object, Object)", Direct.NEVER, void.class),
                    Operation.call("thrown(Class)", Direct.AUTO, void.class),
                    Operation.asyncCall("parameters(Object, Object, Object, Object, Object)", Object.class));
            madeWith(VariablesClient.FINGERPRINT, VariablesWorker.FINGERPRINT);
        }

        @Override
        public VariablesClient client(Target target) {
            return new VariablesClient(target);
        }

        @Override
        public Reply<Variables.State, ?> handleCall(VariablesWorker worker, Variables.State state,
                int op, Object message) throws Throwable {
            return switch (op) {
                case 0 -> handleGenerated(worker, state, (GeneratedMessage<?, ?, ?, ?, ?, ?>) message);
                case 1 -> handleRuntime(worker, state, (RuntimeMessage<?, ?, ?, ?>) message);
                case 2 -> handleJava(worker, state, (JavaMessage<?, ?, ?, ?, ?, ?>) message);
                case 3 -> handleThrown(worker, state, (ThrownMessage<?, ?, ?>) message);
                case 4 -> handleParameters(worker, state, (ParametersMessage<?>) message);
                default -> throw new AssertionError(op);
            };
        }

        @Override
        public Next<Variables.State> handleCast(VariablesWorker worker, Variables.State state,
                int op, Object message) throws Throwable {
            throw new AssertionError(op);
        }

        private static <VariablesPeeper, VariablesClient, VariablesWorker, Override, Target, CallMessage extends Comparable<? super VariablesPeeper>> Reply<Variables.State, VariablesPeeper> handleGenerated(
                variables.VariablesWorker worker, Variables.State state,
                variables.VariablesPeeper.GeneratedMessage<VariablesPeeper, VariablesClient, VariablesWorker, Override, Target, CallMessage> message)
                throws Throwable {
            return worker.generated(state, message.one, message.two, message.three, message.four,
                    message.five);
        }

        private static <Integer, Reply, Next, Worker> io.peeper.Reply<Variables.State, java.lang.Integer> handleRuntime(
                VariablesWorker worker, Variables.State state,
                RuntimeMessage<Integer, Reply, Next, Worker> message) throws Throwable {
            return worker.runtime(state, message.one, message.two, message.three, message.four);
        }

        private static <From, Throwable, Object, Void, State, Variables> Reply<variables.Variables.State, java.lang.Void> handleJava(
                VariablesWorker worker, variables.Variables.State state,
                JavaMessage<From, Throwable, Object, Void, State, Variables> message) throws
                java.lang.Throwable {
            return worker.java(state, message.one, message.two, message.three, message.four,
                    message.five, message.six, message.from());
        }

        private static <X extends Exception, Exception extends java.lang.Exception, RuntimeException extends Exception> Reply<Variables.State, Void> handleThrown(
                VariablesWorker worker, Variables.State state,
                ThrownMessage<X, Exception, RuntimeException> message) throws Throwable {
            return worker.thrown(state, message.type);
        }

        private static <T> Reply<Variables.State, T> handleParameters(VariablesWorker worker,
                Variables.State state, ParametersMessage<T> message) throws Throwable {
            return worker.parameters(state, message.target, message.op, message.message,
                    message.worker, message.state);
        }

        @Override
        public boolean declares(int op, Throwable thrown) {
            return switch (op) {
                case 3 -> thrown instanceof Exception;
                default -> false;
            };
        }

        @Override
        public boolean freezes() {
            return false;
        }
    }
}
