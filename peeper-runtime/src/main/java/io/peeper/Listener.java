package io.peeper;

/**
 * Hears what becomes of a peeper. Its methods are called in order, one at a time for each peeper, off the worker's thread; a
 * slow listener delays only itself, and what it throws is logged and hurts nobody. Closing the system waits for it.
 *
 * <p>At most 1,024 notifications wait. Beyond that, changes that follow each other are merged into one that has the first
 * state before and the last one after; crashes, restarts and ends are never dropped.
 *
 * @param <S> the state, or a supertype
 */
public interface Listener<S> {
    /**
     * A message has changed the state, and that is kept. Boxes, strings, enums and times count as changed by {@code equals},
     * everything else by reference.
     */
    default void onStateChanged(S before, S after) {}

    /** The peeper has ended for good, for any reason; comes once. */
    default void onTerminate(ExitReason reason, S last) {}

    /** A handler has crashed; comes once for each crash, and not for kills. */
    default void onCrash(Throwable cause, S lastGood) {}

    /** A new worker has taken over, after a crash or a kill. */
    default void onRestart(long incarnation, S state) {}

    /** The peeper has moved to another supervisor. */
    default void onTransfer(S state) {}
}
