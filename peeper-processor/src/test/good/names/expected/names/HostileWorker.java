package names;

import io.peeper.From;
import io.peeper.Next;
import io.peeper.Reply;
import io.peeper.Worker;
import io.peeper.generated.PeeperGenerated;
import javax.annotation.processing.Generated;

/**
 * The worker behind {@link Hostile}, to extend: one handler for each of its methods.
 */
@PeeperGenerated("io.peeper.processor")
@Generated("io.peeper.processor.PeeperProcessor")
public abstract class HostileWorker extends Worker<Hostile.State> {
    static final Long FINGERPRINT = 0xb4e8c430f2565e7fL;

    /**
     * For subclasses.
     */
    protected HostileWorker() {
    }

    /**
     * Answers {@link Hostile#target(int)}.
     */
    protected abstract Reply<Hostile.State, Integer> target(Hostile.State state, int target);

    /**
     * Answers {@link Hostile#message(int, int, int, int, int, int, int)}, at once or later by {@code from__}.
     */
    protected abstract Reply<Hostile.State, Integer> message(Hostile.State state__, int message,
            int state, int op, int worker, int from, int state_, int from_, From<Integer> from__);

    /**
     * Answers {@link Hostile#turns(int, int, int, int, int, int, int, int, String)}.
     */
    protected abstract Reply<Hostile.State, Integer> turns(Hostile.State state_, int direct,
            int worker, int turn, int state, int reply, int thrown, int turn_, int message,
            String target);

    /**
     * Handles {@link Hostile#other(int, int, int, int, int, int)}.
     */
    protected abstract Next<Hostile.State> other(Hostile.State state, int other, int client,
            int PROTOCOL, int HostilePeeper, int HostileClient, int Integer);

    /**
     * Answers {@link Hostile#dollar(int, int, int, int)}.
     */
    protected abstract Reply<Hostile.State, Integer> dollar(Hostile.State state, int $, int $L,
            int this$0, int a$b);

    /**
     * Answers {@link Hostile#call()}.
     */
    protected abstract Reply<Hostile.State, Integer> call(Hostile.State state);

    /**
     * Answers {@link Hostile#cast()}.
     */
    protected abstract Reply<Hostile.State, Integer> cast(Hostile.State state);

    /**
     * Answers {@link Hostile#ask(int)}.
     */
    protected abstract Reply<Hostile.State, Integer> ask(Hostile.State state, int ask);

    /**
     * Answers {@link Hostile#client(int)}.
     */
    protected abstract Reply<Hostile.State, Integer> client(Hostile.State state, int client);

    /**
     * Answers {@link Hostile#named(String)}.
     */
    protected abstract Reply<Hostile.State, Integer> named(Hostile.State state, String name);

    /**
     * Answers {@link Hostile#type()}.
     */
    protected abstract Reply<Hostile.State, Integer> type(Hostile.State state);

    /**
     * Answers {@link Hostile#stateType()}.
     */
    protected abstract Reply<Hostile.State, Integer> stateType(Hostile.State state);

    /**
     * Answers {@link Hostile#workerType()}.
     */
    protected abstract Reply<Hostile.State, Integer> workerType(Hostile.State state);

    /**
     * Answers {@link Hostile#operation(int)}.
     */
    protected abstract Reply<Hostile.State, Integer> operation(Hostile.State state, int op);

    /**
     * Answers {@link Hostile#freeze()}.
     */
    protected abstract Reply<Hostile.State, Integer> freeze(Hostile.State state);

    /**
     * Handles {@link Hostile#handleCall(int)}.
     */
    protected abstract Next<Hostile.State> handleCall(Hostile.State state, int op);

    /**
     * Handles {@link Hostile#handleCast(int)}.
     */
    protected abstract Next<Hostile.State> handleCast(Hostile.State state, int op);

    /**
     * Answers {@link Hostile#declares(int, Throwable)}.
     */
    protected abstract Reply<Hostile.State, Boolean> declares(Hostile.State state, int op,
            Throwable thrown);

    /**
     * Answers {@link Hostile#peeper(int)}.
     */
    protected abstract Reply<Hostile.State, Integer> peeper(Hostile.State state, int number);

    /**
     * Answers {@link Hostile#self()}.
     */
    protected abstract Reply<Hostile.State, Integer> self(Hostile.State state);

    /**
     * Answers {@link Hostile#context()}.
     */
    protected abstract Reply<Hostile.State, Integer> context(Hostile.State state);

    /**
     * Answers {@link Hostile#same()}.
     */
    protected abstract Reply<Hostile.State, Integer> same(Hostile.State state);

    /**
     * Answers {@link Hostile#spec()}.
     */
    protected abstract Reply<Hostile.State, Integer> spec(Hostile.State state);

    /**
     * Answers {@link Hostile#start()}.
     */
    protected abstract Reply<Hostile.State, Integer> start(Hostile.State state);

    /**
     * Answers {@link Hostile#withTimeout()}.
     */
    protected abstract Reply<Hostile.State, Integer> withTimeout(Hostile.State state);

    /**
     * Answers {@link Hostile#wiring()}.
     */
    protected abstract Reply<Hostile.State, Integer> wiring(Hostile.State state);

    /**
     * Answers {@link Hostile#identity()}.
     */
    protected abstract Reply<Hostile.State, Integer> identity(Hostile.State state);

    /**
     * Answers {@link Hostile#ref()}.
     */
    protected abstract Reply<Hostile.State, Integer> ref(Hostile.State state);

    /**
     * Answers {@link Hostile#equals(String)}.
     */
    protected abstract Reply<Hostile.State, Boolean> equals(Hostile.State state, String other);

    /**
     * Answers {@link Hostile#hashCode(int)}.
     */
    protected abstract Reply<Hostile.State, Integer> hashCode(Hostile.State state, int seed);

    /**
     * Answers {@link Hostile#toString(int)}.
     */
    protected abstract Reply<Hostile.State, String> toString(Hostile.State state, int radix);

    /**
     * Answers {@link Hostile#wait(String)}.
     */
    protected abstract Reply<Hostile.State, Integer> wait(Hostile.State state, String reason);

    /**
     * Answers {@link Hostile#Wiring()}.
     */
    protected abstract Reply<Hostile.State, Integer> Wiring(Hostile.State state);

    /**
     * Answers {@link Hostile#$()}.
     */
    protected abstract Reply<Hostile.State, Integer> $(Hostile.State state);

    /**
     * Answers {@link Hostile#a$b()}.
     */
    protected abstract Reply<Hostile.State, Integer> a$b(Hostile.State state);

    /**
     * Answers {@link Hostile#\u00e9t\u00e9(int)}.
     */
    protected abstract Reply<Hostile.State, Integer> \u00e9t\u00e9(Hostile.State state, int gr\u00f6\u00dfe);

    /**
     * A client of this very peeper, to hand out or to cast to. A handler that calls it would wait for
     * itself, and gets an exception instead.
     */
    protected final HostileClient self() {
        return HostilePeeper.client(context().ref());
    }
}
