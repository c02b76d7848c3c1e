package io.peeper.internal.branch;

import io.peeper.CallInterruptedException;
import io.peeper.Outcome;
import io.peeper.internal.time.Nanos;
import io.peeper.internal.time.Timers;
import java.util.concurrent.CompletableFuture;

/**
 * The future of an asynchronous call. Completed on a thread of the system that handles no message, so that what hangs on it
 * can neither delay a worker nor run while a branch is owned.
 */
final class Ask<R> extends CompletableFuture<R> {
    private final Branch<?> branch;
    private final Request<R> request;

    private volatile Timers.Cancellable timer = () -> {};
    private long allowed;

    Ask(Branch<?> branch, Request<R> request) {
        this.branch = branch;
        this.request = request;
    }

    /** Gives up after so long. */
    void arm(long nanos) {
        allowed = nanos;
        if (nanos != Nanos.FOREVER) {
            timer = branch.core.timers().schedule(this::timedOut, nanos);
            if (request.isFinished()) {
                timer.cancel();
            }
        }
    }

    /** The request has its result. Runs on the worker's thread, or on whoever else ended it. */
    void answered() {
        timer.cancel();
        branch.core.later(this::complete);
    }

    private void complete() {
        try {
            complete(Caller.result(branch, request));
        } catch (Throwable failure) {
            completeExceptionally(failure);
        }
    }

    /** Whoever waits for it was interrupted. */
    void interrupted() {
        timer.cancel();
        Outcome outcome = branch.giveUp(request);
        if (outcome != null) {
            completeExceptionally(new CallInterruptedException(
                    branch.describe(request) + ": the caller was interrupted (" + outcome + ")", outcome));
        }
    }

    private void timedOut() {
        Outcome outcome = branch.giveUp(request);
        if (outcome != null) {
            Throwable failure = branch.core.texts().timedOut(branch, request, outcome, allowed);
            branch.core.later(() -> completeExceptionally(failure));
        }
    }

    @Override
    public boolean cancel(boolean mayInterruptIfRunning) {
        timer.cancel();
        branch.giveUp(request);
        return super.cancel(mayInterruptIfRunning);
    }

    /** Dependent stages are ordinary futures: only this one stands for a message. */
    @Override
    public <U> CompletableFuture<U> newIncompleteFuture() {
        return new CompletableFuture<>();
    }
}
