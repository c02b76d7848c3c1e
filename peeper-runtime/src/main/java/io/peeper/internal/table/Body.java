package io.peeper.internal.table;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Comparator;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ConcurrentNavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;

/** The rows of a table; a table that is cleared gets another one. */
final class Body {
    /** How many rows one operation cleans up after others, at most; more than the one that it can leave itself. */
    private static final int SHARE = 256;

    private static final VarHandle LEFT;
    private static final VarHandle UNSURE;
    private static final VarHandle TRAVERSALS;
    private static final VarHandle SETTLED;

    static {
        try {
            MethodHandles.Lookup lookup = MethodHandles.lookup();
            LEFT = lookup.findVarHandle(Body.class, "left", Trace.class);
            UNSURE = lookup.findVarHandle(Body.class, "unsure", Trace.class);
            TRAVERSALS = lookup.findVarHandle(Body.class, "traversals", int.class);
            SETTLED = lookup.findVarHandle(Body.class, "settled", Settled.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    /**
     * The shares of messages that have settled.
     *
     * @param rows what they come to
     * @param last the last of them; only of those before it {@link Share#isTaken} is said
     */
    private record Settled(long rows, @Nullable Share last) {
        private static final Settled NONE = new Settled(0, null);
    }

    private final ConcurrentMap<Object, Row> rows;

    /** How many rows there are by those whose writes count at once. */
    private final LongAdder count = new LongAdder();

    @SuppressWarnings("FieldMayBeFinal") // by SETTLED
    private volatile Settled settled = Settled.NONE;

    /** Empty rows that are to be unlinked. */
    @SuppressWarnings("unused") // by LEFT
    private volatile @Nullable Trace left;

    /** Rows whose number only users' code can tell. */
    @SuppressWarnings("unused") // by UNSURE
    private volatile @Nullable Trace unsure;

    private volatile int traversals = 1;

    /** Grows with each clearing of the table. */
    private final long number;

    Body(@Nullable Comparator<Object> order, long number) {
        this.number = number;
        rows = order == null ? new ConcurrentHashMap<>() : new ConcurrentSkipListMap<>(order);
    }

    /** The rows that are linked; some are empty. */
    Iterable<Row> rows() {
        return rows.values();
    }

    /** The same in order; for ordered ones. */
    ConcurrentNavigableMap<Object, Row> inOrder() {
        return (ConcurrentNavigableMap<Object, Row>) rows;
    }

    /** The rows of a key; null: none. */
    @Nullable
    Object content(Object key) {
        Row row = rows.get(key);
        return row == null ? null : row.content();
    }

    /** Changes the row of a key. */
    @SuppressWarnings("ReferenceEquality") // markers
    void edit(Object key, Edit edit, @Nullable Stamp by, @Nullable Touch touch) {
        while (true) {
            Row row = rows.get(key);
            Object known = null;
            if (row == null) {
                known = edit.of(Edit.ABSENT);
                if (known == Edit.NOTHING || known == Edit.ABSENT) {
                    edit.done(Edit.ABSENT, Edit.ABSENT);
                    return;
                }
                row = link(key);
            }
            if (row.edit(edit, known, by, touch)) {
                return;
            }
            unlink(row);
        }
    }

    private Row link(Object key) {
        Row made = new Row(key, this);
        Row other = rows.putIfAbsent(key, made);
        return other == null ? made : other;
    }

    void unlink(Row row) {
        rows.remove(row.key(), row);
    }

    /** A traversal begins: those that are born after it are not its concern. */
    int traverse() {
        return (int) TRAVERSALS.getAndAdd(this, 1);
    }

    /** How many have begun, and one. */
    int traversals() {
        return traversals;
    }

    void count(int more) {
        count.add(more);
    }

    /** Whether it came later, as a body of the same table. */
    boolean isAfter(Body other) {
        return number > other.number;
    }

    /** What comes after it, where it is cleared. */
    Body next(@Nullable Comparator<Object> order) {
        return new Body(order, number + 1);
    }

    /** Takes the share of a message that counts, in one step with what {@link #size} says. */
    void take(Share share) {
        long more = share.rows();
        if (more == 0) {
            return;
        }
        while (true) {
            Settled now = settled;
            if (now.last != null) {
                now.last.taken();
            }
            if (SETTLED.compareAndSet(this, now, new Settled(now.rows + more, share))) {
                return;
            }
        }
    }

    /** How many rows there are, with those of messages that have not settled. */
    @SuppressWarnings("ReferenceEquality") // as it was, or another one
    long size(Touches touches) {
        while (true) {
            Settled now = settled;
            long sum = now.rows + count.sum() + touches.rows(this, now.last);
            if (settled == now) {
                return sum;
            }
            // a share was taken meanwhile, and may have been counted as both or as none
        }
    }

    /** Makes sure that nothing is counted wrong because users' code could not run. */
    void makeSure() {
        clean(UNSURE, Integer.MAX_VALUE);
    }

    /** There is something left to do with a row, where users' code may run. */
    @SuppressWarnings("ReferenceEquality") // a marker
    void leave(Trace trace) {
        VarHandle list = trace.place.head() == Edit.ABSENT ? LEFT : UNSURE;
        Trace now;
        do {
            now = (Trace) list.getVolatile(this);
            trace.nextLeft = now;
        } while (!list.compareAndSet(this, now, trace));
    }

    /** Cleans up after others, a little. */
    void clean() {
        if (left != null) {
            clean(LEFT, SHARE);
        }
        if (unsure != null) {
            clean(UNSURE, SHARE);
        }
    }

    private void clean(VarHandle list, int most) {
        for (int i = 0; i < most; i++) {
            Trace now;
            do {
                now = (Trace) list.getVolatile(this);
                if (now == null) {
                    return;
                }
            } while (!list.compareAndSet(this, now, now.nextLeft));
            clean((Row) now.place, now);
        }
    }

    private void clean(Row row, Trace trace) {
        try {
            row.clean();
        } catch (RuntimeException e) {
            // a key that can't be looked for stays where it is, empty; whoever comes by is not to blame
        } catch (Error e) {
            leave(trace);
            throw e;
        }
    }

    /** For tests: how many rows are linked, the empty ones too. */
    int linked() {
        return rows.size();
    }
}
