package io.peeper.internal.branch;

import io.peeper.Reply;
import io.peeper.Worker;
import io.peeper.generated.CallMessage;
import io.peeper.generated.Protocol;
import io.peeper.generated.Turn;
import io.peeper.internal.time.Nanos;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The shortest way of a call: the code that was generated for its method calls the handler itself, between {@link #enter} and {@link
 * #leave}, and makes a message only if it gets no turn, or if more follows than a reply and a state.
 *
 * <p>It is the way of {@link DirectWork} without what only some calls need: it is for the outermost run of a thread, for workers whose state is
 * kept as it is returned, and for runs that are not measured. Whatever it meets that it does not know it leaves as it was, or to
 * {@link #finish}, and the call goes the other way. What counts here is the number of instructions: some 130, beside two
 * compare-and-sets. So fields are read once and before the branch is claimed, where that can be told afterwards; and methods
 * stay below 325 bytes, the most that is inlined.
 */
abstract sealed class TurnWork<S> extends DirectWork<S> permits LentWork {
    /** Why a run ended whose message could not be made; made ahead, since there is no memory. */
    @SuppressWarnings("StaticAssignmentOfThrowable") // it tells what happened, and not where
    private static final Error NO_MESSAGE = new OutOfMemoryError("for the message of a call whose handler was run");

    /** Whether a state that a handler returned has to go through the protocol before it is kept. */
    private final boolean freezes;

    /** Whether more has to be done with it than to keep it. */
    private final boolean hasMore;

    TurnWork(Core core, Protocol<?, S, ?> protocol, Supplier<? extends Worker<S>> supplier, Options options) {
        super(core, protocol, supplier, options);
        freezes = protocol.freezes();
        hasMore = freezes || tells;
    }

    @Override
    public final @Nullable Turn enter(@Nullable Worker<?> worker, int op, long timeoutNanos) {
        if (worker == null) {
            return null;
        }
        Runner self = self();
        if (self.depth != 0 || !mayEnter(self, worker, op)) {
            return null;
        }
        // an overflow before the handler is the caller's own: here nothing has been touched
        StackProbe.checkMost();
        self.announce();
        long idle = word();
        if (!mayClaimAtHand(idle)) {
            return null;
        }
        int stage = Runner.NOTHING;
        try {
            if (!claimAtHand(idle)) {
                return null;
            }
            stage = Runner.CLAIMED;
            if (begin(self, worker, idle, op, timeoutNanos == 0 ? Nanos.FOREVER : timeoutNanos)) {
                return self;
            }
            unclaim(idle);
            stage = Runner.FREE;
            look(idle);
            return null;
        } catch (Throwable e) {
            // where the stack could not be looked for
            if (stage != Runner.NOTHING) {
                failedHere(e, self, 0, idle, stage);
            }
            throw e;
        }
    }

    /** Whether a call of this operation may run on this thread by the shortest way. */
    @SuppressWarnings("ReferenceEquality") // a watch equals only itself
    private boolean mayEnter(Runner self, Incarnation<?> worker, int op) {
        return worker.isShort(op) && self.watch == watch && !self.measuresNext() && !self.thread.isInterrupted();
    }

    @Override
    @SuppressWarnings("unchecked") // only where it is his own worker
    public final <T> T state(Turn turn, Worker<T> worker) {
        return ((Incarnation<T>) worker).slot(Word.slot(((Runner) turn).word));
    }

    @Override
    @SuppressWarnings({"unchecked", "ReferenceEquality"}) // the worker at hand was this one's own; no equals is asked
    public final boolean leave(
            Turn turn, Worker<?> worker, @Nullable Reply<?, ?> reply, Class<?> type, boolean nullable) {
        Runner self = (Runner) turn;
        Incarnation<S> own = (Incarnation<S>) worker;
        if (reply == null || !self.isPlain()) {
            return false;
        }
        Effect<S> effect = (Effect<S>) reply;
        Object value = effect.value();
        if (!effect.isReplyAlone() || !(value == null ? nullable : type.isInstance(value))) {
            return false;
        }
        long idle = self.word;
        long next = idle;
        if (effect.has(Effect.STATE)) {
            int slot = Word.slot(idle);
            S state = effect.state;
            S before = own.slot(slot);
            if (state != before) {
                S kept = kept(state, before);
                if (kept == null) {
                    return false;
                }
                own.write(1 - slot, kept);
                next = Word.flipped(idle);
            }
        }
        if (!commit(idle, next)) {
            return false;
        }
        self.depth = 0;
        // of its phase, which is the same: that need not be remembered so long
        if (leavesWork(next)) {
            lookAfter(self);
        }
        return true;
    }

    /**
     * What to keep of a state that a handler returned; null: that is for {@link #finish} to find out.
     *
     * @param before what it worked on; null if its branch has ended meanwhile
     */
    private @Nullable S kept(@Nullable S state, @Nullable S before) {
        if (state == null
                || before == null
                || (state.getClass() != before.getClass()
                        && !protocol.stateType().isInstance(state))) {
            return null;
        }
        return hasMore ? frozen(state) : state;
    }

    private @Nullable S frozen(S state) {
        if (tells) {
            return null;
        }
        try {
            return protocol.freeze(state);
        } catch (Throwable e) {
            // it will be thrown once more
            return null;
        }
    }

    @Override
    public final <R> R finish(
            Turn turn, Worker<?> worker, @Nullable Reply<?, R> reply, CallMessage<R> message, long timeoutNanos) {
        Runner self = (Runner) turn;
        self.phase = Word.HERE;
        conclude(self, worker, reply, null, message);
        return Caller.rest((Branch<?>) this, message, timeoutNanos == 0 ? Nanos.FOREVER : timeoutNanos);
    }

    @Override
    public final void fail(Turn turn, Worker<?> worker, Throwable thrown, CallMessage<?> message) {
        Runner self = (Runner) turn;
        if (self.depth == 0) {
            // the turn had ended, and this is what came of it
            throw Caller.<RuntimeException>sneaky(thrown);
        }
        self.phase = Word.HERE;
        conclude(self, worker, null, thrown, message);
    }

    @Override
    public final <R> R await(CallMessage<R> message, long timeoutNanos) {
        Branch<?> branch = (Branch<?>) this;
        Request<R> request = message;
        return request.isFinished()
                ? Caller.result(branch, request)
                : Caller.rest(branch, request, timeoutNanos == 0 ? Nanos.FOREVER : timeoutNanos);
    }

    @SuppressWarnings("unchecked") // the worker at hand was this one's own
    private void conclude(
            Runner self,
            Worker<?> worker,
            @Nullable Effect<?> effect,
            @Nullable Throwable thrown,
            CallMessage<?> message) {
        try {
            Incarnation<S> own = (Incarnation<S>) worker;
            // it leaves as an owner, and not at once
            self.word = Word.in(self.word, Word.OWNED);
            int kind = effect == null ? Effect.NONE : effect.kind;
            Object value = effect == null ? null : effect.value();
            Object detail = effect == null ? null : effect.detail;
            boolean changes = false;
            self.thrown = thrown;
            if (thrown == null) {
                try {
                    Object state = effect == null ? null : effect.state;
                    changes = accept(kind, state, value, detail, message, own, Word.slot(self.word));
                } catch (Throwable e) {
                    self.thrown = e;
                    kind = Effect.NONE;
                }
            }
            concludeHere(kind, value, detail, changes, message, own, self);
        } catch (Throwable e) {
            failedHere(e, self, 0, self.word, Runner.OWNED);
            throw e;
        }
    }

    @Override
    public final void over(Turn turn) {
        Runner self = (Runner) turn;
        if (self.depth != 0) {
            self.phase = Word.HERE;
            failedHere(NO_MESSAGE, self, 0, self.word, Runner.OWNED);
        }
    }
}
