package io.peeper.internal.branch;

import org.jspecify.annotations.Nullable;

/**
 * The time between a start of a peeper and its end, whatever becomes of its workers meanwhile, and what the peeper holds for so
 * long. It is over before anybody can see that the peeper has ended, and a peeper that its supervisor starts again has a new one.
 *
 * <p>Being over is all that happens at once; what was held is let go of on a thread of the system's own. The methods marked so are
 * for who holds the monitor, which is held for a few instructions, and never over users' code.
 */
public final class Tenure implements Runnable {
    static final Tenure OVER = new Tenure(null);

    static {
        OVER.over = true;
    }

    /** One thing that a peeper holds. */
    public abstract static class Held {
        private final Tenure tenure;

        // under the tenure's monitor, until it is over
        private @Nullable Held before;
        private @Nullable Held after;

        /** Makes one that is not held yet. */
        protected Held(Tenure tenure) {
            this.tenure = tenure;
        }

        /** Whose it is. */
        public final Tenure tenure() {
            return tenure;
        }

        /** What was held after it; under the monitor. */
        public final @Nullable Held after() {
            return after;
        }

        /** The tenure is over. Runs none of the users' code. */
        protected abstract void letGo();
    }

    /** Null: the end is told here before it can be seen. Else the peeper may have ended without a word. */
    private final @Nullable Branch<?> branch;

    private volatile boolean over;

    // under the monitor
    private @Nullable Held first;
    private @Nullable Held last;
    private int size;

    Tenure(@Nullable Branch<?> branch) {
        this.branch = branch;
    }

    /** Whether the peeper has ended, or is about to: then nothing can be added. */
    public boolean isOver() {
        return over || (branch != null && branch.isEnded());
    }

    /** How many things are held; under the monitor. */
    public int size() {
        return size;
    }

    /** What is held for the longest time; under the monitor. */
    public @Nullable Held first() {
        return first;
    }

    /** Adds something, which is not there; under the monitor, and not when it is over. */
    public void add(Held one) {
        one.before = last;
        if (last == null) {
            first = one;
        } else {
            last.after = one;
        }
        last = one;
        size++;
    }

    /** Removes something that is there, unless it is over, and all goes anyway; under the monitor. */
    public void remove(Held one) {
        if (over) {
            return;
        }
        if (one.before == null) {
            first = one.after;
        } else {
            one.before.after = one.after;
        }
        if (one.after == null) {
            last = one.before;
        } else {
            one.after.before = one.before;
        }
        one.before = null;
        one.after = null;
        size--;
    }

    /** It is over; whether there is something to let go of. */
    synchronized boolean end() {
        boolean first = !over;
        over = true;
        return first && size > 0;
    }

    /** Lets go of all, where nobody waits for it; nothing changes any more. */
    @Override
    public void run() {
        Held next;
        synchronized (this) {
            next = first;
            first = null;
            last = null;
        }
        while (next != null) {
            Held one = next;
            next = one.after;
            one.letGo();
        }
    }
}
