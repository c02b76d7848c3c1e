package io.peeper.generated;

import io.peeper.Reply;
import io.peeper.Worker;
import io.peeper.internal.branch.Branch;
import org.jspecify.annotations.Nullable;

/**
 * One peeper, whose calls may get a turn on the threads of their callers: {@link #enter}, the handler, then {@link #leave}, or where
 * that does not do, {@link #finish}. Whatever is thrown on the way goes to {@link #fail}, with {@link #over} in the end, and
 * {@link #await} tells what came of it.
 *
 * <p>All of a turn is for the thread that has it. Nothing of it counts before it has left or is finished: a crash of the handler, or a
 * kill in the meantime, takes it back, and a kill frees the peeper at once, though the handler may go on.
 *
 * @since ABI 3
 */
@SuppressWarnings("exports") // the annotation is not needed to run or compile against this
public abstract class DirectTarget extends Target {
    /** For the runtime. */
    protected DirectTarget() {}

    /** The worker, if a call is likely to get a turn; null where it has to be sent. */
    public abstract @Nullable Worker<?> atHand();

    /**
     * Begins a call on the calling thread: what follows is to run the handler.
     *
     * @param worker what {@link #atHand} has just answered
     * @param op the number of the operation in its protocol
     * @param timeoutNanos how long the handler may take; 0 for ever
     * @return null: nothing has begun, and the call has to be sent
     */
    public abstract @Nullable Turn enter(@Nullable Worker<?> worker, int op, long timeoutNanos);

    /** The state that the handler works on. */
    public abstract <S> S state(Turn turn, Worker<S> worker);

    /**
     * Ends a turn, if its handler has decided on a reply, and perhaps a state, and nothing else. From then on both count.
     *
     * @param worker whose handler has returned
     * @param reply what it returned
     * @param type the class that the reply's value has to be of, boxed
     * @param nullable whether the value may be null
     * @return false: the turn goes on, and {@link #finish} has to follow
     */
    public abstract boolean leave(
            Turn turn, Worker<?> worker, @Nullable Reply<?, ?> reply, Class<?> type, boolean nullable);

    /**
     * The value of a reply that has left.
     *
     * @param reply what {@link #leave} was given
     */
    public static <R> R value(Reply<?, R> reply) {
        return Branch.value(reply);
    }

    /**
     * Ends a turn, whatever its handler has decided, and waits for what is still to come.
     *
     * @param reply what the handler returned
     * @param message the call, as it would have been sent
     * @param timeoutNanos how long to wait; 0 for ever
     * @return the reply
     */
    public abstract <R> R finish(
            Turn turn, Worker<?> worker, @Nullable Reply<?, R> reply, CallMessage<R> message, long timeoutNanos);

    /**
     * Ends a turn whose handler has failed, and {@link #await} has to follow. Where its turn has ended, and what came of it was thrown,
     * that is thrown on.
     *
     * @param thrown what was thrown
     * @param message the call, as it would have been sent
     */
    public abstract void fail(Turn turn, Worker<?> worker, Throwable thrown, CallMessage<?> message);

    /** Makes sure that a turn has ended, also where there was not the memory to finish it. */
    public abstract void over(Turn turn);

    /**
     * What has come of a call whose handler has failed: apart from the turn, so that the caller's exception has few frames to pass.
     *
     * @param message what {@link #fail} was given
     * @param timeoutNanos how long to wait; 0 for ever
     * @return the reply, if the message is run once more, and comes to one
     */
    public abstract <R> R await(CallMessage<R> message, long timeoutNanos);
}
