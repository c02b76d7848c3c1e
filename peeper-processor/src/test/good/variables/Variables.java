package variables;

import io.peeper.annotation.Call;
import io.peeper.annotation.Peeper;
import java.util.concurrent.CompletionStage;

/** Type variables with the names of what generated code uses. */
@Peeper(state = Variables.State.class)
public interface Variables {
    record State(int number) {}

    <
                    VariablesPeeper,
                    VariablesClient,
                    VariablesWorker,
                    Override,
                    Target,
                    CallMessage extends Comparable<? super VariablesPeeper>>
            VariablesPeeper generated(
                    VariablesClient one, Override two, Target three, CallMessage four, VariablesWorker five);

    <Integer, Reply, Next, Worker> int runtime(Integer one, Reply two, Next three, Worker four);

    @Call(deferred = true)
    <From, Throwable, Object, Void, State, Variables> void java(
            From one, Throwable two, Object three, Void four, State five, Variables six);

    @Call
    <X extends Exception, Exception extends java.lang.Exception, RuntimeException extends Exception> void thrown(
            Class<X> type) throws RuntimeException;

    <T> CompletionStage<T> parameters(T target, T op, T message, T worker, T state);
}
