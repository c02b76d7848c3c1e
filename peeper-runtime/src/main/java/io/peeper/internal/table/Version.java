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
 * @param rowsBefore how many rows there were before
 */
record Version(
        Object value, Stamp by, Object before, @Nullable Relative relative, int rowsBefore) {
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

        /** The same, made on something else. */
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

    /** What a place has whose head this is; users' code may run. */
    static Object valueOf(Object head) {
        return valueOf(head, true);
    }

    /** The same; {@link #UNKNOWN}, if users' code would have to run and may not. */
    private static Object valueOf(Object head, boolean code) {
        Version top = topmostSeen(head);
        if (top == null) {
            return bottom(head);
        }
        return top.relative == null ? top.value : top.relativeNow(code);
    }

    /** What lies under versions that are not seen yet, of others. */
    @SuppressWarnings("ReferenceEquality") // they equal only themselves
    static Object underPending(Object head, @Nullable Stamp by) {
        Object one = head;
        while (one instanceof Version version && version.by != by && version.by.state() == Stamp.PENDING) {
            one = version.before;
        }
        return one;
    }

    /** The same pile from here down to what it lies on, on something else. */
    @SuppressWarnings("ReferenceEquality") // they equal only themselves
    Version stackedOn(Object other, Object instead) {
        Object below = before == instead ? other : ((Version) before).stackedOn(other, instead);
        return new Version(value, by, below, relative, relative == null ? Row.size(valueOf(below)) : rowsBefore);
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

    /** The plain value under a pile. */
    static Object bottom(Object head) {
        Object one = head;
        while (one instanceof Version version) {
            one = version.before;
        }
        return one;
    }

    /** The value, if what it was made on still is what there is; else it is made again. */
    @SuppressWarnings("ReferenceEquality") // no equals of the users' is asked
    private Object relativeNow(boolean code) {
        Deque<Version> above = new ArrayDeque<>();
        Version one = this;
        Object below = this;
        while (one != null && one.relative != null) {
            above.push(one);
            below = one.before;
            one = topmostSeen(below);
        }
        Object value = one == null ? bottom(below) : one.value;
        for (Version each : above) {
            Relative relative = each.relative;
            if (relative == null || relative.base == value) {
                value = each.value;
            } else if (code) {
                value = relative.apply(value);
            } else {
                return UNKNOWN;
            }
        }
        return value;
    }

    /**
     * The same pile with less in it: without what does not count, and with what counts for good in the plain value at the bottom,
     * as far as nothing else lies under it.
     *
     * @param code whether users' code may run, to make again what is relative to something that does not count
     * @return {@link #UNKNOWN}, if it would have to and may not
     */
    @SuppressWarnings("ReferenceEquality") // no equals of the users' is asked
    Object tidied(boolean code) {
        if (!(before instanceof Version) && by.state() == Stamp.OPEN) {
            return this; // as it mostly is
        }
        Deque<Version> pile = new ArrayDeque<>(4);
        Object below = this;
        while (below instanceof Version version) {
            int state = version.by.state();
            if (state == Stamp.KEPT && version.relative == null) {
                below = version.value;
                break;
            }
            if (state != Stamp.UNDONE) {
                pile.push(version);
            }
            below = version.before;
        }
        for (Version each : pile) {
            Object base = valueOf(below, code);
            if (base == UNKNOWN) {
                return UNKNOWN;
            }
            Relative made = each.relative;
            Object value = each.value;
            if (made != null && made.base != base) {
                if (!code) {
                    return UNKNOWN;
                }
                value = made.apply(base);
                made = made.on(base);
            }
            below = each.on(below, base, value, made);
        }
        return below;
    }

    @SuppressWarnings("ReferenceEquality") // no equals of the users' is asked
    private Object on(Object below, Object base, Object other, @Nullable Relative made) {
        boolean kept = by.state() == Stamp.KEPT;
        if (kept && !(below instanceof Version)) {
            return other;
        }
        if (made == null && below instanceof Version under && under.by == by) {
            // two that wrote in turns, and one of them counts no more
            return new Version(other, by, under.before, null, under.rowsBefore);
        }
        Stamp stamp = kept ? Stamp.FREE : by;
        if (below == before && other == value && stamp == by && rowsBefore == Row.size(base)) {
            return this;
        }
        return new Version(other, stamp, below, made, Row.size(base));
    }

    /** Whether both are of one message. */
    @SuppressWarnings("ReferenceEquality") // they equal only themselves
    boolean isOfSame(Version other) {
        return by instanceof Touch one && other.by instanceof Touch two && one.by() == two.by();
    }

    @Override
    public String toString() {
        return "Version";
    }
}
