package io.peeper.internal.branch;

import java.util.ArrayDeque;

/** The times of the restarts within the window; as many as there were, and at most as many as are allowed. */
public final class RestartWindow {
    private final ArrayDeque<Long> times = new ArrayDeque<>();

    /** Counts a restart; false if it is one too many. A restart exactly a window ago still counts. */
    public boolean allows(long now, int most, long windowNanos) {
        while (!times.isEmpty() && now - times.peekFirst() > windowNanos) {
            times.removeFirst();
        }
        if (times.size() >= most) {
            return false;
        }
        times.addLast(now);
        return true;
    }

    /** Begins anew. */
    public void forget() {
        times.clear();
    }

    /** Whether no restart counts any more. */
    boolean isOver(long now, long windowNanos) {
        return times.isEmpty() || now - times.peekLast() > windowNanos;
    }
}
