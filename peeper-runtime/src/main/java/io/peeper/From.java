package io.peeper;

import org.jspecify.annotations.Nullable;

/**
 * Who waits for the reply of one deferred call. It may be kept in the state and used from another handler, another thread,
 * and after the worker crashed and restarted.
 *
 * <p>The first reply wins; any later one, and one that comes after the caller gave up, has no effect. A reply given inside a
 * handler leaves when that handler's message is committed, and never if it crashes or is killed; elsewhere it leaves at once.
 * If nobody replies, the caller's deadline ends the call, or the end of the peeper does.
 *
 * @param <R> the reply
 */
public interface From<R> {
    /**
     * Answers the call. Any thread may do so.
     *
     * @param value the reply; null only where the method's return type is no primitive
     * @throws IllegalArgumentException if it is null and the method returns a primitive
     */
    @SuppressWarnings("exports") // the annotation is not needed to run or compile against this
    void reply(@Nullable R value);

    /**
     * Fails the call: its caller sees this very exception. Any thread may do so.
     *
     * @param error unchecked, or one that the method declares
     * @throws IllegalArgumentException if it is neither
     */
    void fail(Throwable error);
}
