package io.peeper.internal.branch;

import io.peeper.PeeperRef;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The branches of a system that are alive, in the order of their start: a list linked through the branches themselves, so that it
 * costs each of them two references. Also the numbers that unnamed ones are called by, the first free one of their protocol.
 */
final class Branches {
    /** Which numbers of one protocol are taken. */
    private static final class Numbers {
        private final BitSet taken = new BitSet();
        private int firstFree = 1;

        int take() {
            int number = taken.nextClearBit(firstFree);
            taken.set(number);
            firstFree = number + 1;
            return number;
        }

        void free(int number) {
            taken.clear(number);
            firstFree = Math.min(firstFree, number);
        }
    }

    private final Map<Class<?>, Numbers> numbers = new HashMap<>();
    private @Nullable Listed first;
    private @Nullable Listed last;
    private volatile boolean closed;

    /** Adds one; false if the system is closed. */
    synchronized boolean add(Listed one) {
        if (closed) {
            return false;
        }
        if (one instanceof Branch<?> branch) {
            number(branch);
        }
        one.before(last);
        if (last == null) {
            first = one;
        } else {
            last.after(one);
        }
        last = one;
        return true;
    }

    /** Gives an unnamed one its number, if it has none yet. */
    synchronized void number(Branch<?> branch) {
        if (branch.isNumbered() && branch.number == 0) {
            branch.number = numbers.computeIfAbsent(branch.protocol(), key -> new Numbers())
                    .take();
        }
    }

    /**
     * Removes one.
     *
     * @param keepsNumber whether it may come back
     */
    synchronized void remove(Branch<?> branch, boolean keepsNumber) {
        if (remove(branch) && !keepsNumber) {
            freeNumber(branch);
        }
    }

    /** Removes one; false if it was not there. */
    @SuppressWarnings("ReferenceEquality") // they equal only themselves
    synchronized boolean remove(Listed one) {
        Listed before = one.before();
        Listed after = one.after();
        if (before == null && first != one) {
            return false;
        }
        if (before == null) {
            first = after;
        } else {
            before.after(after);
        }
        if (after == null) {
            last = before;
        } else {
            after.before(before);
        }
        one.before(null);
        one.after(null);
        return true;
    }

    /** One that was removed won't come back. */
    synchronized void freeNumber(Branch<?> branch) {
        if (branch.isNumbered() && branch.number > 0) {
            Numbers taken = numbers.get(branch.protocol());
            if (taken != null) {
                taken.free(branch.number);
            }
        }
    }

    /** The peepers that are alive now. */
    synchronized List<PeeperRef> refs() {
        List<PeeperRef> refs = new ArrayList<>();
        for (Listed one = first; one != null; one = one.after()) {
            if (one instanceof PeeperRef ref) {
                refs.add(ref);
            }
        }
        return refs;
    }

    /** All that is alive now. */
    synchronized List<Listed> all() {
        List<Listed> all = new ArrayList<>();
        for (Listed one = first; one != null; one = one.after()) {
            all.add(one);
        }
        return all;
    }

    /** Refuses new ones; false if it does already. */
    synchronized boolean close() {
        boolean was = closed;
        closed = true;
        return !was;
    }

    boolean isClosed() {
        return closed;
    }
}
