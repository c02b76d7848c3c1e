package io.peeper.internal.branch;

import io.peeper.Backoff;
import io.peeper.ExitReason;
import io.peeper.OnPoison;
import io.peeper.Outcome;
import io.peeper.Overflow;
import io.peeper.Start;
import io.peeper.Worker;
import io.peeper.generated.Protocol;
import io.peeper.internal.branch.Agenda.Begin;
import io.peeper.internal.branch.Agenda.Continue;
import io.peeper.internal.branch.Proofs.Proof;
import io.peeper.internal.time.Nanos;
import io.peeper.internal.watch.ListenerQueue;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** How a worker starts: at first, inside the start of its peeper, and again after each crash, within the limit of restarts. */
abstract sealed class Starting<S> extends Ending<S> permits Work {
    /** By the owner; an upgrade changes it. */
    private Supplier<? extends Worker<S>> supplier;

    Starting(Core core, Protocol<?, S, ?> protocol, Supplier<? extends Worker<S>> supplier, Options options) {
        super(core, protocol, options);
        this.supplier = supplier;
    }

    /**
     * Begins the first start: on this thread, which is the starter's, or on another one.
     *
     * @param here whether it may run on this thread
     */
    final void begin(S state, StartRequest request, boolean here) {
        Begin<S> first =
                new Begin<>(new Start(Start.Kind.FIRST, Optional.empty()), state, PersistentMap.empty(), request, true);
        Runner self = here ? Runner.current() : null;
        agenda = first;
        request.handOver();
        if (self != null) {
            int depth = self.depth();
            Loan loan = null;
            ownedBy(self);
            try {
                loan = lend(self, core.inits().of(supplier.getClass()), after(options.startTimeoutNanos()), true);
                if (!begin(first, self)) {
                    return;
                }
            } catch (RuntimeException | Error e) {
                // our own code, for want of stack or memory: it is the starter's, and nothing is left behind
                self.unwind(depth);
                endOrStrand(request, new Request.Failed(EXHAUSTED, Outcome.NOT_RUN));
                throw e;
            } finally {
                if (loan != null) {
                    self.giveBack(loan);
                    request.late(loan.isCut());
                }
                self.forget();
            }
            if (endedByAgenda() || (agenda == null && release(self))) {
                return;
            }
        }
        handOver(false);
    }

    /**
     * Starts a branch that has ended, with what it had; for its parent. The name is taken already.
     *
     * @param cause why it ended
     */
    final void beginAgain(ExitReason cause, StartRequest request) {
        Sidecar<S> side = sidecar();
        Kept<S> kept = Objects.requireNonNull(side.kept, "nothing is kept");
        // no limit of the life that is over
        side.ending = null;
        moveFromEnded();
        side.ends = false;
        side.restarts = null;
        agenda = new Begin<>(
                new Start(Start.Kind.RESTART, Optional.of(cause)), kept.state(), kept.dictionary(), request, true);
        if (!side.isNumbered) {
            nextIncarnation();
        }
        side.isNumbered = false;
        queue.reopen();
        handOver(false);
    }

    /** It can't even begin: the system is closed, or our own code failed before it did. */
    final void abandon() {
        endOrStrand(null, null);
    }

    /** A start has failed that we own: it ends here, or, where there is neither stack nor memory even for that, with whoever looks next. */
    @SuppressWarnings("unchecked") // holds no state
    private void endOrStrand(@Nullable StartRequest request, Request.@Nullable Failed answer) {
        try {
            end(EXHAUSTED, request, answer);
            if (!endedByAgenda()) {
                handOver(false);
            }
        } catch (StackOverflowError | OutOfMemoryError e) {
            if (agenda == null) {
                agenda = (Agenda<S>) GIVEN_UP;
            }
            strand();
        }
    }

    /** Whether the first init may run on its starter's thread. */
    final boolean startsHere() {
        return options.runsAnywhere()
                && core.inits().of(supplier.getClass()).isShort()
                && !Thread.currentThread().isInterrupted();
    }

    /** What an outcome asks for beside state and reply, its stop apart. */
    final void follow(int kind, @Nullable Object detail, @Nullable Continue<S> rest) {
        agenda = Effect.has(kind, Effect.THEN) ? Continue.of(Objects.requireNonNull(detail), rest) : rest;
        if (agenda != null || !Effect.has(kind, Effect.TIMEOUT | Effect.HIBERNATE)) {
            // where another step follows, that one decides
            return;
        }
        if (Effect.has(kind, Effect.TIMEOUT)) {
            arm(Objects.requireNonNull(detail));
        }
        if (Effect.has(kind, Effect.HIBERNATE)) {
            hibernate();
        }
    }

    private void arm(Object timeout) {
        Sidecar<S> side = sidecar();
        if (side.idle == null) {
            side.idle = new IdleTimer(branch());
        }
        attended = true;
        if (!(timeout instanceof Effect.EventTimeout event)) {
            side.idle.arm(Nanos.of((Duration) timeout));
        } else if (event.after() != null) {
            side.idle.arm(Nanos.of(event.after()), event.message());
        } else {
            side.idle.arm(event.at() - core.clock().nanos(), event.message());
        }
    }

    /** A system request was served: a timeout counts anew. */
    final void countAnew() {
        Sidecar<S> side = sidecarOrNull();
        if (side != null && side.idle != null) {
            side.idle.again();
        }
    }

    /** The alarm of the automatic hibernation has rung. */
    final void autoHibernation() {
        Sidecar<S> side = sidecar();
        if (side.autoHibernation != null && side.autoHibernation.isIdle()) {
            hibernate();
        }
    }

    /** Gives back what memory can be given back. */
    final void hibernate() {
        Sidecar<S> side = sidecar();
        side.hibernated = true;
        attended = true;
        queue.trim();
        carrier.trim();
        if (side.restarts != null && side.restarts.isOver(core.clock().nanos(), options.windowNanos())) {
            side.restarts = null;
        }
        if (side.idle != null && !side.idle.isArmed()) {
            side.idle.close();
            side.idle = null;
        }
        if (side.debug != null && !side.debug.isNeeded()) {
            side.debug = null;
        }
    }

    /** Makes a worker and runs its init. */
    final boolean begin(Begin<S> begin, Runner self) {
        Start start = begin.start();
        boolean first = start.kind() == Start.Kind.FIRST;
        if (!first && !begin.counted()) {
            if (!allowed(start)) {
                return true;
            }
            begin = begin.asCounted();
            agenda = begin;
            if (pauses()) {
                return true;
            }
        }
        Proof proof = (first ? core.inits() : core.restarts()).of(supplier.getClass());
        Frame frame = enter(null, Nanos.FOREVER, self);
        if (frame == null) {
            return true;
        }
        boolean measured = proof.measures(frame.ticket);
        long began = measured ? core.clock().nanos() : 0;
        Incarnation<S> worker = null;
        Effect<S> effect = null;
        try {
            worker = make(supplier);
            worker.write(0, first ? protocol.freeze(begin.state()) : begin.state());
            worker.begin(begin.dictionary());
            S given = worker.given(0);
            effect = worker.init(given, start);
            checkInit(effect, worker, first, given);
        } catch (Throwable e) {
            frame.thrown = e;
        }
        boolean starts = frame.thrown == null && effect != null && !effect.has(Effect.STOP | Effect.IGNORE);
        boolean won = leave(frame, starts ? Word.slotZero(frame.word) : frame.word, self);
        if (measured) {
            proof.took(core.clock().nanos() - began);
        }
        if (!won) {
            return false;
        }
        Throwable thrown = frame.thrown;
        if (thrown != null) {
            frame.thrown = null;
            if (!first && self.isLentTo(branch()) && Interrupts.caused(thrown)) {
                // it was meant for this thread, and the worker can't help it: once more, on another one
                self.thread.interrupt();
            } else {
                startFailed(begin, thrown);
            }
        } else if (starts) {
            started(begin, Objects.requireNonNull(worker), Objects.requireNonNull(effect));
        } else {
            refused(begin, Objects.requireNonNull(effect));
        }
        return true;
    }

    /** Makes a worker; in USER. */
    final Incarnation<S> make(Supplier<? extends Worker<S>> supplier) {
        Incarnation<S> worker = supplier.get();
        if (worker == null) {
            throw new IllegalStateException(
                    "The supplier of " + branch().id() + " returned null: it has to make a new worker each time");
        }
        if (!protocol.workerType().isInstance(worker)) {
            boolean sameName = extendsOneNamed(protocol.workerType().getName(), worker.getClass());
            throw new IllegalStateException("The supplier of " + branch().id() + " made a "
                    + worker.getClass().getName() + ", which is no "
                    + protocol.workerType().getName()
                    + (sameName
                            ? ": it extends a class of that name from another class loader; let both see the generated classes"
                                    + " by one loader"
                            : ""));
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

    private static boolean extendsOneNamed(String name, Class<?> type) {
        for (Class<?> each = type; each != null; each = each.getSuperclass()) {
            if (each.getName().equals(name)) {
                return true;
            }
        }
        return false;
    }

    final Supplier<? extends Worker<S>> supplier() {
        return supplier;
    }

    /** Later starts make workers of this kind. */
    final void supply(Supplier<? extends Worker<S>> other) {
        supplier = other;
    }

    /** Checks what init decided, and writes its state and the dictionary; in USER. */
    @SuppressWarnings("ReferenceEquality") // an equals of the user's is not asked
    final void checkInit(@Nullable Effect<S> decided, Incarnation<S> worker, boolean first, S given) {
        String init = worker.getClass().getName() + ": init ";
        if (decided == null) {
            throw new IllegalStateException(init + "returned null");
        }
        String bad = decided.has(Effect.TIMEOUT) ? Effect.badTimeout(decided.detail) : null;
        if (bad != null) {
            throw new IllegalStateException(init + "returned " + bad);
        }
        worker.seal(0);
        if (!decided.has(Effect.STATE)) {
            return;
        }
        if (decided.state == null) {
            throw new IllegalStateException(init + "returned null as the state");
        }
        if (!protocol.stateType().isInstance(decided.state)) {
            throw new IllegalStateException(init + "returned a state of another worker, a "
                    + decided.state.getClass().getName() + " and no "
                    + protocol.stateType().getName());
        }
        if (!first && !decided.has(Effect.REPLACE)) {
            worker.spoil();
        } else if (worker.isAnother(decided.state, given)) {
            worker.write(0, worker.kept(decided.state));
        }
    }

    private void started(Begin<S> begin, Incarnation<S> started, Effect<S> effect) {
        incarnation = started;
        Sidecar<S> side = sidecarOrNull();
        if (side != null) {
            // what it began with is its own from here on
            side.kept = null;
        }
        if (core.checksStates()) {
            stateCheck().began(started.watched(0));
        }
        if (options.hibernateAfterNanos() != Nanos.FOREVER) {
            sleepLater();
        }
        follow(effect.kind, effect.detail, null);
        OnPoison onPoison = options.recovery().onPoison();
        if (begin.start().kind() == Start.Kind.FIRST && (onPoison == OnPoison.INITIAL || onPoison == OnPoison.STOP)) {
            trouble().first = new Kept<>(started.slot(0), started.keptDictionary(0));
        }
        ListenerQueue<S> listener = listener();
        if (listener != null && begin.start().kind() != Start.Kind.FIRST) {
            listener.restarted(incarnations(), started.slot(0));
            if (!Unchanged.is(begin.state(), started.slot(0))) {
                listener.changed(begin.state(), started.slot(0));
            }
        }
        if (begin.request() != null) {
            begin.request().conclude(true);
        }
    }

    /** Made here. */
    private StateCheck stateCheck() {
        Sidecar<S> side = sidecar();
        if (side.stateCheck == null) {
            side.stateCheck = new StateCheck(branch());
        }
        attended = true;
        return side.stateCheck;
    }

    /** A state was committed. */
    final void watchState() {
        if (core.checksStates()) {
            stateCheck().committed(worker().watched(slot()));
        }
    }

    private void sleepLater() {
        Sidecar<S> side = sidecar();
        if (side.autoHibernation == null) {
            side.autoHibernation = new AutoHibernation(branch(), options.hibernateAfterNanos());
        } else {
            side.autoHibernation.busy();
        }
        attended = true;
    }

    /** Init said ignore or stop. */
    private void refused(Begin<S> begin, Effect<S> effect) {
        if (effect.has(Effect.IGNORE)) {
            end(ExitReason.NORMAL, begin.request(), false);
            return;
        }
        ExitReason reason = (ExitReason) Objects.requireNonNull(effect.detail);
        if (begin.request() != null || reason.isClean()) {
            end(reason, begin.request(), new Request.Failed(reason, Outcome.NOT_RUN));
        } else {
            tellOfInit(reason);
            countCrash();
            restart(reason, begin);
        }
    }

    private void tellOfInit(ExitReason reason) {
        if (core.log().isHeard()) {
            core.log().crashed(branch(), "in init", reason, null);
        }
    }

    private void startFailed(Begin<S> begin, Throwable thrown) {
        ExitReason reason = new ExitReason.Crash(thrown);
        if (begin.request() != null) {
            end(reason, begin.request(), new Request.Failed(reason, Outcome.NOT_RUN));
            return;
        }
        tellOfInit(reason);
        ListenerQueue<S> listener = listener();
        if (listener != null) {
            listener.crashed(thrown, begin.state());
        }
        countCrash();
        restart(reason, begin);
    }

    /** Whether one more restart is within the limit; else the peeper ends. */
    private boolean allowed(Start start) {
        ExitReason cause = start.cause().orElse(ExitReason.KILL);
        if (options.mailbox().dropsOnCrash()) {
            dropQueued(cause);
        }
        Sidecar<S> side = sidecar();
        if (side.restarts == null) {
            side.restarts = new RestartWindow();
        }
        if (side.restarts.allows(core.clock().nanos(), options.restarts(), options.windowNanos())) {
            return true;
        }
        side.isNumbered = true;
        core.log().gaveUp(branch(), options.restarts(), options.windowNanos(), cause);
        end(ExitReason.SHUTDOWN, null, null);
        return false;
    }

    /** Whether the restart has to wait for its time. */
    private boolean pauses() {
        Backoff backoff = options.recovery().backoff();
        if (backoff.isNone()) {
            return false;
        }
        long now = core.clock().nanos();
        Trouble<S> trouble = trouble();
        long wait = wait(backoff, trouble.waits(now, 2 * backoff.maxNanos()));
        Sidecar<S> side = sidecar();
        long until = Nanos.after(now, wait);
        trouble.restartsAt(until);
        side.pausedUntil = until;
        paused = true;
        queue.lookAgain();
        core.timers().schedule(() -> putControl(new SysRequest.Wake(until)), wait);
        return true;
    }

    /** Doubles each time, and varies by chance within the bounds. */
    private long wait(Backoff backoff, int before) {
        long doubled = before >= 62 ? backoff.maxNanos() : backoff.minNanos() << before;
        long base = doubled < backoff.minNanos() ? backoff.maxNanos() : Math.min(doubled, backoff.maxNanos());
        long least = Math.max(backoff.minNanos(), base - base / 4);
        long most = Math.min(backoff.maxNanos(), base + base / 2);
        return most <= least ? least : least + core.random().nextLong(most - least + 1);
    }

    private void dropQueued(ExitReason cause) {
        Request.Failed failure = new Request.Failed(cause, Outcome.NOT_RUN);
        Envelope next = queue.takeAll();
        Deque<Envelope> kept = new ArrayDeque<>();
        while (next != null) {
            Envelope message = next;
            next = message.next;
            if (!message.counted()) {
                kept.push(message);
            } else if (message instanceof Request<?> request) {
                request.refuse(failure);
            }
        }
        kept.forEach(queue::unpoll);
        if (options.mailbox().overflow() == Overflow.BLOCK) {
            Caller.wakeAllBlocked(sidecar());
        }
    }
}
