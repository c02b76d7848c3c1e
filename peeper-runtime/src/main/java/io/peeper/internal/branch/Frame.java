package io.peeper.internal.branch;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One run of user code on a thread's stack of runs. Reused by its thread, which alone writes it. */
final class Frame {
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

    /** Does something with the commit: a reply, a timer. */
    void hold(Runnable effect) {
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
        hit = false;
    }
}
