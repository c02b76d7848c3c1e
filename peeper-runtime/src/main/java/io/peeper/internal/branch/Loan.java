package io.peeper.internal.branch;

import io.peeper.ExitReason;
import io.peeper.internal.branch.Proofs.Proof;
import io.peeper.internal.time.Nanos;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import org.jspecify.annotations.Nullable;

/**
 * The thread of a starter, a stopper or a caller, lent to a callback of a branch that has proved short: an init, or a terminate. Where
 * it is not short after all, the {@link DirectWatch} takes the branch away when the time is over, so that it needs no timer.
 *
 * <p>Either the thread gets back what it lent first, or the watch cuts it off, and then the thread waits for that: a fence that came late
 * would hit something else.
 */
final class Loan {
    private static final VarHandle STATE;

    static {
        try {
            STATE = MethodHandles.lookup().findVarHandle(Loan.class, "state", int.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private static final int OPEN = 0;
    private static final int OVER = 1;
    private static final int CUTTING = 2;
    private static final int CUT = 3;

    final Branch<?> branch;

    /** What the same thread is in the middle of. */
    final @Nullable Loan outer;

    private final Proof proof;
    private final long until;
    private final boolean ends;

    @SuppressWarnings("unused") // by STATE
    private volatile int state;

    /** By the watch: whether it has been there at an earlier look. */
    private boolean seen;

    /**
     * Makes one.
     *
     * @param until when it is over; {@link Nanos#FOREVER} never
     * @param ends whether the peeper ends if it is cut off
     */
    Loan(Branch<?> branch, Proof proof, long until, boolean ends, @Nullable Loan outer) {
        this.branch = branch;
        this.proof = proof;
        this.until = until;
        this.ends = ends;
        this.outer = outer;
    }

    /** The callback is done, or has been fenced; after this nobody fences the branch because of it. */
    void end() {
        if (!STATE.compareAndSet(this, OPEN, OVER)) {
            while (state == CUTTING) {
                Thread.onSpinWait();
            }
        }
    }

    /** Whether its time was over first. */
    boolean isCut() {
        return state == CUT;
    }

    /** The look of the watch. */
    void look(long now) {
        if (!seen) {
            seen = true;
            return;
        }
        proof.holds();
        if (until != Nanos.FOREVER && now - until >= 0 && STATE.compareAndSet(this, OPEN, CUTTING)) {
            try {
                branch.fence(ExitReason.KILL, ends);
            } finally {
                state = CUT;
            }
        }
    }
}
