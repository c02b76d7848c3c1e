package io.peeper.internal.branch;

import io.peeper.Worker;
import io.peeper.internal.time.Nanos;
import org.jspecify.annotations.Nullable;

/** How a caller takes a branch for its own call, on its own thread, and what such calls leave to be looked after. See {@link Ownership}. */
abstract sealed class Claiming<S> extends Ownership<S> permits Ending {
    /** How many calls may overtake other callers that wait, until a carrier has come for those. */
    private static final int MOST_OVERTAKEN = 4096;

    /** No word of any branch. */
    static final long NOT_CLAIMED = -1;

    /** Whether it waits to be tidied, and the next one that does. By the owner; by the watch. */
    private boolean untidy;

    @Nullable
    Branch<?> nextUntidy;

    Claiming(Core core, Options options, String protocol) {
        super(core, options, protocol);
    }

    /** Whoever has claimed it, as an owner would: says that calls may run by the shortest way. */
    final void offerClaimed(long idle) {
        place();
        offer(Word.phase(idle) != Word.IDLE || queue.isEmpty());
    }

    /** The runner of the current thread; soonest found if it is the one that called last. */
    final Runner self() {
        Runner last = runner;
        return last != null && last.thread == Thread.currentThread() ? last : Runner.current();
    }

    /**
     * A caller takes the branch, if it is idle and nothing waits.
     *
     * @return the word it had, or {@link #NOT_CLAIMED}
     */
    final long claim() {
        long idle = word;
        if ((Word.phase(idle) == Word.IDLE ? !queue.isEmpty() : !mayOvertake(idle))
                || !WORD.compareAndSet(this, idle, Word.in(idle, Word.CLAIMED))) {
            return NOT_CLAIMED;
        }
        return idle;
    }

    /**
     * Whether a call may come before what waits: those are other callers, and the carrier that was called for them has not come. To
     * wait with them would cost a hundred times what the call takes; so callers with a core do many calls while the others wait, as
     * with a lock, but a bounded number.
     */
    private boolean mayOvertake(long then) {
        return Word.phase(then) == Word.READY && plain && !ordered && !wanted && overtaken++ < MOST_OVERTAKEN;
    }

    /** Whether a caller may take the branch by the shortest way. */
    final boolean mayClaimAtHand(long idle) {
        return Word.phase(idle) == Word.IDLE ? !queue.hasCome() : mayOvertake(idle);
    }

    /** It takes it, if it still is as it was. */
    final boolean claimAtHand(long idle) {
        // the value that was there, and not whether it was: that would be made a boolean, and looked at once more
        return (long) WORD.compareAndExchange(this, idle, Word.in(idle, Word.CLAIMED)) == idle;
    }

    /** This thread remembers the place, if it does not, of a branch that has one. */
    final void knownTo(Runner self) {
        Place known = place;
        if (!self.isAt(known)) {
            self.at(known);
        }
    }

    /**
     * A call begins by the shortest way.
     *
     * @param worker that was at hand
     * @param idle the word that the branch had
     * @return false, with everything as it was, but the branch claimed: it has to try another way
     */
    @SuppressWarnings("ReferenceEquality") // a worker equals only itself
    final boolean begin(Runner self, Worker<?> worker, long idle, int op, long limit) {
        identify(self);
        long time = watch.glance();
        if (atHand() != worker || time == DirectWatch.ASLEEP) {
            return false;
        }
        knownTo(self);
        self.deadline = DirectWatch.deadlineSoon(time, limit);
        self.depth = 1;
        use(idle, op);
        // behind that, with nothing between this and where it is read: so the compiler need not read it
        self.word = idle;
        return true;
    }

    /**
     * The commit of a call that runs here and decided on a state and a reply, and nothing more; the branch is again what it was.
     *
     * @param idle the word that it had
     * @param next the same, or with the other slot
     * @return false, with everything as it was, if it was fenced, or marked
     */
    final boolean commit(long idle, long next) {
        long here = Word.in(idle, Word.HERE);
        return (long) WORD.compareAndExchange(this, here, Word.completed(next)) == here;
    }

    /** Says who has claimed it. */
    @SuppressWarnings("ReferenceEquality") // a runner equals only itself
    final void identify(Runner self) {
        if (runner != self) {
            if (!untidy) {
                untidy = true;
                watch.add((Branch<?>) this);
            }
            // last: whoever is known needs none of this
            runner = self;
        }
    }

    /** Goes from CLAIMED to HERE, with the run entered. */
    final void use(long idle, int op) {
        this.op = op;
        WORD.setRelease(this, Word.in(idle, Word.HERE));
    }

    /** Goes from CLAIMED to OWNED, for whatever is not as plain as most calls. */
    final void own(long idle) {
        WORD.setVolatile(this, Word.in(idle, Word.OWNED));
    }

    /** Goes from CLAIMED back to what it was, as if nothing had been; {@link #look} has to follow. */
    final void unclaim(long idle) {
        WORD.setVolatile(this, idle);
    }

    /** Whether there is anything to look after, most of the time not. */
    final boolean leavesWork(long then) {
        return Word.phase(then) == Word.IDLE ? queue.hasCome() : wanted;
    }

    /** A call has let go, and left the branch as it had found it: if something came, or waits, somebody has to come for it. */
    final void look(long then) {
        if (Word.phase(then) == Word.READY) {
            if (wanted) {
                wanted = false;
                dispatch(false);
            }
        } else if (queue.hasCome()) {
            wake();
        }
    }

    /** A thread that waits for this branch owns it, to run some short calls; false if it is not ready. */
    final boolean ownReady(Runner self) {
        long now = word;
        if (Word.phase(now) != Word.READY || !WORD.compareAndSet(this, now, Word.in(now, Word.OWNED))) {
            return false;
        }
        runner = self;
        return true;
    }

    /** The same where it has just been left idle, and something waits. */
    final boolean ownIdle(Runner self) {
        long now = word;
        if (Word.phase(now) != Word.IDLE || !WORD.compareAndSet(this, now, Word.in(now, Word.OWNED))) {
            return false;
        }
        runner = self;
        return true;
    }

    /** Which operation is running, as far as another thread can see. */
    final int op() {
        return op;
    }

    /**
     * The watch has found the same run twice.
     *
     * @param frame of the run; by now it may be another one's
     */
    @SuppressWarnings("ReferenceEquality") // a runner equals only itself
    final void holds(Runner holder, Frame frame, long time) {
        long run = frame.ticket;
        long deadline = frame.deadline;
        long now = word;
        if (!isHere(now) || runner != holder || ticketOf(now, holder) != run) {
            return;
        }
        boolean waits = holder.thread.getState() != Thread.State.RUNNABLE;
        if (waits || holder.isFoundFirst(run)) {
            holds(op, waits);
        }
        if (deadline == Nanos.FOREVER || time - deadline < 0 || Word.signalled(now)) {
            return;
        }
        // from here on whoever is in USER can't leave without looking
        if (WORD.compareAndSet(this, now, Word.signal(now))
                && runner == holder
                && ticketOf(now, holder) == run
                && frame.deadline == deadline) {
            frame.overdue = run;
            holder.interrupt(run);
        }
    }

    /** The handler of this call holds its caller's thread for long. */
    abstract void holds(int op, boolean waits);

    /**
     * A thread had not the stack to say what became of a branch that it had claimed: it left it as it owned it, or in the middle of
     * letting go.
     *
     * @param then the word at that time; any fence since has made another one
     * @param certain whether it has been so for some looks: somebody else who has just become the owner would have moved on
     */
    @SuppressWarnings("ReferenceEquality") // a runner equals only itself
    final void leftBehind(Runner by, long then, boolean certain) {
        long now = word;
        int phase = Word.phase(now);
        if (phase == Word.IDLE || phase == Word.READY) {
            leftUnwoken();
        } else if (certain && Word.signal(now) == Word.signal(then) && (runner == by || runner == null)) {
            if (phase == Word.CLAIMED) {
                WORD.setVolatile(this, Word.in(now, Word.OWNED));
            }
            runner = by;
            if (isStillOwned(by, false, 0)) {
                replaceLater(new StackOverflowError("in the runtime, on the thread of a caller"));
            }
        }
    }

    /** A thread has let go of a branch where something waits, without the stack to tell anybody. */
    final void leftUnwoken() {
        if (!queue.isEmpty()) {
            wake();
        }
        rescue();
    }

    /** Lets go of what calls on their callers' threads have left; false if somebody is at it, and it has to be tried again. */
    final boolean tidied() {
        long now = word;
        if (Word.phase(now) == Word.ENDED) {
            untidy = false;
            return true;
        }
        if (Word.phase(now) != Word.IDLE || !WORD.compareAndSet(this, now, Word.in(now, Word.CLAIMED))) {
            return false;
        }
        untidy = false;
        runner = null;
        clear(1 - Word.slot(now));
        WORD.setVolatile(this, now);
        if (!queue.isEmpty()) {
            wake();
        }
        return true;
    }

    /** Drops a state that is not the committed one; for the owner. */
    abstract void clear(int slot);
}
