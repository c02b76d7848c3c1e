package io.peeper.internal.branch;

import io.peeper.Shutdown;
import io.peeper.Worker;
import io.peeper.generated.Protocol;
import io.peeper.internal.branch.Agenda.Begin;
import io.peeper.internal.branch.Agenda.Terminate;
import io.peeper.internal.branch.Proofs.Proof;
import io.peeper.internal.time.Nanos;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What else runs on the thread of whoever waits for it, where it has proved short: {@code terminate} on the stopper's, and on that of a
 * caller whose call has crashed, which goes on with the next worker's {@code init}. See {@link Loan}.
 */
abstract sealed class LentWork<S> extends TurnWork<S> permits SystemWork {
    LentWork(Core core, Protocol<?, S, ?> protocol, Supplier<? extends Worker<S>> supplier, Options options) {
        super(core, protocol, supplier, options);
    }

    /**
     * Ends the peeper on this thread, if it is idle, nothing waits, and its terminate has proved short.
     *
     * @param limit how long the stopper would wait
     * @return false, with everything as it was: it has to be asked, and does so in its turn
     */
    final boolean stopHere(StopRequest request, long limit) {
        Incarnation<S> seen = incarnation;
        if (seen == null || !mayStopHere(limit)) {
            return false;
        }
        Runner self = self();
        if (self.depth != 0 || !core.terminates().of(seen.getClass()).isShort() || self.thread.isInterrupted()) {
            return false;
        }
        StackProbe.checkMore();
        long idle = claim();
        if (idle == NOT_CLAIMED) {
            return false;
        }
        if (Word.phase(idle) != Word.IDLE || suspended || paused || agenda != null) {
            // a call may overtake others that wait, the end may not
            unclaim(idle);
            look(idle);
            return false;
        }
        int stage = Runner.CLAIMED;
        try {
            own(idle);
            stage = Runner.OWNED;
            ownedBy(self);
            request.beginHere();
            agenda = new Terminate<>(request.reason, true, request, null, true);
            if (goOn(self, Nanos.FOREVER)) {
                letGoHere(self, Nanos.FOREVER);
            }
        } catch (Throwable e) {
            // our own code: all that a terminate throws has been caught
            failedHere(e, self, 0, idle, stage);
            throw e;
        } finally {
            self.forget();
        }
        return true;
    }

    /** Whether a stopper that waits so long would be answered in time, whatever terminate does, and no code but the worker's would run. */
    private boolean mayStopHere(long limit) {
        long most = shutdownNanos();
        return options.runsAnywhere()
                && core.paces().allowDirect()
                && (limit == Nanos.FOREVER || (most != Nanos.FOREVER && limit > most))
                && (options.name() == null || !core.names().isGivenBack(options.name()));
    }

    /** How long a terminate may take on a thread that is not a carrier's. */
    private long shutdownNanos() {
        long nanos = options.shutdown().nanos();
        return nanos == 0 ? Shutdown.standard().nanos() : nanos;
    }

    @Override
    final boolean goOnHere(Runner self, long deadline) {
        if (paused || proof() == null) {
            return true;
        }
        StackProbe.checkMore();
        return goOn(self, deadline);
    }

    private boolean goOn(Runner self, long deadline) {
        boolean began = false;
        while (agenda != null && !paused) {
            if (Word.signalled(word())) {
                takeSignal();
            }
            boolean begins = agenda instanceof Begin<S>;
            if (begins && began) {
                // one that fails again and again is not for this thread
                return true;
            }
            began |= begins;
            Proof proof = proof();
            if (proof == null || !proof.isShort() || self.thread.isInterrupted()) {
                return true;
            }
            boolean ends = agenda instanceof Terminate<S> end && end.ends();
            Loan loan = lend(self, proof, begins ? within(deadline) : after(shutdownNanos()), ends);
            boolean ours;
            try {
                ours = follow(agenda, self);
            } finally {
                self.giveBack(loan);
            }
            if (!ours) {
                return false;
            }
        }
        return true;
    }

    private @Nullable Proof proof() {
        if (agenda instanceof Terminate<S>) {
            return core.terminates().of(worker().getClass());
        }
        return agenda instanceof Begin<S> ? core.restarts().of(supplier().getClass()) : null;
    }

    /** The time that a caller has left, and no more than a first init would have. */
    private long within(long deadline) {
        long most = after(options.startTimeoutNanos());
        return deadline == Nanos.FOREVER || (most != Nanos.FOREVER && most - deadline < 0) ? most : deadline;
    }
}
