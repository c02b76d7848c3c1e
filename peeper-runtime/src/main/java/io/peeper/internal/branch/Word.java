package io.peeper.internal.branch;

/**
 * The layout of a branch's word: {@code epoch | crashed | slot | signal | phase}. See {@link Branch}.
 */
final class Word {
    /** Nothing to do; holds no thread. */
    static final int IDLE = 0;

    /** Handed to a carrier, not begun. */
    static final int READY = 1;

    /** A thread runs our code for it. */
    static final int OWNED = 2;

    /** A thread runs user code for it. */
    static final int USER = 3;

    /** Gone. */
    static final int ENDED = 4;

    /** A caller has taken it to run its own call, and is a few instructions away from HERE. */
    static final int CLAIMED = 5;

    /** A caller runs its own call on its own thread: user code, as in USER. */
    static final int HERE = 6;

    /** Of the lower half, since less has to be done to look at an int. */
    private static final int PHASE = 7;

    private static final long SIGNAL = 8;
    private static final long SLOT = 16;
    private static final long CRASHED = 32;
    private static final long EPOCH = 64;

    private Word() {}

    static int phase(long word) {
        return (int) word & PHASE;
    }

    /** Whether a thread runs user code for it. */
    static boolean used(long word) {
        return phase(word) == USER || phase(word) == HERE;
    }

    /** The same with another phase, without the signal. */
    static long in(long word, int phase) {
        return (word & ~(PHASE | SIGNAL)) | phase;
    }

    /** Whether no call that ran on its caller's thread was committed since a message crashed. */
    static boolean isCrashed(long word) {
        return (word & CRASHED) != 0;
    }

    /** A message crashed. */
    static long crashed(long word) {
        return word | CRASHED;
    }

    /** A message was completed. */
    static long completed(long word) {
        return word & ~CRASHED;
    }

    static boolean signalled(long word) {
        return (word & SIGNAL) != 0;
    }

    static long signal(long word) {
        return word | SIGNAL;
    }

    /** Which slot of the incarnation is the committed one. */
    static int slot(long word) {
        return (word & SLOT) == 0 ? 0 : 1;
    }

    static long flipped(long word) {
        return word ^ SLOT;
    }

    static long slotZero(long word) {
        return word & ~SLOT;
    }

    /** Which fence was the last one; grows with each. */
    static long epoch(long word) {
        return word >>> 6;
    }

    static long fenced(long word) {
        return word + EPOCH;
    }
}
