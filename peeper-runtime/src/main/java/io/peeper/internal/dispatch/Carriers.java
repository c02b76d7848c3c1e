package io.peeper.internal.dispatch;

import io.peeper.Dispatcher;

/** Where a system gets its threads from: a seam, so that a whole system can run on one. */
public interface Carriers {
    /**
     * The carrier for a peeper.
     *
     * @param id what a thread of its own is called by
     */
    Carrier of(Dispatcher dispatcher, String id);

    /** Threads that no handler can hold up for long. */
    Carrier platform();

    /** Runs what handles no message: listeners, logs, and what hangs on futures. */
    void later(Runnable task);

    /** A dispatch failed, for want of memory, stack or threads: the next look finds the branch. */
    void stranded();

    /** The current thread, in a handler, is about to wait for another peeper. */
    void aboutToWait();

    /** Lets the threads go; what was handed over before still runs. */
    void close();
}
