package io.peeper.internal.supervise;

import io.peeper.CallInterruptedException;
import io.peeper.CallTimeoutException;
import io.peeper.Child;
import io.peeper.ChildException;
import io.peeper.ChildRef;
import io.peeper.ExitReason;
import io.peeper.Name;
import io.peeper.NoProcessException;
import io.peeper.Outcome;
import io.peeper.PeeperRef;
import io.peeper.PeeperSystem;
import io.peeper.Shutdown;
import io.peeper.StartFailedException;
import io.peeper.SupervisionTree;
import io.peeper.SupervisorRef;
import io.peeper.internal.branch.Core;
import io.peeper.internal.branch.Listed;
import io.peeper.internal.branch.Parent;
import io.peeper.internal.branch.RestartWindow;
import io.peeper.internal.branch.Supervised;
import io.peeper.internal.time.Nanos;
import io.peeper.internal.time.Timers;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * One supervisor: a process of its own, whose turns handle one event at a time, on a platform thread while there are any. Nothing of
 * the user's runs here: children start, run and end on their own threads and only leave a note. A turn that has to wait for a
 * child, to keep an order, takes that child's note first and leaves the others for later; an order to stop, and one that concerns
 * the child it waits for, cut a start short.
 *
 * <p>All but the inbox and what is volatile belongs to the turns, and to the parent between the end and the next start.
 */
abstract class Node implements Supervised, Parent, SupervisorRef, Listed {
    final Core core;
    final NodeOptions options;
    final RestartWindow window = new RestartWindow();

    private final ConcurrentLinkedQueue<Event> inbox = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean scheduled = new AtomicBoolean();

    /** What came while a turn waited for something else, in order. What was dealt with meanwhile is passed over. */
    private final ArrayDeque<Event> later = new ArrayDeque<>();

    /** Those among them that each wait looks at. */
    private final ArrayDeque<Event> pressing = new ArrayDeque<>();

    /** The ends among them, so that whoever waits for one need not look for it. */
    private final Map<Supervised, Event.Ended> endedLater = new HashMap<>();

    private final Map<Supervised, Entry> made = new HashMap<>();
    private final CompletableFuture<ExitReason> terminated = new CompletableFuture<>();
    private final String id;

    /** Threads that wait for its end. */
    private final ConcurrentLinkedQueue<Thread> ended = new ConcurrentLinkedQueue<>();

    private volatile @Nullable Parent parent;
    private volatile @Nullable Thread runner;
    private volatile boolean alive = true;

    /** How many of its lives are over: an order to end is meant for one of them. */
    private volatile int over;

    /** How many of its ends its parent knows of, so that whoever is told of one finds that one told as well. */
    private volatile int told;

    private volatile Timers.@Nullable Cancellable limit;

    private @Nullable Listed before;
    private @Nullable Listed after;

    /** Ordered to stop, so that what is being started can be left alone. Any thread may look. */
    volatile @Nullable ExitReason stopping;

    /** Whether it is stopping its children. */
    boolean shuttingDown;

    /** Whether children are killed instead of stopped. */
    private boolean brutal;

    Node(Core core, @Nullable Parent parent, NodeOptions options) {
        this.core = core;
        this.parent = parent;
        this.options = options;
        String given = options.given();
        id = given == null ? core.nextSupervisorId() : given;
    }

    /** All children, in the order of their start. Changed on its turns alone, and under its lock, so that any thread may look. */
    abstract Collection<Entry> known();

    /** One more child. */
    final void join(Entry entry) {
        Collection<Entry> all = known();
        synchronized (all) {
            all.add(entry);
        }
    }

    /** One child less. */
    final void part(Entry entry) {
        Collection<Entry> all = known();
        synchronized (all) {
            all.remove(entry);
        }
    }

    /** What it is, for people. */
    abstract String kind();

    @Override
    public final SupervisionTree.Node shown() {
        Collection<Entry> all = known();
        List<Entry> entries;
        synchronized (all) {
            entries = List.copyOf(all);
        }
        Child.State state =
                !alive ? Child.State.STOPPED : stopping == null ? Child.State.RUNNING : Child.State.STOPPING;
        return new SupervisionTree.Node(
                id,
                kind(),
                state,
                alive ? Optional.of(this) : Optional.empty(),
                0,
                0,
                entries.stream().map(Entry::shownInTree).toList());
    }

    /** Whether a child that has run will not be made a second time, but started again at most. */
    abstract boolean isMadeOnce(Entry entry);

    /** Starts what its spec names. */
    abstract void startAll(@Nullable ExitReason cause);

    /** Stops all children; returns when they are gone. */
    abstract void stopAll();

    /** A child has ended by itself. */
    abstract void childEnded(Entry entry, ExitReason reason);

    /** A start that nobody waits for is over. */
    abstract void childStarted(Event.Started started);

    /** Whatever is still ending is to be killed. */
    void killed() {}

    /** A restart is to be tried again. */
    abstract void retry(Entry entry, ExitReason cause);

    // --- its place in the list of the system

    @Override
    public final @Nullable Listed before() {
        return before;
    }

    @Override
    public final void before(@Nullable Listed other) {
        before = other;
    }

    @Override
    public final @Nullable Listed after() {
        return after;
    }

    @Override
    public final void after(@Nullable Listed other) {
        after = other;
    }

    @Override
    public final boolean isSupervised() {
        return parent != null;
    }

    // --- what others see

    @Override
    public final SupervisorRef ref() {
        return this;
    }

    @Override
    public final Optional<Name> name() {
        return Optional.ofNullable(options.name());
    }

    @Override
    public final String id() {
        return id;
    }

    @Override
    public final PeeperSystem system() {
        return core.system();
    }

    @Override
    public final boolean isAlive() {
        return alive;
    }

    @Override
    public final Optional<SupervisorRef> supervisor() {
        Parent above = parent;
        return above == null ? Optional.empty() : Optional.of(above.ref());
    }

    @Override
    public final CompletionStage<ExitReason> whenTerminated() {
        return terminated.minimalCompletionStage();
    }

    @Override
    public final String toString() {
        return "Supervisor[" + id + "]";
    }

    @Override
    public final List<ChildRef> children() {
        return this.<List<ChildRef>>ask(null, ask -> {
            List<ChildRef> refs = new ArrayList<>();
            for (Entry entry : known()) {
                if (entry.isRunning()) {
                    refs.add(entry.ref());
                }
            }
            ask.answer(refs);
        });
    }

    @Override
    public final List<Child> entries() {
        return this.<List<Child>>ask(
                null, ask -> ask.answer(known().stream().map(Entry::shown).toList()));
    }

    @Override
    public final Count count() {
        return this.<Count>ask(null, ask -> {
            int active = 0;
            int supervisors = 0;
            for (Entry entry : known()) {
                active += entry.isRunning() ? 1 : 0;
                supervisors += entry.plan.isSupervisor() ? 1 : 0;
            }
            int all = known().size();
            ask.answer(new Count(all, active, supervisors, all - supervisors));
        });
    }

    @Override
    public final void stop() {
        stop(ExitReason.NORMAL, Nanos.FOREVER);
    }

    @Override
    public final void stop(ExitReason reason, Duration timeout) {
        Objects.requireNonNull(reason, "reason");
        stop(reason, Nanos.positive(timeout, "limit"));
    }

    private void stop(ExitReason reason, long nanos) {
        refuseFromBelow("stop()");
        int life = life();
        if (!alive) {
            throw gone();
        }
        long deadline = Nanos.after(core.clock().nanos(), nanos);
        Thread self = Thread.currentThread();
        ended.add(self);
        try {
            submit(new Event.Stop(reason, life));
            while (told < life) {
                long left = Nanos.left(deadline, core.clock().nanos());
                if (left <= 0) {
                    throw new CallTimeoutException(
                            this + ".stop(): has not ended within " + Nanos.shown(nanos) + "; it goes on ending",
                            Outcome.UNKNOWN);
                }
                core.clock().park(this, left);
                if (self.isInterrupted()) {
                    throw new CallInterruptedException(
                            this + ".stop(): the caller was interrupted; it goes on ending", Outcome.UNKNOWN);
                }
            }
        } finally {
            ended.remove(self);
        }
    }

    // --- what its parent does

    @Override
    public final void start(Started told) {
        submit(new Event.Begin(told, null));
    }

    @Override
    public final void startAgain(ExitReason cause, Started told) {
        submit(new Event.Begin(told, cause));
    }

    @Override
    public final void end(ExitReason reason, Shutdown within) {
        int life = life();
        if (!alive) {
            return;
        }
        if (within.nanos() == 0) {
            kill(life);
            return;
        }
        if (within.nanos() != Nanos.FOREVER) {
            // first, so that its end finds it
            limit = core.timers().schedule(() -> kill(life), within.nanos());
        }
        submit(new Event.Stop(reason, life));
    }

    @Override
    public final void kill() {
        kill(life());
    }

    private void kill(int life) {
        submit(new Event.Kill(life));
        submit(new Event.Stop(ExitReason.KILL, life));
    }

    /** The number of the life it is in, or of the one that may come. */
    private int life() {
        return over + 1;
    }

    @Override
    public final void retire(ExitReason reason) {
        known().forEach(this::forget);
        parent = null;
        core.later(() -> terminated.complete(reason));
    }

    @Override
    public final void ended(Supervised child, ExitReason reason) {
        submit(new Event.Ended(child, reason));
    }

    // --- turns

    final void submit(Event event) {
        inbox.add(event);
        if (scheduled.compareAndSet(false, true)) {
            core.runTurn(this::turn);
        } else {
            LockSupport.unpark(runner);
        }
    }

    private void turn() {
        runner = Thread.currentThread();
        while (true) {
            Event event = next();
            if (event != null) {
                handle(event);
            } else {
                runner = null;
                scheduled.set(false);
                if (inbox.isEmpty() || !scheduled.compareAndSet(false, true)) {
                    return;
                }
                runner = Thread.currentThread();
            }
            Thread.interrupted();
        }
    }

    /** What is to be handled next. */
    @SuppressWarnings("ReferenceEquality") // two may be alike
    private @Nullable Event next() {
        for (Event event = later.poll(); event != null; event = later.poll()) {
            if (event instanceof Event.Ended ended) {
                if (endedLater.get(ended.supervised()) == ended) {
                    endedLater.remove(ended.supervised());
                    return event;
                }
                continue;
            }
            if (isPressing(event)) {
                pressing.poll();
            }
            if (!isAnswered(event)) {
                return event;
            }
        }
        return poll();
    }

    private void keep(Event event) {
        later.add(event);
        if (event instanceof Event.Ended ended) {
            endedLater.put(ended.supervised(), ended);
        } else if (isPressing(event)) {
            pressing.add(event);
        }
    }

    private static boolean isPressing(Event event) {
        return event instanceof Event.Asked || event instanceof Event.Stop || event instanceof Event.Kill;
    }

    private static boolean isAnswered(Event event) {
        return event instanceof Event.Asked asked && asked.request().isAnswered();
    }

    /** What came next, but for orders to a life that is over. */
    private @Nullable Event poll() {
        Event event = inbox.poll();
        while (isLate(event)) {
            event = inbox.poll();
        }
        return event;
    }

    private boolean isLate(@Nullable Event event) {
        if (event instanceof Event.Stop stop) {
            return stop.life() <= over;
        }
        return event instanceof Event.Kill kill && kill.life() <= over;
    }

    private void handle(Event event) {
        try {
            dispatch(event);
        } catch (RuntimeException | Error e) {
            core.log().internal(this, e);
        }
    }

    private void dispatch(Event event) {
        if (event instanceof Event.Asked asked) {
            if (alive && stopping == null) {
                asked.request().run();
            } else {
                asked.request().fail(gone());
            }
        } else if (event instanceof Event.Note note) {
            note.note().run();
        } else if (event instanceof Event.Begin begin) {
            begin(begin);
        } else if (!alive) {
            // of a life that is over
            return;
        } else if (event instanceof Event.Stop stop) {
            shutDown(stop.reason());
        } else if (event instanceof Event.Kill) {
            brutal = true;
            killed();
        } else if (event instanceof Event.Ended end) {
            Entry entry = entryOf(end.supervised());
            if (entry != null && entry.state != Child.State.STARTING && entry.state != Child.State.STOPPED) {
                entry.ended = end.reason();
                childEnded(entry, end.reason());
            }
        } else if (event instanceof Event.Started started) {
            childStarted(started);
        } else if (event instanceof Event.Retry retry) {
            Entry entry = retry.entry();
            if (isNext(retry)) {
                entry.retry = null;
                retry(entry, retry.cause());
            }
        }
    }

    @SuppressWarnings("ReferenceEquality") // two may be alike
    private static boolean isNext(Event.Retry retry) {
        return retry.entry().state == Child.State.RESTARTING && retry.entry().retry == retry;
    }

    /** The child that was made so; null: none, any more. */
    final @Nullable Entry entryOf(Supervised supervised) {
        return made.get(supervised);
    }

    private void begin(Event.Begin begin) {
        alive = true;
        stopping = null;
        shuttingDown = false;
        brutal = false;
        window.forget();
        try {
            core.register(this);
            startAll(begin.cause());
            if (stopping != null) {
                throw new IllegalStateException(this + " was stopped while it started");
            }
        } catch (RuntimeException | Error e) {
            RuntimeException failure = e instanceof RuntimeException own
                    ? own
                    : new IllegalStateException(this + ": the runtime itself failed while it started", e);
            stopAll();
            over(ExitReason.SHUTDOWN, false);
            begin.told().started(failure, false);
            return;
        }
        begin.told().started(null, false);
    }

    /** Stops all children and ends. */
    final void shutDown(ExitReason reason) {
        if (!alive || shuttingDown) {
            return;
        }
        order(reason);
        shuttingDown = true;
        stopAll();
        over(reason, true);
    }

    /** It is to end: what is asked of it from here on, it will not do. */
    private void order(ExitReason reason) {
        stopping = reason;
        for (Event event : pressing) {
            if (event instanceof Event.Asked asked) {
                asked.request().fail(gone());
            }
        }
    }

    private void over(ExitReason reason, boolean tells) {
        core.unregister(this);
        Timers.Cancellable timer = limit;
        if (timer != null) {
            timer.cancel();
        }
        Parent above = parent;
        alive = false;
        int life = life();
        over = life;
        if (above == null) {
            retire(reason);
        } else if (tells) {
            above.ended(this, reason);
        }
        told = life;
        ended.forEach(LockSupport::unpark);
    }

    /** More restarts than allowed: the supervisor gives up, as OTP's do, with {@code shutdown}. */
    final boolean mayRestart(Entry entry, ExitReason reason) {
        if (window.allows(core.clock().nanos(), options.restarts(), options.windowNanos())) {
            return true;
        }
        core.log().gaveUp(this, entry.id(), options.restarts(), options.windowNanos(), reason);
        return false;
    }

    // --- children

    /** Begins to start a child; the event of it comes later. */
    final Supervised starting(Entry entry, @Nullable ExitReason cause) {
        entry.ignored = false;
        Supervised kept = entry.supervised;
        if (kept != null && cause != null && entry.ran) {
            entry.state = Child.State.STARTING;
            kept.startAgain(cause, note(entry, kept));
            return kept;
        }
        forget(entry);
        Supervised fresh = entry.plan.make(core, this);
        // now that there is something whose start can be over
        entry.state = Child.State.STARTING;
        entry.supervised = fresh;
        entry.ran = false;
        if (entry.id == null) {
            entry.id = fresh.ref().id();
        }
        made.put(fresh, entry);
        made(entry, fresh);
        fresh.start(note(entry, fresh));
        return fresh;
    }

    /** Another peeper or supervisor stands for a child from here on. */
    void made(Entry entry, Supervised fresh) {}

    private Started note(Entry entry, Supervised child) {
        return (failure, ignored) -> submit(new Event.Started(entry, child, failure, ignored));
    }

    /** Starts a child and waits for what comes of it. */
    final @Nullable RuntimeException start(Entry entry, @Nullable ExitReason cause) {
        return awaitStart(entry, starting(entry, cause));
    }

    /** Waits for what comes of a start. */
    @SuppressWarnings("ReferenceEquality") // they equal only themselves
    final @Nullable RuntimeException awaitStart(Entry entry, Supervised child) {
        Event.Started started = (Event.Started) await(
                child,
                event -> event instanceof Event.Started one && one.supervised() == child,
                event -> event instanceof Event.Stop
                        || event instanceof Event.Kill
                        || (event instanceof Event.Asked asked && entry.id().equals(asked.request().cuts)),
                child::kill);
        return started(entry, started);
    }

    /** A restart has failed; the next try comes after what has been asked for meanwhile. */
    final void tryLater(Entry entry, ExitReason cause) {
        entry.state = Child.State.RESTARTING;
        entry.retry = new Event.Retry(entry, cause);
        submit(entry.retry);
    }

    /** What a start failed with, as a reason. */
    static ExitReason reasonOf(RuntimeException failure) {
        return failure instanceof StartFailedException start ? start.reason() : new ExitReason.Crash(failure);
    }

    /** Notes what came of a start; answers why it failed. */
    final @Nullable RuntimeException started(Entry entry, Event.Started started) {
        if (started.failure() != null) {
            entry.state = Child.State.STOPPED;
            entry.ended = reasonOf(started.failure());
        } else if (started.ignored()) {
            entry.state = Child.State.STOPPED;
            entry.ignored = true;
            entry.ended = ExitReason.NORMAL;
            forget(entry);
        } else {
            entry.state = Child.State.RUNNING;
            entry.ended = null;
            if (!entry.ran && isMadeOnce(entry)) {
                entry.plan = entry.plan.spent();
            }
            entry.ran = true;
        }
        return started.failure();
    }

    /** Stops a child and waits for its end; it can be started again. */
    @SuppressWarnings("ReferenceEquality") // they equal only themselves
    final void stop(Entry entry) {
        if (!entry.isRunning()) {
            if (entry.state == Child.State.RESTARTING) {
                entry.state = Child.State.STOPPED;
                entry.retry = null;
            }
            return;
        }
        Supervised child = entry.supervised();
        stopping(entry);
        Event.Ended ended = (Event.Ended) await(
                child,
                event -> event instanceof Event.Ended one && one.supervised() == child,
                event -> event instanceof Event.Kill,
                () -> {
                    brutal = true;
                    child.kill();
                });
        stopped(entry, ended.reason());
    }

    /** Begins to stop a child. */
    final void stopping(Entry entry) {
        entry.state = Child.State.STOPPING;
        if (brutal) {
            entry.supervised().kill();
        } else {
            entry.supervised().end(ExitReason.SHUTDOWN, entry.plan.shutdown());
        }
    }

    final void stopped(Entry entry, ExitReason reason) {
        entry.state = Child.State.STOPPED;
        entry.ended = reason;
        boolean killed = reason instanceof ExitReason.Killed
                && (brutal || entry.plan.shutdown().nanos() == 0);
        if (!reason.isClean() && !killed) {
            core.log().endedBadly(this, entry.id(), reason);
        }
    }

    /** What a child had is dropped: nobody will start it again. */
    final void forget(Entry entry) {
        Supervised gone = entry.supervised;
        entry.supervised = null;
        if (gone != null) {
            made.remove(gone);
            gone.retire(entry.ended == null ? ExitReason.SHUTDOWN : entry.ended);
        }
    }

    /** A child belongs here from now on, or no more. */
    final void owns(Entry entry, Supervised child, boolean now) {
        if (now) {
            made.put(child, entry);
        } else {
            made.remove(child);
        }
    }

    // --- waiting

    /** Handles what comes until something is true. */
    final void handleUntil(BooleanSupplier condition) {
        while (!condition.getAsBoolean()) {
            Event event = next();
            if (event == null) {
                core.clock().park(this, Nanos.FOREVER);
                Thread.interrupted();
            } else {
                handle(event);
            }
        }
    }

    /**
     * Waits for an event of a child; the others are kept for later, but for what can't wait until then.
     *
     * @param cut tells an event that cuts short what is waited for; it is kept as well
     * @param cutting what it does then, once
     */
    private Event await(Supervised child, Predicate<Event> wanted, Predicate<Event> cut, Runnable cutting) {
        Event.Ended known = endedLater.get(child);
        if (known != null && wanted.test(known)) {
            endedLater.remove(child);
            return known;
        }
        boolean isCut = false;
        for (Event event : pressing) {
            isCut |= !isAnswered(event) && !refused(event, child) && cut.test(event);
        }
        if (isCut) {
            cutting.run();
        }
        while (true) {
            Event event = poll();
            if (event == null) {
                core.clock().park(this, Nanos.FOREVER);
                Thread.interrupted();
                continue;
            }
            if (wanted.test(event)) {
                return event;
            }
            if (refused(event, child)) {
                continue;
            }
            if (event instanceof Event.Stop stop && stopping == null) {
                order(stop.reason());
            }
            keep(event);
            if (!isCut && cut.test(event)) {
                isCut = true;
                cutting.run();
            }
        }
    }

    /** What is asked by one that we wait for, or while we are ending, is refused at once. */
    private boolean refused(Event event, Supervised awaited) {
        if (!(event instanceof Event.Asked asked)) {
            return false;
        }
        if (stopping != null) {
            asked.request().fail(gone());
            return true;
        }
        if (asked.request().isBelow(awaited.ref())) {
            asked.request()
                    .fail(new IllegalStateException(
                            asked.request().within.get(0).id() + " asks " + this
                                    + ", which waits for its init, or its end: in an init use then(...)"));
            return true;
        }
        return false;
    }

    /** Whoever asks for the end of a child must not have to end for that. */
    static void refuseOwnEnd(Ask<?> ask, Supervised child) {
        if (ask.isBelow(child.ref())) {
            throw new IllegalStateException("The end of " + child.ref().id() + ", in code of "
                    + ask.within.get(0).id()
                    + ", for which it would wait: return stop(...), or do it on another thread");
        }
    }

    /**
     * Asks for something and waits for the answer, on the asker's thread.
     *
     * @param cuts the id of a child whose start this cuts short
     */
    final <T> T ask(@Nullable String cuts, Consumer<Ask<T>> body) {
        if (!alive) {
            throw gone();
        }
        Ask<T> ask = new Ask<>(cuts, core.running(), body);
        submit(new Event.Asked(ask));
        core.aboutToWait();
        boolean interrupted = false;
        while (!ask.isAnswered()) {
            core.clock().park(this, Nanos.FOREVER);
            if (Thread.interrupted()) {
                interrupted = true;
                break;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
            if (!ask.isAnswered()) {
                throw new CallInterruptedException(
                        this + ": the caller was interrupted; what it asked for may still be done", Outcome.UNKNOWN);
            }
        }
        return ask.result();
    }

    /** Whoever is stopped must not wait for that. */
    final void refuseFromBelow(String what) {
        for (PeeperRef running : core.running()) {
            Optional<SupervisorRef> above = running.supervisor();
            while (above.isPresent()) {
                if (above.get().equals(this)) {
                    throw new IllegalStateException(this + "." + what + " in a handler of " + running.id()
                            + ", which is below it and would be waited for: do it on another thread");
                }
                above = above.get().supervisor();
            }
        }
    }

    final NoProcessException gone() {
        return new NoProcessException(this + " has ended");
    }

    final ChildException refused(ChildException.Problem problem, String child) {
        return new ChildException(
                problem,
                this + ": child " + child + ": "
                        + problem.name().toLowerCase(Locale.ROOT).replace('_', ' '));
    }
}
