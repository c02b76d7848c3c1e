package io.peeper.internal.time;

/** Runs short tasks later. They must not block, and run no user code. */
public interface Timers {
    /** Runs a task after a delay, unless it is cancelled before. */
    Cancellable schedule(Runnable task, long delayNanos);

    /** Ends the thread; what is scheduled is forgotten. */
    void close();

    /** Something that need not happen any more. */
    @FunctionalInterface
    interface Cancellable {
        /** Does nothing if it has happened. */
        void cancel();
    }
}
