package io.peeper.internal.branch;

import io.peeper.CallInterruptedException;
import io.peeper.CallTimeoutException;
import io.peeper.ExitReason;
import io.peeper.MailboxFullException;
import io.peeper.NoProcessException;
import io.peeper.Outcome;
import io.peeper.PeeperException;
import io.peeper.WorkerExitedException;
import io.peeper.internal.time.Nanos;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** The side of those who wait for a branch: sending, waiting within a deadline, and turning what came of it into a reply. */
final class Caller {
    /** How long a caller waits before it looks whether anybody is about to answer; then twice as long, and so on. */
    private static final long FIRST_SLICE = 100_000_000;

    /** From here on it has looked often enough. */
    private static final long LONGEST_SLICE = FIRST_SLICE << 6;

    private Caller() {}

    /** Sends a call and waits. */
    static <R> R call(Branch<?> branch, Request<R> message, long limit) {
        Runner runner = Runner.orNull();
        Frame frame = runner == null ? null : runner.top();
        long now = branch.core.clock().nanos();
        long deadline = deadline(now, limit, frame);
        long allowed = Nanos.left(deadline, now);
        message.deadline = deadline;
        if (Thread.currentThread().isInterrupted()) {
            throw interrupted(branch, message, Outcome.NOT_RUN);
        }
        refuseWhileClosing(branch, frame, message);
        if (runner != null && frame != null) {
            Wait.begin(runner, branch, message, branch.describe(message));
            try {
                branch.core.carriers().aboutToWait();
                send(branch, message, deadline);
                if (!branch.core.patience().isAnsweredSoon(message)) {
                    await(branch, message, deadline, allowed);
                }
            } finally {
                runner.waiting = null;
            }
        } else {
            send(branch, message, deadline);
            if (!branch.core.patience().isAnswered(branch, message, runner)) {
                await(branch, message, deadline, allowed);
            }
        }
        return result(branch, message);
    }

    /** The result of a call that this thread has begun itself, and others finish, where it is not finished yet. */
    static <R> R rest(Branch<?> branch, Request<R> message, long limit) {
        if (!message.isFinished()) {
            Runner runner = Runner.current();
            Frame frame = runner.top();
            long now = branch.core.clock().nanos();
            long deadline = deadline(now, limit, frame);
            if (frame != null) {
                Wait.begin(runner, branch, message, branch.describe(message));
            }
            try {
                branch.core.carriers().aboutToWait();
                await(branch, message, deadline, Nanos.left(deadline, now));
            } finally {
                runner.waiting = null;
            }
        }
        return result(branch, message);
    }

    /** A handler's own caller has only so much time left, and what it calls gets no more. */
    private static long deadline(long now, long limit, @Nullable Frame frame) {
        long outer = frame == null ? Nanos.FOREVER : frame.deadline;
        if (limit == Nanos.FOREVER) {
            return outer;
        }
        long own = Nanos.after(now, limit);
        return outer == Nanos.FOREVER || own - outer < 0 ? own : outer;
    }

    /** While a system is closed its own handlers may still call each other, and nobody else may: else it might never end. */
    private static void refuseWhileClosing(Branch<?> branch, @Nullable Frame frame, Envelope message) {
        if (branch.core.isClosing() && (frame == null || !frame.isOf(branch.core))) {
            throw new NoProcessException(
                    branch.describe(message) + ": " + branch.core + " is being closed, and takes no new calls");
        }
    }

    private static void send(Branch<?> branch, Envelope message, long deadline) {
        if (!branch.put(message, deadline)) {
            throw branch.noProcess(message);
        }
    }

    /**
     * Waits until the request has a result; throws if it is given up before.
     *
     * @param allowed how long that is in all, for the message
     */
    private static void await(Branch<?> branch, Request<?> request, long deadline, long allowed) {
        request.parks(Thread.currentThread());
        long slice = FIRST_SLICE;
        while (!request.isFinished()) {
            long left = deadline == Nanos.FOREVER
                    ? Nanos.FOREVER
                    : Nanos.left(deadline, branch.core.clock().nanos());
            if (left <= 0) {
                Outcome outcome = branch.giveUp(request);
                if (outcome != null) {
                    throw branch.core.texts().timedOut(branch, request, outcome, allowed);
                }
                return;
            }
            branch.core.clock().park(branch, left == Nanos.FOREVER ? left : Math.min(left, slice));
            if (slice < LONGEST_SLICE) {
                // where a stack or the memory ended at the wrong moment, a branch may be ready with nobody behind it
                branch.rescue();
                slice <<= 1;
            }
            if (Thread.interrupted()) {
                Outcome outcome = branch.giveUp(request);
                Thread.currentThread().interrupt();
                if (outcome != null) {
                    throw interrupted(branch, request, outcome);
                }
                return;
            }
        }
    }

    private static PeeperException interrupted(Branch<?> branch, Envelope request, Outcome outcome) {
        return new CallInterruptedException(
                branch.describe(request) + ": the caller was interrupted (" + outcome + ")", outcome);
    }

    /** The result of a request that is finished: the reply, or what it throws. */
    @SuppressWarnings({"unchecked", "NullAway", "ReferenceEquality"
    }) // the handler of this very message made it; a reply may be null
    static <R> R result(Branch<?> branch, Request<R> request) {
        Object result = request.result();
        if (result instanceof Request.Thrown thrown) {
            throw Caller.<RuntimeException>sneaky(thrown.error());
        }
        if (result instanceof Request.Failed failed) {
            String method = branch.method(request);
            throw new WorkerExitedException(() -> exited(branch, method, failed), failed.reason(), failed.outcome());
        }
        if (result instanceof Request.Interrupted cut) {
            if (cut.thread() == Thread.currentThread()) {
                throw interrupted(branch, request, Outcome.ROLLED_BACK);
            }
            throw new WorkerExitedException(
                    branch.describe(request) + ": the worker exited: the thread that it ran on was interrupted ("
                            + Outcome.ROLLED_BACK + ")",
                    cut.reason(),
                    Outcome.ROLLED_BACK);
        }
        if (result == Request.OVERDUE) {
            throw branch.core.texts().overdue(branch, request);
        }
        if (result == Request.DROPPED) {
            throw new MailboxFullException(
                    branch.describe(request) + ": the mailbox was full and dropped its oldest message, this one");
        }
        return (R) result;
    }

    private static String exited(Branch<?> branch, String method, Request.Failed failed) {
        return branch.id() + ": " + method + ": the worker exited: " + failed.reason() + " (" + failed.outcome() + ")";
    }

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // declared by the method, or unchecked
    static <E extends Throwable> E sneaky(Throwable thrown) throws E {
        throw (E) thrown;
    }

    /** Sends a call whose reply completes a future. What goes wrong comes by the future as well. */
    static <R> CompletableFuture<R> ask(Branch<?> branch, Request<R> message, long limit) {
        Runner runner = Runner.orNull();
        Frame frame = runner == null ? null : runner.top();
        long now = branch.core.clock().nanos();
        long deadline = deadline(now, limit, frame);
        long allowed = Nanos.left(deadline, now);
        message.deadline = deadline;
        Ask<R> ask = new Ask<>(branch, message);
        message.waiter(ask);
        try {
            refuseWhileClosing(branch, frame, message);
            send(branch, message, deadline);
        } catch (PeeperException e) {
            return CompletableFuture.failedFuture(e);
        }
        if (deadline != Nanos.FOREVER) {
            ask.arm(allowed);
        }
        return ask;
    }

    /** Asks a peeper to end and waits until it has. The request stays, whatever becomes of the wait. */
    static void stop(Branch<?> branch, ExitReason reason, long limit) {
        Runner runner = Runner.orNull();
        Frame frame = runner == null ? null : runner.top();
        StopRequest request = new StopRequest(reason);
        boolean begun = frame == null && branch.stopHere(request, limit);
        if (!begun || !request.isFinished()) {
            awaitEnd(branch, request, limit, runner, begun);
        }
        ExitReason ended = (ExitReason) Objects.requireNonNull(request.result());
        if (!ended.equals(reason)) {
            throw new WorkerExitedException(
                    branch.describe(request) + ": the peeper ended for another reason: " + ended,
                    ended,
                    Outcome.UNKNOWN);
        }
    }

    /**
     * Sends a stop and waits.
     *
     * @param begun whether it has begun already, and others finish it
     */
    private static void awaitEnd(
            Branch<?> branch, StopRequest request, long limit, @Nullable Runner runner, boolean begun) {
        Frame frame = runner == null ? null : runner.top();
        long now = branch.core.clock().nanos();
        long deadline = deadline(now, limit, frame);
        long allowed = Nanos.left(deadline, now);
        request.deadline = deadline;
        request.waiter(Thread.currentThread());
        if (runner != null && frame != null) {
            Wait.begin(runner, branch, request, branch.describe(request));
        }
        try {
            if (!begun) {
                send(branch, request, deadline);
            }
            await(branch, request, deadline, allowed);
        } finally {
            if (runner != null) {
                runner.waiting = null;
            }
        }
    }

    /** Waits for the first init; throws if it failed. */
    static void started(Branch<?> branch, StartRequest request, long limit) {
        if (!request.isFinished()) {
            awaitStart(branch, request, limit);
        }
        if (request.result() instanceof Request.Failed failed) {
            throw branch.core.texts().startFailed(branch, failed.reason());
        }
    }

    private static void awaitStart(Branch<?> branch, StartRequest request, long limit) {
        Runner runner = Runner.orNull();
        boolean nested = runner != null && runner.top() != null;
        long deadline = Nanos.after(branch.core.clock().nanos(), limit);
        long allowed = limit;
        try {
            if (runner != null && nested) {
                Wait.begin(runner, branch, request, branch.describe(request));
                branch.core.carriers().aboutToWait();
            }
            await(branch, request, deadline, allowed);
        } finally {
            if (runner != null && nested) {
                runner.waiting = null;
            }
        }
    }

    /** Waits for room in a full mailbox; what the offer came to, never FULL. */
    static int awaitRoom(Branch<?> branch, Envelope message, int capacity, long deadline) {
        Sidecar<?> side = branch.sidecar();
        Thread self = Thread.currentThread();
        Runner runner = Runner.orNull();
        Wait outer = runner == null ? null : runner.waiting;
        if (runner != null && runner.top() != null && outer == null) {
            Wait.begin(runner, branch, null, branch.describe(message));
        }
        side.blocked().add(self);
        try {
            while (true) {
                int result = branch.offer(message, capacity);
                if (result != MessageQueue.FULL) {
                    return result;
                }
                long left = deadline == Nanos.FOREVER
                        ? Nanos.FOREVER
                        : Nanos.left(deadline, branch.core.clock().nanos());
                if (left <= 0) {
                    throw new CallTimeoutException(
                            branch.fullMailbox(message).getMessage() + "; no room came free in time", Outcome.NOT_RUN);
                }
                branch.core.clock().park(branch, left);
                if (self.isInterrupted()) {
                    throw interrupted(branch, message, Outcome.NOT_RUN);
                }
            }
        } finally {
            side.blocked().remove(self);
            wakeOneBlocked(side);
            if (runner != null) {
                runner.waiting = outer;
            }
        }
    }

    /** There is room, or somebody who was woken for it has gone. */
    static void wakeOneBlocked(Sidecar<?> side) {
        ConcurrentLinkedQueue<Thread> blocked = side.blockedOrNull();
        Thread first = blocked == null ? null : blocked.peek();
        if (first != null) {
            LockSupport.unpark(first);
        }
    }

    static void wakeAllBlocked(Sidecar<?> side) {
        ConcurrentLinkedQueue<Thread> blocked = side.blockedOrNull();
        if (blocked != null) {
            blocked.forEach(LockSupport::unpark);
        }
    }
}
