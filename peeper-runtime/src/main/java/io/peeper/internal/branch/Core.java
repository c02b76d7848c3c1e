package io.peeper.internal.branch;

import io.peeper.AlreadyStartedException;
import io.peeper.CallTimeoutException;
import io.peeper.DeadLetters;
import io.peeper.ExitReason;
import io.peeper.Name;
import io.peeper.PeeperException;
import io.peeper.PeeperRef;
import io.peeper.PeeperSystem;
import io.peeper.SupervisionTree;
import io.peeper.SupervisorRef;
import io.peeper.Worker;
import io.peeper.annotation.Direct;
import io.peeper.generated.Protocol;
import io.peeper.generated.Target;
import io.peeper.internal.dispatch.Carriers;
import io.peeper.internal.name.Names;
import io.peeper.internal.table.TableSpace;
import io.peeper.internal.time.Clock;
import io.peeper.internal.time.Nanos;
import io.peeper.internal.time.Timers;
import io.peeper.internal.watch.Deliveries;
import io.peeper.internal.watch.Log;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** What the branches of one system share, and how they start. */
public final class Core {
    private static final AtomicInteger SYSTEMS = new AtomicInteger();

    /** How long a start that failed for want of stack waits for the end of what it began. */
    private static final long START_GRACE_NANOS = 1_000_000_000;

    private final PeeperSystem system;
    private final String name;
    private final boolean shared;
    private boolean checksStates = Boolean.getBoolean("io.peeper.checkStates");
    private final Clock clock;
    private final Timers timers;
    private final Carriers carriers;
    private final Names names;
    private volatile @Nullable Hook hook;
    private final CountDownLatch closed = new CountDownLatch(1);
    private final ConcurrentHashMap<Name, SupervisorRef> supervisors = new ConcurrentHashMap<>();
    private final AtomicInteger supervisorIds = new AtomicInteger();
    private final Branches branches = new Branches();
    private final Proofs inits = new Proofs();
    private final Proofs restarts = new Proofs();
    private final Proofs terminates = new Proofs();
    private final Paces paces = new Paces();
    private final DirectWatch watch;
    private final Patience patience;
    private final Texts texts = new Texts();
    private final TableSpace tables = new TableSpace(Frame::innermost);
    private final DeadLetters deadLetters = new DeadLetters();
    private final Supplier<RandomGenerator> random;
    private final Deliveries deliveries;
    private final Log log;

    /** Makes one. */
    public Core(PeeperSystem system, Seams seams, Names names, boolean shared) {
        this.system = system;
        this.names = names;
        this.shared = shared;
        name = shared ? "peeper" : "peeper-" + SYSTEMS.incrementAndGet();
        clock = seams.clock();
        random = seams.random();
        timers = seams.timers().make(name + "-timer", shared);
        carriers = seams.carriers().make(name, clock, timers, this::rescue);
        watch = new DirectWatch(clock, timers, this::rescue);
        patience = new Patience(clock);
        deliveries = new Deliveries(this::later, clock);
        log = new Log(clock, timers, this::later);
    }

    /** Looks for states that change in place, from now on; see {@link PeeperSystem.Builder#checkStates}. */
    public void checkStates() {
        checksStates = true;
    }

    boolean checksStates() {
        return checksStates;
    }

    /** Which calls may run on their callers' threads; before anything is started. */
    public void direct(Direct direct) {
        paces.standard(direct);
    }

    /**
     * Starts a peeper; see {@link PeeperSystem#start}.
     *
     * @param state what its init gets
     */
    public <S> Target start(
            Protocol<?, S, ?> protocol, Supplier<? extends Worker<S>> supplier, S state, Options options) {
        if (inits.of(supplier.getClass()).isShort()) {
            StackProbe.checkMore();
        } else {
            StackProbe.checkDeep();
        }
        if (branches.isClosed()) {
            throw closed();
        }
        Branch<S> branch = new Branch<>(this, protocol, supplier, options);
        register(branch);
        run(branch, state, options);
        return branch;
    }

    /**
     * Makes a peeper for a supervisor, without starting it.
     *
     * @param state what its first init gets
     */
    public <S> Supervised make(
            Protocol<?, S, ?> protocol,
            Supplier<? extends Worker<S>> supplier,
            S state,
            Options options,
            Parent parent) {
        Branch<S> branch = new Branch<>(this, protocol, supplier, options);
        branch.supervisedBy(parent, state);
        // its supervisor knows it by its id before it starts
        branches.number(branch);
        return branch;
    }

    /** Takes the name and a place among those that are alive. */
    void register(Branch<?> branch) {
        Name name = branch.options.name();
        if (name != null) {
            PeeperRef holder = take(name, branch);
            if (holder != null) {
                throw new AlreadyStartedException(
                        "The name " + name + " is taken by " + holder + ". Stop it first, or find it by named(...).",
                        holder);
            }
        }
        if (!branches.add(branch)) {
            branch.moveToEnded();
            if (name != null) {
                names.free(name, branch);
            }
            throw closed();
        }
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
        boolean here = branch.startsHere();
        StartRequest request = null;
        try {
            request = new StartRequest();
            request.beginHere();
            branch.begin(state, request, here);
            Caller.started(branch, request, options.startTimeoutNanos());
            if (request.isLate()) {
                end(branch);
                throw texts.startTimedOut(branch);
            }
        } catch (CallTimeoutException e) {
            end(branch);
            throw texts.startTimedOut(branch);
        } catch (PeeperException e) {
            // a failed start has ended already; an interrupted starter, or one in a cycle, won't wait for it
            end(branch);
            throw request != null && request.isLate() ? texts.startTimedOut(branch) : e;
        } catch (RuntimeException | Error e) {
            if (request == null || !request.isHandedOver()) {
                branch.abandon();
            }
            end(branch);
            throw e;
        }
    }

    /**
     * Ends a branch whose start failed, and waits for the moment that takes: its name is free before its starter knows.
     *
     * <p>Where the starter's stack ends, a virtual thread can't even park, however little our own code needs: it spins then.
     */
    private void end(Branch<?> branch) {
        boolean interrupted = Thread.interrupted();
        long until = Nanos.after(clock.nanos(), START_GRACE_NANOS);
        try {
            branch.fence(ExitReason.KILL, true);
        } catch (StackOverflowError | OutOfMemoryError e) {
            carriers.stranded();
        }
        while (branch.isAlive()) {
            try {
                // a name may have to go back to somebody's registry, which must not hold up the starter, and its own
                // pool
                // may have no thread for it; else whoever owns it looks at the signal next
                branch.rescueToEnd();
                clock.park(branch, 1_000_000);
            } catch (StackOverflowError | OutOfMemoryError e) {
                if (clock.nanos() - until > 0) {
                    // the close of the system kills it
                    break;
                }
                Thread.onSpinWait();
            }
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
        for (Listed one : branches.all()) {
            if (one instanceof Branch<?> branch) {
                branch.rescue();
            }
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
        Frame frame = Frame.innermost();
        Branch<?> running = frame == null ? null : frame.branch();
        if (running != null && running.core == this) {
            throw new IllegalStateException(
                    "close() of " + this + " in a handler of " + running.id() + ", which it would have to wait for");
        }
        if (branches.close()) {
            watch.closes();
            Hook mine = hook;
            if (mine != null) {
                mine.remove();
            }
            try {
                new Closing(this, limitNanos).run();
            } finally {
                timers.close();
                watch.close();
                carriers.close();
                closed.countDown();
            }
        }
    }

    /** Closes it when the JVM shuts down. */
    public void closeOnShutdown(long limitNanos) {
        hook = Hook.add(name, () -> {
            close(limitNanos);
            try {
                // somebody else may be at it, and the JVM goes when this returns
                closed.await(limitNanos, TimeUnit.NANOSECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    /** Who supervises whom. */
    public SupervisionTree tree() {
        return new SupervisionTree(
                name,
                branches.all().stream()
                        .filter(one -> !one.isSupervised())
                        .map(Listed::shown)
                        .toList());
    }

    /** Those that are alive, in the order of their start. */
    public List<PeeperRef> refs() {
        return branches.refs();
    }

    /** The names. */
    public Names names() {
        return names;
    }

    /** The tables. */
    public TableSpace tables() {
        return tables;
    }

    RandomGenerator random() {
        return random.get();
    }

    /** The messages that crashed too often. */
    public DeadLetters deadLetters() {
        return deadLetters;
    }

    /** Whether it ends, and calls from outside are refused. */
    boolean isClosing() {
        return watch.isClosing();
    }

    // --- for supervisors

    /**
     * Nothing can be started on a closed system.
     *
     * @throws IllegalStateException if it is closed
     */
    public void checkOpen() {
        if (branches.isClosed()) {
            throw closed();
        }
    }

    /** A supervisor starts: takes its name and a place among those that are alive. */
    public <N extends SupervisorRef & Listed> void register(N supervisor) {
        supervisor.name().ifPresent(name -> {
            SupervisorRef holder = supervisors.putIfAbsent(name, supervisor);
            if (holder != null) {
                throw new IllegalStateException("The name " + name + " is taken by " + holder + ". Stop it first.");
            }
        });
        if (!branches.add(supervisor)) {
            unregister(supervisor);
            throw closed();
        }
    }

    /** A supervisor has ended. */
    public <N extends SupervisorRef & Listed> void unregister(N supervisor) {
        supervisor.name().ifPresent(name -> supervisors.remove(name, supervisor));
        branches.remove((Listed) supervisor);
    }

    /** Which supervisor has a name. */
    public @Nullable SupervisorRef supervisor(Name name) {
        return supervisors.get(name);
    }

    /** What an unnamed supervisor is called. */
    public String nextSupervisorId() {
        return "supervisor-" + supervisorIds.incrementAndGet();
    }

    /** Runs the turns of a supervisor, on a thread that no handler can hold up. */
    public void runTurn(Runnable turn) {
        try {
            carriers.platform().runSuccessor(turn);
        } catch (RuntimeException | Error e) {
            // no thread to be had now; there may be one in a moment
            timers.schedule(() -> runTurn(turn), 10_000_000);
        }
    }

    /** The peepers whose code the current thread is in the middle of, outermost first. */
    public List<PeeperRef> running() {
        Runner runner = Runner.orNull();
        return runner == null ? List.of() : new ArrayList<>(runner.stack());
    }

    /** The current thread is about to wait. */
    public void aboutToWait() {
        if (Frame.innermost() != null) {
            carriers.aboutToWait();
        }
    }

    /** The same, whatever system the thread is of. */
    public static void waitsHere() {
        Frame frame = Frame.innermost();
        Branch<?> running = frame == null ? null : frame.branch();
        if (running != null) {
            running.core.carriers.aboutToWait();
        }
    }

    /** Waits until something happens, or for nothing. */
    public void park(Object blocker) {
        clock.park(blocker, Nanos.FOREVER);
    }

    /** The system. */
    public PeeperSystem system() {
        return system;
    }

    /** What time it is. */
    public Clock clock() {
        return clock;
    }

    /** Runs things later. */
    public Timers timers() {
        return timers;
    }

    Carriers carriers() {
        return carriers;
    }

    Branches branches() {
        return branches;
    }

    Paces paces() {
        return paces;
    }

    DirectWatch watch() {
        return watch;
    }

    Patience patience() {
        return patience;
    }

    /** Which first inits are short; by the class of what makes the worker. */
    Proofs inits() {
        return inits;
    }

    /** Which later inits are short; by the class of what makes the worker. */
    Proofs restarts() {
        return restarts;
    }

    /** Which terminates are short; by the class of the worker. */
    Proofs terminates() {
        return terminates;
    }

    Texts texts() {
        return texts;
    }

    /** Where listeners are told. */
    public Deliveries deliveries() {
        return deliveries;
    }

    /** What is said. */
    public Log log() {
        return log;
    }

    @Override
    public String toString() {
        return "PeeperSystem[" + name + "]";
    }
}
