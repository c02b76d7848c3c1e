package io.peeper.internal.table;

import org.jspecify.annotations.Nullable;

/** Writes to many rows that are seen all at once. */
final class Batch extends Stamp {
    private final @Nullable Writes message;
    private volatile int step = PENDING;

    /** Of a message; null: of nobody who may fail. */
    Batch(@Nullable Writes message) {
        this.message = message;
    }

    /** All are written: they are seen, or never will be. */
    void end(boolean written) {
        step = written ? KEPT : UNDONE;
    }

    @Override
    int state() {
        int now = step;
        return now == KEPT && message != null ? message.state() : now;
    }
}
