package io.peeper.internal.branch;

import io.peeper.internal.table.Owner;
import io.peeper.internal.table.Run;
import io.peeper.internal.table.Writes;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One run of user code on a thread's stack of runs. Reused by its thread, which alone writes it. */
final class Frame implements Run {
    /** What waits for the commit of the message in hand, or is taken back if that fails. */
    static final class Held {
        private final List<Runnable> kept = new ArrayList<>(2);
        private final List<Runnable> undone = new ArrayList<>(0);

        /**
         * The message is committed, or it failed and counts for nothing. Runs our own code alone.
         *
         * @return what the first one threw that could not be done, for want of memory; the others are done all the same
         */
        @Nullable
        Throwable end(boolean committed) {
            Throwable failed = null;
            List<Runnable> effects = committed ? kept : undone;
            int count = effects.size();
            for (int i = 0; i < count; i++) {
                try {
                    effects.get(committed ? i : count - 1 - i).run();
                } catch (Throwable e) {
                    failed = failed == null ? e : failed;
                }
            }
            return failed;
        }
    }

    @Nullable
    Branch<?> branch;

    /** The word of the branch when the run was entered. */
    long word;

    long ticket;

    /** When the caller of the message gives up: a nested call gets no more time than is left. */
    long deadline;

    /** An interrupt was meant for this run while another one was on top of it. */
    boolean hit;

    /** What the user's code threw. */
    @Nullable
    Throwable thrown;

    private @Nullable Held held;
    private @Nullable Writes writes;

    /** The innermost run of the current thread, if it is in one. */
    static @Nullable Frame current() {
        Runner runner = Runner.orNull();
        return runner == null ? null : runner.top();
    }

    /** The branch whose code the current thread runs. */
    static Branch<?> running() {
        Frame frame = current();
        if (frame == null || frame.branch == null) {
            throw new IllegalStateException("from() outside a handler");
        }
        return frame.branch;
    }

    private Held held() {
        if (held == null) {
            held = new Held();
        }
        return held;
    }

    @Override
    public Owner owner() {
        return Objects.requireNonNull(branch);
    }

    @Override
    public Writes writes() {
        if (writes == null) {
            writes = single();
        }
        return writes;
    }

    @Override
    public Writes single() {
        return new Writes(owner(), word);
    }

    /** Takes what the message writes to tables, to decide whether it counts; null, mostly: nothing. */
    @Nullable
    Writes takeWrites() {
        Writes taken = writes;
        writes = null;
        return taken;
    }

    /** Does something with the commit: a reply, a timer. */
    @Override
    public void hold(Runnable effect) {
        held().kept.add(effect);
    }

    /** Takes something back if the message fails. */
    void undo(Runnable effect) {
        held().undone.add(effect);
    }

    /** Takes what is held; null, almost always, if there is nothing. */
    @Nullable
    Held takeHeld() {
        Held taken = held;
        held = null;
        return taken;
    }

    void clear() {
        branch = null;
        held = null;
        if (writes != null) {
            // our own code failed in the middle
            writes.decide(false);
            writes.settle();
            writes = null;
        }
        hit = false;
    }
}
