package io.peeper.internal.branch;

import java.util.Arrays;

/** The times of the restarts within the window: a ring, which has room for as many as there were, and at most as many as are allowed. */
public final class RestartWindow {
    private static final int FEW = 4;

    private long[] times = new long[0];
    private int first;
    private int count;

    /** Counts a restart; false if it is one too many. A restart exactly a window ago still counts. */
    public boolean allows(long now, int most, long windowNanos) {
        if (most == Integer.MAX_VALUE) {
            // no machine gets there
            return true;
        }
        while (count > 0 && now - times[first] > windowNanos) {
            first = next(first);
            count--;
        }
        if (count >= most) {
            return false;
        }
        if (count == times.length) {
            grow(most);
        }
        int end = first + count;
        times[end < times.length ? end : end - times.length] = now;
        count++;
        return true;
    }

    private int next(int place) {
        return place + 1 == times.length ? 0 : place + 1;
    }

    private void grow(int most) {
        int length = (int) Math.min(most, Math.max(FEW, 2L * times.length));
        long[] more = Arrays.copyOf(times, length);
        // what lay before the first comes behind the last
        int wrapped = times.length - first;
        System.arraycopy(times, first, more, 0, wrapped);
        System.arraycopy(times, 0, more, wrapped, first);
        times = more;
        first = 0;
    }

    /** Begins anew. */
    public void forget() {
        times = new long[0];
        first = 0;
        count = 0;
    }

    /** Whether no restart counts any more. */
    boolean isOver(long now, long windowNanos) {
        if (count == 0) {
            return true;
        }
        int last = first + count - 1;
        return now - times[last < times.length ? last : last - times.length] > windowNanos;
    }
}
