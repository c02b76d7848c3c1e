package io.peeper.internal.table;

/** Writes to many rows that are seen all at once. */
final class Batch extends Stamp {
    private final Touch part;
    private volatile int step = PENDING;

    /** Part of other writes. */
    Batch(Touch part) {
        this.part = part;
    }

    /** All are written: they are seen, or never will be. */
    void end(boolean written) {
        step = written ? KEPT : UNDONE;
    }

    @Override
    int state() {
        int now = step;
        return now == KEPT ? part.state() : now;
    }

    @Override
    @SuppressWarnings("ReferenceEquality") // they equal only themselves
    boolean isOf(Touch touch) {
        return part == touch;
    }

    @Override
    void count(Body body, int more) {
        part.count(body, more);
    }
}
