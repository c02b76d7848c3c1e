package io.peeper.internal.branch;

/**
 * Makes sure of some stack before a branch is woken. A sender that recurses until its stack ends may do so in the middle of an
 * executor's queue, which would then be broken for everybody; here it ends before anything is touched, and it is the sender's.
 */
final class StackProbe {
    private static final int FRAMES = 48;
    private static final int MORE_FRAMES = 96;
    private static final int MANY_FRAMES = 256;

    private StackProbe() {}

    /**
     * Returns if there is enough.
     *
     * @throws StackOverflowError if there is not
     */
    static void check() {
        descend(FRAMES, 1, 2, 3, 4);
    }

    /**
     * Returns if there is enough to start or to end a peeper on this thread, where all that it takes has run before.
     *
     * @throws StackOverflowError if there is not
     */
    static void checkMore() {
        descend(MORE_FRAMES, 1, 2, 3, 4);
    }

    /**
     * Returns if there is enough to start a peeper, which may load and link classes.
     *
     * @throws StackOverflowError if there is not
     */
    static void checkDeep() {
        descend(MANY_FRAMES, 1, 2, 3, 4);
    }

    @SuppressWarnings("InfiniteRecursion") // ends at 0
    private static long descend(int left, long a, long b, long c, long d) {
        return left == 0 ? a + b + c + d : descend(left - 1, b, c, d, a + left) + left;
    }
}
