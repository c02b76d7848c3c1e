package io.peeper.internal.branch;

import io.peeper.internal.dispatch.VirtualThreads;
import io.peeper.internal.time.Clock;
import io.peeper.internal.time.SpinCredit;
import org.jspecify.annotations.Nullable;

/**
 * What a caller does before it parks: it runs calls that wait, if nobody has begun with them, its own among them; and spins for a
 * moment, or lets others run if it is a virtual thread, as long as that pays. Parking and being woken costs more than most handlers take; but where all cores are busy, to spin
 * keeps them from whoever would answer.
 */
final class Patience {
    /** Between two looks at the clock, which costs more than a look at the result. */
    private static final int SPINS = 32;

    /** In all, where time stands still. */
    private static final int MOST_SPINS = 4096;

    /**
     * How often a virtual thread lets others run before it parks: to do that with a limit starts a timer and wakes the thread of the timers, which
     * takes longer than most handlers.
     */
    private static final int YIELDS = 4;

    private final Clock clock;
    private final SpinCredit credit = SpinCredit.ofSpinning();
    private final SpinCredit yielding = SpinCredit.ofYielding();

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
        return request.isFinished()
                || (VirtualThreads.isVirtual(Thread.currentThread())
                        ? yields(request)
                        : credit.allows() && spins(request));
    }

    /** The same for a thread in the middle of a handler, which runs nothing else meanwhile, and may be one of those that answer. */
    boolean isAnsweredSoon(Request<?> request) {
        return request.isFinished() || (VirtualThreads.isVirtual(Thread.currentThread()) && yields(request));
    }

    private boolean yields(Request<?> request) {
        if (!yielding.allows()) {
            return false;
        }
        boolean answered = yieldsUntilAnswered(request);
        yielding.spun(answered);
        return answered;
    }

    @SuppressWarnings("ThreadPriorityCheck") // a virtual thread leaves its carrier to others, if there are any
    private boolean yieldsUntilAnswered(Request<?> request) {
        long began = 0;
        for (int i = 0; i < YIELDS; i++) {
            try {
                Thread.yield();
            } catch (StackOverflowError | OutOfMemoryError e) {
                // there is not the memory to leave the carrier
                return request.isFinished();
            }
            if (request.isFinished()) {
                return true;
            }
            // where others keep the carriers for long it has a limit to look after
            long now = clock.nanos();
            if (i == 0) {
                began = now;
            } else if (now - began > SpinCredit.NANOS || Thread.currentThread().isInterrupted()) {
                return false;
            }
        }
        return false;
    }

    private boolean spins(Request<?> request) {
        long until = clock.nanos() + SpinCredit.NANOS;
        for (int i = 1; i < MOST_SPINS; i++) {
            if (request.isFinished()) {
                credit.spun(true);
                return true;
            }
            if ((i & (SPINS - 1)) == 0 && clock.nanos() - until >= 0) {
                break;
            }
            Thread.onSpinWait();
        }
        credit.spun(false);
        return false;
    }
}
