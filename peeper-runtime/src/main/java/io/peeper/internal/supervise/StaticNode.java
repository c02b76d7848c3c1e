package io.peeper.internal.supervise;

import io.peeper.Child;
import io.peeper.ExitReason;
import io.peeper.Restart;
import io.peeper.StartFailedException;
import io.peeper.Strategy;
import io.peeper.internal.branch.Core;
import io.peeper.internal.branch.Parent;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A supervisor of children that its spec names, started in order and stopped in the reverse one. */
abstract class StaticNode extends Node {
    private final List<? extends Plan> plans;
    private final List<Entry> entries = new ArrayList<>();

    StaticNode(Core core, @Nullable Parent parent, NodeOptions options, List<? extends Plan> plans) {
        super(core, parent, options);
        this.plans = plans;
    }

    @Override
    final List<Entry> known() {
        return entries;
    }

    @Override
    final boolean isMadeOnce(Entry entry) {
        return !entry.planned && entry.plan.restart() == Restart.TEMPORARY;
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
        synchronized (entries) {
            entries.clear();
            for (Plan plan : plans) {
                Entry entry = known.get(plan);
                entries.add(entry == null ? new Entry(plan, true) : entry);
            }
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

    final void dropIgnored(Entry entry) {
        if (entry.ignored && entry.plan.restart() == Restart.TEMPORARY) {
            part(entry);
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
    final void stopAll() {
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
    final void childEnded(Entry entry, ExitReason reason) {
        entry.state = Child.State.STOPPED;
        if (stopping != null) {
            // its end was seen before the order to stop, and is handled after it
            return;
        }
        boolean due = isRestartDue(entry, reason);
        if (due) {
            entry.state = Child.State.RESTARTING;
            restart(entry, reason);
            return;
        }
        boolean significant = entry.plan.significant();
        forget(entry);
        if (entry.plan.restart() == Restart.TEMPORARY) {
            part(entry);
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
                    part(one);
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
    final void retry(Entry entry, ExitReason cause) {
        if (stopping == null) {
            restart(entry, cause);
        }
    }

    /** Where one of a group that waits to be restarted is not wanted any more, the others go on without it. */
    final void goOn() {
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
    final void childStarted(Event.Started started) {
        // whoever starts a child here waits for it
    }
}
