package io.peeper.internal.supervise;

import io.peeper.AlreadyStartedException;
import io.peeper.Child;
import io.peeper.ChildException.Problem;
import io.peeper.ExitReason;
import io.peeper.PeeperRef;
import io.peeper.Restart;
import io.peeper.StartFailedException;
import io.peeper.Strategy;
import io.peeper.Supervisor;
import io.peeper.internal.branch.Core;
import io.peeper.internal.branch.Parent;
import io.peeper.internal.branch.Supervised;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A supervisor of children that its spec names, started in order and stopped in the reverse one. */
public final class StaticNode extends Node implements Supervisor {
    private final List<Plan> plans;
    private final List<Entry> entries = new ArrayList<>();

    /** Makes one, without starting it. */
    public StaticNode(Core core, @Nullable Parent parent, NodeOptions options, List<Plan> plans) {
        super(core, parent, options);
        this.plans = plans;
    }

    @Override
    Collection<Entry> known() {
        return entries;
    }

    @Override
    void startAll(@Nullable ExitReason cause) {
        // what the spec names comes back, and nothing else
        IdentityHashMap<Plan, Entry> known = new IdentityHashMap<>();
        for (Entry entry : entries) {
            if (entry.planned && entry.plan.restart() != Restart.TEMPORARY) {
                known.put(entry.plan, entry);
            } else {
                forget(entry);
            }
        }
        entries.clear();
        for (Plan plan : plans) {
            Entry entry = known.get(plan);
            entries.add(entry == null ? new Entry(plan, true) : entry);
        }
        for (Entry entry : List.copyOf(entries)) {
            RuntimeException failure = start(entry, entry.isKept() ? cause : null);
            if (failure != null) {
                throw failedToStart(entry, failure);
            }
            if (stopping != null) {
                return;
            }
            dropIgnored(entry);
        }
    }

    private void dropIgnored(Entry entry) {
        if (entry.ignored && entry.plan.restart() == Restart.TEMPORARY) {
            entries.remove(entry);
        }
    }

    private StartFailedException failedToStart(Entry entry, RuntimeException failure) {
        return new StartFailedException(
                this + ": its child " + entry.id() + " did not start, and those before it are stopped: "
                        + failure.getMessage(),
                reasonOf(failure),
                failure);
    }

    @Override
    void stopAll() {
        stopDownTo(0, null);
    }

    private void stopDownTo(int first, @Nullable Entry but) {
        List<Entry> all = List.copyOf(entries);
        for (int i = all.size() - 1; i >= first; i--) {
            Entry entry = all.get(i);
            if (!entry.equals(but)) {
                stop(entry);
            }
        }
    }

    @Override
    void childEnded(Entry entry, ExitReason reason) {
        entry.state = Child.State.STOPPED;
        boolean due = isRestartDue(entry, reason);
        if (due) {
            entry.state = Child.State.RESTARTING;
            restart(entry, reason);
            return;
        }
        boolean significant = entry.plan.significant();
        forget(entry);
        if (entry.plan.restart() == Restart.TEMPORARY) {
            entries.remove(entry);
        }
        if (significant && endsWith()) {
            shutDown(ExitReason.SHUTDOWN);
        }
    }

    private static boolean isRestartDue(Entry entry, ExitReason reason) {
        return switch (entry.plan.restart()) {
            case PERMANENT -> true;
            case TRANSIENT -> !reason.isClean();
            case TEMPORARY -> false;
        };
    }

    /** Whether this was the significant child to end for the whole to end. */
    private boolean endsWith() {
        return switch (options.autoShutdown()) {
            case NEVER -> false;
            case ANY_SIGNIFICANT -> true;
            case ALL_SIGNIFICANT ->
                entries.stream().noneMatch(one -> one.plan.significant() && one.state != Child.State.STOPPED);
        };
    }

    /** Restarts what the strategy says; a failure is tried again in a turn of its own. */
    private void restart(Entry entry, ExitReason reason) {
        if (!mayRestart(entry, reason)) {
            shutDown(ExitReason.SHUTDOWN);
            return;
        }
        List<Entry> group = new ArrayList<>();
        if (options.strategy() == Strategy.ONE_FOR_ONE) {
            group.add(entry);
        } else {
            int first = options.strategy() == Strategy.ONE_FOR_ALL ? 0 : entries.indexOf(entry);
            stopDownTo(first, entry);
            if (stopping != null) {
                return;
            }
            for (Entry one : List.copyOf(entries.subList(first, entries.size()))) {
                if (!one.equals(entry) && one.plan.restart() == Restart.TEMPORARY) {
                    forget(one);
                    entries.remove(one);
                } else {
                    one.state = Child.State.RESTARTING;
                    group.add(one);
                }
            }
        }
        for (Entry one : group) {
            RuntimeException failure = start(one, reason);
            if (failure != null && stopping == null) {
                tryLater(one, reasonOf(failure));
            }
            if (failure != null || stopping != null) {
                return;
            }
            dropIgnored(one);
        }
    }

    @Override
    void retry(Entry entry, ExitReason cause) {
        restart(entry, cause);
    }

    /** Where one of a group that waits to be restarted is not wanted any more, the others go on without it. */
    private void goOn() {
        for (Entry entry : entries) {
            if (entry.state == Child.State.RESTARTING) {
                if (entry.retry == null) {
                    tryLater(entry, ExitReason.SHUTDOWN);
                }
                return;
            }
        }
    }

    @Override
    void childStarted(Event.Started started) {
        // whoever starts a child here waits for it
    }

    // --- what users ask

    /** Starts one more child. */
    public Supervised add(Plan plan) {
        plan.checkUnder(options);
        return this.<Supervised>ask(null, ask -> {
            Entry there = plan.id() == null ? null : find(plan.id());
            if (there != null) {
                throw alreadyThere(there);
            }
            Entry entry = new Entry(plan, false);
            entries.add(entry);
            Supervised child = starting(entry, null);
            RuntimeException failure = awaitStart(entry, child);
            if (failure != null) {
                forget(entry);
                entries.remove(entry);
                throw failure;
            }
            dropIgnored(entry);
            ask.answer(child);
        });
    }

    private RuntimeException alreadyThere(Entry there) {
        if (there.isRunning() && there.ref() instanceof PeeperRef ref) {
            return new AlreadyStartedException(this + " has a child " + there.id() + " already: " + ref, ref);
        }
        return refused(there.isRunning() ? Problem.ALREADY_STARTED : Problem.ALREADY_PRESENT, there.id());
    }

    private @Nullable Entry find(String id) {
        for (Entry entry : entries) {
            if (id.equals(entry.id)) {
                return entry;
            }
        }
        return null;
    }

    private Entry get(String id) {
        Entry entry = find(id);
        if (entry == null) {
            throw refused(Problem.NOT_FOUND, id);
        }
        return entry;
    }

    @Override
    public void terminateChild(String id) {
        this.<Boolean>ask(id, ask -> {
            Entry entry = get(id);
            if (entry.isKept()) {
                refuseOwnEnd(ask, entry.supervised());
            }
            stop(entry);
            forget(entry);
            if (entry.plan.restart() == Restart.TEMPORARY) {
                entries.remove(entry);
            }
            goOn();
            ask.answer(true);
        });
    }

    @Override
    public void restartChild(String id) {
        this.<Boolean>ask(null, ask -> {
            Entry entry = get(id);
            refuseUnlessStopped(entry);
            RuntimeException failure = start(entry, null);
            if (failure != null) {
                forget(entry);
                throw failure;
            }
            ask.answer(true);
        });
    }

    @Override
    public void deleteChild(String id) {
        this.<Boolean>ask(null, ask -> {
            Entry entry = get(id);
            refuseUnlessStopped(entry);
            forget(entry);
            entries.remove(entry);
            ask.answer(true);
        });
    }

    private void refuseUnlessStopped(Entry entry) {
        if (entry.isRunning()) {
            throw refused(Problem.RUNNING, entry.id());
        }
        if (entry.state == Child.State.RESTARTING) {
            throw refused(Problem.RESTARTING, entry.id());
        }
    }
}
