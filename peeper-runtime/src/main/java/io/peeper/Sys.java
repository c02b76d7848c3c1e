package io.peeper;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * A look inside a peeper, and a hand on it, as Erlang's {@code sys}. Each method is a call that is answered between two messages, in
 * its turn, also while the peeper is suspended; no handler sees it, and no timeout of the worker is cancelled by it.
 *
 * <p>All but {@link #withTimeout} throw {@link NoProcessException} if the peeper has ended, {@link CallTimeoutException} after five
 * seconds or the limit of {@link #withTimeout}, {@link CallInterruptedException} if the caller is interrupted, and {@link
 * SelfCallException} in a handler of the peeper itself.
 */
public interface Sys {
    /**
     * The same, with another limit for each call.
     *
     * @param limit more than zero
     * @throws IllegalArgumentException if it is zero or less
     */
    Sys withTimeout(Duration limit);

    /** The state of the last completed message. */
    Object state();

    /**
     * Changes the state from outside; committed as a message's is. Runs where handlers do.
     *
     * @param change from the state to the new one; what it throws is thrown here, and the state stays as it was
     * @return the new state
     * @throws IllegalStateException if the change answers null or something that is no state of this peeper
     */
    Object replaceState(UnaryOperator<Object> change);

    /** Handles no more messages: they wait until {@link #resume()}. Stops and exits go on working. */
    void suspend();

    /** Handles messages again, in the order they came. Does nothing to a peeper that is not suspended. */
    void resume();

    /** Begins to count messages, from zero; or stops. */
    void statistics(boolean on);

    /** What has been counted; empty while nothing is. */
    Optional<Statistics> statistics();

    /** What the peeper is like now. */
    Status status();

    /**
     * Keeps the last events; a crash does not lose them.
     *
     * @param events how many, at least 0, which keeps none and forgets what there is
     * @throws IllegalArgumentException if it is less
     */
    void history(int events);

    /** The last events, oldest first; none unless {@link #history(int)} asked for them. */
    List<TraceEvent> history();

    /**
     * Hears of all that happens, in order, one event at a time, off the worker's thread. A consumer that throws hears no more;
     * one that is too slow misses events, and is told how many.
     *
     * @param consumer who hears
     * @return closing it ends the trace
     */
    Trace trace(Consumer<? super TraceEvent> consumer);

    /** Ends statistics, history and all traces. */
    void noDebug();

    /** Somebody who hears. */
    interface Trace extends AutoCloseable {
        /** Hears no more. Does nothing if the peeper has ended. */
        @Override
        void close();
    }
}
