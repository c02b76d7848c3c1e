package io.peeper.internal.branch;

import io.peeper.ExitReason;
import io.peeper.Outcome;
import io.peeper.Shutdown;
import io.peeper.Start;
import io.peeper.generated.Protocol;
import io.peeper.internal.branch.Agenda.Begin;
import io.peeper.internal.branch.Agenda.Continue;
import io.peeper.internal.branch.Agenda.End;
import io.peeper.internal.branch.Agenda.Terminate;
import io.peeper.internal.time.Nanos;
import io.peeper.internal.time.Timers;
import io.peeper.internal.watch.ListenerQueue;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a worker ends: terminate, what follows an exit, and the end of the peeper. What a branch has to do before its next message is
 * its agenda, which only the owner writes, and which says to a fencer what it has cut off.
 */
abstract sealed class Ending<S> extends Ownership<S> permits Starting {
    /** What a restart is put down to when there is no memory left to say it. */
    static final ExitReason EXHAUSTED = new ExitReason.Crash(new OutOfMemoryError("in the runtime"));

    private static final Agenda<?> RECOVER = new Agenda.Recover<>();

    final Protocol<?, S, ?> protocol;

    /** By the owner. */
    @Nullable
    Agenda<S> agenda;

    /** By the owner. */
    @Nullable
    Incarnation<S> incarnation;

    private volatile int incarnations = 1;

    Ending(Core core, Protocol<?, S, ?> protocol, Options options) {
        super(core, options, protocol.toString());
        this.protocol = protocol;
    }

    /** Whoever runs next replaces the worker; allocates nothing. */
    @Override
    @SuppressWarnings("unchecked") // holds no state
    final void recoverLater() {
        if (agenda == null || agenda instanceof Continue<S>) {
            agenda = (Agenda<S>) RECOVER;
        }
    }

    @Override
    final boolean endedByAgenda() {
        if (agenda instanceof End<S> end) {
            finish(end);
            return true;
        }
        return false;
    }

    @Override
    final void failedInside(Throwable thrown) {
        core.log().internal(branch(), thrown);
    }

    final Branch<S> branch() {
        return (Branch<S>) this;
    }

    final ExitReason endReason() {
        return agenda instanceof End<S> end ? end.reason() : ExitReason.KILL;
    }

    final long incarnations() {
        return incarnations;
    }

    /** The last committed state; for the owner of a branch that has started. */
    final S committed() {
        return worker().slot(slot());
    }

    final void restart(ExitReason reason, S state) {
        int restarts = incarnations; // only the owner writes it
        incarnations = restarts + 1;
        agenda = new Begin<>(new Start(Start.Kind.RESTART, Optional.of(reason)), state, null, false);
    }

    /** Runs terminate. */
    final boolean terminate(Terminate<S> end, Runner self) {
        Incarnation<S> worker = worker();
        Frame frame = enter(end.caller(), Nanos.FOREVER, self);
        if (frame == null) {
            return true;
        }
        Timers.Cancellable limit = end.timed() ? limit() : null;
        try {
            worker.terminate(end.reason(), worker.slot(Word.slot(frame.word)));
        } catch (Throwable e) {
            frame.thrown = e;
        }
        boolean won = leave(frame, frame.word, self);
        if (limit != null) {
            limit.cancel();
        }
        if (!won) {
            return false;
        }
        ExitReason reason = end.reason();
        if (frame.thrown != null) {
            reason = new ExitReason.Crash(frame.thrown);
            core.log().terminateFailed(branch(), reason);
        }
        terminated(end, reason);
        return true;
    }

    /** Cuts terminate off when it takes too long; a stop by its owner means that it ends all the same. */
    private Timers.Cancellable limit() {
        long nanos = options.shutdown().nanos();
        return core.timers()
                .schedule(
                        () -> fence(ExitReason.KILL, true),
                        nanos == 0 ? Shutdown.standard().nanos() : nanos);
    }

    /** Terminate has run, or was cut off: whoever waits for the stop is told, and then it ends or restarts. */
    final void terminated(Terminate<S> end, ExitReason reason) {
        Request<?> caller = end.caller();
        boolean stopRequest = caller instanceof StopRequest;
        // first what follows, so that whoever is told sees the next incarnation
        if (end.ends()) {
            agenda = new End<>(reason, stopRequest ? caller : null, reason);
        } else {
            restart(reason, committed());
        }
        if (caller == null || stopRequest) {
            return;
        }
        if (!(end.answer() instanceof Request.Failed failed)) {
            caller.conclude(end.answer());
        } else if (failed.outcome() == Outcome.ROLLED_BACK) {
            caller.fail(new Request.Failed(reason, Outcome.ROLLED_BACK));
        } else {
            // committed: what somebody answers meanwhile counts
            caller.conclude(new Request.Failed(reason, failed.outcome()));
        }
    }

    /** Puts on the agenda what follows an exit, and tells whoever waited for what it cut off. */
    @Override
    final void succeed(ExitReason reason, boolean ends, @Nullable Envelope message) {
        Agenda<S> cut = agenda;
        if (cut instanceof End<S>) {
            return;
        }
        if (cut instanceof Begin<S> begin) {
            if (begin.request() != null) {
                agenda = new End<>(reason, begin.request(), new Request.Failed(reason, Outcome.NOT_RUN));
            } else if (ends) {
                agenda = new End<>(reason, null, null);
            } else {
                restart(reason, begin.state());
            }
            return;
        }
        if (cut instanceof Terminate<S> terminate) {
            terminated(ends ? terminate.ending() : terminate, reason);
            return;
        }
        core.log().crashed(branch(), message == null ? "between messages" : "in " + branch().method(message), reason);
        if (ends) {
            agenda = new End<>(reason, null, null);
        } else {
            restart(reason, committed());
        }
        if (message instanceof Request<?> request) {
            request.fail(new Request.Failed(reason, Outcome.ROLLED_BACK));
        }
    }

    /** Ends the branch, as the owner. The name is free before anybody can see that it is gone. */
    final void finish(End<S> end) {
        S last = incarnation == null ? null : committed();
        agenda = end;
        if (options.name() != null) {
            core.names().free(options.name(), branch());
        }
        core.branches().remove(branch());
        moveToEnded();
        Request.Failed notRun = new Request.Failed(end.reason(), Outcome.NOT_RUN);
        Envelope next = queue.close();
        while (next != null) {
            Envelope message = next;
            next = message.next;
            message.next = null;
            if (message instanceof StopRequest stop) {
                stop.refuse(end.reason());
            } else if (message instanceof Request<?> request) {
                request.refuse(notRun);
            }
        }
        carrier.release();
        incarnation = null;
        Sidecar<S> side = sidecarOrNull();
        if (side != null) {
            endSidecar(side, end, last);
        }
        if (end.request() != null) {
            end.request().conclude(end.answer());
        }
    }

    final void endSidecar(Sidecar<S> side, End<S> end, @Nullable S last) {
        Request.Failed unknown = new Request.Failed(end.reason(), Outcome.UNKNOWN);
        for (Request<?> open : side.deferred) {
            open.endDeferred(unknown);
        }
        side.deferred.clear();
        Caller.wakeAllBlocked(side);
        if (side.listener != null && last != null) {
            side.listener.terminated(end.reason(), last);
        }
        core.later(() -> side.terminated.complete(end.reason()));
    }

    /** Tells log and listener of an exit that is no clean one. */
    final void tell(ExitReason reason, String what) {
        core.log().crashed(branch(), "in " + what, reason);
        ListenerQueue<S> listener = listener();
        if (listener != null && reason instanceof ExitReason.Crash crash) {
            listener.crashed(crash.cause(), committed());
        }
    }

    @Nullable
    ListenerQueue<S> listener() {
        Sidecar<S> side = sidecarOrNull();
        return side == null ? null : side.listener;
    }

    final Incarnation<S> worker() {
        return Objects.requireNonNull(incarnation);
    }
}
