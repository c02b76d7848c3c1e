package io.peeper.internal.branch;

import io.peeper.Down;
import io.peeper.ExitReason;
import io.peeper.MonitorRef;
import io.peeper.PeeperRef;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One monitor, which is also the message that tells of the end: it lies with the watched branch until the worker there exits, and
 * then in the mailbox of the one that watches. Whoever takes it out of the watched branch's set fires it, so it fires once.
 */
final class Monitor extends Signal implements MonitorRef {
    private final Branch<?> target;
    private final Branch<?> watcher;
    private final Ties ties;
    private @Nullable ExitReason reason;

    Monitor(Branch<?> target, Branch<?> watcher, Ties ties) {
        this.target = target;
        this.watcher = watcher;
        this.ties = ties;
    }

    /** The worker that was watched is gone. */
    void fire(ExitReason why) {
        reason = why;
        watcher.putControl(this);
    }

    /** Ends it without a word; for its watcher. */
    void end() {
        target.unwatch(this);
    }

    /** Whether it was made by the worker with these ties. */
    @SuppressWarnings("ReferenceEquality") // they equal only themselves
    boolean isOf(Ties worker) {
        return ties == worker;
    }

    @Override
    boolean take() {
        return ties.remove(this);
    }

    @Override
    Object content() {
        return new Down(this, target, Objects.requireNonNull(reason));
    }

    @Override
    String label() {
        return "info";
    }

    @Override
    public PeeperRef peeper() {
        return target;
    }

    @Override
    public String toString() {
        return "Monitor[" + target.id() + "]";
    }
}
