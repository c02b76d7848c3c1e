package io.peeper.internal.table;

import org.jspecify.annotations.Nullable;

/** What one message, or one operation outside of all, has written to one table. */
final class Touch {
    private final OpenTable<?, ?> table;
    private final @Nullable Writes by;
    private final @Nullable Touch next;

    /** The last place that was noted; written by the thread of the run alone. */
    private volatile @Nullable Trace last;

    Touch(OpenTable<?, ?> table, @Nullable Writes by, @Nullable Touch next) {
        this.table = table;
        this.by = by;
        this.next = next;
    }

    /** Whose it is; null: of nobody who may fail. */
    @Nullable
    Writes by() {
        return by;
    }

    @Nullable
    Touch next() {
        return next;
    }

    @SuppressWarnings("ReferenceEquality") // they equal only themselves
    boolean isBy(Writes message) {
        return by == message;
    }

    @SuppressWarnings("ReferenceEquality") // they equal only themselves
    boolean isOf(OpenTable<?, ?> other) {
        return table == other;
    }

    /** A place is about to be written. */
    void note(Place place) {
        last = new Trace(place, last);
    }

    /** Tidies up what has been taken back, on behalf of a thread that has not left its run; any thread may. */
    void tidyUndone() {
        if (by != null && by.state() == Stamp.UNDONE) {
            tidy();
        }
    }

    /** Makes what is written as plain as it can be. */
    void tidy() {
        for (Trace one = last; one != null; one = one.next) {
            one.place.tidy();
        }
    }

    /** It is decided, and nothing is written any more. */
    void settle() {
        Trace one = last;
        last = null;
        while (one != null) {
            Trace then = one.next;
            if (!one.place.tidy() && one.place instanceof Row row) {
                row.body().leave(one);
            }
            one = then;
        }
        table.touches.remove(this);
    }
}
