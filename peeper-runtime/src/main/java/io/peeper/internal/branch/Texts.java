package io.peeper.internal.branch;

import io.peeper.CallTimeoutException;
import io.peeper.ExitReason;
import io.peeper.Outcome;
import io.peeper.StartFailedException;
import io.peeper.internal.time.Nanos;

/** The exceptions whose text tells the most: made where they are thrown, so that they have the caller's stack. */
final class Texts {
    /** A caller gave up. */
    CallTimeoutException timedOut(Branch<?> branch, Request<?> request, Outcome outcome, long allowed) {
        String told;
        if (outcome == Outcome.NOT_RUN) {
            told = "it still waited and was withdrawn, so it never runs";
        } else if (request.isUnanswered()) {
            told = "its handler is done and left the reply to a From, by which nobody has replied";
        } else {
            told = "its handler had begun and goes on, so look at the state";
        }
        return new CallTimeoutException(
                branch.describe(request) + ": no reply within " + Nanos.shown(allowed) + " (" + outcome + ": " + told
                        + "); " + branch.mailboxSize() + " messages wait, " + branch.doing(),
                outcome);
    }

    /** A call ran on its caller's own thread, and its deadline ended it. */
    CallTimeoutException overdue(Branch<?> branch, Request<?> request) {
        return new CallTimeoutException(
                branch.describe(request)
                        + ": its handler, on the thread of its caller, took longer than the call's time"
                        + " limit, was interrupted and ended by that (" + Outcome.ROLLED_BACK
                        + ": nothing it did to the state is kept)",
                Outcome.ROLLED_BACK);
    }

    /** A first start came to nothing. */
    StartFailedException startFailed(Branch<?> branch, ExitReason reason) {
        Throwable cause = reason instanceof ExitReason.Crash crash ? crash.cause() : null;
        return new StartFailedException(
                branch.id() + " (" + branch.protocol().getName() + ") did not start: "
                        + (cause == null
                                ? "init ended with " + reason
                                : "the supplier or init threw "
                                        + cause.getClass().getName())
                        + ". Nothing is left behind.",
                reason,
                cause);
    }

    /** A first start took too long. */
    StartFailedException startTimedOut(Branch<?> branch) {
        return new StartFailedException(
                branch.id() + " (" + branch.protocol().getName()
                        + ") did not start: init took longer than the start timeout of "
                        + Nanos.shown(branch.options.startTimeoutNanos()) + ". Nothing is left behind.",
                ExitReason.KILL,
                null);
    }
}
