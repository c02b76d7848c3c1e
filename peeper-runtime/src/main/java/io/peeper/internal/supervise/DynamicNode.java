package io.peeper.internal.supervise;

import io.peeper.Child;
import io.peeper.ChildException.Problem;
import io.peeper.DynamicSupervisor;
import io.peeper.ExitReason;
import io.peeper.Name;
import io.peeper.NoProcessException;
import io.peeper.PeeperRef;
import io.peeper.Restart;
import io.peeper.internal.branch.Branch;
import io.peeper.internal.branch.Core;
import io.peeper.internal.branch.Parent;
import io.peeper.internal.branch.Supervised;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A supervisor of children that come and go. No turn of it waits, but the last one: children start, restart and end side by side.
 *
 * <p>A transfer takes a place with the target first, then moves the peeper in its own turn, and then tells the target. Until the
 * peeper has moved the child is the source's, and afterwards the target's, which has known of it since it gave the place.
 */
public final class DynamicNode extends Node implements DynamicSupervisor {
    private final Set<Entry> entries = new LinkedHashSet<>();

    /** Children that have a place here, and are still another supervisor's. */
    private final Set<Entry> arriving = new LinkedHashSet<>();

    /** Makes one, without starting it. */
    public DynamicNode(Core core, @Nullable Parent parent, NodeOptions options) {
        super(core, parent, options);
    }

    @Override
    Collection<Entry> known() {
        return entries;
    }

    @Override
    String kind() {
        return "dynamic supervisor";
    }

    @Override
    boolean isMadeOnce(Entry entry) {
        return true;
    }

    @Override
    void startAll(@Nullable ExitReason cause) {
        // a restart begins without children: nobody knows whether they are still wanted
        List.copyOf(entries).forEach(this::remove);
    }

    @Override
    void stopAll() {
        for (Entry entry : List.copyOf(entries)) {
            if (entry.isRunning()) {
                stopping(entry);
            } else if (entry.state == Child.State.STARTING) {
                entry.supervised().kill();
            } else if (entry.state == Child.State.RESTARTING) {
                entry.state = Child.State.STOPPED;
                entry.tell(gone());
            }
        }
        handleUntil(this::isEmpty);
    }

    /** Whether all have ended; those that have are let go of, since a restart begins without children. */
    private boolean isEmpty() {
        while (!entries.isEmpty()) {
            Entry first = entries.iterator().next();
            if (first.state != Child.State.STOPPED || first.moving) {
                return false;
            }
            remove(first);
        }
        return arriving.isEmpty();
    }

    @Override
    void killed() {
        for (Entry entry : entries) {
            if (entry.state == Child.State.STOPPING || entry.state == Child.State.STARTING) {
                entry.supervised().kill();
            }
        }
    }

    @Override
    void childEnded(Entry entry, ExitReason reason) {
        if (arriving.remove(entry)) {
            // it has moved, and has told us before its source could
            join(entry);
        }
        boolean asked = entry.state == Child.State.STOPPING;
        if (asked || stopping != null) {
            stopped(entry, reason);
        }
        if (stopping != null) {
            entry.tell(null);
        } else if (asked || !isRestartDue(entry, reason)) {
            remove(entry);
            entry.tell(null);
        } else {
            again(entry, reason);
        }
    }

    private static boolean isRestartDue(Entry entry, ExitReason reason) {
        return entry.plan.restart() == Restart.PERMANENT
                || (entry.plan.restart() == Restart.TRANSIENT && !reason.isClean());
    }

    private void again(Entry entry, ExitReason reason) {
        entry.state = Child.State.RESTARTING;
        if (mayRestart(entry, reason)) {
            starting(entry, reason);
        } else {
            shutDown(ExitReason.SHUTDOWN);
        }
    }

    @Override
    void retry(Entry entry, ExitReason cause) {
        if (entry.unwanted) {
            remove(entry);
            entry.tell(null);
        } else {
            again(entry, cause);
        }
    }

    @Override
    void childStarted(Event.Started event) {
        Entry entry = event.entry();
        RuntimeException failure = started(entry, event);
        if (entry.isRunning()) {
            if (stopping != null || entry.unwanted) {
                stopping(entry);
            } else {
                entry.tell(null);
            }
        } else if (stopping != null) {
            entry.tell(failure);
        } else if (failure != null && entry.ran && !entry.unwanted) {
            tryLater(entry, reasonOf(failure));
        } else {
            remove(entry);
            entry.tell(failure);
        }
    }

    private void remove(Entry entry) {
        forget(entry);
        part(entry);
    }

    private boolean isFull() {
        return entries.size() + arriving.size() >= options.maxChildren();
    }

    // --- what users ask

    /** Starts a child. */
    public Supervised add(Plan plan) {
        if (plan.significant()) {
            throw new IllegalArgumentException(
                    this + ": significant(true) is not for children of a dynamic supervisor");
        }
        plan.check();
        return this.<Supervised>ask(null, ask -> {
            if (isFull()) {
                throw refused(Problem.MAX_CHILDREN, String.valueOf(plan.id()));
            }
            Entry entry = new Entry(plan, false);
            Supervised child = starting(entry, null);
            join(entry);
            entry.waiting.add(failure -> {
                if (failure == null) {
                    ask.answer(child);
                } else {
                    ask.fail(failure);
                }
            });
        });
    }

    @Override
    public void terminateChild(PeeperRef peeper) {
        Branch<?> child = Branch.of(peeper);
        this.<Boolean>ask(null, ask -> {
            Entry entry = childOf(child);
            refuseOwnEnd(ask, child);
            entry.waiting.add(failure -> ask.answer(true));
            if (entry.isRunning()) {
                stopping(entry);
            } else {
                entry.unwanted = true;
                if (entry.state == Child.State.STARTING) {
                    child.kill();
                }
            }
        });
    }

    private Entry childOf(Branch<?> child) {
        Entry entry = entryOf(child);
        if (entry == null || !entries.contains(entry)) {
            throw refused(Problem.NOT_FOUND, child.id());
        }
        if (entry.moving) {
            throw refused(Problem.MOVING, child.id());
        }
        return entry;
    }

    @Override
    public void transfer(Name name, DynamicSupervisor target) {
        PeeperRef peeper = core.names().holder(Objects.requireNonNull(name, "name"));
        if (peeper == null) {
            throw new NoProcessException("transfer: nobody is named " + name);
        }
        transfer(peeper, target);
    }

    @Override
    @SuppressWarnings("ReferenceEquality") // they equal only themselves
    public void transfer(PeeperRef peeper, DynamicSupervisor target) {
        Branch<?> child = Branch.of(peeper);
        if (!(Objects.requireNonNull(target, "target") instanceof DynamicNode node)) {
            throw new IllegalArgumentException("target: " + target + " is none of a PeeperSystem");
        }
        if (node.core != core) {
            throw new IllegalArgumentException("target: " + target + " is in another system");
        }
        for (PeeperRef running : core.running()) {
            if (running == peeper) {
                throw new IllegalStateException("transfer of " + child.id()
                        + " in one of its own handlers, for which it would wait: do it on another thread");
            }
        }
        this.<Boolean>ask(null, ask -> {
            Entry entry = childOf(child);
            if (!entry.isRunning()) {
                throw refused(Problem.RESTARTING, child.id());
            }
            if (node == this) {
                ask.answer(true);
                return;
            }
            entry.moving = true;
            node.submit(new Event.Note(() -> node.reserve(
                    entry.plan,
                    child,
                    (place, refusal) -> submit(new Event.Note(() -> {
                        if (place == null) {
                            entry.moving = false;
                            ask.fail(Objects.requireNonNull(refusal));
                        } else {
                            child.move(
                                    node,
                                    failure -> submit(
                                            new Event.Note(() -> moved(ask, entry, child, place, node, failure))));
                        }
                    })))));
        });
    }

    /** A place with the target, or why there is none. */
    @FunctionalInterface
    private interface Reserved {
        void told(@Nullable Entry place, @Nullable RuntimeException refusal);
    }

    /** On the target: gives a place. */
    private void reserve(Plan plan, Branch<?> child, Reserved told) {
        if (!isAlive() || stopping != null) {
            told.told(null, gone());
            return;
        }
        if (isFull()) {
            told.told(null, refused(Problem.MAX_CHILDREN, child.id()));
            return;
        }
        Entry place = new Entry(plan, false);
        place.id = child.id();
        place.supervised = child;
        place.state = Child.State.RUNNING;
        place.ran = true;
        arriving.add(place);
        owns(place, child, true);
        told.told(place, null);
    }

    /** On the source: the peeper has moved, or not. */
    private void moved(
            Ask<Boolean> ask,
            Entry entry,
            Supervised child,
            Entry place,
            DynamicNode target,
            @Nullable RuntimeException failure) {
        entry.moving = false;
        if (failure != null) {
            target.submit(new Event.Note(() -> target.arrived(place, child, false)));
            ask.fail(failure);
            return;
        }
        entry.supervised = null;
        part(entry);
        owns(entry, child, false);
        target.submit(new Event.Note(() -> {
            target.arrived(place, child, true);
            ask.answer(true);
        }));
    }

    /** On the target: the place is taken, or not needed. */
    private void arrived(Entry place, Supervised child, boolean moved) {
        if (!arriving.remove(place)) {
            return;
        }
        if (!moved) {
            place.supervised = null;
            owns(place, child, false);
            return;
        }
        join(place);
        if (stopping != null && place.isRunning()) {
            stopping(place);
        }
    }
}
