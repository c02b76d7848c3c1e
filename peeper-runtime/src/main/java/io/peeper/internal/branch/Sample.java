package io.peeper.internal.branch;

/**
 * Which of a thread's runs are measured. Not every 64th: a thread that does the same few things again and again would measure one of them
 * each time, and the others never.
 */
final class Sample {
    /** Odd, and its bits in no order: 2 to the 64 by the golden ratio. */
    private static final long SPREAD = 0x9E37_79B9_7F4A_7C15L;

    private Sample() {}

    /**
     * How many are not to be measured until the next one is, less than {@code of}; for where to ask each time would cost too much.
     *
     * @param ticket of the one that is
     * @param of a power of two
     */
    static int next(long ticket, int of) {
        return (int) mixed(ticket) & (of - 1);
    }

    /**
     * Whether a run is one of 2 to the {@code bits} that are measured.
     *
     * @param ticket of the run, counted by its thread
     * @param bits 1 to 63
     */
    static boolean takes(long ticket, int bits) {
        return mixed(ticket) >>> (Long.SIZE - bits) == 0;
    }

    private static long mixed(long ticket) {
        // to multiply once would do for most rhythms, and not for those that fit the factor, such as 76
        long spread = ticket * SPREAD;
        spread = (spread ^ (spread >>> 32)) * SPREAD;
        return spread ^ (spread >>> 32);
    }
}
