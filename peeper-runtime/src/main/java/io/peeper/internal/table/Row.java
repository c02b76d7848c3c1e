package io.peeper.internal.table;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The row of a key; in a bag, the {@link Rows} of a key. It comes into its {@link Body} with nothing in it, is written, and may be empty
 * again. An empty one is marked dead by whoever unlinks it, which needs users' code: nothing is written to it any more.
 *
 * <p><b>How many rows there are</b> is known without counting. What a version makes more or less than what it lies on is counted with its
 * message, and is left out with that at once. When the message has settled, the body takes the sum, in one step; that its versions become
 * plain one by one before that changes no number, whoever does it and however slowly. So a thread that was abandoned changes no number but
 * its own, which does not count. Only where several wrote to one row at once, and one of them fails, the others' numbers change by what
 * theirs lie on no more, row by row.
 */
final class Row extends Place {
    static final Object DEAD = new Object();

    private static final VarHandle BORN;

    static {
        try {
            BORN = MethodHandles.lookup().findVarHandle(Row.class, "born", int.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private final Object key;
    private final Body body;

    /** How many traversals had begun when it came; 0: not set yet, as it is before anything is written to it. */
    @SuppressWarnings("unused") // by BORN
    private volatile int born;

    Row(Object key, Body body) {
        super(Edit.ABSENT);
        this.key = key;
        this.body = body;
    }

    Object key() {
        return key;
    }

    Body body() {
        return body;
    }

    /** Whether it came after a traversal had begun. */
    boolean isNewTo(int traversal) {
        return born - traversal > 0;
    }

    /** What lies in it; null: nothing. */
    @Nullable
    @SuppressWarnings("ReferenceEquality") // markers
    Object content() {
        Object now = value();
        return now == Edit.ABSENT || now == DEAD ? null : now;
    }

    /**
     * Changes it.
     *
     * @param known what the change makes of nothing, if that is known already
     * @param by whose change it is; null: of nobody who may fail
     * @param touch where to note it
     * @return false: it is dead
     */
    @SuppressWarnings("ReferenceEquality") // markers; and no equals of the users' is asked
    boolean edit(Edit edit, @Nullable Object known, @Nullable Stamp by, @Nullable Touch touch) {
        if (born == 0) {
            BORN.compareAndSet(this, 0, body.traversals());
        }
        while (true) {
            Object now = head();
            if (now == DEAD) {
                return false;
            }
            if (now instanceof Version undone && undone.by().state() == Stamp.UNDONE) {
                swap(now, undone.before());
                continue;
            }
            // what happens all at once and has not happened yet comes after this
            Object base = Version.underPending(now, by);
            Object old = Version.valueOf(base);
            int writes = touch == null ? 0 : touch.writes();
            Object to = old == Edit.ABSENT && known != null ? known : edit.of(old);
            // over what may be taken back even what changes nothing has to be written, so that it stays
            if (to == Edit.NOTHING || (to == old && !(now instanceof Version))) {
                edit.done(old, old);
                return true;
            }
            boolean ours = isBy(base, by);
            Object next = by == null ? next(base, old, to, edit) : next(base, old, to, by, edit);
            if (base != now) {
                next = ((Version) now).stackedOn(next == DEAD ? Edit.ABSENT : next, base);
            }
            if (touch != null && !ours) {
                touch.note(this);
            }
            if (swap(now, next)) {
                edit.done(old, to);
                if (touch != null) {
                    touch.wrote();
                }
                if (next == DEAD) {
                    body.unlink(this);
                }
                return true;
            }
            if (touch != null
                    && touch.writes() != writes
                    && head() instanceof Version version
                    && version.by().isOf(touch)) {
                throw new IllegalStateException(
                        "The function that was to compute a value has written to the same row itself");
            }
        }
    }

    @SuppressWarnings("ReferenceEquality") // they equal only themselves
    private static boolean isBy(Object head, @Nullable Stamp by) {
        return by != null && head instanceof Version version && version.by() == by;
    }

    /** What a version lies on: not on another one of the same message's. */
    static Object under(Object head, Stamp by) {
        return isBy(head, by) ? ((Version) head).before() : head;
    }

    /** What somebody writes who may fail. */
    private static Object next(Object now, Object old, Object to, Stamp by, Edit edit) {
        Object under = under(now, by);
        UnaryOperator<Object> again = edit.again();
        if (now instanceof Version version && isBy(now, by)) {
            Version.Relative first = version.relative();
            Version.Relative relative = first == null || again == null ? null : first.then(again);
            return new Version(to, by, under, relative, version.rowsBefore());
        }
        // others may yet write under what happens all at once
        Version.Relative relative = again != null && (under instanceof Version || by instanceof Batch)
                ? new Version.Relative(old, again, null)
                : null;
        return new Version(to, by, under, relative, size(old));
    }

    /** What somebody writes whose writes count at once: plain, if that does not depend on what may be taken back. */
    @SuppressWarnings("ReferenceEquality") // a marker
    private static Object next(Object now, Object old, Object to, Edit edit) {
        if (edit.again() != null && now instanceof Version) {
            return next(now, old, to, Stamp.FREE, edit);
        }
        return to == Edit.ABSENT ? DEAD : to;
    }

    /** Does what is left to do; users' code may run. */
    @SuppressWarnings("ReferenceEquality") // a marker
    void clean() {
        mend();
        if (head() == Edit.ABSENT && swap(Edit.ABSENT, DEAD)) {
            body.unlink(this);
        }
    }

    @Override
    @SuppressWarnings("ReferenceEquality") // they equal only themselves
    void moved(Object from, Object to) {
        // what lies under both has not moved
        if (to instanceof Version version && version.before() == from) {
            count(version.by(), more(version));
        } else if (from instanceof Version version && version.before() == to) {
            count(version.by(), -more(version));
        } else if (from instanceof Version one
                && to instanceof Version other
                && one.before() == other.before()
                && one.by() == other.by()) {
            count(one.by(), more(other) - more(one));
        } else {
            movedAll(from, to);
        }
    }

    /**
     * The same for whole piles. For those whose writes count for good it is counted once, and mostly there is nothing to count then: a
     * kept version that becomes plain is as many rows as before.
     */
    private void movedAll(Object from, Object to) {
        int forGood = size(Version.bottom(to)) - size(Version.bottom(from));
        for (Object one = from; one instanceof Version version; one = version.before()) {
            Stamp by = version.by();
            if (!isAbove(from, version, by)) {
                forGood += moved(by, more(to, by) - more(from, by));
            }
        }
        for (Object one = to; one instanceof Version version; one = version.before()) {
            Stamp by = version.by();
            if (!isAbove(to, version, by) && !isAbove(from, null, by)) {
                forGood += moved(by, more(to, by));
            }
        }
        if (forGood != 0) {
            body.count(forGood);
        }
    }

    /** Counts what somebody's versions are more than they were; returns that instead, if they count for good. */
    private int moved(Stamp by, int more) {
        if (by.state() == Stamp.KEPT) {
            return more;
        }
        count(by, more);
        return 0;
    }

    private void count(Stamp by, int more) {
        if (more != 0) {
            by.count(body, more);
        }
    }

    /** Whether one of somebody's versions lies in a pile, above another one. */
    @SuppressWarnings("ReferenceEquality") // they equal only themselves
    private static boolean isAbove(Object head, @Nullable Version other, Stamp by) {
        for (Object one = head; one instanceof Version version && version != other; one = version.before()) {
            if (version.by() == by) {
                return true;
            }
        }
        return false;
    }

    /** How many rows more there are by a version. */
    private static int more(Version version) {
        return size(version.value()) - version.rowsBefore();
    }

    /** How many rows more there are by somebody's versions in a pile. */
    @SuppressWarnings("ReferenceEquality") // they equal only themselves
    private static int more(Object head, Stamp by) {
        int sum = 0;
        for (Object one = head; one instanceof Version version; one = version.before()) {
            if (version.by() == by) {
                sum += more(version);
            }
        }
        return sum;
    }

    /** How many rows a value is. */
    @SuppressWarnings("ReferenceEquality") // markers
    static int size(Object value) {
        if (value == Edit.ABSENT || value == DEAD) {
            return 0;
        }
        return value instanceof Rows rows ? rows.size() : 1;
    }

    @Override
    @SuppressWarnings("ReferenceEquality") // a marker
    boolean isDone(Object plain) {
        return plain != Edit.ABSENT;
    }
}
