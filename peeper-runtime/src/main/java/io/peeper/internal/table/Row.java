package io.peeper.internal.table;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import org.jspecify.annotations.Nullable;

/**
 * The row of a key; in a bag, the {@link Rows} of a key. It comes into its {@link Body} with nothing in it, is written, and may be empty
 * again. An empty one is marked dead by whoever unlinks it, which needs users' code: nothing is written to it any more.
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
            Object next = next(now, old, to, by, edit);
            boolean ours = isBy(now, by);
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

    /** What a version lies on: not on one of the same message's, nor on one that is kept anyway. */
    static Object under(Object head, Stamp by) {
        if (!(head instanceof Version version)) {
            return head;
        }
        if (isBy(version, by)) {
            return version.before();
        }
        return version.by().state() == Stamp.KEPT && version.relative() == null ? version.value() : head;
    }

    @SuppressWarnings("ReferenceEquality") // markers
    private static Object next(Object now, Object old, Object to, @Nullable Stamp by, Edit edit) {
        Stamp stamp = by == null ? Stamp.FREE : by;
        Object under = under(now, stamp);
        boolean plain = by == null && !(edit.isRelative() && under instanceof Version);
        if (plain) {
            return to == Edit.ABSENT ? DEAD : to;
        }
        Version.Relative relative = null;
        if (edit.isRelative() && under instanceof Version) {
            Version.Relative first = isBy(now, stamp) ? ((Version) now).relative() : null;
            relative = isBy(now, stamp)
                    ? first == null ? null : first.then(edit.change())
                    : new Version.Relative(old, edit.change(), null);
        }
        return new Version(to, stamp, under, relative);
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
    void moved(Object from, Object to) {
        int more = size(to) - size(from);
        if (more != 0) {
            body.count(more);
        }
    }

    @SuppressWarnings("ReferenceEquality") // markers
    private static int size(Object head) {
        Object value = head instanceof Version version ? version.value() : head;
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
