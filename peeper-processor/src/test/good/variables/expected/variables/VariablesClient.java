package variables;

import io.peeper.PeeperClient;
import io.peeper.PeeperRef;
import io.peeper.Reply;
import io.peeper.generated.DirectTarget;
import io.peeper.generated.PeeperGenerated;
import io.peeper.generated.Target;
import io.peeper.generated.Turn;
import java.util.concurrent.CompletionStage;
import javax.annotation.processing.Generated;

/**
 * Typed stub of {@link Variables}: each method sends a message to its worker.
 */
@PeeperGenerated("io.peeper.processor")
@Generated("io.peeper.processor.PeeperProcessor")
public final class VariablesClient implements Variables, PeeperClient {
    static final Long FINGERPRINT = 0xbd82396e09d475c1L;

    final Target target;

    VariablesClient(Target target) {
        this.target = target;
    }

    @java.lang.Override
    public PeeperRef peeper() {
        return target.ref();
    }

    @java.lang.Override
    public <VariablesPeeper, VariablesClient, VariablesWorker, Override, Target, CallMessage extends Comparable<? super VariablesPeeper>> VariablesPeeper generated(
            VariablesClient one, Override two, Target three, CallMessage four,
            VariablesWorker five) {
        if (target instanceof DirectTarget direct) {
            variables.VariablesWorker worker = (variables.VariablesWorker) direct.atHand();
            Turn turn = direct.enter(worker, 0, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Variables.State state = direct.state(turn, worker);
                    Reply<Variables.State, VariablesPeeper> reply = worker.generated(state, one,
                            two, three, four, five);
                    if (direct.leave(turn, worker, reply, Object.class, true)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new variables.VariablesPeeper.GeneratedMessage<VariablesPeeper, VariablesClient, VariablesWorker, Override, Target, CallMessage>(one,
                            two, three, four, five), 5_000_000_000L);
                } catch (Throwable thrown) {
                    variables.VariablesPeeper.GeneratedMessage<VariablesPeeper, VariablesClient, VariablesWorker, Override, Target, CallMessage> message;
                    try {
                        message = new variables.VariablesPeeper.GeneratedMessage<VariablesPeeper, VariablesClient, VariablesWorker, Override, Target, CallMessage>(one,
                                two, three, four, five);
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new variables.VariablesPeeper.GeneratedMessage<VariablesPeeper, VariablesClient, VariablesWorker, Override, Target, CallMessage>(one,
                two, three, four, five), 5_000_000_000L);
    }

    @java.lang.Override
    public <Integer, Reply, Next, Worker> int runtime(Integer one, Reply two, Next three,
            Worker four) {
        if (target instanceof DirectTarget direct) {
            VariablesWorker worker = (VariablesWorker) direct.atHand();
            Turn turn = direct.enter(worker, 1, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Variables.State state = direct.state(turn, worker);
                    io.peeper.Reply<Variables.State, java.lang.Integer> reply = worker.runtime(state,
                            one, two, three, four);
                    if (direct.leave(turn, worker, reply, java.lang.Integer.class, false)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new VariablesPeeper.RuntimeMessage<Integer, Reply, Next, Worker>(one,
                            two, three, four), 5_000_000_000L);
                } catch (Throwable thrown) {
                    VariablesPeeper.RuntimeMessage<Integer, Reply, Next, Worker> message;
                    try {
                        message = new VariablesPeeper.RuntimeMessage<Integer, Reply, Next, Worker>(one,
                                two, three, four);
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new VariablesPeeper.RuntimeMessage<Integer, Reply, Next, Worker>(one,
                two, three, four), 5_000_000_000L);
    }

    @java.lang.Override
    public <From, Throwable, Object, Void, State, Variables> void java(From one, Throwable two,
            Object three, Void four, State five, Variables six) {
        target.call(new VariablesPeeper.JavaMessage<From, Throwable, Object, Void, State, Variables>(one,
                two, three, four, five, six), 5_000_000_000L);
    }

    @java.lang.Override
    public <X extends Exception, Exception extends java.lang.Exception, RuntimeException extends Exception> void thrown(
            Class<X> type) throws RuntimeException {
        if (target instanceof DirectTarget direct) {
            VariablesWorker worker = (VariablesWorker) direct.atHand();
            Turn turn = direct.enter(worker, 3, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Variables.State state = direct.state(turn, worker);
                    Reply<Variables.State, Void> reply = worker.thrown(state, type);
                    if (direct.leave(turn, worker, reply, Void.class, true)) {
                        return;
                    }
                    direct.finish(turn, worker, reply,
                            new VariablesPeeper.ThrownMessage<X, Exception, RuntimeException>(type), 5_000_000_000L);
                    return;
                } catch (Throwable thrown) {
                    VariablesPeeper.ThrownMessage<X, Exception, RuntimeException> message;
                    try {
                        message = new VariablesPeeper.ThrownMessage<X, Exception, RuntimeException>(type);
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    direct.await(message, 5_000_000_000L);
                    return;
                }
            }
        }
        target.call(new VariablesPeeper.ThrownMessage<X, Exception, RuntimeException>(type), 5_000_000_000L);
    }

    @java.lang.Override
    public <T> CompletionStage<T> parameters(T target, T op, T message, T worker, T state) {
        return this.target.ask(new VariablesPeeper.ParametersMessage<T>(target, op, message, worker,
                state), 5_000_000_000L);
    }

    /**
     * Clients are equal if they stand for the same peeper.
     */
    @java.lang.Override
    public boolean equals(Object other) {
        return other instanceof VariablesClient client && client.target.identity().equals(target.identity());
    }

    @java.lang.Override
    public int hashCode() {
        return target.identity().hashCode();
    }

    @java.lang.Override
    public String toString() {
        return "VariablesClient[" + target + "]";
    }
}
