package io.peeper.internal.branch;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.ArrayList;
import java.util.List;
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
 * <p>Only the thread itself writes the frames; other threads read {@link #waiting} and {@link #thread} alone.
 */
final class Runner {
    private static final ThreadLocal<@Nullable Runner> CURRENT = new ThreadLocal<>();
    private static final VarHandle GATE;

    static {
        try {
            GATE = MethodHandles.lookup().findVarHandle(Runner.class, "gate", long.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private static final long NONE = 0;
    private static final long HIT = -1;
    private static final long DONE = -2;

    final Thread thread = Thread.currentThread();

    /** What the run on top waits for, while it does. */
    volatile @Nullable Wait waiting;

    @SuppressWarnings("unused") // by GATE
    private volatile long gate;

    private final List<Frame> frames = new ArrayList<>(2);
    private int depth;
    private long tickets;

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
        return depth == 0 ? null : frames.get(depth - 1);
    }

    /** The peepers whose code this thread is in the middle of, outermost first. */
    List<Branch<?>> stack() {
        List<Branch<?>> stack = new ArrayList<>(depth);
        for (int i = 0; i < depth; i++) {
            Branch<?> branch = frames.get(i).branch;
            if (branch != null) {
                stack.add(branch);
            }
        }
        return stack;
    }

    /** Enters a run. The branch is not in USER yet: nobody can want to hit it. */
    Frame enter(Branch<?> branch, long word, long deadline) {
        Frame frame;
        if (depth < frames.size()) {
            frame = frames.get(depth);
        } else {
            frame = new Frame();
            frames.add(frame);
        }
        frame.branch = branch;
        frame.word = word;
        frame.deadline = deadline;
        frame.thrown = null;
        frame.ticket = ++tickets;
        if (depth > 0) {
            Frame below = frames.get(depth - 1);
            if (!GATE.compareAndSet(this, below.ticket, frame.ticket)) {
                awaitDone();
                below.hit = true;
                gate = frame.ticket;
            }
        } else {
            gate = frame.ticket;
        }
        depth++;
        return frame;
    }

    /** Leaves the run on top; whatever was meant for it has arrived and is cleared. */
    void leave() {
        Frame frame = frames.get(depth - 1);
        Frame below = depth > 1 ? frames.get(depth - 2) : null;
        boolean clear = frame.hit;
        if (!GATE.compareAndSet(this, frame.ticket, below == null ? NONE : below.ticket)) {
            awaitDone();
            gate = below == null ? NONE : below.ticket;
        } else if (clear) {
            Thread.interrupted();
        }
        frame.clear();
        depth--;
        if (below != null && below.branch != null && (below.hit || below.branch.fencedSince(below.word))) {
            below.hit = true;
            thread.interrupt();
        }
    }

    /** What a run above this depth threw was somebody's, and is held no longer. */
    void forget() {
        for (int i = depth; i < frames.size(); i++) {
            frames.get(i).thrown = null;
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

    private void awaitDone() {
        while (gate != DONE) {
            Thread.onSpinWait();
        }
        Thread.interrupted();
    }

    /** Interrupts the run with this ticket, if it is on top; called by whoever fenced it. */
    void interrupt(long ticket) {
        if (GATE.compareAndSet(this, ticket, HIT)) {
            thread.interrupt();
            gate = DONE;
        }
    }
}
