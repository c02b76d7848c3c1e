package io.peeper.internal.supervise;

import io.peeper.AlreadyStartedException;
import io.peeper.Child;
import io.peeper.ChildException.Problem;
import io.peeper.PeeperRef;
import io.peeper.Restart;
import io.peeper.Supervisor;
import io.peeper.internal.branch.Core;
import io.peeper.internal.branch.Parent;
import io.peeper.internal.branch.Supervised;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A supervisor of children that its spec names, and of those that were added to it. */
public final class SupervisorNode extends StaticNode implements Supervisor {
    /** Makes one, without starting it. */
    public SupervisorNode(Core core, @Nullable Parent parent, NodeOptions options, List<Plan> plans) {
        super(core, parent, options, plans);
    }

    @Override
    String kind() {
        return options.strategy().name().toLowerCase(Locale.ROOT).replace('_', ' ') + " supervisor";
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
            Supervised child = starting(entry, null);
            join(entry);
            RuntimeException failure = awaitStart(entry, child);
            if (failure != null) {
                forget(entry);
                part(entry);
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
        for (Entry entry : known()) {
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
                part(entry);
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
            part(entry);
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
