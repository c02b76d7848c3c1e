package io.peeper.internal.table;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has written to a {@link Place} that may be taken back, or that lies on top of such. The place's value is that of the
 * topmost one that is seen, else the plain one at the bottom. So the end of a message in the middle of the pile changes the value only
 * where nobody has written since.
 *
 * <p>A change of one row among several of a key is <em>relative</em>: it is made again where what it was made on turns out not to count.
 *
 * @param value the value
 * @param by whose it is
 * @param before what it lies on: another one, or a plain value
 * @param relative how it came from what it lies on; null: it does not depend on that
 */
record Version(
        Object value, Stamp by, Object before, @Nullable Relative relative) {
    /** Can't be told without users' code. */
    static final Object UNKNOWN = new Object();

    /**
     * How a value came from another.
     *
     * @param base from which, as of then
     * @param change by what
     * @param first what was done before that
     */
    record Relative(
            Object base,
            UnaryOperator<Object> change,
            @Nullable Relative first) {
        Relative then(UnaryOperator<Object> next) {
            return new Relative(base, next, this);
        }

        /** The same, made on something else; so that it is not made again. */
        Relative on(Object other) {
            Relative made = null;
            for (UnaryOperator<Object> each : changes()) {
                made = new Relative(other, each, made);
            }
            return made == null ? this : made;
        }

        Object apply(Object other) {
            Object value = other;
            for (UnaryOperator<Object> each : changes()) {
                value = each.apply(value);
            }
            return value;
        }

        private Deque<UnaryOperator<Object>> changes() {
            Deque<UnaryOperator<Object>> changes = new ArrayDeque<>();
            for (Relative one = this; one != null; one = one.first) {
                changes.push(one.change);
            }
            return changes;
        }
    }

    /** What a place has whose head this is. */
    static Object valueOf(Object head) {
        return head instanceof Version version ? version.now(false) : head;
    }

    /** The same without users' code; {@link #UNKNOWN}, if it can't be had without. */
    static Object knownValueOf(Object head) {
        return head instanceof Version version ? version.now(true) : head;
    }

    /** Whether nothing under it can change any more. */
    boolean isGrounded() {
        Object below = before;
        while (below instanceof Version version) {
            int state = version.by.state();
            if (state == Stamp.OPEN || state == Stamp.PENDING) {
                return false;
            }
            if (state == Stamp.KEPT && version.relative == null) {
                return true;
            }
            below = version.before;
        }
        return true;
    }

    /** The same pile, without what does not count, and with what is relative made again on what is left. */
    @SuppressWarnings("ReferenceEquality") // no equals of the users' is asked
    Object madeAgain() {
        Deque<Version> pile = new ArrayDeque<>();
        Object below = this;
        while (below instanceof Version version) {
            pile.push(version);
            below = version.before;
        }
        for (Version each : pile) {
            if (each.by.state() == Stamp.UNDONE) {
                continue;
            }
            Relative made = each.relative;
            Object base = valueOf(below);
            if (made == null || made.base == base) {
                below = new Version(each.value, each.by, below, made);
            } else {
                below = new Version(made.apply(base), each.by, below, made.on(base));
            }
        }
        return below;
    }

    private static @Nullable Version topmostSeen(Object head) {
        Object one = head;
        while (one instanceof Version version) {
            if (version.by.isSeen()) {
                return version;
            }
            one = version.before;
        }
        return null;
    }

    private Object now(boolean quietly) {
        Version top = topmostSeen(this);
        if (top == null) {
            return bottom();
        }
        return top.relative == null ? top.value : top.relativeNow(quietly);
    }

    private Object bottom() {
        Object one = before;
        while (one instanceof Version version) {
            one = version.before;
        }
        return one;
    }

    /** The value, if what it was made on still is what there is; else it is made again. */
    @SuppressWarnings("ReferenceEquality") // no equals of the users' is asked
    private Object relativeNow(boolean quietly) {
        Deque<Version> above = new ArrayDeque<>();
        Version one = this;
        while (one != null && one.relative != null) {
            above.push(one);
            one = topmostSeen(one.before);
        }
        Object value = one == null ? bottom() : one.value;
        for (Version each : above) {
            Relative relative = each.relative;
            if (relative == null || relative.base == value) {
                value = each.value;
            } else if (quietly) {
                return UNKNOWN;
            } else {
                value = relative.apply(value);
            }
        }
        return value;
    }

    @Override
    public String toString() {
        return "Version";
    }
}
