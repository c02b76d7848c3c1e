package io.peeper.internal.branch;

import io.peeper.Exit;
import io.peeper.ExitReason;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A link between two workers, which is also the message that tells the one of the other's end: only one of them can be first. All
 * links change under {@link #LOCK}, which is held for a few instructions: a link belongs to two branches, and there are few.
 */
final class Link extends Signal {
    static final Object LOCK = new Object();

    private final Branch<?> one;
    private final Ties oneTies;
    private final Branch<?> other;
    private final Ties otherTies;

    // set under the lock, when it fires
    private @Nullable Branch<?> from;
    private @Nullable ExitReason reason;

    Link(Branch<?> one, Ties oneTies, Branch<?> other, Ties otherTies) {
        this.one = one;
        this.oneTies = oneTies;
        this.other = other;
        this.otherTies = otherTies;
    }

    @SuppressWarnings("ReferenceEquality") // they equal only themselves
    private boolean fromOne() {
        return from == one;
    }

    Branch<?> target() {
        return fromOne() ? other : one;
    }

    private Ties targetTies() {
        return fromOne() ? otherTies : oneTies;
    }

    @SuppressWarnings("ReferenceEquality") // they equal only themselves
    Ties otherTiesOf(Ties mine) {
        return mine == oneTies ? otherTies : oneTies;
    }

    Branch<?> source() {
        return Objects.requireNonNull(from);
    }

    ExitReason reason() {
        return Objects.requireNonNull(reason);
    }

    /** One end is gone; under the lock. */
    void fired(Branch<?> gone, ExitReason why) {
        from = gone;
        reason = why;
        targetTies().arriving(gone, this);
    }

    /** Tells the other end; not under the lock. */
    void deliver() {
        Ties there = targetTies();
        Branch<?> target = target();
        if (there.trapsExits()) {
            target.putControl(this);
        } else if (!(reason() instanceof ExitReason.Normal)) {
            // never here: a chain of linked workers would end on the stack of the first
            target.core.later(() -> target.fenceLinked(this));
        } else {
            take();
        }
    }

    /** Whether it is still to arrive: nobody has removed the link meanwhile, and the worker is still the one that was linked. */
    @Override
    boolean take() {
        return targetTies().arrived(this);
    }

    /** Whether it is still to arrive; under the lock. */
    boolean isArriving() {
        return targetTies().isArriving(this);
    }

    @Override
    Object content() {
        return new Exit(source(), reason());
    }

    @Override
    String label() {
        return "info";
    }
}
