package variables;

import io.peeper.Reply;
import io.peeper.Worker;
import io.peeper.generated.PeeperGenerated;
import javax.annotation.processing.Generated;

/**
 * The worker behind {@link Variables}, to extend: one handler for each of its methods.
 */
@PeeperGenerated("io.peeper.processor")
@Generated("io.peeper.processor.PeeperProcessor")
public abstract class VariablesWorker extends Worker<Variables.State> {
    static final Long FINGERPRINT = 0xbd82396e09d475c1L;

    /**
     * For subclasses.
     */
    protected VariablesWorker() {
    }

    /**
     * Answers {@link Variables#generated(Object, Object, Object, Comparable, Object)}.
     */
    protected abstract <VariablesPeeper, VariablesClient, VariablesWorker, Override, Target, CallMessage extends Comparable<? super VariablesPeeper>> Reply<Variables.State, VariablesPeeper> generated(
            Variables.State state, VariablesClient one, Override two, Target three,
            CallMessage four, VariablesWorker five);

    /**
     * Answers {@link Variables#runtime(Object, Object, Object, Object)}.
     */
    protected abstract <Integer, Reply, Next, Worker> io.peeper.Reply<Variables.State, java.lang.Integer> runtime(
            Variables.State state, Integer one, Reply two, Next three, Worker four);

    /**
     * Answers {@code java(Object, Object, Object, Object, Object, Object)}, at once or later by {@code from}.
     */
    protected abstract <From, Throwable, Object, Void, State, Variables> Reply<variables.Variables.State, java.lang.Void> java(
            variables.Variables.State state, From one, Throwable two, Object three, Void four,
            State five, Variables six, io.peeper.From<java.lang.Void> from);

    /**
     * Answers {@link Variables#thrown(Class)}. What it names in its throws clause is an answer too, and no crash.
     */
    protected abstract <X extends Exception, Exception extends java.lang.Exception, RuntimeException extends Exception> Reply<Variables.State, Void> thrown(
            Variables.State state, Class<X> type) throws RuntimeException;

    /**
     * Answers {@link Variables#parameters(Object, Object, Object, Object, Object)}.
     */
    protected abstract <T> Reply<Variables.State, T> parameters(Variables.State state_, T target,
            T op, T message, T worker, T state);

    /**
     * A client of this very peeper, to hand out or to cast to. A handler that calls it would wait for
     * itself, and gets an exception instead.
     */
    protected final VariablesClient self() {
        return VariablesPeeper.client(context().ref());
    }
}
