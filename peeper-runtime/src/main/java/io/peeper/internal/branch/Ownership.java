package io.peeper.internal.branch;

import io.peeper.ExitReason;
import io.peeper.Outcome;
import io.peeper.Overflow;
import io.peeper.Worker;
import io.peeper.generated.DirectTarget;
import io.peeper.internal.dispatch.Carrier;
import io.peeper.internal.table.Writes;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One peeper: a message is a transaction on its worker's state.
 *
 * <h2>States</h2>
 *
 * <p>One word rules: {@code epoch | crashed | slot | signal | phase}. The phases are IDLE, READY (handed to a carrier, not begun), OWNED (a
 * thread runs our code), USER (it runs user code), ENDED, CLAIMED (a caller is about to run its own call), and HERE (it does).
 *
 * <pre>{@code
 * IDLE --message--> READY --carrier--> OWNED <----> USER
 *  ^                                     |
 *  '------------- nothing left ----------'---> ENDED
 *
 * IDLE --caller--> CLAIMED --> HERE --> IDLE
 * }</pre>
 *
 * <h2>Calls on their callers' threads</h2>
 *
 * <p>Where the branch is idle and nothing waits, a caller moves it from IDLE to CLAIMED, says who it is by plain stores, and moves on to
 * HERE by another store: nobody else changes the word of a claimed branch, a fencer waits those few instructions. The commit moves
 * from HERE to IDLE of the other slot, in one compare-and-set; so such a call costs two, as a lock does. Then it looks for
 * messages, as whoever releases a branch does. All that asks for more (a stop, a step, a listener, a table, a crash) leaves to OWNED
 * instead, and goes on as everybody else. A call whose deadline has passed is marked by the signal on HERE, which makes it leave to
 * OWNED too. What such calls leave behind, the state before the last one and who ran it, is dropped by the {@link DirectWatch}.
 * Which run it is that a fencer finds in HERE, it reads from the thread's own outermost {@link Frame}: a thread that has been fenced
 * waits to be told so before it begins anything else. Its commit also takes back the mark that a crash has left on the word: so a
 * crash can tell whether it follows another one.
 *
 * <p>Most such calls need no message: the code that was generated for their method runs the handler itself between CLAIMED and the
 * commit, where there is a worker {@link #atHand at hand}. See {@link TurnWork}. All others come with one, see {@link DirectWork}; so
 * does a call that is measured, or that finds somebody at it.
 *
 * <p>A call that finds somebody at it tries again, with growing pauses, and then queues up, as it does where casts wait; other callers
 * that wait it may overtake, a bounded number of times. Callers that wait may own a branch that is ready, and run some short calls
 * that wait, never a cast; and so does a caller that lets go of a branch. A caller that keeps meeting others gives its core to them now
 * and then: they take turns after microseconds, and not after the scheduler's milliseconds. Whoever answers several callers wakes them only after that, or
 * between two turns at it: a thread that is woken often takes the core of the one that wakes it, and would find the branch taken, and so
 * would all others, until everybody sleeps and is woken for each call.
 *
 * <h2>Who may write what</h2>
 *
 * <p>Whoever moves the word to OWNED is the owner, and only the owner takes messages, commits, starts and ends; it alone writes the
 * plain fields. Any thread may move IDLE to READY when it has put a message, and put messages at any time.
 *
 * <h2>The fence</h2>
 *
 * <p>A kill moves the word from IDLE, READY or USER to OWNED of the next epoch. On USER that takes the branch away from a thread in
 * the middle of user code: the fencer, now the owner, fails that message's caller, puts a restart on the agenda, hands the branch
 * to a carrier and interrupts the thread. It runs no user code. On OWNED it only sets the signal, which the owner looks for before
 * USER and before it lets go. So USER has to cover every line of user code, and nothing else may ever wait inside OWNED.
 *
 * <h2>The commit</h2>
 *
 * <p>Leaving USER decides. Before it, the outcome is checked, the state frozen and written into the slot of the worker object that
 * the word does not name. Then one compare-and-set on the very word that USER was entered with moves to OWNED and names the other
 * slot. Won: it is committed, nobody can fence any more, and the reply leaves. Lost: a fence came first, and the thread is a
 * zombie that touches only its own stack and its own worker object, both of which nobody reads. Replies that a handler gave by
 * {@code From} are held on its frame and leave with the commit. What it wrote to tables is decided by one store right after, while
 * the branch is still owned; a fence has decided it by moving the epoch. See {@link Writes}.
 *
 * <h2>Happens-before</h2>
 *
 * <p>All changes of the word are compare-and-set with release and acquire: what one owner wrote, the next one sees, and so does a
 * handler on another thread. A producer puts a message and then reads the phase; the owner moves to IDLE and then looks for
 * messages: one of them sees the other. A message's fields are published by the put, a reply by its own compare-and-set.
 *
 * <h2>Failure</h2>
 *
 * <p>What user code throws is a crash of this worker, whatever it is. What our code throws while it owns the branch, for want of
 * memory or stack, is treated the same: the state is the committed one, and a dispatch that failed is found by the carriers' next
 * look. What follows a fence is worked out under a guard that falls back on a plan made in advance.
 *
 * <h2>Hand-over</h2>
 *
 * <p>READY always has a carrier behind it, or will be found. An owner that has handled enough messages hands the branch over, so that
 * one busy peeper does not keep others waiting.
 */
abstract sealed class Ownership<S> extends DirectTarget implements Runnable permits Claiming {
    static final VarHandle WORD;
    private static final VarHandle SIDECAR;

    static {
        try {
            MethodHandles.Lookup lookup = MethodHandles.lookup();
            WORD = lookup.findVarHandle(Ownership.class, "word", long.class);
            SIDECAR = lookup.findVarHandle(Ownership.class, "sidecar", Sidecar.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    /** How often a carrier looks whether a caller has let go, before it leaves the branch to that one. */
    private static final int CARRIER_SPINS = 100;

    final Core core;
    final Options options;
    final DirectWatch watch;
    final MessageQueue queue;
    final Carrier carrier;

    volatile long word = Word.OWNED;
    private volatile @Nullable Sidecar<S> sidecar;

    // by the owner, for whoever fences
    private @Nullable Envelope current;

    @Nullable
    Runner runner;

    private long ticket;

    /** Which operation is running, or none. By the owner, for whoever fences. */
    int op = Envelope.NO_OPERATION;

    /** Whether what is in USER runs on the thread of a caller, and not of our own. By the owner, for whoever fences. */
    private boolean here;

    /** Whether something waits whose sender goes on meanwhile, and must not overtake itself. Set behind the offer; by the owner, when nothing waits. */
    volatile boolean ordered;

    /** Whether a carrier has come for a branch that is ready, and found callers at it. */
    volatile boolean wanted;

    /** How many calls have overtaken what waits. By the owner. */
    int overtaken;

    /** Whether messages need no more than to be handled: nobody is told, and nothing holds them up. As of when it became idle. */
    boolean plain;

    /**
     * The worker, where a call may be run on its caller's thread by the shortest way: it is plain, so is its worker, and where it is
     * idle its owner has left nothing that waits. By the owner, before it lets go; of a claimed branch that is idle or ready it is
     * exact, else a glance.
     */
    private @Nullable Worker<S> atHand;

    /** What threads that run its messages remember of it; whoever ends it takes it away. */
    @Nullable
    Place place;

    /** Whether the warning of a mailbox that fills has been given. A race may give it twice. */
    boolean aboveHalf;

    /** Whether only system requests are handled. By the owner. */
    boolean suspended;

    /** Whether a restart waits for its time, and nothing but a stop is handled. By the owner. */
    boolean paused;

    /** Whether the last message that its owner handled crashed; of calls that ran here since, the word tells. By the owner. */
    boolean crashing;

    /** Whether anything wants to know of each message: a timeout, a trace, or that it sleeps no more. By the owner. */
    boolean attended;

    Ownership(Core core, Options options, String protocol) {
        this.core = core;
        this.options = options;
        watch = core.watch();
        queue = options.mailbox().overflow() == Overflow.DROP_OLDEST ? new EvictingQueue() : new LinkedQueue();
        carrier = core.carriers().of(options.dispatcher(), protocol);
    }

    /** The worker, if there is one and it is simple. */
    abstract @Nullable Worker<S> simpleWorker();

    /**
     * Puts on the agenda what follows an exit that cut off a message, or nothing.
     *
     * @param op the operation of what was cut off, if it had one, for where the message is not known
     */
    abstract void succeed(ExitReason reason, boolean ends, @Nullable Envelope message, int op);

    /** Whoever owns the branch next replaces the worker; allocates nothing. */
    abstract void recoverLater();

    /** Ends the branch, if that is what is on the agenda; whether it did. */
    abstract boolean endedByAgenda();

    /** Handles what there is, as the owner; false if the branch was taken away. */
    abstract boolean drain(Runner self);

    /** Our own code threw. */
    abstract void failedInside(Throwable thrown);

    final long word() {
        return word;
    }

    /** Which slot of the incarnation is the committed one; for the owner. */
    final int slot() {
        return Word.slot(word);
    }

    public final boolean isEnded() {
        return Word.phase(word) == Word.ENDED;
    }

    final boolean isIdle() {
        return Word.phase(word) == Word.IDLE;
    }

    /** Whether user code is running. */
    final boolean isUsed() {
        return Word.used(word);
    }

    /** The message in hand, as far as another thread can see. */
    final @Nullable Envelope current() {
        return current;
    }

    /** Our own code works on a message from here on, or no longer: should it fail, this one's caller is told. */
    final void inHand(@Nullable Envelope message) {
        current = message;
    }

    /** The thread in the middle of user code, as far as another thread can see. */
    final @Nullable Thread usedBy() {
        Runner self = runner;
        return self == null || !isUsed() ? null : self.thread;
    }

    /** Says which thread owns the branch. */
    final void ownedBy(Runner self) {
        runner = self;
    }

    /** The owner ends the branch, whatever signal there is. */
    final void moveToEnded() {
        current = null;
        runner = null;
        atHand = null;
        Place known = place;
        if (known != null) {
            known.branch = null;
            place = null;
        }
        long now = word;
        while (!WORD.compareAndSet(this, now, Word.in(now, Word.ENDED))) {
            now = word;
        }
    }

    /** A branch that has ended is owned again, by whoever starts it again: its parent, of which there is one. */
    final void moveFromEnded() {
        long now = word;
        if (Word.phase(now) != Word.ENDED || !WORD.compareAndSet(this, now, Word.in(Word.fenced(now), Word.OWNED))) {
            throw new IllegalStateException("has not ended");
        }
    }

    /**
     * The owner hands the branch to a carrier, or ends it, if that is what an exit that came meanwhile asks for. Only an unsignalled
     * word may be left: whoever set the signal relies on the owner to act on it.
     */
    final void handOver(boolean successor) {
        if (moveToReady(false)) {
            dispatch(successor);
        } else if (successor) {
            carrier.abandoned();
        }
    }

    /** The same where callers whose calls are short wait, and more may come before them until the carrier does. */
    final void handOverCalls() {
        if (moveToReady(true)) {
            dispatch(false);
        }
    }

    /**
     * Moves on to READY; false if the branch has ended instead.
     *
     * @param open whether calls may come before what waits, if no exit has come
     */
    private boolean moveToReady(boolean open) {
        boolean stays = open && !(suspended || paused || attended || crashing);
        while (true) {
            long now = word;
            if (Word.signalled(now)) {
                takeSignal();
                if (endedByAgenda()) {
                    return false;
                }
                // nothing may come before what follows an exit: it has been planned with the state there is
                stays = false;
                continue;
            }
            runner = null;
            plain = stays;
            offer(stays);
            if (WORD.compareAndSet(this, now, Word.in(now, Word.READY))) {
                return true;
            }
        }
    }

    /** The owner marks the word: a message has crashed. */
    final void markCrashed() {
        long now = word;
        while (!WORD.compareAndSet(this, now, Word.crashed(now))) {
            now = word;
        }
    }

    /** Makes an idle branch ready without handing it to a carrier, for somebody who runs it at once. */
    final void claimIdle() {
        long now = word;
        if (Word.phase(now) == Word.IDLE) {
            WORD.compareAndSet(this, now, Word.in(now, Word.READY));
        }
    }

    /** A message has been put: an idle branch is handed to its carrier. */
    final void wake() {
        long now = word;
        while (Word.phase(now) == Word.IDLE) {
            if (WORD.compareAndSet(this, now, Word.in(now, Word.READY))) {
                dispatch(false);
                return;
            }
            now = word;
        }
    }

    final void dispatch(boolean successor) {
        try {
            // a thread that is half woken, when its stack ends, is lost
            StackProbe.check();
            if (successor) {
                carrier.runSuccessor(this);
            } else {
                carrier.run(this);
            }
        } catch (Throwable e) {
            // no memory, no stack or no thread: the message is in, and the next look of the carriers finds the branch
            core.carriers().stranded();
        }
    }

    /**
     * The owner has neither stack nor memory to go on with: somebody else finds it ready. Drops a signal, so it is for those who
     * give one afterwards.
     */
    final void strand() {
        long now = word;
        while (Word.phase(now) == Word.OWNED) {
            runner = null;
            plain = false;
            if (WORD.compareAndSet(this, now, Word.in(now, Word.READY))) {
                core.carriers().stranded();
                return;
            }
            now = word;
        }
    }

    /** Gives a branch that is ready to its carrier once more, or to a platform thread where any will do. */
    final void rescue() {
        if (Word.phase(word) == Word.READY) {
            // a pool that is full has promised to run no more than that
            (options.runsAnywhere() ? core.carriers().platform() : carrier).run(this);
        }
    }

    /** Gives a branch that is ready, and is to end, to a thread that can be had: its own pool may have none for it. */
    final void rescueToEnd() {
        if (Word.phase(word) == Word.READY) {
            core.carriers().platform().run(this);
        }
    }

    /** The owner marks that a worker is gone: no word that was read before can be fenced any more. */
    final void nextEpoch() {
        long now = word;
        while (!WORD.compareAndSet(this, now, Word.fenced(now))) {
            now = word;
        }
    }

    @Override
    public void run() {
        if (!ownForCarrier()) {
            return;
        }
        Runner self = Runner.current();
        int depth = self.depth();
        try {
            runner = self;
            if (!drain(self)) {
                carrier.returned();
            }
        } catch (Throwable e) {
            recover(self, e, depth);
        } finally {
            self.wakeCollected();
            // whatever a handler left on the thread is not meant for the next one
            self.forget();
            Thread.interrupted();
        }
    }

    /**
     * A carrier owns what is ready. Where a caller is just at it, that lets go in a moment, and none comes after it: it sees that
     * somebody waits, and if that takes longer, it is the caller who calls the next carrier.
     */
    private boolean ownForCarrier() {
        long now = word;
        for (int i = 0; i < CARRIER_SPINS; i++) {
            if (Word.phase(now) == Word.READY) {
                if (WORD.compareAndSet(this, now, Word.in(now, Word.OWNED))) {
                    wanted = false;
                    overtaken = 0;
                    return true;
                }
            } else if (Word.phase(now) == Word.CLAIMED || isHere(now)) {
                wanted = true;
                Thread.onSpinWait();
            } else {
                return false;
            }
            now = word;
        }
        // looked at after that was said
        return Word.phase(now) == Word.READY && WORD.compareAndSet(this, now, Word.in(now, Word.OWNED));
    }

    /**
     * Our own code threw while it owned the branch, or ran user code of it.
     *
     * @param depth of the thread's runs when it came to the branch; those above are left
     * @return false if the branch had been taken away
     */
    final boolean recover(Runner self, Throwable thrown, int depth) {
        Frame run = self.depth() > depth ? self.frames[depth] : null;
        long began = run == null ? 0 : run.word;
        self.unwind(depth);
        if (!isStillOwned(self, run != null, began)) {
            return false;
        }
        replaceLater(thrown);
        return true;
    }

    /** The owner can't go on: somebody else replaces the worker. */
    final void replaceLater(Throwable thrown) {
        here = false;
        Envelope message = current;
        current = null;
        recoverLater();
        if (moveToReady(false)) {
            core.carriers().stranded();
        }
        failedInside(thrown);
        if (message instanceof Request<?> request) {
            request.fail(new Request.Failed(Ending.EXHAUSTED, Outcome.ROLLED_BACK));
        }
    }

    /**
     * Takes the branch out of user code, if it is still there.
     *
     * @param ran whether the thread was in a run; who fences one may not have come to say that it is the owner
     * @param began the word at that time
     */
    @SuppressWarnings("ReferenceEquality") // a runner equals only itself
    final boolean isStillOwned(Runner self, boolean ran, long began) {
        while (true) {
            long then = word;
            if (runner != self || (ran && Word.epoch(then) != Word.epoch(began))) {
                return false;
            }
            if (Word.phase(then) == Word.OWNED) {
                return true;
            }
            if (!Word.used(then)) {
                return false;
            }
            if (WORD.compareAndSet(this, then, Word.in(Word.fenced(then), Word.OWNED))) {
                return true;
            }
        }
    }

    /** Lets others have the thread; false if there is a signal to look at first. */
    final boolean handedOver(Runner self) {
        plain = false;
        if (!leaveOwned(Word.READY, self)) {
            return false;
        }
        dispatch(false);
        return true;
    }

    /** Lets go; false if there is something to do after all, and we own the branch. */
    final boolean release(Runner self) {
        aboveHalf = false;
        plain = !(suspended || paused || attended);
        if (!suspended && !paused) {
            if (ordered) {
                ordered = false;
            }
            // looked at behind that: who has put something either was seen, or sees that it has to say so
            if (!queue.isEmpty()) {
                keepOrder();
                return false;
            }
        }
        offer(true);
        if (!leaveOwned(Word.IDLE, self)) {
            keepOrder();
            return false;
        }
        if ((suspended || paused) ? !queue.hasNew() : queue.isEmpty()) {
            return true;
        }
        long now = word;
        if (Word.phase(now) != Word.IDLE || !WORD.compareAndSet(this, now, Word.in(now, Word.OWNED))) {
            return true;
        }
        runner = self;
        keepOrder();
        return false;
    }

    /** Says once more what somebody may have said before we said the opposite; never takes it back. */
    private void keepOrder() {
        if (queue.holdsOrdered()) {
            ordered = true;
        }
    }

    /**
     * Lets go of a branch where something waits, and comes back for it: meanwhile callers with a core may get in, and those that were
     * answered are woken.
     *
     * @return false if somebody else goes on with it
     */
    final boolean letOthersIn(Runner self) {
        plain = !(suspended || paused || attended || crashing);
        offer(true);
        boolean left = leaveOwned(Word.READY, self);
        self.wakeCollected();
        if (left) {
            if (!ownForCarrier()) {
                return false;
            }
            runner = self;
        }
        return true;
    }

    /** Moves on to a phase without an owner, unless there is a signal; an idle branch holds on to no thread. */
    private boolean leaveOwned(int phase, Runner self) {
        long now = word;
        if (Word.signalled(now)) {
            return false;
        }
        runner = null;
        if (WORD.compareAndSet(this, now, Word.in(now, phase))) {
            return true;
        }
        runner = self;
        return false;
    }

    /**
     * Acts on an exit that hit the branch while we owned it. The signal goes first, and then the reason is taken, so that no exit
     * is left without a signal. Of two that come at the same moment, either reason may be the one that is told.
     */
    final void takeSignal() {
        long now = word;
        while (!WORD.compareAndSet(this, now, Word.in(Word.fenced(now), Word.OWNED))) {
            now = word;
        }
        Sidecar<S> side = sidecar();
        ExitReason reason = side.takeExit();
        succeed(reason == null ? ExitReason.KILL : reason, side.ends, null, Envelope.NO_OPERATION);
    }

    @Override
    public final @Nullable Worker<S> atHand() {
        return atHand;
    }

    /**
     * Says whether calls may run by the shortest way from when the owner lets go.
     *
     * @param inOrder whether they may come next
     */
    @SuppressWarnings("ReferenceEquality") // a worker equals only itself
    final void offer(boolean inOrder) {
        Worker<S> next = inOrder && plain && place != null ? simpleWorker() : null;
        if (atHand != next) {
            atHand = next;
        }
    }

    /** Something was put. */
    final void put(boolean inOrder) {
        if (inOrder && !ordered) {
            ordered = true;
        }
    }

    /** What whoever runs something remembers of it; made with the first message. For the owner. */
    final Place place() {
        Place known = place;
        if (known == null) {
            known = new Place((Branch<?>) this);
            place = known;
        }
        return known;
    }

    /** Whether what runs does so on the thread of a caller. */
    final boolean isHere() {
        return isHere(word);
    }

    final boolean isHere(long now) {
        return Word.phase(now) == Word.HERE || (Word.phase(now) == Word.USER && here);
    }

    /** The ticket of what runs; a run in HERE is the outermost one of its thread. */
    final long ticketOf(long used, Runner user) {
        return Word.phase(used) == Word.HERE ? user.ticket : ticket;
    }

    /**
     * Enters USER for a message, or for nothing that has one; null, with everything as it was, if there is a signal.
     *
     * <p>From here on a fence may take the branch away at any moment: what the run needs of the owner's fields, the worker above
     * all, has to be read before.
     *
     * @param deadline when the caller of the message gives up
     */
    final @Nullable Frame enter(@Nullable Envelope message, long deadline, Runner self) {
        long owned = word;
        if (Word.signalled(owned)) {
            current = null;
            return null;
        }
        op = message == null ? Envelope.NO_OPERATION : message.op;
        here = message != null && self.serves();
        if (op < 0 || message instanceof Request<?>) {
            // nobody has to be told of a cast, and to store a reference has its price
            current = message;
        }
        Frame frame = message == null
                ? self.enter((Branch<?>) this, null, owned, deadline)
                : self.enter(null, place(), owned, deadline);
        ticket = frame.ticket;
        if (WORD.compareAndSet(this, owned, Word.in(owned, Word.USER))) {
            return frame;
        }
        current = null;
        self.leave();
        return null;
    }

    /**
     * Leaves USER: the commit.
     *
     * @param next the word to leave with, made from {@link Frame#word} by naming a slot; never anything else
     * @return whether we still own the branch; if not, it was fenced, and nothing of the run counts
     */
    final boolean leave(Frame frame, long next, Runner self) {
        long used = Word.in(frame.word, frame.phase);
        // whoever has fenced or marked the run has changed the word, and may be about to interrupt
        boolean quiet = WORD.compareAndSet(this, used, next);
        // a mark may have been meant for a call before, on its caller's thread: it takes nothing away
        boolean won = quiet || WORD.compareAndSet(this, Word.signal(used), next);
        Writes writes = frame.takeWrites();
        if (writes != null) {
            writes.decide(won && frame.thrown == null);
        }
        Frame.Held held = frame.takeHeld();
        if (quiet) {
            self.leaveQuietly();
        } else {
            self.leave();
        }
        if (writes != null) {
            settle(writes);
        }
        if (!won) {
            return false;
        }
        current = null;
        if (held != null) {
            Throwable failed = held.end(frame.thrown == null);
            if (failed != null) {
                // it is committed and its reply leaves; the worker that lost one of its effects is replaced after that
                failedInside(failed);
                fence(Ending.EXHAUSTED, false);
            }
        }
        return true;
    }

    private void settle(Writes writes) {
        try {
            writes.settle();
        } catch (Throwable e) {
            // it is decided, and only less tidy than it could be
            failedInside(e);
        }
    }

    /**
     * Takes the branch away from whatever it is doing.
     *
     * @param reason seen by the caller of the message in hand and as the cause of the restart
     * @param ends whether the peeper ends instead of going on
     */
    @SuppressWarnings("ThreadPriorityCheck") // a hint is all it has to be
    final void fence(ExitReason reason, boolean ends) {
        if (ends) {
            sidecar().ends = true;
        }
        while (true) {
            long now = word;
            int phase = Word.phase(now);
            if (phase == Word.ENDED) {
                return;
            }
            if (phase == Word.OWNED) {
                Sidecar<S> side = sidecar();
                side.offerExit(reason);
                // also where there is a signal: that it is still there is what counts
                if (WORD.compareAndSet(this, now, Word.signal(now))) {
                    return;
                }
                // it has moved on: fence it where it is now
                side.retractExit(reason);
            } else if (phase == Word.CLAIMED) {
                Thread.yield();
            } else if (WORD.compareAndSet(this, now, Word.in(Word.fenced(now), Word.OWNED))) {
                takeOver(reason, ends, now);
                return;
            }
        }
    }

    /**
     * The worker that was linked has exited: takes the branch away, if its worker is still the one that the link was made with.
     * Where somebody owns it this waits, since that one runs no user code; an exit that was noted for later could hit the next
     * worker.
     */
    @SuppressWarnings("ThreadPriorityCheck") // a hint is all it has to be
    final void fenceLinked(Link link) {
        while (true) {
            long now = word;
            int phase = Word.phase(now);
            boolean won = false;
            // under the lock: an unlink either comes first, or finds the exit arrived. Looked at after the word: a
            // worker's ties are
            // closed before the epoch moves on
            synchronized (Link.LOCK) {
                if (phase == Word.ENDED || !link.isArriving()) {
                    return;
                }
                if (phase != Word.OWNED && phase != Word.CLAIMED) {
                    won = WORD.compareAndSet(this, now, Word.in(Word.fenced(now), Word.OWNED)) && link.take();
                }
            }
            if (won) {
                takeOver(link.reason(), false, now);
                return;
            }
            Thread.yield();
        }
    }

    /** Kills a branch that did not end in time, unless it has ended since, and may live again. */
    @SuppressWarnings({"ThreadPriorityCheck", "ReferenceEquality"
    }) // a hint is all it has to be; a token equals only itself
    final void fenceEnding(Sidecar<S> side, Object ending) {
        while (true) {
            long now = word;
            int phase = Word.phase(now);
            // looked at after the word, which moves on when the branch ends
            if (phase == Word.ENDED || side.ending != ending) {
                return;
            }
            if (phase == Word.OWNED || phase == Word.CLAIMED) {
                Thread.yield();
            } else if (WORD.compareAndSet(this, now, Word.in(Word.fenced(now), Word.OWNED))) {
                takeOver(ExitReason.KILL, true, now);
                return;
            }
        }
    }

    /**
     * We own the branch, of the next epoch; a thread may still be in user code of the one before.
     *
     * @param then the word that was fenced
     */
    private void takeOver(ExitReason reason, boolean ends, long then) {
        boolean fromUser = Word.used(then);
        Runner zombie = fromUser ? runner : null;
        // where it runs on its caller's thread, that waits for us before it begins another run
        long abandoned = zombie == null ? 0 : ticketOf(then, zombie);
        Envelope message = current;
        boolean ranHere = isHere(then);
        current = null;
        runner = null;
        here = false;
        if (zombie != null && ranHere && message == null) {
            // first of all: its thread waits for this
            zombie.cut(abandoned, reason);
        }
        // who runs on the thread of a caller holds none of the carrier's
        boolean fromCarrier = fromUser && !ranHere;
        try {
            succeed(reason, ends, message, fromUser ? op : Envelope.NO_OPERATION);
        } catch (Throwable e) {
            // no memory: whoever runs next restarts it
            recoverLater();
            failedInside(e);
        }
        if (zombie != null) {
            zombie.interrupt(abandoned);
        }
        if (!endedByAgenda()) {
            handOver(fromCarrier);
        } else if (fromCarrier) {
            carrier.abandoned();
        }
    }

    /** A caller gives up; null if there is a result after all. */
    @Nullable
    final Outcome giveUp(Request<?> request) {
        Outcome outcome = request.giveUp();
        Sidecar<S> side = sidecar;
        if (outcome == Outcome.UNKNOWN && side != null) {
            side.removeDeferred(request);
        }
        return outcome;
    }

    /** Answers a deferred call. */
    final void answer(Request<?> request, @Nullable Object result) {
        if (request.answer(result)) {
            Sidecar<S> side = sidecar;
            if (side != null) {
                side.removeDeferred(request);
            }
        }
    }

    /** What the thread in the middle of this branch's code waits for. */
    @Nullable
    Wait waiting() {
        Runner self = runner;
        Wait wait = self == null ? null : self.waiting;
        return wait != null && wait.from().contains((Branch<?>) this) ? wait : null;
    }

    /** Puts a message of the runtime's own, which has a place in any mailbox; false if the branch has ended. */
    final boolean putControl(Envelope message) {
        if (queue.offer(message, Integer.MAX_VALUE) == MessageQueue.CLOSED) {
            return false;
        }
        put(true);
        wake();
        return true;
    }

    /** Whether a run that began at this word has been fenced. */
    public final boolean fencedSince(long began) {
        return Word.epoch(word) != Word.epoch(began);
    }

    final @Nullable Sidecar<S> sidecarOrNull() {
        return sidecar;
    }

    final Sidecar<S> sidecar() {
        Sidecar<S> side = sidecar;
        if (side == null) {
            side = new Sidecar<>();
            if (!SIDECAR.compareAndSet(this, null, side)) {
                side = Objects.requireNonNull(sidecar);
            }
        }
        return side;
    }
}
