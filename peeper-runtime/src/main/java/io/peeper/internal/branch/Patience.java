package io.peeper.internal.branch;

import io.peeper.internal.dispatch.VirtualThreads;
import io.peeper.internal.time.Clock;
import org.jspecify.annotations.Nullable;

/**
 * What a caller does before it parks: it runs calls that wait, if nobody has begun with them, its own among them; and spins for a
 * moment, as long as that pays. Parking and being woken costs more than most handlers take; but where all cores are busy, to spin
 * keeps them from whoever would answer.
 */
final class Patience {
    private static final boolean ONE_CORE = Runtime.getRuntime().availableProcessors() == 1;
    private static final long SPIN_NANOS = 20_000;

    /** Between two looks at the clock, which costs more than a look at the result. */
    private static final int SPINS = 32;

    /** In all, where time stands still. */
    private static final int MOST_SPINS = 4096;

    private static final int MOST_CREDIT = 64;

    /** What spinning in vain costs of it; being answered gives back one. */
    private static final int COST = 8;

    /** Without credit, one of so many tries again; a power of two. */
    private static final int TRIES = 64;

    private final Clock clock;

    // by all callers, without care: an update that is lost is one of many
    private int credit = MOST_CREDIT / 2;
    private int refused;

    Patience(Clock clock) {
        this.clock = clock;
    }

    /** Whether a request that was sent is finished, without having parked. */
    boolean isAnswered(Branch<?> branch, Request<?> request, @Nullable Runner self) {
        if (self != null && branch.isHelped(request.op)) {
            while (!request.isFinished() && branch.help(self)) {
                // it may take more than one turn until this one comes
            }
        }
        return request.isFinished() || (maySpin() && spins(request));
    }

    private boolean maySpin() {
        if (ONE_CORE || VirtualThreads.isVirtual(Thread.currentThread())) {
            return false;
        }
        return credit > 0 || (++refused & (TRIES - 1)) == 0;
    }

    private boolean spins(Request<?> request) {
        long until = clock.nanos() + SPIN_NANOS;
        for (int i = 1; i < MOST_SPINS; i++) {
            if (request.isFinished()) {
                credit = Math.min(MOST_CREDIT, credit + 1);
                return true;
            }
            if ((i & (SPINS - 1)) == 0 && clock.nanos() - until >= 0) {
                break;
            }
            Thread.onSpinWait();
        }
        credit = Math.max(0, credit - COST);
        return false;
    }
}
