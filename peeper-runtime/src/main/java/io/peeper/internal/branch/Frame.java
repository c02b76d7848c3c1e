package io.peeper.internal.branch;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One run of user code on a thread's stack of runs. Reused by its thread, which alone writes it. */
final class Frame {
    /** A reply that leaves with the commit of the message that gave it. */
    private record Held(
            Branch<?> branch, Request<?> request, @Nullable Object result) {}

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

    private @Nullable List<Held> held;

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

    void hold(Branch<?> target, Request<?> request, @Nullable Object result) {
        if (held == null) {
            held = new ArrayList<>(2);
        }
        held.add(new Held(target, request, result));
    }

    /** Takes the replies that are held; null, almost always, if there are none. */
    @Nullable
    Runnable takeHeld() {
        List<Held> taken = held;
        if (taken == null) {
            return null;
        }
        held = null;
        return () -> {
            for (Held one : taken) {
                one.branch.answer(one.request, one.result);
            }
        };
    }

    void clear() {
        branch = null;
        held = null;
        hit = false;
    }
}
