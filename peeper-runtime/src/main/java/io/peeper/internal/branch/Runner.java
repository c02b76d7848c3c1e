package io.peeper.internal.branch;

import io.peeper.ExitReason;
import io.peeper.internal.time.Clock;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * A thread as it runs user code: its stack of runs, and the gate that keeps interrupts from hitting the wrong one.
 *
 * <p><b>The gate</b> holds the ticket of the run on top, or {@code NONE}. Whoever wants to interrupt a run compares-and-sets its
 * ticket to {@code HIT}, interrupts the thread, and stores {@code DONE}. The thread leaves a run, or enters one on top of it,
 * by a compare-and-set as well; on {@code HIT} it waits for {@code DONE}, a few instructions of the other thread, and clears
 * its flag. So an interrupt arrives while its run is on top, or not at all. A run that is not on top can't be hit; when it is on
 * top again it looks whether its branch has been fenced meanwhile and interrupts itself.
 *
 * <p>A call that runs on its caller's thread, outside of all other runs, comes and goes without any of this: it stores its ticket
 * before the branch can be seen in USER, and leaves it there. Whoever wants to interrupt it has to change the branch's word first,
 * by a fence or by a signal, and then the run can't end by its one compare-and-set any more: it takes the way through the gate.
 *
 * <p>Only the thread itself writes the frames. Other threads read {@link #waiting}, {@link #thread} and, with due doubt, what
 * {@link #look} and {@link #cut} read.
 */
final class Runner extends Frame {
    private static final ThreadLocal<@Nullable Runner> CURRENT = new ThreadLocal<>();
    private static final VarHandle GATE;

    static {
        try {
            GATE = MethodHandles.lookup().findVarHandle(Runner.class, "gate", long.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    static final long NONE = 0;
    private static final long HIT = -1;
    private static final long DONE = -2;

    final Thread thread = Thread.currentThread();

    /** What the run on top waits for, while it does. */
    volatile @Nullable Wait waiting;

    /** By GATE, and by whoever leaves runs behind for want of stack. */
    volatile long gate;

    /**
     * How many threads are woken at most after a turn that a caller makes for others. With 4 of them the slowest of a thousand calls waits a
     * third less long, but callers that do nothing but call take longer on some JVMs.
     */
    private static final int WOKEN = 16;

    /** Its outermost run is itself: that of most calls is found without a step more. */
    volatile Frame[] frames = {this};

    /** Leaves a branch to the watch that may be ready without anybody having been told. */
    void leaves(Branch<?> branch) {
        for (int i = 0; i < PATIENCE && unwoken != null; i++) {
            Thread.onSpinWait();
        }
        unwoken = branch;
    }

    /** How many runs this thread is in. */
    int depth;

    /** Of the core that it runs on, as long as it keeps meeting other callers. */
    private final CoreShare share = new CoreShare();

    /** Set in the tickets of runs inside of others, so that they are none of the outermost ones, which are counted by themselves. */
    private static final long NESTED = 1L << 62;

    private long nested;

    /** Twice as many as a run is measured of, on average; a power of two. */
    private static final int MEASURED = 256;

    /** The ticket from which on the next run is measured. */
    private long measured;

    /** Who looks after the calls that run on this thread; written by it. */
    @Nullable
    DirectWatch watch;

    /** After so many looks, nobody but the thread that left it can own a branch that has not changed. */
    private static final int CERTAIN = 3;

    static final int NOTHING = 0;

    /** The branch is claimed. */
    static final int CLAIMED = 1;

    /** The branch is somebody else's again. */
    static final int FREE = 3;

    /** It runs user code, or goes the way of everybody else. */
    static final int OWNED = 2;

    /**
     * How far a call that runs here had come with its branch when our own code failed, for whoever catches that first and takes it; {@link #NOTHING}
     * where it had not begun.
     */
    int failed;

    /** How often one looks whether the watch has come, in a loop without a call: for seconds. */
    static final int PATIENCE = 1 << 28;

    /** The branch that this thread left behind for want of stack, for the watch to find. */
    @Nullable
    volatile Branch<?> stuck;

    /** The word of {@link #stuck}. */
    long stuckWord;

    /** By the watch: how often it has found it so. */
    private int stuckLooks;

    /** The branch that this thread has let go of, and for want of stack handed to nobody, though something waits; for the watch. */
    @Nullable
    volatile Branch<?> unwoken;

    /** The innermost callback that this thread runs though it is not a carrier's; for the watch. */
    private volatile @Nullable Loan loan;

    /** By the watch: the last ticket it has seen. */
    private long seen;

    /** By the watch: the last run that it has found to hold this thread. */
    private long found;

    /** Whether the callers that it answers are woken only after it has let go of the branch. */
    private boolean collects;

    /** Whether it is the thread of a caller that works for others, or runs its own call as one of the others. */
    private boolean serves;

    private volatile int collected;

    /** Those that are to be woken; made with the first. */
    private volatile @Nullable Thread @Nullable [] woken;

    private Runner() {}

    /** The runner of the current thread. */
    static Runner current() {
        Runner runner = CURRENT.get();
        if (runner == null) {
            runner = new Runner();
            CURRENT.set(runner);
        }
        return runner;
    }

    /** The runner of the current thread, if it ever ran user code. */
    static @Nullable Runner orNull() {
        return CURRENT.get();
    }

    /** The innermost run; null outside of all. */
    @Nullable
    Frame top() {
        return depth == 0 ? null : frames[depth - 1];
    }

    /** The peepers whose code this thread is in the middle of, outermost first. */
    List<Branch<?>> stack() {
        List<Branch<?>> stack = new ArrayList<>(depth);
        for (int i = 0; i < depth; i++) {
            Branch<?> branch = frames[i].branch();
            if (branch != null) {
                stack.add(branch);
            }
        }
        return stack;
    }

    /**
     * Enters a run. The branch is not in USER yet: nobody can want to hit it.
     *
     * @param branch whose code it is; null: that of the place
     */
    Frame enter(@Nullable Branch<?> branch, @Nullable Place place, long word, long deadline) {
        if (depth == frames.length) {
            Frame[] more = Arrays.copyOf(frames, depth + 1);
            more[depth] = new Frame();
            frames = more;
        }
        Frame frame = frames[depth];
        frame.enter(branch, place);
        frame.word = word;
        frame.deadline = deadline;
        frame.phase = Word.USER;
        if (depth > 0) {
            frame.ticket = ++nested | NESTED;
            Frame below = frames[depth - 1];
            if (!GATE.compareAndSet(this, below.ticket, frame.ticket)) {
                below.hit |= awaitDone();
                gate = frame.ticket;
            }
        } else {
            frame.ticket++;
            // the change of the word that follows tells of it
            GATE.setRelease(this, frame.ticket);
        }
        depth++;
        return frame;
    }

    /** When the innermost run has to be over. */
    long topDeadline() {
        return frames[depth - 1].deadline;
    }

    /**
     * Takes the ticket of a run that comes next on this thread, outside of all others, and shows it; before its branch is claimed, so that the
     * watch sees the one or the other.
     */
    long announce() {
        long next = ticket + 1;
        ticket = next;
        GATE.setRelease(this, next);
        return next;
    }

    /** Whether the next run that is announced is to be measured. */
    boolean measuresNext() {
        return ticket + 1 >= measured;
    }

    /** Whether a call that runs here is measured, of many one, and not always the same of those that come again and again. */
    boolean measures(long ticket) {
        if (ticket < measured) {
            return false;
        }
        measured = ticket + 1 + Sample.next(ticket, MEASURED);
        return true;
    }

    /** A run inside of another one, which takes its ticket itself, is about to begin. */
    void announceNested() {
        nested++;
    }

    /**
     * Enters a run of a call on its caller's own thread, outside of all others, that was announced. The branch is not in HERE yet.
     */
    void enterHere(Place place, long word, long deadline) {
        enter(null, place);
        phase = Word.HERE;
        this.word = word;
        this.deadline = deadline;
        depth = 1;
    }

    /** Leaves the run on top, whose branch nobody has fenced or marked: so nobody can have wanted to interrupt it. */
    void leaveQuietly() {
        if (depth == 1) {
            left();
            depth = 0;
        } else {
            leave();
        }
    }

    /** Leaves the run on top; whatever was meant for it has arrived and is cleared. */
    void leave() {
        Frame frame = frames[depth - 1];
        Frame below = depth > 1 ? frames[depth - 2] : null;
        boolean clear = frame.hit;
        if (!GATE.compareAndSet(this, frame.ticket, below == null ? NONE : below.ticket)) {
            awaitDone();
            gate = below == null ? NONE : below.ticket;
        } else if (clear) {
            Thread.interrupted();
        }
        frame.clear();
        depth--;
        Branch<?> outer = below == null ? null : below.branch();
        if (below != null && outer != null && (below.hit || outer.fencedSince(below.word))) {
            below.hit = true;
            thread.interrupt();
        }
    }

    /** What a run above this depth threw was somebody's, and is held no longer. */
    void forget() {
        Frame[] all = frames;
        for (int i = depth; i < all.length; i++) {
            all[i].thrown = null;
        }
    }

    int depth() {
        return depth;
    }

    /** Leaves all runs above a depth, after our own code failed. */
    void unwind(int to) {
        while (depth > to) {
            leave();
        }
    }

    /** This thread, a caller's, works for others until {@link #wakeCollected}. */
    void serve() {
        serves = true;
        collect();
    }

    /** Answers from here on wake nobody until {@link #wakeCollected}. */
    void collect() {
        if (woken == null) {
            woken = new Thread[WOKEN];
        }
        collects = true;
    }

    /** Whether this thread, which is a caller's, works for others. */
    boolean serves() {
        return serves;
    }

    /** Whether anybody waits to be woken. */
    boolean collected() {
        return collected != 0;
    }

    /** Somebody waits no longer. */
    void wake(Thread waiter) {
        int count = collected;
        @Nullable Thread[] all = woken;
        if (collects && all != null && count < WOKEN) {
            all[count] = waiter;
            collected = count + 1;
        } else {
            LockSupport.unpark(waiter);
        }
    }

    /** Whether as many are to be woken as may be at a time. */
    boolean hasCollected() {
        return collected == WOKEN;
    }

    /** Wakes whoever was answered meanwhile. */
    void wakeCollected() {
        collects = false;
        serves = false;
        int count = collected;
        @Nullable Thread[] all = woken;
        if (count == 0 || all == null) {
            return;
        }
        collected = 0;
        for (int i = 0; i < count; i++) {
            Thread waiter = all[i];
            all[i] = null;
            LockSupport.unpark(waiter);
        }
    }

    /** This thread, outside of all runs, has met another caller of the same peeper, at it or waiting for it: it may be the others' turn. */
    @SuppressWarnings("ThreadPriorityCheck") // a hint is all it has to be
    void meets(Clock clock) {
        if (share.isOver(clock)) {
            try {
                Thread.yield();
            } catch (StackOverflowError | OutOfMemoryError e) {
                // a virtual thread needs memory for that: then it keeps its core
            }
            share.begins(clock);
        }
    }

    /** Tells the run with this ticket, which has been fenced and runs here, why; its thread waits for that. */
    void cut(long ticket, ExitReason reason) {
        for (Frame frame : frames) {
            if (frame.ticket == ticket) {
                frame.cut = reason;
                return;
            }
        }
    }

    /**
     * The look of the watch.
     *
     * @return whether anything has happened here since the last look
     */
    boolean look(long now) {
        Branch<?> left = stuck;
        if (left != null) {
            boolean certain = ++stuckLooks == CERTAIN;
            left.leftBehind(this, stuckWord, certain);
            if (certain) {
                stuck = null;
                stuckLooks = 0;
            }
        }
        Branch<?> waiting = unwoken;
        if (waiting != null) {
            unwoken = null;
            waiting.leftUnwoken();
        }
        Loan lent = loan;
        for (Loan one = lent; one != null; one = one.outer) {
            one.look(now);
        }
        long ticket = this.ticket + nested;
        boolean same = ticket == seen;
        seen = ticket;
        Frame[] all = frames;
        int top = depth;
        if (top == 0 || top > all.length) {
            return !same || left != null || waiting != null || lent != null;
        }
        Frame frame = all[top - 1];
        Branch<?> branch = frame.branch();
        if (same && branch != null) {
            branch.holds(this, frame, now);
            @Nullable Thread[] answered = woken;
            for (int i = collected - 1; i >= 0 && answered != null; i--) {
                // kept waiting by a handler that turned out to take long; being woken twice hurts nobody
                LockSupport.unpark(answered[i]);
            }
        }
        return true;
    }

    /** By the watch: whether it has not found this run before. */
    boolean isFoundFirst(long ticket) {
        boolean first = found != ticket;
        found = ticket;
        return first;
    }

    /** Lends this thread to a callback, until {@link #giveBack}. */
    void lend(Loan to) {
        loan = to;
    }

    /** The callback that this thread runs though it is not a carrier's; null: there is none. */
    @Nullable
    Loan loan() {
        return loan;
    }

    /** The thread is its own again. */
    void giveBack(Loan over) {
        over.end();
        loan = over.outer;
    }

    /** Whether it is lent to a callback of this branch. */
    @SuppressWarnings("ReferenceEquality") // a branch equals only itself
    boolean isLentTo(Branch<?> branch) {
        Loan now = loan;
        return now != null && now.branch == branch;
    }

    /** Whether anything has happened here since the last look. */
    boolean hasMoved() {
        return loan != null || this.ticket + nested != seen || stuck != null || unwoken != null || depth != 0;
    }

    /**
     * Waits for whoever is about to interrupt this thread; false: nobody is. Where the stack ended in the middle of leaving a run, the
     * gate has moved on already.
     */
    private boolean awaitDone() {
        long now = gate;
        while (now == HIT) {
            Thread.onSpinWait();
            now = gate;
        }
        if (now == DONE) {
            Thread.interrupted();
            return true;
        }
        return false;
    }

    /** Interrupts the run with this ticket, if it is on top; called by whoever fenced it. */
    void interrupt(long ticket) {
        if (GATE.compareAndSet(this, ticket, HIT)) {
            thread.interrupt();
            gate = DONE;
        }
    }
}
