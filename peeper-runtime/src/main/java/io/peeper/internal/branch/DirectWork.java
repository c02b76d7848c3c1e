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
 * nothing that it need not: two compare-and-sets, and no store of a reference unless there is another state. For the plainest of
 * all, {@link TurnWork} has a shorter one, without a message.
 */
abstract sealed class DirectWork<S> extends Work<S> permits TurnWork {
    /** What {@link #callHere} answers if the call has to wait its turn. */
    static final Object QUEUED = new Object();

    /** What a call that ran here answers if its message has the result, or will have it. */
    private static final Object OTHERWISE = new Object();

    /** How many calls of others a caller runs before it lets somebody else do it. */
    private static final int HELP = 16;

    /** How often a caller tries again to have a branch that another one is at, before it queues up. */
    private static final int CLAIM_TRIES = Runtime.getRuntime().availableProcessors() == 1 ? 0 : 12;

    /** For how long it does not even look, in the end. */
    private static final int MOST_CLAIM_SPINS = 64;

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
        if (!pace.isShort() || self.thread.isInterrupted() || watch.isClosing()) {
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
        long ticket = 0;
        if (depth == 0) {
            ticket = self.announce();
        } else {
            self.announceNested();
        }
        long idle = claim();
        if (idle == NOT_CLAIMED) {
            if (depth == 0) {
                self.meets(core.clock());
            }
            idle = claimAgain();
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
            // all that a handler throws has been caught; and here is as much stack as was looked for
            failedHere(e, self, depth, idle, self.failed);
            throw e;
        }
        return result == OTHERWISE ? Caller.rest((Branch<?>) this, message, limit) : result;
    }

    /** Somebody is at it, and mostly lets go in a moment. */
    private long claimAgain() {
        long idle = NOT_CLAIMED;
        for (int i = 0; i < CLAIM_TRIES && idle == NOT_CLAIMED; i++) {
            // to look often would cost the other one its caches at each of its calls
            for (int spins = Math.min(1 << i, MOST_CLAIM_SPINS); spins > 0; spins--) {
                Thread.onSpinWait();
            }
            idle = claim();
        }
        return idle;
    }

    /**
     * Our own code has failed, for want of stack or memory.
     *
     * @param stage see {@link Runner#failed}
     */
    final void failedHere(Throwable thrown, Runner self, int depth, long idle, int stage) {
        int now = stage;
        self.failed = Runner.NOTHING;
        try {
            if (now != Runner.OWNED && now != Runner.FREE) {
                // it had not begun: nothing has been
                unclaim(idle);
                now = Runner.FREE;
            }
            if (now == Runner.OWNED) {
                Frame run = self.depth > depth ? self.frames[depth] : null;
                long began = run == null ? 0 : run.word;
                if (!recover(self, thrown, depth) && run != null && run.phase == Word.HERE && fencedSince(began)) {
                    // who fences a run that is here tells it so, and until then knows it by its ticket
                    run.takeCut();
                }
                self.forget();
                // nobody may have been told that it is ready
                self.leaves((Branch<?>) this);
            } else {
                self.unwind(depth);
                self.forget();
                look(idle);
            }
        } catch (StackOverflowError | OutOfMemoryError again) {
            // no call fits here any more: the watch finds it, after what a call inside of this one has left
            for (int i = 0; i < Runner.PATIENCE && (self.stuck != null || self.unwoken != null); ) {
                i++;
            }
            Frame[] frames = self.frames;
            if (depth < frames.length) {
                Frame left = frames[depth];
                left.branch = null;
                left.held = null;
                left.writes = null;
                left.effects = false;
                left.thrown = null;
            }
            self.depth = depth;
            self.gate = depth == 0 ? Runner.NONE : frames[depth - 1].ticket;
            if (now == Runner.FREE) {
                self.unwoken = (Branch<?>) this;
            } else {
                self.stuckWord = word;
                self.stuck = (Branch<?>) this;
            }
        }
        // last of all, and once more for what was before
        watch.failed = true;
    }

    /**
     * Runs a call as the owner of a claimed branch, and commits it, if it comes to a reply and perhaps a state, in one step.
     *
     * <p>What the handler decided is passed on by its parts, so that the JVM need not make the object where all of this is compiled into
     * one.
     *
     * @return the reply, or {@link #OTHERWISE} if more follows, and the message tells what
     */
    @SuppressWarnings("unchecked") // the worker was checked against the protocol when it was attached
    private @Nullable Object runHere(Request<?> message, long limit, Pace pace, Runner self, long ticket, long idle) {
        // where the stack or the memory ends, this tells who owns the branch: it is set right behind the change of the
        // word, with no call in between
        int stage = Runner.CLAIMED;
        try {
            Incarnation<S> worker = worker();
            if (atHand() == null) {
                // the next one may come by the shortest way
                offerClaimed(idle);
            }
            self.enterHere(place(), Word.in(idle, Word.OWNED), DirectWatch.deadline(watch.time(), limit));
            use(idle, message.op);
            stage = Runner.OWNED;
            int slot = Word.slot(idle);
            long began = self.measures(ticket) ? core.clock().nanos() : 0;
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
                changes = keepHere(kind, state, value, detail, pace, message, worker, slot);
            } catch (Throwable e) {
                // also where what it returned could not be kept: then nothing of it counts
                self.thrown = e;
                kind = Effect.NONE;
                changes = false;
            }
            ended(pace, began);
            if (isPlain(kind, changes, self) && commit(idle, changes ? Word.flipped(idle) : idle)) {
                stage = Runner.FREE;
                self.leaveQuietly();
                if (leavesWork(idle)) {
                    lookAfter(self);
                }
                return value;
            }
            return concludeHere(kind, value, detail, changes, message, worker, self);
        } catch (Throwable e) {
            self.failed = stage;
            throw e;
        }
    }

    /** Whether a call may be committed in one step, and nothing follows. */
    private boolean isPlain(int kind, boolean changes, Runner self) {
        return Effect.isReplyAlone(kind) && self.isPlain() && (!changes || !tells);
    }

    /** Checks what a handler decided, and writes its state into the idle slot; whether there is another state. */
    private boolean keepHere(
            int kind,
            @Nullable Object state,
            @Nullable Object value,
            @Nullable Object detail,
            Pace pace,
            Request<?> message,
            Incarnation<S> worker,
            int slot) {
        return isOrdinary(kind, state, value, pace, worker, slot)
                ? keep(kind, state, worker, slot)
                : accept(kind, state, value, detail, message, worker, slot);
    }

    /** Whether an outcome needs no closer look, being like most: a reply of the usual class, and no state of another class than before. */
    private boolean isOrdinary(
            int kind, @Nullable Object state, @Nullable Object value, Pace pace, Incarnation<S> worker, int slot) {
        if (!Effect.isReplyAlone(kind) || !pace.isReply(value)) {
            return false;
        }
        return state == null
                ? !Effect.has(kind, Effect.STATE)
                : state.getClass() == worker.slot(slot).getClass();
    }

    /** A call that ran here asks for more than a reply and a state, or failed, or has been fenced or marked. */
    final Object concludeHere(
            int kind,
            @Nullable Object value,
            @Nullable Object detail,
            boolean changes,
            Request<?> message,
            Incarnation<S> worker,
            Runner self) {
        Frame frame = self;
        if (frame.thrown == null) {
            try {
                // from the commit on there is no way back
                StackProbe.check();
            } catch (StackOverflowError e) {
                frame.thrown = e;
                changes = false;
            }
        }
        // it may be tried again
        message.deadline = frame.deadline;
        message.beginHere();
        if (finish(frame, kind, value, detail, changes, message, message, worker, self)) {
            letGoHere(self, message.deadline);
        } else {
            message.fail(new Request.Failed(frame.takeCut(), Outcome.ROLLED_BACK));
        }
        return OTHERWISE;
    }

    /** Handles a call as any other message, on this thread: inside a handler, or where something wants to know of each message. */
    private Object handleHere(Request<?> message, long limit, Runner self, long idle) {
        int stage = Runner.CLAIMED;
        try {
            if (suspended || paused || agenda != null) {
                unclaim(idle);
                stage = Runner.FREE;
                look(idle);
                return QUEUED;
            }
            StackProbe.check();
            own(idle);
            stage = Runner.OWNED;
            message.deadline = deadline(limit, self);
            boolean inner = self.serves();
            self.serve();
            try {
                if (handle(message, self)) {
                    letGoHere(self, message.deadline);
                }
            } finally {
                if (!inner) {
                    self.wakeCollected();
                }
            }
            return OTHERWISE;
        } catch (Throwable e) {
            self.failed = stage;
            throw e;
        }
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
    final void lookAfter(Runner self) {
        try {
            StackProbe.check();
            if (ownIdle(self) || ownReady(self)) {
                serve(self);
            }
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
            self.serve();
            // what runs here may hang
            watch.time();
            return serveShort(self);
        } catch (Throwable e) {
            recover(self, e, 0);
            return false;
        } finally {
            self.forget();
            self.wakeCollected();
            self.meets(core.clock());
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
            if (agenda == null) {
                handOverCalls();
            } else {
                handOver(false);
            }
        }
        return any;
    }
}
