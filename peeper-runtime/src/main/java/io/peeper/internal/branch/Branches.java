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
    private final Map<Class<?>, BitSet> numbers = new HashMap<>();
    private final Map<Class<?>, Integer> firstFree = new HashMap<>();
    private @Nullable Branch<?> first;
    private @Nullable Branch<?> last;
    private boolean closed;

    /** Adds one; false if the system is closed. */
    synchronized boolean add(Branch<?> branch) {
        if (closed) {
            return false;
        }
        if (branch.isNumbered()) {
            branch.number = takeNumber(branch.protocol());
        }
        branch.before = last;
        if (last == null) {
            first = branch;
        } else {
            last.after = branch;
        }
        last = branch;
        return true;
    }

    private int takeNumber(Class<?> protocol) {
        BitSet taken = numbers.computeIfAbsent(protocol, key -> new BitSet());
        int number = taken.nextClearBit(firstFree.getOrDefault(protocol, 1));
        taken.set(number);
        firstFree.put(protocol, number + 1);
        return number;
    }

    /** Removes one. */
    synchronized void remove(Branch<?> branch) {
        Branch<?> before = branch.before;
        Branch<?> after = branch.after;
        if (before == null && first != branch) {
            return;
        }
        if (before == null) {
            first = after;
        } else {
            before.after = after;
        }
        if (after == null) {
            last = before;
        } else {
            after.before = before;
        }
        branch.before = null;
        branch.after = null;
        if (branch.isNumbered()) {
            Class<?> protocol = branch.protocol();
            BitSet taken = numbers.get(protocol);
            if (taken != null) {
                taken.clear(branch.number);
                firstFree.merge(protocol, branch.number, Math::min);
            }
        }
    }

    /** Those that are alive now. */
    synchronized List<PeeperRef> refs() {
        return new ArrayList<>(all());
    }

    /** Those that are alive now. */
    synchronized List<Branch<?>> all() {
        List<Branch<?>> all = new ArrayList<>();
        for (Branch<?> branch = first; branch != null; branch = branch.after) {
            all.add(branch);
        }
        return all;
    }

    /** Refuses new ones; false if it does already. */
    synchronized boolean close() {
        boolean was = closed;
        closed = true;
        return !was;
    }

    synchronized boolean isClosed() {
        return closed;
    }
}
