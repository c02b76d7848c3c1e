package io.peeper.internal.branch;

import io.peeper.Outcome;
import io.peeper.Worker;
import io.peeper.generated.Protocol;
import io.peeper.internal.time.Nanos;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * How a call runs on its caller's own thread, and how callers that wait run the short calls of others. See {@link Ownership}.
 *
 * <p>The way of most calls, {@link #callHere} and {@link #runHere}, is kept in methods small enough for the JVM to inline, and does
 * nothing that it need not: two compare-and-sets, and no store of a reference unless there is another state.
 */
abstract sealed class DirectWork<S> extends Work<S> permits LentWork {
    /** What {@link #callHere} answers if the call has to wait its turn. */
    static final Object QUEUED = new Object();

    /** What a call that ran here answers if its message has the result, or will have it. */
    private static final Object OTHERWISE = new Object();

    /** How many calls of others a caller runs before it lets somebody else do it. */
    private static final int HELP = 16;

    /** How often a caller tries again to have a branch that another one is at, before it queues up. */
    private static final int CLAIM_SPINS = Runtime.getRuntime().availableProcessors() == 1 ? 0 : 20;

    /** One of 64 calls is measured. */
    private static final int MEASURED_BITS = 6;

    DirectWork(Core core, Protocol<?, S, ?> protocol, Supplier<? extends Worker<S>> supplier, Options options) {
        super(core, protocol, supplier, options);
    }

    /**
     * Runs a call on this thread, if its handler is short, the branch idle, and nothing waits.
     *
     * @param limit how long its caller would wait
     * @return the reply, or {@link #QUEUED}
     */
    final @Nullable Object callHere(Request<?> message, long limit) {
        // a glance, without owning it: what the worker says of its handlers never changes
        Incarnation<S> seen = incarnation;
        if (seen == null) {
            return QUEUED;
        }
        Pace pace = seen.pace(message.op);
        Runner self = self();
        if (!pace.isShort() || self.thread.isInterrupted() || watch.closing) {
            // there it is refused, or let in
            return QUEUED;
        }
        if (self.watch != watch) {
            watch.enlist(self);
        }
        // an overflow before the handler is the caller's own: here nothing has been touched
        StackProbe.checkMore();
        // what is left behind for want of stack is found only while it looks
        watch.time();
        return claimHere(message, limit, pace, self);
    }

    /** The same, for a call that may run here. */
    private @Nullable Object claimHere(Request<?> message, long limit, Pace pace, Runner self) {
        int depth = self.depth;
        int before = self.stage;
        long ticket = self.nextTicket();
        long idle = claim(self);
        if (idle == NOT_CLAIMED) {
            idle = claimAgain(self);
            if (idle == NOT_CLAIMED) {
                return QUEUED;
            }
        }
        Object result;
        try {
            identify(self);
            result = plain && depth == 0
                    ? runHere(message, limit, pace, self, ticket, idle)
                    : handleHere(message, limit, self, idle);
        } catch (Throwable e) {
            // all that a handler throws has been caught
            try {
                failedHere(e, self, depth, idle);
            } catch (StackOverflowError | OutOfMemoryError again) {
                // no call fits here any more: the watch finds it, after what a call inside of this one has left
                for (int i = 0; i < Runner.PATIENCE && (self.stuck != null || self.unwoken != null); ) {
                    i++;
                }
                Frame[] frames = self.frames;
                if (depth < frames.length) {
                    frames[depth].held = null;
                    frames[depth].writes = null;
                    frames[depth].thrown = null;
                }
                self.depth = depth;
                self.gate = depth == 0 ? Runner.NONE : frames[depth - 1].ticket;
                if (self.stage == Runner.FREE) {
                    self.unwoken = (Branch<?>) this;
                } else {
                    self.stuckWord = word;
                    self.stuck = (Branch<?>) this;
                }
            }
            self.stage = before;
            // last of all, and once more for what was before
            watch.failed = true;
            throw e;
        }
        // of the call around this one, if there is one
        self.stage = before;
        return result == OTHERWISE ? Caller.rest((Branch<?>) this, message, limit) : result;
    }

    /** Somebody is at it, and mostly lets go in a moment. */
    private long claimAgain(Runner self) {
        long idle = NOT_CLAIMED;
        for (int i = 0; i < CLAIM_SPINS && idle == NOT_CLAIMED && isHereNow(); i++) {
            Thread.onSpinWait();
            idle = claim(self);
        }
        return idle;
    }

    /** Our own code has failed, for want of stack or memory. */
    final void failedHere(Throwable thrown, Runner self, int depth, long idle) {
        self.unwind(depth);
        self.forget();
        if (self.stage == Runner.CLAIMED) {
            // it had not begun: nothing has been
            unclaim(idle, self);
        } else if (self.stage != Runner.FREE) {
            recover(self, thrown);
            self.stage = Runner.FREE;
            // nobody may have been told that it is ready
            self.leaves((Branch<?>) this);
        }
    }

    /**
     * Runs a call as the owner of a claimed branch, and commits it, if it comes to a reply and perhaps a state, in one step.
     *
     * @return the reply, or {@link #OTHERWISE} if more follows, and the message tells what
     */
    @SuppressWarnings("unchecked") // the worker was checked against the protocol when it was attached
    private @Nullable Object runHere(Request<?> message, long limit, Pace pace, Runner self, long ticket, long idle) {
        Incarnation<S> worker = worker();
        long time = watch.time();
        long deadline = DirectWatch.deadline(time, limit);
        use(idle, self.enterHere(place(), Word.in(idle, Word.OWNED), ticket, deadline), message.op, self);
        int slot = Word.slot(idle);
        long began = Sample.takes(ticket, MEASURED_BITS) ? core.clock().nanos() : 0;
        Effect<?> effect = null;
        boolean changes = false;
        try {
            worker.begin(slot);
            effect = ((Protocol<?, S, Worker<S>>) protocol)
                    .handleCall((Worker<S>) worker, worker.given(slot), message.op, message);
            changes = isOrdinary(effect, pace, worker, slot)
                    ? keep(effect, worker, slot)
                    : accept(effect, message, worker, slot);
        } catch (Throwable e) {
            // also where what it returned could not be kept: then nothing of it counts
            self.first.thrown = e;
            effect = null;
            changes = false;
        }
        if (began != 0) {
            pace.took(core.clock().nanos() - began);
        }
        if (self.first.isPlain()
                && effect != null
                && effect.isReplyAlone()
                && (!changes || !tells)
                && commitHere(idle, changes, self)) {
            self.leaveQuietly();
            if (leavesWork(idle)) {
                lookAfter(self, idle);
            }
            return effect.value();
        }
        return concludeHere(self.first, effect, changes, message, worker, self);
    }

    /** Whether an outcome needs no closer look, being like most: a reply of the usual class, and no state of another class than before. */
    private boolean isOrdinary(@Nullable Effect<?> effect, Pace pace, Incarnation<S> worker, int slot) {
        if (effect == null || !effect.isReplyAlone() || !pace.isReply(effect.value())) {
            return false;
        }
        Object state = effect.state;
        return state == null
                ? !effect.has(Effect.STATE)
                : state.getClass() == worker.slot(slot).getClass();
    }

    /** A call that ran here asks for more than a reply and a state, or failed, or has been fenced or marked. */
    private Object concludeHere(
            Frame frame,
            @Nullable Effect<?> effect,
            boolean changes,
            Request<?> message,
            Incarnation<S> worker,
            Runner self) {
        self.stage = Runner.OTHERWISE;
        if (effect != null) {
            try {
                // from the commit on there is no way back
                StackProbe.check();
            } catch (StackOverflowError e) {
                frame.thrown = e;
                effect = null;
                changes = false;
            }
        }
        // it may be tried again
        message.deadline = frame.deadline;
        message.beginHere();
        if (finish(frame, effect, changes, message, message, worker, self)) {
            letGoHere(self, message.deadline);
        } else {
            message.fail(new Request.Failed(frame.takeCut(), Outcome.ROLLED_BACK));
        }
        self.stage = Runner.FREE;
        return OTHERWISE;
    }

    /** Handles a call as any other message, on this thread: inside a handler, or where something wants to know of each message. */
    private Object handleHere(Request<?> message, long limit, Runner self, long idle) {
        if (suspended || paused || agenda != null) {
            unclaim(idle, self);
            return QUEUED;
        }
        StackProbe.check();
        own(idle, self);
        message.deadline = deadline(limit, self);
        boolean inner = self.collects();
        self.collect();
        try {
            if (handle(message, self)) {
                letGoHere(self, message.deadline);
            }
        } finally {
            if (!inner) {
                self.wakeCollected();
            }
        }
        self.stage = Runner.FREE;
        return OTHERWISE;
    }

    private long deadline(long limit, Runner self) {
        long own = DirectWatch.deadline(watch.time(), limit);
        if (self.depth == 0) {
            return own;
        }
        // what a handler calls gets no more time than it has itself
        long outer = self.topDeadline();
        return outer != Nanos.FOREVER && (own == Nanos.FOREVER || outer - own < 0) ? outer : own;
    }

    /**
     * A caller has run its call, and still owns the branch.
     *
     * @param deadline when it would have given up
     */
    final void letGoHere(Runner self, long deadline) {
        if (agenda != null && self.depth == 0 && !goOnHere(self, deadline)) {
            return;
        }
        if (endedByAgenda() || (agenda == null && release(self))) {
            return;
        }
        if (agenda == null && self.depth == 0) {
            serve(self);
        } else {
            handOver(false);
        }
    }

    /**
     * Does what is on the agenda on the thread of a caller, as far as that has proved short.
     *
     * @param deadline when the caller gives up
     * @return false if the branch was taken away
     */
    abstract boolean goOnHere(Runner self, long deadline);

    /** Something has come while a call ran here, and its caller has let go of the branch. */
    private void lookAfter(Runner self, long then) {
        try {
            StackProbe.check();
            look(then);
        } catch (StackOverflowError | OutOfMemoryError e) {
            // the reply counts, and the watch wakes who has to be woken, after whom it has to wake already
            for (int i = 0; i < Runner.PATIENCE && self.unwoken != null; ) {
                i++;
            }
            self.unwoken = (Branch<?>) this;
        }
    }

    /** Whether callers of this operation may run calls themselves. */
    final boolean isHelped(int op) {
        Incarnation<S> worker = incarnation;
        return op >= 0 && worker != null && worker.pace(op).isShort();
    }

    /**
     * A thread that waits for the reply to a call of its own runs the short calls that wait here, if nobody has begun yet.
     *
     * @return whether it ran any; if not, it is somebody else's turn
     */
    final boolean help(Runner self) {
        StackProbe.check();
        if (self.watch != watch) {
            watch.enlist(self);
        }
        return ownReady(self) && serve(self);
    }

    /** Runs some short calls that wait, as the owner, and lets go; whether there were any. */
    private boolean serve(Runner self) {
        try {
            self.collect();
            // what runs here may hang
            watch.time();
            return serveShort(self);
        } catch (Throwable e) {
            self.unwind(0);
            recover(self, e);
            return false;
        } finally {
            self.forget();
            self.wakeCollected();
        }
    }

    @SuppressWarnings("ReferenceEquality") // the very same message
    private boolean serveShort(Runner self) {
        boolean any = false;
        for (int left = HELP; left > 0; left--) {
            if (Word.signalled(word())) {
                takeSignal();
            }
            if (agenda != null || suspended || paused) {
                break;
            }
            Envelope next = queue.peek();
            if (next == null) {
                if (release(self)) {
                    return any;
                }
            } else if (next instanceof Request<?> call
                    && !call.system()
                    && worker().pace(call.op).isShort()
                    && !self.thread.isInterrupted()) {
                Envelope message = queue.poll();
                if (message != next) {
                    // that one was dropped meanwhile
                    if (message != null) {
                        queue.unpoll(message);
                    }
                } else if (handle(message, self)) {
                    any = true;
                } else {
                    return true;
                }
            } else {
                break;
            }
        }
        if (!endedByAgenda()) {
            handOver(false);
        }
        return any;
    }
}
