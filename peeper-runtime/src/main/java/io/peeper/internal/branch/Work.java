package io.peeper.internal.branch;

import io.peeper.DeadLetter;
import io.peeper.ExitReason;
import io.peeper.Next;
import io.peeper.Outcome;
import io.peeper.Overflow;
import io.peeper.TraceEvent;
import io.peeper.Worker;
import io.peeper.generated.Operation;
import io.peeper.generated.Protocol;
import io.peeper.internal.branch.Agenda.Begin;
import io.peeper.internal.branch.Agenda.Continue;
import io.peeper.internal.branch.Agenda.Terminate;
import io.peeper.internal.branch.Agenda.Unregister;
import io.peeper.internal.time.Nanos;
import io.peeper.internal.watch.ListenerQueue;
import java.lang.invoke.VarHandle;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * How messages are handled: one at a time, each a transaction on the state. Also the steps of {@code then}, which are messages of
 * their own.
 */
abstract sealed class Work<S> extends Starting<S> permits DirectWork {
    /** How many messages an owner handles before it lets others have the thread. */
    private static final int TURN = 256;

    /** Whether anybody is told of each change of the state. */
    final boolean tells;

    Work(Core core, Protocol<?, S, ?> protocol, Supplier<? extends Worker<S>> supplier, Options options) {
        super(core, protocol, supplier, options);
        tells = options.listener() != null || options.recovery().history() > 0 || core.checksStates();
    }

    @Override
    final boolean drain(Runner self) {
        for (int left = TURN; left > 0 || !handedOver(self); left--) {
            // a flag that user code left behind was not meant for what runs next
            Thread.interrupted();
            if (Word.signalled(word())) {
                takeSignal();
            } else if (agenda != null && !paused) {
                self.wakeCollected();
                if (endedByAgenda()) {
                    return true;
                }
                if (!follow(agenda, self)) {
                    return false;
                }
            } else {
                Envelope message = suspended || paused ? queue.pollSystem(paused) : queue.poll();
                if (aboveHalf
                        && queue.size() < MessageQueue.half(options.mailbox().capacity())) {
                    // also within a turn: the next crossing is told again
                    aboveHalf = false;
                }
                if (message == null) {
                    if (release(self)) {
                        return true;
                    }
                } else {
                    gather(message, self);
                    if (!handle(message, self)) {
                        return false;
                    }
                    if (self.hasCollected() && agenda == null && !queue.isEmpty() && !letOthersIn(self)) {
                        return true;
                    }
                }
            }
        }
        return true;
    }

    /**
     * Callers of short calls are woken several at a time, when the branch is free: a thread that is woken often takes the core of the
     * one that wakes it, and would find the branch taken. But nobody waits for a handler that may take long.
     */
    private void gather(Envelope message, Runner self) {
        boolean isShort = message instanceof Request<?> call
                && !call.system()
                && worker().pace(call.op).isShort();
        if (!isShort) {
            if (self.collected()) {
                self.wakeCollected();
            }
        } else if (self.collected()) {
            if (self.watch != watch) {
                watch.enlist(self);
            }
            // it wakes them, should this one take long after all
            watch.time();
        } else {
            self.collect();
        }
    }

    /** Does what has to be done before the next message; false if the branch was taken away. */
    final boolean follow(Agenda<S> next, Runner self) {
        if (next instanceof Begin<S> begin) {
            return begin(begin, self);
        }
        if (next instanceof Continue<S> step) {
            return step(step, self);
        }
        if (next instanceof Terminate<S> end) {
            return terminate(end, self);
        }
        if (next instanceof Unregister<S> step) {
            return unregister(step, self);
        }
        // Recover; End was dealt with
        restart(EXHAUSTED);
        return true;
    }

    /** Handles one message; false if the branch was taken away. */
    final boolean handle(Envelope message, Runner self) {
        if (options.mailbox().overflow() == Overflow.BLOCK) {
            // there is room before it is looked who waits for some
            VarHandle.fullFence();
            Caller.wakeOneBlocked(sidecar());
        }
        Request<?> request = null;
        if (message instanceof Request<?> asked) {
            if (asked.system()) {
                return serve(asked, self);
            }
            if (!asked.begin()) {
                // its caller has given up
                return true;
            }
            request = asked;
        } else if (message instanceof Signal signal && !signal.take()) {
            // cancelled, or meant for a worker that is gone
            return true;
        }
        if (attended) {
            attend(message);
        }
        return request == null ? runCast(message, self) : runCall(request, self);
    }

    /**
     * Runs the handler of a call; false if the branch was taken away.
     *
     * <p>This and the next one differ in little but whose outcome they take apart, and must not be one: only where an outcome comes from
     * one place alone does the JVM see that it need not be made. Each is below 325 bytes, the most that is inlined.
     */
    @SuppressWarnings("unchecked") // the worker was checked against the protocol when it was attached
    private boolean runCall(Request<?> message, Runner self) {
        Incarnation<S> worker = worker();
        Frame frame = enter(message, message.deadline, self);
        if (frame == null) {
            message.unbegin();
            queue.unpoll(message);
            return true;
        }
        Pace pace = worker.pace(message.op);
        long began = pace.isToBeProved() ? core.clock().nanos() : 0;
        int slot = Word.slot(frame.word);
        int kind = Effect.NONE;
        Object state = null;
        Object value = null;
        Object detail = null;
        boolean changes = false;
        try {
            worker.begin(slot);
            Effect<?> effect = ((Protocol<?, S, Worker<S>>) protocol)
                    .handleCall((Worker<S>) worker, worker.given(slot), message.op, message);
            if (effect != null) {
                state = effect.state;
                value = effect.value();
                detail = effect.detail;
                kind = effect.kind;
            }
            changes = accept(kind, state, value, detail, message, worker, slot);
        } catch (Throwable e) {
            frame.thrown = e;
        }
        ended(pace, began);
        if (isQuiet(frame) && Effect.isReplyAlone(kind)) {
            return commit(frame, value, changes, message, worker, self);
        }
        return finish(frame, kind, value, detail, changes, message, message, worker, self);
    }

    /** Runs the handler of a cast, of an info, or of what the runtime sends; false if the branch was taken away. */
    @SuppressWarnings("unchecked") // as above
    private boolean runCast(Envelope message, Runner self) {
        Incarnation<S> worker = worker();
        Frame frame = enter(message, Nanos.FOREVER, self);
        if (frame == null) {
            queue.unpoll(message);
            return true;
        }
        int slot = Word.slot(frame.word);
        int kind = Effect.NONE;
        Object state = null;
        Object detail = null;
        boolean changes = false;
        try {
            worker.begin(slot);
            S given = worker.given(slot);
            Effect<?> effect = message.op >= 0
                    ? ((Protocol<?, S, Worker<S>>) protocol).handleCast((Worker<S>) worker, given, message.op, message)
                    : inform(message, worker, given);
            if (effect != null) {
                state = effect.state;
                detail = effect.detail;
                kind = effect.kind;
            }
            changes = accept(kind, state, null, detail, message, worker, slot);
        } catch (Throwable e) {
            frame.thrown = e;
        }
        if (isQuiet(frame) && Effect.isStateAlone(kind)) {
            return commit(frame, null, changes, null, worker, self);
        }
        return finish(frame, kind, null, detail, changes, message, null, worker, self);
    }

    /** Whether nobody has to be told of what a handler did, but of another state. */
    private boolean isQuiet(Frame frame) {
        return frame.thrown == null && !attended && !crashing;
    }

    /**
     * A handler has returned.
     *
     * @param began when it did; 0: it is not measured
     */
    final void ended(Pace pace, long began) {
        if (began != 0) {
            pace.took(core.clock().nanos() - began);
        }
    }

    /** The commit of what most messages come to, after which nobody is told but the caller, and whoever looks on. */
    private boolean commit(
            Frame frame,
            @Nullable Object reply,
            boolean changes,
            @Nullable Request<?> request,
            Incarnation<S> worker,
            Runner self) {
        long began = frame.word;
        if (!leave(frame, changes ? Word.flipped(began) : began, self)) {
            return false;
        }
        if (changes && !tells) {
            worker.clear(Word.slot(began));
        }
        if (request != null) {
            request.conclude(reply);
        }
        if (changes && tells) {
            changed();
        }
        return true;
    }

    /** A handler has returned or thrown: the commit, and what follows; false if the branch was taken away. */
    final boolean finish(
            Frame frame,
            int kind,
            @Nullable Object value,
            @Nullable Object detail,
            boolean changes,
            Envelope message,
            @Nullable Request<?> request,
            Incarnation<S> worker,
            Runner self) {
        Throwable thrown = frame.thrown;
        boolean overdue = frame.isOverdue();
        String shown = shown(kind, detail, thrown, changes, message, worker, Word.slot(frame.word));
        boolean runsHere = isHere();
        if (!leave(frame, changes ? Word.flipped(frame.word) : frame.word, self)) {
            // nor does it count for the next run in this frame
            frame.thrown = null;
            return false;
        }
        if (thrown == null) {
            settle(kind, value, detail, changes, message, null, shown);
        } else {
            frame.thrown = null;
            threw(thrown, message, request, shown, runsHere, overdue);
        }
        return true;
    }

    /** Serves a request to the runtime itself; false if the branch was taken away. */
    abstract boolean serve(Request<?> request, Runner self);

    /** A message is about to be handled, and something wants to know. */
    private void attend(Envelope message) {
        inHand(message);
        Sidecar<S> side = sidecar();
        side.hibernated = false;
        if (side.idle != null) {
            side.idle.disarm();
        }
        if (side.debug != null) {
            if (side.debug.isNeeded()) {
                side.debug.in(message);
            } else {
                side.debug = null;
            }
        }
        if (side.stateCheck != null) {
            side.stateCheck.before(message, worker().watched(slot()));
        }
        attended = side.debug != null || side.autoHibernation != null || side.stateCheck != null;
        if (side.autoHibernation != null) {
            side.autoHibernation.busy();
        }
    }

    /** What log and trace will show of the state, if they will show any; in USER, since it asks the worker. */
    private @Nullable String shown(
            int kind,
            @Nullable Object detail,
            @Nullable Throwable thrown,
            boolean changes,
            @Nullable Envelope message,
            Incarnation<S> worker,
            int slot) {
        boolean reported;
        if (thrown != null) {
            reported = (message == null || !protocol.declares(message.op, thrown))
                    && core.log().hasRoom();
        } else {
            reported = Effect.has(kind, Effect.STOP)
                    && detail instanceof ExitReason reason
                    && !reason.isClean()
                    && core.log().hasRoom();
        }
        Debug debug = debug();
        if (!reported && !(changes && debug != null && debug.tells())) {
            return null;
        }
        if (thrown != null) {
            // without what the failed message wrote
            worker.begin(slot);
        }
        return Shown.textBy(worker, worker.slot(changes && thrown == null ? 1 - slot : slot));
    }

    final @Nullable Debug debug() {
        if (!attended) {
            return null;
        }
        Sidecar<S> side = sidecarOrNull();
        return side == null ? null : side.debug;
    }

    /** Runs what handles a message that is no operation. */
    private @Nullable Effect<?> inform(Envelope message, Incarnation<S> worker, S state) {
        if (message instanceof InfoMessage info) {
            return worker.info(state, info.content);
        }
        Object content = ((Signal) message).content();
        if (content instanceof TimedMessage.Task task) {
            task.body().run();
            return Effect.NOTHING;
        }
        return worker.info(state, content);
    }

    /** Checks what a handler decided, and writes its state into the idle slot; whether there is another state. */
    @SuppressWarnings({"unchecked", "ReferenceEquality"
    }) // an effect of this worker's own state; whose equals is not asked
    final boolean accept(
            int kind,
            @Nullable Object state,
            @Nullable Object value,
            @Nullable Object detail,
            @Nullable Envelope message,
            Incarnation<S> worker,
            int slot) {
        if (kind == Effect.NONE) {
            throw illegal(worker, message, "returned null");
        }
        if (Effect.has(kind, Effect.REPLACE | Effect.IGNORE)) {
            throw illegal(worker, message, "returned replace(...) or ignore(), which only init may");
        }
        if (Effect.has(kind, Effect.REPLY) && message != null && message.op >= 0) {
            checkReply(value, message, worker);
        }
        String bad = Effect.has(kind, Effect.TIMEOUT) ? Effect.badTimeout(detail) : null;
        if (bad != null) {
            throw illegal(worker, message, "returned " + bad);
        }
        if (Effect.has(kind, Effect.STATE)) {
            if (state == null) {
                throw illegal(worker, message, "returned null as the state");
            }
            if (state != worker.slot(slot)) {
                checkState(state, message, worker);
            }
        }
        return keep(kind, state, worker, slot);
    }

    /** Writes the state of an outcome that has been checked into the idle slot; whether there is another one. */
    @SuppressWarnings({"unchecked", "ReferenceEquality"}) // as above
    final boolean keep(int kind, @Nullable Object decided, Incarnation<S> worker, int slot) {
        S before = worker.slot(slot);
        S state = before;
        if (Effect.has(kind, Effect.STATE)) {
            state = (S) Objects.requireNonNull(decided);
            if (worker.isAnother(state, before)) {
                state = worker.kept(state);
            }
        }
        if (state == before && !worker.writes(slot)) {
            return false;
        }
        worker.write(1 - slot, state);
        worker.seal(1 - slot);
        return true;
    }

    private void checkReply(@Nullable Object value, Envelope message, Incarnation<S> worker) {
        Operation operation = protocol.operation(message.op);
        if (operation.accepts(value)) {
            return;
        }
        throw illegal(
                worker,
                message,
                value == null
                        ? "replied null, and the method returns a primitive"
                        : "replied a " + value.getClass().getName() + ", and the method returns "
                                + operation.reply().getName());
    }

    /** By raw types, an outcome of another worker can get here. */
    final void checkState(Object state, @Nullable Envelope message, Incarnation<S> worker) {
        if (!protocol.stateType().isInstance(state)) {
            throw illegal(
                    worker,
                    message,
                    "returned a state of another worker, a " + state.getClass().getName() + " and no "
                            + protocol.stateType().getName());
        }
    }

    final IllegalStateException illegal(Object worker, @Nullable Envelope message, String what) {
        return new IllegalStateException(
                worker.getClass().getName() + ": " + Branch.method(protocol, message) + " " + what);
    }

    /** A message was committed: what follows from it. */
    private void settle(
            int kind,
            @Nullable Object value,
            @Nullable Object detail,
            boolean changed,
            @Nullable Envelope message,
            @Nullable Continue<S> rest,
            @Nullable String shown) {
        Request<?> request = message instanceof Request<?> asked ? asked : null;
        boolean stops = Effect.has(kind, Effect.STOP);
        completed();
        if (request != null && !stops) {
            if (Effect.has(kind, Effect.REPLY)) {
                request.conclude(value);
            } else {
                defer(request);
            }
        }
        if (changed) {
            changed();
        }
        Debug debug = debug();
        if (debug != null) {
            traced(debug, kind, value, changed ? shown : null, request);
        }
        if (!stops) {
            follow(kind, detail, rest);
            return;
        }
        if (request != null) {
            request.release();
        }
        ExitReason reason = (ExitReason) Objects.requireNonNull(detail);
        if (!reason.isClean()) {
            tell(reason, message, shown);
        }
        Object answer = Effect.has(kind, Effect.REPLY) ? value : new Request.Failed(reason, Outcome.UNKNOWN);
        agenda = new Terminate<>(reason, reason.isClean(), request, answer, false);
    }

    /** A message was completed: the state is no poison. */
    private void completed() {
        if (crashing) {
            crashing = false;
            trouble().over();
        }
    }

    private static void traced(
            Debug debug, int kind, @Nullable Object value, @Nullable String shown, @Nullable Request<?> request) {
        if (shown != null) {
            debug.tell(TraceEvent.Kind.STATE, shown);
        }
        if (request != null && Effect.has(kind, Effect.REPLY)) {
            debug.out(value);
        }
    }

    @Override
    final void holds(int op, boolean waits) {
        Incarnation<S> worker = incarnation;
        if (worker != null) {
            worker.pace(op).holds(waits);
        }
    }

    @Override
    final void clear(int slot) {
        Incarnation<S> worker = incarnation;
        if (worker != null) {
            worker.clear(slot);
        }
    }

    /** The word names another slot than before. */
    final void changed() {
        Incarnation<S> worker = worker();
        int slot = slot();
        watchState();
        ListenerQueue<S> listener = listener();
        if (listener != null) {
            S was = worker.slot(1 - slot);
            S now = worker.slot(slot);
            if (!Unchanged.is(was, now)) {
                listener.changed(was, now);
            }
        }
        int history = options.recovery().history();
        if (history > 0) {
            trouble().remember(new Kept<>(worker.slot(1 - slot), worker.keptDictionary(1 - slot)), history);
        }
        worker.clear(1 - slot);
    }

    private void defer(Request<?> request) {
        Sidecar<S> side = sidecar();
        side.addDeferred(request);
        if (!request.defer()) {
            side.removeDeferred(request);
        }
    }

    /** A handler threw: a reply, if its method declares it. */
    private void threw(
            Throwable thrown,
            Envelope message,
            @Nullable Request<?> request,
            @Nullable String shown,
            boolean runsHere,
            boolean overdue) {
        worker().spoil();
        if (request != null && protocol.declares(message.op, thrown)) {
            completed();
            request.conclude(new Request.Thrown(thrown));
        } else if (request != null && runsHere && (overdue || Interrupts.caused(thrown))) {
            cutShort(thrown, request, shown, overdue);
        } else {
            crashed(thrown, message, shown);
        }
    }

    /**
     * An interrupt has ended a handler that ran on the thread of a caller: by its deadline, or one that was meant for that thread. That
     * is not the fault of the worker; it is replaced, and nothing is counted.
     */
    private void cutShort(Throwable thrown, Request<?> request, @Nullable String shown, boolean overdue) {
        ExitReason reason = new ExitReason.Crash(thrown);
        tell(reason, request, shown);
        restartUncounted(reason);
        if (overdue) {
            request.fail(Request.OVERDUE);
        } else {
            Thread self = Thread.currentThread();
            request.fail(new Request.Interrupted(reason, self));
            // what it threw has cleared the flag, and the interrupt was meant for this thread
            self.interrupt();
        }
    }

    /** User code threw, and that is no reply. */
    private void crashed(Throwable thrown, @Nullable Envelope message, @Nullable String shown) {
        worker().spoil();
        ExitReason reason = new ExitReason.Crash(thrown);
        tell(reason, message, shown);
        countCrash();
        if (message != null && options.recovery().retries() > 0 && triedAgain(message, reason)) {
            agenda = new Terminate<>(reason, false, null, null, false);
            return;
        }
        Request<?> request = message instanceof Request<?> asked ? asked : null;
        agenda = new Terminate<>(reason, false, request, new Request.Failed(reason, Outcome.ROLLED_BACK), false);
    }

    /** Whether a message that crashed comes again, before all others; else it becomes a dead letter. */
    private boolean triedAgain(Envelope message, ExitReason reason) {
        if (message.op < 0 && !(message instanceof InfoMessage)) {
            return false;
        }
        int attempts = trouble().tried(message);
        if (attempts <= options.recovery().retries()) {
            if (message instanceof Request<?> request && !request.again()) {
                return false;
            }
            queue.unpoll(message);
            return true;
        }
        String method = branch().method(message);
        core.log().deadLetter(branch(), method, attempts);
        core.deadLetters().add(new DeadLetter(branch(), method, reason, attempts, () -> branch().sendAgain(message)));
        return false;
    }

    /** Runs a step that {@code then} asked for; false if the branch was taken away. */
    private boolean step(Continue<S> step, Runner self) {
        Incarnation<S> worker = worker();
        Frame frame = enter(null, Nanos.FOREVER, self);
        if (frame == null) {
            return true;
        }
        int slot = Word.slot(frame.word);
        int kind = Effect.NONE;
        Object detail = null;
        boolean changes = false;
        try {
            worker.begin(slot);
            Object returned = step.step().apply(worker.given(slot));
            if (!(returned instanceof Next<?> next)) {
                throw illegal(
                        worker,
                        null,
                        "returned "
                                + (returned == null
                                        ? "null"
                                        : "a " + returned.getClass().getName() + " and no Next"));
            }
            Effect<?> effect = next;
            kind = effect.kind;
            detail = effect.detail;
            changes = accept(kind, effect.state, null, detail, null, worker, slot);
        } catch (Throwable e) {
            frame.thrown = e;
        }
        String shown = shown(kind, detail, frame.thrown, changes, null, worker, slot);
        if (!leave(frame, changes ? Word.flipped(frame.word) : frame.word, self)) {
            return false;
        }
        if (frame.thrown == null) {
            settle(kind, null, detail, changes, null, step.rest(), shown);
        } else {
            crashed(frame.thrown, null, shown);
        }
        return true;
    }
}
