package io.peeper.internal.branch;

import io.peeper.ExitReason;
import io.peeper.Name;
import io.peeper.OnPoison;
import io.peeper.Outcome;
import io.peeper.Shutdown;
import io.peeper.Start;
import io.peeper.TraceEvent;
import io.peeper.Worker;
import io.peeper.generated.Protocol;
import io.peeper.internal.branch.Agenda.Begin;
import io.peeper.internal.branch.Agenda.Continue;
import io.peeper.internal.branch.Agenda.End;
import io.peeper.internal.branch.Agenda.Terminate;
import io.peeper.internal.branch.Agenda.Unregister;
import io.peeper.internal.branch.Proofs.Proof;
import io.peeper.internal.table.Estate;
import io.peeper.internal.time.Nanos;
import io.peeper.internal.time.Timers;
import io.peeper.internal.watch.ListenerQueue;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * How a worker ends: terminate, what follows an exit, and the end of the peeper. What a branch has to do before its next message is
 * its agenda, which only the owner writes, and which says to a fencer what it has cut off.
 */
abstract sealed class Ending<S> extends Claiming<S> permits Starting {
    /** What a restart is put down to when there is no memory left to say it. */
    static final ExitReason EXHAUSTED = new ExitReason.Crash(new OutOfMemoryError("in the runtime"));

    /** The end of what never began, when there is no memory left to say why. */
    static final Agenda<?> GIVEN_UP = new End<>(EXHAUSTED, null, null);

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

    /** What follows is the end; first of all the name goes back, where a registry of somebody else's holds it. */
    final void end(ExitReason reason, @Nullable Request<?> request, @Nullable Object answer) {
        paused = false;
        End<S> end = new End<>(reason, request, answer);
        agenda =
                options.name() != null && core.names().isGivenBack(options.name()) ? new Unregister<>(end, false) : end;
    }

    final long incarnations() {
        return incarnations;
    }

    /** The last committed state; for the owner of a branch that has started. */
    final S committed() {
        return worker().slot(slot());
    }

    /** The last committed dictionary; for the owner. */
    final PersistentMap<Object, Object> committedDictionary() {
        return worker().keptDictionary(slot());
    }

    /** The worker is gone, and what follows is the next one, with what was committed. */
    final void restart(ExitReason reason) {
        restart(reason, new Kept<>(committed(), committedDictionary()));
    }

    /** The same, without counting as a restart. */
    final void restartUncounted(ExitReason reason) {
        restart(reason);
        if (agenda instanceof Begin<S> begin) {
            agenda = begin.asCounted();
        }
    }

    /** The same, where the worker that is gone never came to be. */
    final void restart(ExitReason reason, Begin<S> begin) {
        restart(reason, new Kept<>(begin.state(), begin.dictionary()));
    }

    private void restart(ExitReason reason, Kept<S> kept) {
        Kept<S> next = afterPoison(kept);
        if (next == null) {
            end(ExitReason.SHUTDOWN, null, null);
            return;
        }
        paused = false;
        agenda = new Begin<>(
                new Start(Start.Kind.RESTART, Optional.of(reason)), next.state(), next.dictionary(), null, false);
        try {
            exited(reason);
            passTables();
        } finally {
            Sidecar<S> side = sidecarOrNull();
            Ties ties = side == null ? null : side.takeTies();
            Set<Monitor> watching = side == null ? null : side.takeWatchers();
            // after those that watch it are taken, since who sees the next one watches that; before they are told, so
            // that they see the next one
            nextIncarnation();
            try {
                tell(ties, watching, reason);
            } finally {
                nextEpoch();
            }
        }
    }

    /** The worker is gone: its tables are, or pass on, before anybody hears of it. */
    private void passTables() {
        Sidecar<S> side = sidecarOrNull();
        Estate estate = side == null ? null : side.estateOrNull();
        if (estate != null) {
            estate.workerGone(branch());
        }
    }

    /** The same where the peeper ends. */
    private void endTables(Sidecar<S> side, boolean forGood) {
        Estate estate = side.endEstate();
        if (estate != null) {
            estate.peeperGone(branch(), forGood);
        }
    }

    final Trouble<S> trouble() {
        Sidecar<S> side = sidecar();
        if (side.trouble == null) {
            side.trouble = new Trouble<>();
        }
        return side.trouble;
    }

    /** A handler crashed, or a restart failed. */
    final void countCrash() {
        if (crashing && !Word.isCrashed(word())) {
            // a call ran on its caller's thread meanwhile
            trouble().over();
        }
        crashing = true;
        markCrashed();
        Recovery recovery = options.recovery();
        if (trouble().crashed() == recovery.poisonAfter()) {
            core.log().poisoned(branch(), recovery.poisonAfter(), recovery.onPoison());
        }
    }

    /** What a restart begins with: what was kept, unless that is to blame; null: nothing, the peeper ends. */
    private @Nullable Kept<S> afterPoison(Kept<S> kept) {
        Sidecar<S> side = sidecarOrNull();
        Trouble<S> trouble = side == null ? null : side.trouble;
        Recovery recovery = options.recovery();
        if (trouble == null || !trouble.isPoisoned(recovery.poisonAfter()) || recovery.onPoison() == OnPoison.RESTART) {
            return kept;
        }
        trouble.countAnew();
        Kept<S> next = switch (recovery.onPoison()) {
            case PREVIOUS -> trouble.previous();
            case INITIAL -> trouble.first;
            default -> null;
        };
        if (next == null) {
            trouble.giveUp();
        }
        return next;
    }

    final void nextIncarnation() {
        int before = incarnations; // only the owner writes it
        incarnations = before + 1;
    }

    /** A worker is gone: what it said of its time is over. */
    private void exited(ExitReason reason) {
        suspended = false;
        Sidecar<S> side = sidecarOrNull();
        if (side == null) {
            return;
        }
        side.hibernated = false;
        if (side.idle != null) {
            side.idle.close();
        }
        if (side.debug != null) {
            side.debug.tell(TraceEvent.Kind.EXIT, reason.toString());
        }
    }

    /** What the worker that is gone held on to goes with it, and those who watched it are told. */
    private void tell(@Nullable Ties ties, @Nullable Set<Monitor> watching, ExitReason reason) {
        try {
            if (ties != null) {
                ties.close(branch(), reason);
            }
        } finally {
            // those who watch have to be told, whatever there is no memory for
            if (watching != null) {
                watching.forEach(monitor -> monitor.fire(reason));
            }
        }
    }

    /** Watches the worker there is now, or tells at once that there is none. */
    final void watch(Monitor monitor) {
        Sidecar<S> side = sidecar();
        side.watch(monitor);
        // it ended before, or takes this one along with the others
        if (isEnded() && side.unwatch(monitor)) {
            monitor.fire(ExitReason.NO_PROCESS);
        }
    }

    /** Ends a monitor, if it has not fired. */
    final void unwatch(Monitor monitor) {
        Sidecar<S> side = sidecarOrNull();
        if (side != null) {
            side.unwatch(monitor);
        }
    }

    /** Gives the name back to whoever keeps it; false if the branch was taken away. */
    final boolean unregister(Unregister<S> step, Runner self) {
        Name name = Objects.requireNonNull(options.name());
        agenda = new Unregister<>(step.end(), true);
        Frame frame = enter(null, Nanos.FOREVER, self);
        if (frame == null) {
            agenda = step;
            return true;
        }
        Timers.Cancellable limit = limit();
        try {
            core.names().free(name, branch());
        } catch (Throwable e) {
            frame.thrown = e;
        }
        boolean won = leave(frame, frame.word, self);
        limit.cancel();
        if (won) {
            agenda = step.end();
            if (frame.thrown != null) {
                core.log().unregisterFailed(branch(), frame.thrown);
            }
        }
        return won;
    }

    /**
     * Lends this thread, which is not a carrier's, to a callback of this branch, until {@link Runner#giveBack}.
     *
     * @param until when it is cut off
     * @param ends whether the peeper ends then
     */
    final Loan lend(Runner self, Proof proof, long until, boolean ends) {
        if (self.watch != watch) {
            watch.enlist(self);
        }
        Loan loan = new Loan(branch(), proof, until, ends, self.loan());
        self.lend(loan);
        // it may have fallen asleep before it could see this one
        watch.time();
        return loan;
    }

    /** When something that begins now has taken so long, as the watch counts. */
    final long after(long nanos) {
        return DirectWatch.deadline(watch.time(), nanos);
    }

    /** Runs terminate. */
    final boolean terminate(Terminate<S> end, Runner self) {
        Incarnation<S> worker = worker();
        Proof proof = core.terminates().of(worker.getClass());
        Frame frame = enter(end.caller(), Nanos.FOREVER, self);
        if (frame == null) {
            return true;
        }
        boolean lent = self.isLentTo(branch());
        Timers.Cancellable limit = end.timed() && !lent ? limit() : null;
        boolean measured = proof.measures(frame.ticket);
        long began = measured ? core.clock().nanos() : 0;
        try {
            worker.begin(Word.slot(frame.word));
            worker.terminate(end.reason(), worker.given(Word.slot(frame.word)));
        } catch (Throwable e) {
            frame.thrown = e;
        }
        boolean won = leave(frame, frame.word, self);
        if (limit != null) {
            limit.cancel();
        }
        if (measured) {
            proof.took(core.clock().nanos() - began);
        }
        if (!won) {
            return false;
        }
        ExitReason reason = end.reason();
        Throwable thrown = frame.thrown;
        if (thrown != null) {
            frame.thrown = null;
            ExitReason failure = new ExitReason.Crash(thrown);
            core.log().terminateFailed(branch(), failure);
            if (lent && Interrupts.caused(thrown)) {
                // it was meant for this thread, and the worker can't help it
                self.thread.interrupt();
            } else {
                reason = failure;
            }
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
            end(reason, stopRequest ? caller : null, reason);
        } else {
            restart(reason);
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
    final void succeed(ExitReason reason, boolean ends, @Nullable Envelope message, int op) {
        Agenda<S> cut = agenda;
        if (cut instanceof End<S>) {
            return;
        }
        if (cut instanceof Unregister<S> step) {
            // cut off in the middle of it by what is to end it: nothing may hold up an end; by anything else, it is
            // asked again
            if (step.begun()) {
                agenda = ends ? step.end() : new Unregister<>(step.end(), false);
            }
            return;
        }
        if (cut instanceof Begin<S> begin) {
            if (begin.request() == null && !reason.isClean()) {
                core.log().crashed(branch(), "in init", reason, null);
            }
            if (begin.request() != null) {
                end(reason, begin.request(), new Request.Failed(reason, Outcome.NOT_RUN));
            } else if (ends) {
                end(reason, null, null);
            } else {
                restart(reason, begin);
            }
            return;
        }
        if (cut instanceof Terminate<S> terminate) {
            terminated(ends ? terminate.ending() : terminate, reason);
            return;
        }
        if (!reason.isClean()) {
            core.log().crashed(branch(), cutOff(message, op), reason, null);
        }
        if (ends) {
            end(reason, null, null);
        } else {
            restart(reason);
        }
        if (message instanceof Request<?> request) {
            request.fail(new Request.Failed(reason, Outcome.ROLLED_BACK));
        }
    }

    private String cutOff(@Nullable Envelope message, int op) {
        if (message == null && op >= 0) {
            return "in " + protocol.operation(op).signature();
        }
        return message == null ? "between messages" : "in " + branch().method(message);
    }

    /**
     * Ends the branch, as the owner. The name is free before anybody can see that it is gone. A supervised branch keeps what it had,
     * and its number, until its parent has started it again or retired it.
     */
    final void finish(End<S> end) {
        agenda = end;
        Sidecar<S> side = sidecarOrNull();
        if (side != null) {
            side.ending = null;
            endTenure(side);
            // without a worker that ever ran, there is nothing that its parent could start again
            endTables(side, side.parent == null || (incarnation == null && !side.hasRun));
        }
        Parent parent = side == null ? null : side.parent;
        Kept<S> last = incarnation == null ? null : new Kept<>(committed(), committedDictionary());
        if (side != null && last != null) {
            Kept<S> first = side.trouble != null && side.trouble.hasGivenUp() ? side.trouble.first : null;
            side.kept = first == null ? last : first;
            side.hasRun = true;
        }
        if (options.name() != null && !core.names().isForeign(options.name())) {
            core.names().free(options.name(), branch());
        }
        core.branches().remove(branch(), parent != null);
        Request.Failed notRun = new Request.Failed(end.reason(), Outcome.NOT_RUN);
        moveToEnded();
        refuseQueued(notRun);
        if (parent == null) {
            carrier.release();
        }
        incarnation = null;
        try {
            exited(end.reason());
        } finally {
            afterEnd(end, parent, last);
        }
    }

    private void afterEnd(End<S> end, @Nullable Parent parent, @Nullable Kept<S> last) {
        try {
            Sidecar<S> side = sidecarOrNull();
            if (side != null) {
                // it may have come meanwhile, with what nobody else lets go of
                endTenure(side);
                endTables(side, parent == null);
                tell(side.takeTies(), side.takeWatchers(), end.reason());
                endSidecar(side, end.reason());
                if (parent == null) {
                    retire(side, end.reason(), last);
                }
            }
        } finally {
            if (parent != null && !(end.request() instanceof StartRequest)) {
                // first, so that whoever waited for the end finds the parent knowing of it; it may live again from here
                // on
                parent.ended(branch(), end.reason());
            }
            if (end.request() != null) {
                end.request().conclude(end.answer());
            }
        }
    }

    /** What the peeper held is nobody's any more; to take it out of where it lies has time. */
    final void endTenure(Sidecar<S> side) {
        Tenure ended = side.endTenure();
        if (ended != null) {
            core.later(ended);
        }
    }

    private void refuseQueued(Request.Failed notRun) {
        Envelope next = queue.close();
        while (next != null) {
            Envelope message = next;
            next = message.next;
            message.next = null;
            if (message instanceof StopRequest stop) {
                stop.refuse(notRun.reason());
            } else if (message instanceof Request<?> request) {
                request.refuse(notRun);
            }
        }
    }

    private void endSidecar(Sidecar<S> side, ExitReason reason) {
        Request.Failed unknown = new Request.Failed(reason, Outcome.UNKNOWN);
        side.takeDeferred().forEach(open -> open.endDeferred(unknown));
        Caller.wakeAllBlocked(side);
        Timers.Cancellable limit = side.endLimit;
        if (limit != null) {
            limit.cancel();
        }
        if (side.autoHibernation != null) {
            side.autoHibernation.close();
            side.autoHibernation = null;
        }
    }

    /** Nobody will start it again. */
    private void retire(Sidecar<S> side, ExitReason reason, @Nullable Kept<S> last) {
        side.kept = null;
        if (side.listener != null && last != null) {
            side.listener.terminated(reason, last.state());
        }
        CompletableFuture<ExitReason> terminated = side.terminatedOrNull();
        if (terminated != null) {
            core.later(() -> terminated.complete(reason));
        }
    }

    /** The same, for the parent of a branch that has ended. */
    final void retired(ExitReason reason) {
        Sidecar<S> side = sidecar();
        side.parent = null;
        carrier.release();
        core.branches().freeNumber(branch());
        endTables(side, true);
        retire(side, reason, side.hasRun ? side.kept : null);
    }

    /**
     * Tells log and listener of an exit that is no clean one.
     *
     * @param message what was in hand; null: a step
     * @param shown what may be shown of the state; null: its type
     */
    final void tell(ExitReason reason, @Nullable Envelope message, @Nullable String shown) {
        if (core.log().isHeard()) {
            core.log().crashed(branch(), "in " + Branch.method(protocol, message), reason, shown);
        }
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

    @Override
    final @Nullable Worker<S> simpleWorker() {
        Incarnation<S> now = incarnation;
        return now != null && now.isSimple() ? (Worker<S>) now : null;
    }
}
