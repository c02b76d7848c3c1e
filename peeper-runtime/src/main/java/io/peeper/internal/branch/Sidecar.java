package io.peeper.internal.branch;

import io.peeper.ExitReason;
import io.peeper.internal.table.Estate;
import io.peeper.internal.time.Timers;
import io.peeper.internal.watch.ListenerQueue;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;

/**
 * What most branches never need; made with the first need, so that an idle one stays small, and most of it in its turn with its own
 * first need.
 */
final class Sidecar<S> {
    private static final VarHandle EXIT;
    private static final VarHandle TERMINATED;

    static {
        try {
            MethodHandles.Lookup lookup = MethodHandles.lookup();
            EXIT = lookup.findVarHandle(Sidecar.class, "exit", ExitReason.class);
            TERMINATED = lookup.findVarHandle(Sidecar.class, "terminated", CompletableFuture.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    @SuppressWarnings("unused") // by EXIT
    private volatile @Nullable ExitReason exit;

    /** The next exit ends the peeper instead of restarting it. */
    volatile boolean ends;

    @SuppressWarnings("unused") // by TERMINATED
    private volatile @Nullable CompletableFuture<ExitReason> terminated;

    /** Senders that wait for room. */
    private volatile @Nullable ConcurrentLinkedQueue<Thread> blocked;

    // under the monitor of this; in the order they came, so that a run can be repeated
    private @Nullable Set<Request<?>> deferred;
    private @Nullable Ties ties;
    private @Nullable Set<Monitor> watchers;
    private @Nullable Tenure tenure;
    private @Nullable Estate estate;

    /** Who supervises; a transfer changes it. */
    volatile @Nullable Parent parent;

    // owner only, and between its end and its next start the parent's

    /** Kills it, if it does not end in time by itself. */
    volatile Timers.@Nullable Cancellable endLimit;

    /** Which end that is: it may have come back to life when the limit passes. */
    volatile @Nullable Object ending;

    /** Whether the next worker has been given its number, and the branch ended before that one could begin. */
    boolean isNumbered;

    /** Whether a worker of it has ever run to its end. */
    boolean hasRun;

    /** What it had when it ended, for the next start. */
    @Nullable
    Kept<S> kept;

    // owner only

    @Nullable
    RestartWindow restarts;

    @Nullable
    Trouble<S> trouble;

    /** When the pause before a restart is over. */
    long pausedUntil;

    @Nullable
    IdleTimer idle;

    @Nullable
    Debug debug;

    /** If the system asks for it. */
    @Nullable
    StateCheck stateCheck;

    /** If the spec asks for it. */
    @Nullable
    AutoHibernation autoHibernation;

    /** Whether it has given memory back, and no message came since. */
    boolean hibernated;

    /** Set before the branch starts, if there is a listener. */
    @Nullable
    ListenerQueue<S> listener;

    /** An exit that hit the branch while a thread owned it, which acts on it; false if there is one already. */
    boolean offerExit(ExitReason reason) {
        return EXIT.compareAndSet(this, null, reason);
    }

    /** It was not needed, the branch having moved on. */
    void retractExit(ExitReason reason) {
        EXIT.compareAndSet(this, reason, null);
    }

    /** For the owner, when it has seen the signal. */
    @Nullable
    ExitReason takeExit() {
        return (ExitReason) EXIT.getAndSet(this, null);
    }

    /** Completed by a task of its own when the branch has ended; made here. */
    CompletableFuture<ExitReason> terminated() {
        CompletableFuture<ExitReason> future = terminated;
        if (future == null) {
            future = new CompletableFuture<>();
            if (!TERMINATED.compareAndSet(this, null, future)) {
                future = Objects.requireNonNull(terminated);
            }
        }
        return future;
    }

    @Nullable
    CompletableFuture<ExitReason> terminatedOrNull() {
        return terminated;
    }

    /** Senders that wait for room; made here. */
    ConcurrentLinkedQueue<Thread> blocked() {
        ConcurrentLinkedQueue<Thread> queue = blocked;
        if (queue != null) {
            return queue;
        }
        synchronized (this) {
            queue = blocked;
            if (queue == null) {
                queue = new ConcurrentLinkedQueue<>();
                blocked = queue;
            }
            return queue;
        }
    }

    @Nullable
    ConcurrentLinkedQueue<Thread> blockedOrNull() {
        return blocked;
    }

    /** A call began and is answered later. */
    synchronized void addDeferred(Request<?> request) {
        if (deferred == null) {
            deferred = new LinkedHashSet<>();
        }
        deferred.add(request);
    }

    synchronized void removeDeferred(Request<?> request) {
        if (deferred != null && deferred.remove(request) && deferred.isEmpty()) {
            deferred = null;
        }
    }

    synchronized List<Request<?>> takeDeferred() {
        List<Request<?>> open = deferred == null ? List.of() : List.copyOf(deferred);
        deferred = null;
        return open;
    }

    /** The ties of the worker there is now; made here. */
    synchronized Ties ties() {
        if (ties == null) {
            ties = new Ties();
        }
        return ties;
    }

    /** The ties of the worker that runs in a frame; null if it has been fenced. */
    @Nullable
    Ties tiesIn(Branch<?> branch, Frame frame) {
        // checked under the lock: after a fence, the owner takes the ties under it before the next worker can have any
        synchronized (this) {
            return branch.fencedSince(frame.word) ? null : ties();
        }
    }

    @Nullable
    synchronized Ties tiesOrNull() {
        return ties;
    }

    /** The worker is gone: the next one has no ties. */
    @Nullable
    synchronized Ties takeTies() {
        Ties gone = ties;
        ties = null;
        return gone;
    }

    /** What the peeper holds until it ends; made here. */
    synchronized Tenure tenure(Branch<?> branch) {
        if (tenure == null) {
            // one that is supervised has had its sidecar from the beginning, and ends with a word
            tenure = new Tenure(parent == null ? branch : null);
        }
        return tenure;
    }

    @Nullable
    synchronized Tenure tenureOrNull() {
        return tenure;
    }

    /** The peeper starts, or starts again. */
    synchronized void newTenure() {
        tenure = null;
        if (estate == Estate.OVER) {
            estate = null;
        } else if (estate != null) {
            estate.begin();
        }
    }

    /** The tables of the peeper; made here. */
    synchronized Estate estate() {
        if (estate == null) {
            estate = new Estate();
        }
        return estate;
    }

    @Nullable
    synchronized Estate estateOrNull() {
        return estate;
    }

    /** The peeper ends; null: it has no tables, and gets none any more. */
    @Nullable
    synchronized Estate endEstate() {
        if (estate == null) {
            estate = Estate.OVER;
        }
        return estate == Estate.OVER ? null : estate;
    }

    /** The peeper ends; null: there is nothing to let go of. */
    @Nullable
    synchronized Tenure endTenure() {
        Tenure ended = tenure;
        tenure = Tenure.OVER;
        return ended != null && ended.end() ? ended : null;
    }

    synchronized void watch(Monitor monitor) {
        if (watchers == null) {
            watchers = new LinkedHashSet<>(4);
        }
        watchers.add(monitor);
    }

    /** Whether it was there. */
    synchronized boolean unwatch(Monitor monitor) {
        return watchers != null && watchers.remove(monitor);
    }

    /** Those that are to be told of the worker's exit. */
    @Nullable
    synchronized Set<Monitor> takeWatchers() {
        Set<Monitor> watching = watchers;
        watchers = null;
        return watching;
    }
}
