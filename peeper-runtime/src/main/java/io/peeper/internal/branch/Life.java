package io.peeper.internal.branch;

import io.peeper.Dispatcher;
import io.peeper.ExitReason;
import io.peeper.Outcome;
import io.peeper.Shutdown;
import io.peeper.Start;
import io.peeper.Worker;
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
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * How the workers of one peeper come and go: starts, restarts, terminate, the end. All of it is the owner's; user code runs between
 * {@code enter} and {@code leave} only.
 */
abstract sealed class Life<S> extends Ownership<S> permits Work {
    /** What a restart is put down to when there is no memory left to say it. */
    static final ExitReason EXHAUSTED = new ExitReason.Crash(new OutOfMemoryError("in the runtime"));

    private static final Agenda<?> RECOVER = new Agenda.Recover<>();

    final Protocol<?, S, ?> protocol;
    private final Supplier<? extends Worker<S>> supplier;

    @Nullable
    Agenda<S> agenda;

    private @Nullable Incarnation<S> incarnation;
    private volatile int incarnations = 1;

    Life(Core core, Protocol<?, S, ?> protocol, Supplier<? extends Worker<S>> supplier, Options options) {
        super(core, options, protocol.toString());
        this.protocol = protocol;
        this.supplier = supplier;
    }

    /** Whoever runs next replaces the worker; allocates nothing. */
    @Override
    @SuppressWarnings("unchecked") // holds no state
    final void recoverLater() {
        if (agenda == null || agenda instanceof Continue<S>) {
            agenda = (Agenda<S>) RECOVER;
        }
    }

    /**
     * Begins the first start: on this thread, which is the starter's, or on another one.
     *
     * @param here whether it may run on this thread
     */
    final void begin(S state, StartRequest request, boolean here) {
        Begin<S> first = new Begin<>(new Start(Start.Kind.FIRST, Optional.empty()), state, request, true);
        agenda = first;
        if (here) {
            Runner self = Runner.current();
            int depth = self.depth();
            ownedBy(self);
            try {
                if (!begin(first, self)) {
                    return;
                }
            } catch (Throwable e) {
                self.unwind(depth);
                agenda = new End<>(EXHAUSTED, request, new Request.Failed(EXHAUSTED, Outcome.NOT_RUN));
            }
            if (endedByAgenda() || (agenda == null && release())) {
                return;
            }
        }
        if (Word.signalled(word())) {
            takeSignal();
            if (endedByAgenda()) {
                return;
            }
        }
        moveToReady();
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

    private Branch<S> branch() {
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

    /** Whether the first init may run on its starter's thread. */
    boolean startsHere() {
        return (options.dispatcher().kind() == Dispatcher.Kind.SHARED
                        || options.dispatcher().kind() == Dispatcher.Kind.VIRTUAL)
                && core.shortInits().proved(supplier.getClass())
                && !Thread.currentThread().isInterrupted();
    }

    /** Makes a worker and runs its init. */
    boolean begin(Begin<S> begin, Runner self) {
        Start start = begin.start();
        boolean first = start.kind() == Start.Kind.FIRST;
        if (!first && !begin.counted() && !allowed(start)) {
            return true;
        }
        if (!first && !begin.counted()) {
            begin = begin.asCounted();
            agenda = begin;
        }
        Frame frame = enter(null, Nanos.FOREVER, self);
        if (frame == null) {
            return true;
        }
        long began = first ? core.clock().nanos() : 0;
        Incarnation<S> worker = null;
        Effect<S> effect = null;
        try {
            worker = make();
            S given = first ? protocol.freeze(begin.state()) : begin.state();
            worker.write(0, given);
            effect = worker.init(given, start);
            checkInit(effect, worker, first, given);
        } catch (Throwable e) {
            frame.thrown = e;
        }
        boolean starts = frame.thrown == null && effect != null && !effect.has(Effect.STOP | Effect.IGNORE);
        if (!leave(frame, starts ? Word.slotZero(frame.word) : frame.word, self)) {
            return false;
        }
        if (first) {
            core.shortInits().took(supplier.getClass(), core.clock().nanos() - began);
        }
        if (frame.thrown != null) {
            startFailed(begin, frame.thrown);
        } else if (starts) {
            started(begin, Objects.requireNonNull(worker), Objects.requireNonNull(effect));
        } else {
            refused(begin, Objects.requireNonNull(effect));
        }
        return true;
    }

    Incarnation<S> make() {
        Incarnation<S> worker = supplier.get();
        if (worker == null) {
            throw new IllegalStateException(
                    "The supplier of " + branch().id() + " returned null: it has to make a new worker each time");
        }
        if (!protocol.workerType().isInstance(worker)) {
            throw new IllegalStateException("The supplier of " + branch().id() + " made a "
                    + worker.getClass().getName() + ", which is no "
                    + protocol.workerType().getName());
        }
        if (worker.attached()) {
            throw new IllegalStateException("The supplier of " + branch().id() + " returned a "
                    + worker.getClass().getName()
                    + " for the second time: each incarnation needs a new one, as in "
                    + worker.getClass().getSimpleName()
                    + "::new");
        }
        worker.attach(branch());
        return worker;
    }

    void checkInit(@Nullable Effect<S> decided, Incarnation<S> worker, boolean first, S given) {
        String init = worker.getClass().getName() + ": init ";
        if (decided == null) {
            throw new IllegalStateException(init + "returned null");
        }
        if (!decided.has(Effect.STATE)) {
            return;
        }
        if (decided.state == null) {
            throw new IllegalStateException(init + "returned null as the state");
        }
        if ((first || decided.has(Effect.REPLACE)) && decided.state != given) {
            worker.write(0, protocol.freeze(decided.state));
        }
    }

    void started(Begin<S> begin, Incarnation<S> started, Effect<S> effect) {
        incarnation = started;
        agenda = effect.has(Effect.THEN) ? Continue.of(Objects.requireNonNull(effect.detail), null) : null;
        if (begin.request() != null) {
            begin.request().finish(true);
            return;
        }
        ListenerQueue<S> listener = listener();
        if (listener != null) {
            listener.restarted(incarnations, started.slot(0));
            if (!Unchanged.is(begin.state(), started.slot(0))) {
                listener.changed(begin.state(), started.slot(0));
            }
        }
    }

    /** Init said ignore or stop. */
    void refused(Begin<S> begin, Effect<S> effect) {
        if (effect.has(Effect.IGNORE)) {
            agenda = new End<>(ExitReason.NORMAL, begin.request(), false);
            return;
        }
        ExitReason reason = (ExitReason) Objects.requireNonNull(effect.detail);
        if (begin.request() != null || reason.isClean()) {
            agenda = new End<>(reason, begin.request(), new Request.Failed(reason, Outcome.NOT_RUN));
        } else {
            core.log().crashed(branch(), "init", reason);
            restart(reason, begin.state());
        }
    }

    void startFailed(Begin<S> begin, Throwable thrown) {
        ExitReason reason = new ExitReason.Crash(thrown);
        if (begin.request() != null) {
            agenda = new End<>(reason, begin.request(), new Request.Failed(reason, Outcome.NOT_RUN));
            return;
        }
        core.log().crashed(branch(), "init", reason);
        ListenerQueue<S> listener = listener();
        if (listener != null) {
            listener.crashed(thrown, begin.state());
        }
        restart(reason, begin.state());
    }

    /** Whether one more restart is within the limit; else the peeper ends. */
    boolean allowed(Start start) {
        ExitReason cause = start.cause().orElse(ExitReason.KILL);
        if (options.mailbox().dropsOnCrash()) {
            dropQueued(cause);
        }
        if (sidecar().restarts.allows(core.clock().nanos(), options.restarts(), options.windowNanos())) {
            return true;
        }
        core.log().gaveUp(branch(), options.restarts(), options.windowNanos(), cause);
        agenda = new End<>(ExitReason.SHUTDOWN, null, null);
        return false;
    }

    void dropQueued(ExitReason cause) {
        Request.Failed failure = new Request.Failed(cause, Outcome.NOT_RUN);
        Envelope next = queue.takeAll();
        Envelope stop = null;
        while (next != null) {
            Envelope message = next;
            next = message.next;
            if (message instanceof StopRequest) {
                stop = stop == null ? message : stop;
            } else if (message instanceof Request<?> request) {
                request.refuse(failure);
            }
        }
        if (stop != null) {
            queue.unpoll(stop);
        }
    }

    void restart(ExitReason reason, S state) {
        int restarts = incarnations; // only the owner writes it
        incarnations = restarts + 1;
        agenda = new Begin<>(new Start(Start.Kind.RESTART, Optional.of(reason)), state, null, false);
    }

    /** Runs terminate. */
    boolean terminate(Terminate<S> end, Runner self) {
        Frame frame = enter(end.caller(), Nanos.FOREVER, self);
        if (frame == null) {
            return true;
        }
        Timers.Cancellable limit = end.timed() ? limit() : null;
        Incarnation<S> worker = worker();
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
    void terminated(Terminate<S> end, ExitReason reason) {
        Request<?> caller = end.caller();
        boolean stopRequest = caller instanceof StopRequest;
        if (caller != null && !stopRequest) {
            Object answer = end.answer() instanceof Request.Failed failed
                    ? new Request.Failed(reason, failed.outcome())
                    : end.answer();
            caller.finish(answer);
        }
        if (end.ends()) {
            agenda = new End<>(reason, stopRequest ? caller : null, reason);
        } else {
            restart(reason, committed());
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
        core.log().crashed(branch(), message == null ? "no message" : branch().method(message), reason);
        if (message instanceof Request<?> request && !request.refuse(new Request.Failed(reason, Outcome.NOT_RUN))) {
            request.finish(new Request.Failed(reason, Outcome.ROLLED_BACK));
        }
        if (ends) {
            agenda = new End<>(reason, null, null);
        } else {
            restart(reason, committed());
        }
    }

    /** Ends the branch, as the owner. The name is free before anybody can see that it is gone. */
    void finish(End<S> end) {
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
            end.request().finish(end.answer());
        }
    }

    void endSidecar(Sidecar<S> side, End<S> end, @Nullable S last) {
        Request.Failed unknown = new Request.Failed(end.reason(), Outcome.UNKNOWN);
        for (Request<?> open : side.deferred) {
            open.finish(unknown);
        }
        side.deferred.clear();
        Caller.wakeAllBlocked(side);
        if (side.listener != null && last != null) {
            side.listener.terminated(end.reason(), last);
        }
        core.later(() -> side.terminated.complete(end.reason()));
    }

    /** Tells log and listener of an exit that is no clean one. */
    void tell(ExitReason reason, String what) {
        core.log().crashed(branch(), what, reason);
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

    Incarnation<S> worker() {
        return Objects.requireNonNull(incarnation);
    }
}
