package io.peeper;

import io.peeper.internal.branch.Effect;
import io.peeper.internal.branch.Incarnation;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The callbacks of a worker, and the helpers for what they return. The generated class of a protocol extends this one, and
 * the user's class extends that.
 *
 * <p>All callbacks run one at a time. What one did happens-before the next, on whatever thread that runs. A callback that
 * throws, or returns what it must not, crashes the worker: the message leaves no trace in the state, its caller gets a {@link
 * WorkerExitedException}, and a new worker object from the same supplier goes on with the state of the last completed message
 * and with the messages that wait. Fields of a worker don't survive; what must survive belongs in the state.
 *
 * @param <S> the state
 */
@SuppressWarnings("exports")
public abstract class Worker<S> extends Incarnation<S> {
    private static final Next<?> SAME = new Next<>(0, null, null);
    private static final Reply<?, ?> NO_REPLY = new Reply<>(0, null, null, null);
    private static final Next<?> IGNORE = new Next<>(Effect.IGNORE, null, null);

    /** For subclasses. */
    protected Worker() {}

    /**
     * Runs at every start, before any message. At the first start it runs inside {@code start}, and decides on the state to
     * begin with; what it throws is thrown to the starter. At any other start it gets the preserved state, and the state it
     * returns is ignored unless it says {@link #replace}.
     *
     * @param state the initial state of the spec at the first start, else the preserved one
     * @param start which start this is, and what ended the worker before
     * @return {@link #next}, {@link #same}, {@link #replace}, {@link #ignore} or {@link #stop(ExitReason, Object)}
     */
    @Override
    protected Next<S> init(S state, Start start) {
        return same();
    }

    /**
     * Handles what {@link PeeperRef#send} brings. Unless overridden, the message is logged by its type and dropped.
     *
     * @param state the state
     * @param message never null
     */
    @Override
    protected Next<S> info(S state, Object message) {
        unexpected(message);
        return same();
    }

    /**
     * Runs before the worker ends: at a stop, after an exception, after an illegal return and at an orderly shutdown. Not at
     * a kill or another exit from outside. Within the limit of the spec's {@link Shutdown} when the peeper is stopped.
     *
     * @param reason why it ends
     * @param state the last kept state
     */
    @Override
    protected void terminate(ExitReason reason, S state) {}

    /**
     * Runs when {@link PeeperRef#upgrade} has swapped the behaviour of a live worker, on the new worker, before its {@code init}.
     * Unless overridden, the state stays as it is. What it throws leaves the old worker running.
     *
     * @param state the state that the old worker had
     * @param extra what {@code upgrade} was given
     * @return the state to go on with; not null
     */
    @Override
    protected S codeChange(S state, @Nullable Object extra) {
        return state;
    }

    /**
     * What logs and tools may show of the state. Unless overridden, only its type. Runs where
     * handlers do; if it throws, a fixed text is shown instead.
     *
     * @param state the state
     * @return shown by its {@code toString()}
     */
    @Override
    protected Object formatStatus(S state) {
        return state.getClass().getName();
    }

    /**
     * What this worker has at hand.
     *
     * @throws IllegalStateException in the constructor, where the worker belongs to no peeper yet
     */
    protected final WorkerContext context() {
        return attachedContext();
    }

    /** Keeps the state as it is. */
    @SuppressWarnings("unchecked") // holds no state
    protected final Next<S> same() {
        return (Next<S>) SAME;
    }

    /**
     * Goes on with another state.
     *
     * @param state not null
     */
    protected final Next<S> next(S state) {
        return new Next<>(Effect.STATE, state, null);
    }

    /**
     * Answers and keeps the state as it is.
     *
     * @param value the reply; null only where the method's return type is no primitive
     */
    protected final <R> Reply<S, R> reply(@Nullable R value) {
        return new Reply<>(Effect.REPLY, null, null, value);
    }

    /**
     * Answers, once the new state is kept.
     *
     * @param value the reply; null only where the method's return type is no primitive
     * @param state not null
     */
    protected final <R> Reply<S, R> reply(@Nullable R value, S state) {
        return new Reply<>(Effect.REPLY | Effect.STATE, state, null, value);
    }

    /** Answers a {@code void} call and keeps the state as it is. */
    protected final Reply<S, Void> done() {
        return new Reply<>(Effect.REPLY, null, null, null);
    }

    /**
     * Answers a {@code void} call, once the new state is kept.
     *
     * @param state not null
     */
    protected final Reply<S, Void> done(S state) {
        return new Reply<>(Effect.REPLY | Effect.STATE, state, null, null);
    }

    /** Doesn't answer now and keeps the state as it is: the call is answered by its {@link From}, or never. */
    @SuppressWarnings("unchecked") // holds neither
    protected final <R> Reply<S, R> noReply() {
        return (Reply<S, R>) NO_REPLY;
    }

    /**
     * Doesn't answer now: the call is answered by its {@link From}, or never.
     *
     * @param state not null
     */
    protected final <R> Reply<S, R> noReply(S state) {
        return new Reply<>(Effect.STATE, state, null, null);
    }

    /**
     * Keeps this state and ends the worker, after {@code terminate}. {@link ExitReason.Normal} and {@link
     * ExitReason.Shutdown} end the peeper; any other reason restarts it with this state. A waiting caller gets a {@link
     * WorkerExitedException}.
     *
     * @param reason not null
     * @param state not null
     */
    protected final Next<S> stop(ExitReason reason, S state) {
        return new Next<>(Effect.STATE | Effect.STOP, state, Objects.requireNonNull(reason, "reason"));
    }

    /**
     * The same, with a reply, which leaves after {@code terminate}.
     *
     * @param reason not null
     * @param value the reply; null only where the method's return type is no primitive
     * @param state not null
     */
    protected final <R> Reply<S, R> stop(ExitReason reason, @Nullable R value, S state) {
        return new Reply<>(
                Effect.STATE | Effect.STOP | Effect.REPLY, state, Objects.requireNonNull(reason, "reason"), value);
    }

    /**
     * In {@code init}: takes this state also where the preserved one would be kept.
     *
     * @param state not null
     */
    protected final Next<S> replace(S state) {
        return new Next<>(Effect.STATE | Effect.REPLACE, state, null);
    }

    /** In {@code init}: doesn't start, and that is no error. The starter gets a client that is not alive. */
    @SuppressWarnings("unchecked") // holds no state
    protected final Next<S> ignore() {
        return (Next<S>) IGNORE;
    }
}
