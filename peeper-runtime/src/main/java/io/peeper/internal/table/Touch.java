package io.peeper.internal.table;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import org.jspecify.annotations.Nullable;

/** What one message, or one operation outside of all, has written to one table. */
final class Touch extends Stamp {
    private static final VarHandle SHARE;

    static {
        try {
            SHARE = MethodHandles.lookup().findVarHandle(Touch.class, "share", Share.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    /** What has settled without any. */
    private static final Share NONE = new Share(new Body(null, -1));

    static {
        NONE.close();
    }

    private final OpenTable<?, ?> table;
    private final @Nullable Writes by;
    private final @Nullable Touch next;

    /** How many rows more there are by it, in the latest body that it has written to; only who has closed one puts another. */
    @SuppressWarnings("FieldMayBeFinal") // by SHARE
    private volatile @Nullable Share share;

    /** The last place that was noted; written by the thread of the run alone. */
    private volatile @Nullable Trace last;

    /** From where on nothing of it is left in any row, as far as it is undone. */
    private volatile @Nullable Trace mended;

    /** How many rows have been written; by the thread of the run. */
    private int writes;

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
            Share now = share;
            if (now == null) {
                SHARE.compareAndSet(this, null, new Share(body));
            } else if (now.body() == body) {
                if (now.add(more) || settled(body, more)) {
                    return;
                }
            } else if (!body.isAfter(now.body())) {
                // of one that has been cleared
                return;
            } else if (now.close()) {
                SHARE.compareAndSet(this, now, new Share(body));
            } else if (settled(body, more)) {
                return;
            }
        }
    }

    /** Counts what a share is closed to; false: not because this is over. */
    private boolean settled(Body body, int more) {
        int state = state();
        if (state == KEPT) {
            body.count(more);
        }
        return state != OPEN;
    }

    /** How many rows more there are by it, as far as it counts and is not part of the body's own number. */
    @SuppressWarnings("ReferenceEquality") // they equal only themselves
    long rows(Body body, @Nullable Share last) {
        Share now = share;
        return now == null || now.body() != body || now == last || now.isTaken() || !isSeen() ? 0 : now.rows();
    }

    /** A row has been written. */
    void wrote() {
        writes++;
    }

    int writes() {
        return writes;
    }

    /** A place is about to be written. */
    void note(Place place) {
        last = new Trace(place, last);
    }

    /** Makes what is written as plain as it can be. */
    @SuppressWarnings("ReferenceEquality") // they equal only themselves
    void tidy() {
        for (Trace one = last; one != null && one != mended; one = one.next) {
            one.place.tidy();
        }
    }

    /** The same for one that is undone, where users' code may run; once, however often it is called for a thread that hangs. */
    @SuppressWarnings("ReferenceEquality") // they equal only themselves
    void mend() {
        Trace from = last;
        for (Trace one = from; one != null && one != mended; one = one.next) {
            one.place.mend();
        }
        mended = from;
    }

    /** It is decided, and nothing is written any more. Whoever counts the rows meanwhile finds all that is noted. */
    void settle() {
        boolean leaves = false;
        for (Trace one = last; one != null; one = one.next) {
            if (!one.place.tidy() && one.place instanceof Row row) {
                row.body().leave(one);
                leaves = true;
            }
        }
        hand();
        table.touches.remove(this);
        Trace one = last;
        last = null;
        if (leaves) {
            // what is left must not hold the others; whoever still goes along them finds nothing more to do
            VarHandle.storeStoreFence();
            while (one != null) {
                Trace then = one.next;
                one.next = null;
                one = then;
            }
        }
    }

    /** Hands its rows over to the body: what is plain now counts as its share did, and at no moment twice or not at all. */
    private void hand() {
        while (true) {
            Share now = share;
            if (now == null) {
                if (SHARE.compareAndSet(this, null, NONE)) {
                    return;
                }
            } else if (now.close()) {
                if (state() == KEPT) {
                    now.body().take(now);
                }
                return;
            } else if (SHARE.compareAndSet(this, now, NONE)) {
                // somebody was about to put one for a later body in its place
                return;
            }
        }
    }
}
