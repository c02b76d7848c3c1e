package io.peeper.internal.table;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The row of a key; in a bag, the {@link Rows} of a key. It comes into its {@link Body} with nothing in it, is written, and may be empty
 * again. An empty one is marked dead by whoever unlinks it, which needs users' code: nothing is written to it any more.
 *
 * <p><b>How many rows there are</b> is known without counting. The body counts those that are plain. What a version makes more or less
 * than what it lies on is counted with its message, and is left out with that at once. So an abandoned thread changes no number but its
 * own, whenever it comes to that; and whoever changes the body's is not one that can be abandoned.
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
            Object old = Version.valueOf(now);
            Object to = old == Edit.ABSENT && known != null ? known : edit.of(old);
            // over what may be taken back even what changes nothing has to be written, so that it stays
            if (to == Edit.NOTHING || (to == old && !(now instanceof Version))) {
                edit.done(old, old);
                return true;
            }
            boolean ours = isBy(now, by);
            Object next = by == null ? next(now, old, to, edit) : next(now, old, to, by, edit);
            if (touch != null && !ours) {
                touch.note(this);
            }
            if (swap(now, next)) {
                edit.done(old, to);
                if (next == DEAD) {
                    body.unlink(this);
                }
                return true;
            }
            if (by != null && isBy(head(), by)) {
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
        Version.Relative relative =
                again != null && under instanceof Version ? new Version.Relative(old, again, null) : null;
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
            count(version, 1);
        } else if (from instanceof Version version && version.before() == to) {
            count(version, -1);
        } else if (from instanceof Version one && to instanceof Version other && one.before() == other.before()) {
            count(one, -1);
            count(other, 1);
        } else {
            countAll(from, -1);
            countAll(to, 1);
        }
    }

    private void countAll(Object head, int sign) {
        Object one = head;
        while (one instanceof Version version) {
            count(version, sign);
            one = version.before();
        }
        if (size(one) != 0) {
            body.count(sign * size(one));
        }
    }

    private void count(Version version, int sign) {
        int more = size(version.value()) - version.rowsBefore();
        if (more != 0) {
            version.by().count(body, sign * more);
        }
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
