package io.peeper.internal.time;

/**
 * Whether it pays to spin for a moment before one parks. To park and to be woken takes longer than most of what one waits for; but where
 * all cores are busy, to spin keeps them from whoever one waits for. So it is tried as long as it mostly succeeds, and now and then
 * after that.
 *
 * <p>Any thread writes it, without care: an update that is lost is one of many.
 */
public final class SpinCredit {
    /** For how long at most. */
    public static final long NANOS = 20_000;

    private static final boolean ONE_CORE = Runtime.getRuntime().availableProcessors() == 1;
    private static final int MOST = 64;

    /** What spinning in vain costs of it; success gives back one. */
    private static final int COST = 8;

    /** Without credit, one of so many tries again; a power of two. */
    private static final int TRIES = 64;

    private final boolean never;
    private int credit = MOST / 2;
    private int refused;

    private SpinCredit(boolean never) {
        this.never = never;
    }

    /** For those that keep their core meanwhile: on a machine with one core it never pays. */
    public static SpinCredit ofSpinning() {
        return new SpinCredit(ONE_CORE);
    }

    /** For those that leave their core to others between two looks. */
    public static SpinCredit ofYielding() {
        return new SpinCredit(false);
    }

    /** Whether to spin now. */
    public boolean allows() {
        return !never && (credit > 0 || (++refused & (TRIES - 1)) == 0);
    }

    /** It has spun. */
    public void spun(boolean successfully) {
        credit = successfully ? Math.min(MOST, credit + 1) : Math.max(0, credit - COST);
    }
}
