package io.peeper.internal.branch;

import io.peeper.AlreadyStartedException;
import io.peeper.CallTimeoutException;
import io.peeper.ExitReason;
import io.peeper.Name;
import io.peeper.PeeperException;
import io.peeper.PeeperRef;
import io.peeper.PeeperSystem;
import io.peeper.Worker;
import io.peeper.generated.Protocol;
import io.peeper.generated.Target;
import io.peeper.internal.dispatch.Carriers;
import io.peeper.internal.name.Names;
import io.peeper.internal.time.Clock;
import io.peeper.internal.time.Timers;
import io.peeper.internal.watch.Deliveries;
import io.peeper.internal.watch.Log;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What the branches of one system share, and how they start. */
public final class Core {
    private static final AtomicInteger SYSTEMS = new AtomicInteger();

    private final PeeperSystem system;
    private final String name;
    private final boolean shared;
    private final Clock clock;
    private final Timers timers;
    private final Carriers carriers;
    private final Names names;
    private final Branches branches = new Branches();
    private final ShortInits shortInits = new ShortInits();
    private final Texts texts = new Texts();
    private final Deliveries deliveries;
    private final Log log;

    /** Makes one. */
    public Core(PeeperSystem system, Seams seams, Names names, boolean shared) {
        this.system = system;
        this.names = names;
        this.shared = shared;
        name = shared ? "peeper" : "peeper-" + SYSTEMS.incrementAndGet();
        clock = seams.clock();
        timers = seams.timers().make(name + "-timer", shared);
        carriers = seams.carriers().make(name, clock, timers, this::rescue);
        deliveries = new Deliveries(this::later, clock);
        log = new Log(clock, timers, this::later);
    }

    /**
     * Starts a peeper; see {@link PeeperSystem#start}.
     *
     * @param state what its init gets
     */
    public <S> Target start(
            Protocol<?, S, ?> protocol, Supplier<? extends Worker<S>> supplier, S state, Options options) {
        StackProbe.checkDeep();
        if (branches.isClosed()) {
            throw closed();
        }
        Branch<S> branch = new Branch<>(this, protocol, supplier, options);
        if (options.name() != null) {
            PeeperRef holder = take(options.name(), branch);
            if (holder != null) {
                throw new AlreadyStartedException(
                        "The name " + options.name() + " is taken by " + holder
                                + ". Stop it first, or find it by named(...).",
                        holder);
            }
        }
        if (!branches.add(branch)) {
            branch.abandon();
            end(branch);
            throw closed();
        }
        run(branch, state, options);
        return branch;
    }

    /** Takes a name; whoever does not get it never lived, whatever a registry of somebody's noted. */
    private @Nullable PeeperRef take(Name name, Branch<?> branch) {
        PeeperRef holder = branch;
        try {
            holder = names.take(name, branch);
            return holder;
        } finally {
            if (holder != null) {
                branch.moveToEnded();
            }
        }
    }

    private <S> void run(Branch<S> branch, S state, Options options) {
        StartRequest request = new StartRequest();
        request.waiter(Thread.currentThread());
        request.begin();
        boolean here = branch.startsHere();
        Timers.Cancellable limit = null;
        if (here) {
            limit = timers.schedule(() -> branch.fence(ExitReason.KILL, true), options.startTimeoutNanos());
        }
        try {
            branch.begin(state, request, here);
            Caller.started(branch, request, options.startTimeoutNanos());
        } catch (CallTimeoutException e) {
            end(branch);
            throw texts.startTimedOut(branch);
        } catch (PeeperException e) {
            // a failed start has ended already; an interrupted starter, or one in a cycle, won't wait for it
            end(branch);
            throw e;
        } catch (RuntimeException | Error e) {
            branch.abandon();
            end(branch);
            throw e;
        } finally {
            if (limit != null) {
                limit.cancel();
            }
        }
    }

    /** Ends a branch whose start failed, and waits for the moment that takes: its name is free before its starter knows. */
    @SuppressWarnings("ThreadPriorityCheck") // a hint is all it has to be
    private void end(Branch<?> branch) {
        branch.fence(ExitReason.KILL, true);
        if (!branch.isAlive()) {
            return;
        }
        boolean interrupted = Thread.interrupted();
        while (branch.isAlive()) {
            // a name may have to go back to somebody's registry, which must not hold up the starter, and its own pool
            // may have no
            // thread for it; else whoever owns it looks at the signal next
            branch.rescue();
            clock.park(branch, 1_000_000);
            Thread.interrupted();
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private IllegalStateException closed() {
        return new IllegalStateException(this + " is closed: nothing can be started on it");
    }

    /** Hands every branch that waits for a thread to one that can be had. */
    private void rescue() {
        for (Branch<?> branch : branches.all()) {
            branch.rescue();
        }
    }

    /** Runs what handles no message, and may be anybody's code, on a thread of its own turn. */
    public void later(Runnable task) {
        try {
            carriers.later(task);
        } catch (RuntimeException | Error e) {
            // closed, or out of threads: it has to be done all the same
            task.run();
        }
    }

    /** Stops all peepers, last to first; see {@link PeeperSystem#close(java.time.Duration)}. */
    public void close(long limitNanos) {
        if (shared) {
            throw new IllegalStateException(
                    "The shared system can't be closed: it lives as long as the JVM. Use PeeperSystem.create().");
        }
        Frame frame = Frame.current();
        if (frame != null && frame.branch != null && frame.branch.core == this) {
            throw new IllegalStateException("close() of " + this + " in a handler of " + frame.branch.id()
                    + ", which it would have to wait for");
        }
        if (branches.close()) {
            new Closing(this, limitNanos).run();
            timers.close();
            carriers.close();
        }
    }

    /** Those that are alive, in the order of their start. */
    public List<PeeperRef> refs() {
        return branches.refs();
    }

    /** The names. */
    public Names names() {
        return names;
    }

    PeeperSystem system() {
        return system;
    }

    Clock clock() {
        return clock;
    }

    Timers timers() {
        return timers;
    }

    Carriers carriers() {
        return carriers;
    }

    Branches branches() {
        return branches;
    }

    ShortInits shortInits() {
        return shortInits;
    }

    Texts texts() {
        return texts;
    }

    Deliveries deliveries() {
        return deliveries;
    }

    Log log() {
        return log;
    }

    @Override
    public String toString() {
        return "PeeperSystem[" + name + "]";
    }
}
