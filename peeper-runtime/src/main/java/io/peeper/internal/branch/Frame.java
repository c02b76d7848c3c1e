package io.peeper.internal.branch;

import io.peeper.ExitReason;
import io.peeper.generated.Turn;
import io.peeper.internal.table.Owner;
import io.peeper.internal.table.Run;
import io.peeper.internal.table.Writes;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One run of user code on a thread's stack of runs. Reused by its thread, which alone writes it. */
sealed class Frame extends Turn implements Run permits Runner {
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

    /** Of the branch whose call ran here last, on its caller's thread; counts where there is no {@link #branch}. */
    private @Nullable Place place;

    /** The word of the branch when the run was entered. */
    long word;

    /** In which phase of the word it runs: USER, or HERE. */
    int phase;

    long ticket;

    /** When the caller of the message gives up: a nested call gets no more time than is left. */
    long deadline;

    /** The run whose deadline has passed, so that it was interrupted. By the watch, before that. */
    long overdue;

    /** Why it was fenced, if it runs on its caller's thread, which waits for this and takes it. */
    volatile @Nullable ExitReason cut;

    /** An interrupt was meant for this run while another one was on top of it. */
    boolean hit;

    /** What the user's code threw. */
    @Nullable
    Throwable thrown;

    @Nullable
    Held held;

    @Nullable
    Writes writes;

    /** Whether there is either of them, or anything else than a state and a reply. */
    boolean effects;

    /** The innermost run of the current thread, if it is in one. */
    static @Nullable Frame innermost() {
        Runner runner = Runner.orNull();
        return runner == null ? null : runner.top();
    }

    /** The branch whose code the current thread runs. */
    static Branch<?> running() {
        Frame frame = innermost();
        Branch<?> branch = frame == null ? null : frame.branch();
        if (branch == null) {
            throw new IllegalStateException("from() outside a handler");
        }
        return branch;
    }

    /** The branch whose code it is; null: it is over. */
    @Nullable
    final Branch<?> branch() {
        Branch<?> entered = branch;
        if (entered != null) {
            return entered;
        }
        Place last = place;
        return last == null ? null : last.branch;
    }

    /** Whether it runs code of this system. */
    @SuppressWarnings("ReferenceEquality") // a system equals only itself
    final boolean isOf(Core core) {
        Branch<?> running = branch();
        return running != null && running.core == core;
    }

    /** Enters it; a store of a reference costs a fence where the collector has to be told of it, so there are few. */
    @SuppressWarnings("ReferenceEquality") // a place equals only itself
    final void enter(@Nullable Branch<?> entered, @Nullable Place at) {
        if (entered != null) {
            branch = entered;
        } else {
            if (branch != null) {
                // a run was left behind here, for want of stack
                branch = null;
            }
            if (place != at) {
                place = at;
            }
        }
        if (thrown != null) {
            thrown = null;
        }
    }

    /** Whether it is this place that it has entered last. */
    @SuppressWarnings("ReferenceEquality") // a place equals only itself
    final boolean isAt(@Nullable Place at) {
        return place == at;
    }

    /** Remembers a place that it is about to enter. */
    final void at(@Nullable Place next) {
        place = next;
    }

    /** Leaves it, with nothing held. */
    final void left() {
        if (effects) {
            effects = false;
        }
        if (branch != null) {
            branch = null;
        }
    }

    private Held held() {
        Held made = held;
        if (made == null) {
            made = new Held();
            held = made;
            effects = true;
        }
        return made;
    }

    @Override
    public final Owner owner() {
        return Objects.requireNonNull(branch());
    }

    @Override
    public final Writes writes() {
        Writes made = writes;
        if (made == null) {
            made = single();
            writes = made;
            effects = true;
        }
        return made;
    }

    @Override
    public final Writes single() {
        return new Writes(owner(), word);
    }

    /** Takes what the message writes to tables, to decide whether it counts; null, mostly: nothing. */
    @Nullable
    final Writes takeWrites() {
        Writes taken = writes;
        if (taken != null) {
            writes = null;
        }
        return taken;
    }

    /** The message in hand does more than to decide on a state and a reply. */
    final void touches() {
        effects = true;
    }

    /** Does something with the commit: a reply, a timer. */
    @Override
    public final void hold(Runnable effect) {
        held().kept.add(effect);
    }

    /** Takes something back if the message fails. */
    final void undo(Runnable effect) {
        held().undone.add(effect);
    }

    /** Takes what is held; null, almost always, if there is nothing. */
    @Nullable
    final Held takeHeld() {
        Held taken = held;
        if (taken != null) {
            held = null;
        }
        return taken;
    }

    /** Whether it was interrupted because its deadline has passed. */
    final boolean isOverdue() {
        return overdue == ticket;
    }

    /** Why it was fenced; soon there, once it is known to have been. */
    @SuppressWarnings("ThreadPriorityCheck") // a hint is all it has to be
    final ExitReason takeCut() {
        ExitReason reason = cut;
        while (reason == null) {
            Thread.yield();
            reason = cut;
        }
        cut = null;
        return reason;
    }

    /** Whether the message in hand did nothing but decide on a state and a reply. */
    final boolean isPlain() {
        return !effects;
    }

    final void clear() {
        branch = null;
        held = null;
        effects = false;
        Writes open = writes;
        if (open != null) {
            // our own code failed in the middle
            open.decide(false);
            open.settle();
            writes = null;
        }
        hit = false;
    }
}
