package io.peeper.internal.table;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** What one message, or one operation outside of all, has written to one table. */
final class Touch extends Stamp {
    /** How many rows more there are by it, in one body. */
    private static final class Share extends AtomicInteger {
        private static final long serialVersionUID = 1;

        private final transient Body body;

        Share(Body body) {
            this.body = body;
        }
    }

    private final OpenTable<?, ?> table;
    private final @Nullable Writes by;
    private final @Nullable Touch next;
    private final AtomicReference<@Nullable Share> share = new AtomicReference<>();

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

    @Override
    int state() {
        return by == null ? KEPT : by.state();
    }

    @Override
    @SuppressWarnings("ReferenceEquality") // they equal only themselves
    void count(Body body, int more) {
        while (true) {
            Share now = share.get();
            if (now != null && now.body == body) {
                now.addAndGet(more);
                return;
            }
            if (now != null && !body.isAfter(now.body)) {
                // of one that has been cleared
                return;
            }
            share.compareAndSet(now, new Share(body));
        }
    }

    /** How many rows more there are by it, as far as it counts. */
    @SuppressWarnings("ReferenceEquality") // they equal only themselves
    int rows(Body body) {
        Share now = share.get();
        return now == null || now.body != body || !isSeen() ? 0 : now.get();
    }

    /** A place is about to be written. */
    void note(Place place) {
        last = new Trace(place, last);
    }

    /** Makes what is written as plain as it can be. */
    void tidy() {
        for (Trace one = last; one != null; one = one.next) {
            one.place.tidy();
        }
    }

    /** The same where users' code may run. */
    void mend() {
        for (Trace one = last; one != null; one = one.next) {
            one.place.mend();
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
