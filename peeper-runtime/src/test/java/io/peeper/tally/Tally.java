package io.peeper.tally;

import io.peeper.From;
import io.peeper.Next;
import io.peeper.Reply;
import io.peeper.annotation.Call;
import io.peeper.annotation.Cast;
import io.peeper.annotation.Direct;
import io.peeper.annotation.Peeper;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** A number, and a way to run anything inside its worker's handlers. */
@Peeper(state = Integer.class)
public interface Tally {
    int get();

    @Cast
    void add(int amount);

    int addAndGet(int amount);

    CompletionStage<Integer> asyncAddAndGet(int amount);

    /** Declares one checked and one unchecked exception. */
    int takeAway(int amount) throws NotEnough, IllegalArgumentException;

    @Call
    void reset();

    /** Replies with an object, which may be null. */
    @Nullable
    String echo(@Nullable String text);

    /** A call that does what the step does. */
    @Call(direct = Direct.NEVER)
    <R> R run(Step<R> step);

    /** A call that does what the step does, on its caller's thread. */
    @Call(direct = Direct.ALWAYS)
    <R> R runHere(Step<R> step);

    /** A cast that does what the act does. */
    @Cast
    void post(Act act);

    /** A deferred call that does what the step does. */
    @Call(deferred = true)
    String ask(Later<String> step);

    /** The same, with a reply of a primitive type. */
    @Call(deferred = true)
    int askNumber(Later<Integer> step) throws NotEnough;

    /** An asynchronous call that does what the step does. */
    @Call(timeoutMillis = 2_000)
    CompletionStage<Integer> asyncRun(Step<Integer> step);

    /** What {@link #takeAway} declares. */
    final class NotEnough extends Exception {
        private static final long serialVersionUID = 1;

        public NotEnough(String message) {
            super(message);
        }
    }

    /** The body of a call handler. */
    interface Step<R> {
        Reply<Integer, R> in(TallyWorker it, Integer count) throws Throwable;
    }

    /** The body of a handler that answers by a {@link From}. */
    interface Later<R> {
        Reply<Integer, R> in(TallyWorker it, Integer count, From<R> from) throws Throwable;
    }

    /** The body of a cast or info handler. */
    interface Act {
        Next<Integer> in(TallyWorker it, Integer count) throws Throwable;
    }
}
