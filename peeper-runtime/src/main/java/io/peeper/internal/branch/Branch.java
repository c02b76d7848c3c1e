package io.peeper.internal.branch;

import io.peeper.Child;
import io.peeper.ExitReason;
import io.peeper.Listener;
import io.peeper.MailboxFullException;
import io.peeper.Name;
import io.peeper.NoProcessException;
import io.peeper.Outcome;
import io.peeper.PeeperRef;
import io.peeper.PeeperSystem;
import io.peeper.Reply;
import io.peeper.Shutdown;
import io.peeper.SupervisionTree;
import io.peeper.SupervisorRef;
import io.peeper.Sys;
import io.peeper.TableTransfer;
import io.peeper.Worker;
import io.peeper.WorkerExitedException;
import io.peeper.generated.CallMessage;
import io.peeper.generated.CastMessage;
import io.peeper.generated.Protocol;
import io.peeper.generated.Target;
import io.peeper.internal.table.Estate;
import io.peeper.internal.table.Owner;
import io.peeper.internal.table.TableSpace;
import io.peeper.internal.time.Nanos;
import io.peeper.internal.time.Timers;
import io.peeper.internal.watch.ListenerQueue;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One peeper, as others see it: the ref that users hold, the target of clients, and the way messages come in. See {@link Ownership}
 * for how it works.
 */
public final class Branch<S> extends SystemWork<S> implements PeeperRef, Supervised, Listed, Owner {
    // the list of branches, under its lock
    private @Nullable Listed before;
    private @Nullable Listed after;

    /** The number of an unnamed one. */
    int number;

    Branch(Core core, Protocol<?, S, ?> protocol, Supplier<? extends Worker<S>> supplier, Options options) {
        super(core, protocol, supplier, options);
        if (options.listener() != null) {
            @SuppressWarnings("unchecked") // the spec took a Listener of a supertype of its own state
            Listener<? super S> listener = (Listener<? super S>) options.listener();
            sidecar().listener = new ListenerQueue<>(
                    protocol.copies() ? new CopyingListener<>(listener, protocol) : listener,
                    core.deliveries(),
                    (method, thrown) -> core.log().listenerFailed(this, method, thrown));
        }
    }

    /**
     * The branch behind a ref.
     *
     * @throws IllegalArgumentException if it has another protocol, or is none of ours
     */
    public static Branch<?> of(PeeperRef ref, Protocol<?, ?, ?> protocol) {
        Objects.requireNonNull(ref, "ref");
        if (!(ref instanceof Branch<?> branch)) {
            throw new IllegalArgumentException("ref: " + ref.getClass().getName() + " is none of a PeeperSystem");
        }
        String difference = protocol.differenceTo(branch.protocol);
        if (difference != null) {
            throw new IllegalArgumentException(branch.id() + " " + difference);
        }
        return branch;
    }

    /**
     * The branch behind a ref.
     *
     * @throws IllegalArgumentException if it is none of ours
     */
    public static Branch<?> of(PeeperRef ref) {
        Objects.requireNonNull(ref, "peeper");
        if (ref instanceof Branch<?> branch) {
            return branch;
        }
        throw new IllegalArgumentException("peeper: " + ref.getClass().getName() + " is none of a PeeperSystem");
    }

    /** The value of a reply that has left. */
    @SuppressWarnings({"unchecked", "NullAway"
    }) // a handler of the method made it; may be null where the method may return that
    public static <R> R value(Reply<?, R> reply) {
        Effect<?> effect = reply;
        return (R) effect.value();
    }

    /** The system. */
    public Core core() {
        return core;
    }

    /** The time since its last start, and what it holds until it ends. */
    public Tenure tenure() {
        StackProbe.check();
        return sidecar().tenure(this);
    }

    /** The same; null: it holds nothing. */
    public @Nullable Tenure tenureOrNull() {
        Sidecar<S> side = sidecarOrNull();
        return side == null ? null : side.tenureOrNull();
    }

    @Override
    public TableSpace tableSpace() {
        return core.tables();
    }

    @Override
    public Estate estate() {
        return sidecar().estate();
    }

    @Override
    public boolean keepsTable(String name) {
        return options.recovery().keepTables().keeps(name);
    }

    @Override
    public void tell(TableTransfer transfer) {
        putControl(new Handover(this, transfer));
    }

    /** A typed client of this peeper's protocol that sends to another target. */
    Object client(Target target) {
        return protocol.client(target);
    }

    @Override
    public PeeperRef ref() {
        return this;
    }

    @Override
    public Optional<SupervisorRef> supervisor() {
        Sidecar<S> side = sidecarOrNull();
        Parent parent = side == null ? null : side.parent;
        return parent == null ? Optional.empty() : Optional.of(parent.ref());
    }

    @Override
    public @Nullable Listed before() {
        return before;
    }

    @Override
    public void before(@Nullable Listed other) {
        before = other;
    }

    @Override
    public @Nullable Listed after() {
        return after;
    }

    @Override
    public void after(@Nullable Listed other) {
        after = other;
    }

    @Override
    public boolean isSupervised() {
        Sidecar<S> side = sidecarOrNull();
        return side != null && side.parent != null;
    }

    /** Makes it the child of a supervisor, before it starts. */
    void supervisedBy(Parent parent, S state) {
        Sidecar<S> side = sidecar();
        side.parent = parent;
        side.kept = new Kept<>(state, PersistentMap.empty());
    }

    @Override
    public void start(Started told) {
        whereNamesAreTaken(
                told, request -> begin(Objects.requireNonNull(sidecar().kept).state(), request, false));
    }

    @Override
    public void startAgain(ExitReason cause, Started told) {
        whereNamesAreTaken(told, request -> beginAgain(cause, request));
    }

    /** Takes the name and begins; a registry of somebody else's is not asked on the thread of the supervisor. */
    private void whereNamesAreTaken(Started told, Consumer<StartRequest> begin) {
        sidecar().newTenure();
        if (options.name() != null && core.names().isForeign(options.name())) {
            core.later(() -> start(told, begin));
        } else {
            start(told, begin);
        }
    }

    private void start(Started told, Consumer<StartRequest> begin) {
        StartRequest request = new StartRequest();
        request.begin();
        AtomicBoolean late = new AtomicBoolean();
        try {
            core.register(this);
            Timers.Cancellable limit = core.timers()
                    .schedule(
                            () -> {
                                late.set(true);
                                fence(ExitReason.KILL, true);
                            },
                            options.startTimeoutNanos());
            request.waiter((Runnable) () -> {
                limit.cancel();
                told.started(failure(request, late.get()), Boolean.FALSE.equals(request.result()));
            });
        } catch (RuntimeException | Error e) {
            endTenure(sidecar());
            told.started(e instanceof RuntimeException failure ? failure : new IllegalStateException(e), false);
            return;
        }
        begin.accept(request);
    }

    private @Nullable RuntimeException failure(StartRequest request, boolean late) {
        if (!(request.result() instanceof Request.Failed failed)) {
            return null;
        }
        return late ? core.texts().startTimedOut(this) : core.texts().startFailed(this, failed.reason());
    }

    @Override
    public void end(ExitReason reason, Shutdown limit) {
        if (limit.nanos() == 0) {
            fence(ExitReason.KILL, true);
        } else if (limit.nanos() == Nanos.FOREVER) {
            putControl(new StopRequest(reason));
        } else {
            // first, so that its end finds the limit, whenever that is: it would be the limit of its next life
            Sidecar<S> side = sidecar();
            Timers.Cancellable timer = endLater(side, limit.nanos());
            if (!putControl(new StopRequest(reason))) {
                side.ending = null;
                timer.cancel();
            }
        }
    }

    @Override
    public void kill() {
        fence(ExitReason.KILL, true);
    }

    /** Kills it when the limit has passed, if it has not ended by then. */
    private Timers.Cancellable endLater(Sidecar<S> side, long nanos) {
        Object ending = new Object();
        Timers.Cancellable timer = core.timers()
                .schedule(
                        () -> {
                            if (isAlive()) {
                                core.log().leftOver(this, doing(), stack());
                                fenceEnding(side, ending);
                            }
                        },
                        nanos);
        side.ending = ending;
        side.endLimit = timer;
        return timer;
    }

    /**
     * Moves it to another supervisor, in its turn; for its parent.
     *
     * @param told null: it has moved; else why it has not
     */
    public void move(Parent target, Consumer<@Nullable RuntimeException> told) {
        SysRequest.Transfer request = new SysRequest.Transfer(target);
        request.deadline = Nanos.FOREVER;
        request.waiter((Runnable) () -> told.accept(failure(request)));
        if (!putControl(request)) {
            told.accept(noProcess(request));
        }
    }

    private @Nullable RuntimeException failure(SysRequest.Transfer request) {
        Object result = request.result();
        if (result instanceof Request.Thrown thrown && thrown.error() instanceof RuntimeException failure) {
            return failure;
        }
        if (result instanceof Request.Failed failed && failed.outcome() == Outcome.ROLLED_BACK) {
            return new WorkerExitedException(
                    describe(request) + ": the worker exited: " + failed.reason() + "; the peeper stays where it was",
                    failed.reason(),
                    failed.outcome());
        }
        return result == null ? null : new NoProcessException(describe(request) + ": it exited before it could move");
    }

    @Override
    public void retire(ExitReason reason) {
        retired(reason);
    }

    @Override
    public Object identity() {
        return this;
    }

    @Override
    public Optional<Name> name() {
        return Optional.ofNullable(options.name());
    }

    boolean isNumbered() {
        return options.id() == null && options.name() == null;
    }

    @Override
    public String id() {
        if (options.id() != null) {
            return options.id();
        }
        return options.name() != null ? options.name().toString() : protocol + "-" + number;
    }

    @Override
    public Class<?> protocol() {
        return protocol.type();
    }

    @Override
    public PeeperSystem system() {
        return core.system();
    }

    @Override
    public boolean isAlive() {
        return !isEnded();
    }

    @Override
    public SupervisionTree.Node shown() {
        return shown(isAlive() ? Child.State.RUNNING : Child.State.STOPPED);
    }

    /** The same, doing what its supervisor says. */
    public SupervisionTree.Node shown(Child.State state) {
        boolean runs = isAlive();
        return new SupervisionTree.Node(
                id(),
                protocol.toString(),
                state,
                runs ? Optional.of(this) : Optional.empty(),
                runs ? incarnation() : 0,
                runs ? mailboxSize() : 0,
                List.of());
    }

    @Override
    public long incarnation() {
        return incarnations();
    }

    @Override
    public int mailboxSize() {
        return queue.size();
    }

    @Override
    public String toString() {
        return "Peeper[" + id() + ", " + protocol.type().getName() + "]";
    }

    @Override
    public void cast(CastMessage message) {
        put(message, Nanos.FOREVER);
    }

    @Override
    public <M> M send(M message) {
        put(new InfoMessage(Objects.requireNonNull(message, "message")), Nanos.FOREVER);
        return message;
    }

    @Override
    @SuppressWarnings({"unchecked", "NullAway", "ReferenceEquality"
    }) // the handler of this very message made it; a reply may be null; a mark
    public <R> R call(CallMessage<R> message, long timeoutNanos) {
        long limit = timeoutNanos == 0 ? Nanos.FOREVER : timeoutNanos;
        Object reply = callHere(message, limit);
        return reply == QUEUED ? Caller.call(this, message, limit) : (R) reply;
    }

    @Override
    public <R> CompletableFuture<R> ask(CallMessage<R> message, long timeoutNanos) {
        return Caller.ask(this, message, timeoutNanos == 0 ? Nanos.FOREVER : timeoutNanos);
    }

    @Override
    public void exit(ExitReason reason) {
        Objects.requireNonNull(reason, "reason");
        // as exit(self(), normal): only the worker itself can end so
        if (!(reason instanceof ExitReason.Normal) || isRunHere()) {
            // whoever takes a branch away has to be able to tell of it, and to hand it on
            StackProbe.checkDeep();
            fence(reason, false);
        }
    }

    /** Whether the current thread runs the worker's own code. */
    @SuppressWarnings("ReferenceEquality") // a branch equals only itself
    private boolean isRunHere() {
        Frame frame = Frame.innermost();
        return frame != null && frame.branch() == this;
    }

    /**
     * The run of this branch that the current thread is in.
     *
     * @throws IllegalStateException if it is in none
     */
    @SuppressWarnings("ReferenceEquality") // a branch equals only itself
    Frame frame(String method) {
        Frame frame = Frame.innermost();
        if (frame == null || frame.branch() != this) {
            throw new IllegalStateException("context()." + method + " of " + id()
                    + " outside of its callbacks: on another thread, send the worker a message and let it do this");
        }
        return frame;
    }

    @Override
    public Sys sys() {
        return new SysCalls(this);
    }

    @Override
    public void upgrade(Supplier<? extends Worker<?>> worker, @Nullable Object extra) {
        Objects.requireNonNull(worker, "worker: the supplier is null");
        Caller.call(this, new SysRequest.Upgrade(worker, extra), options.startTimeoutNanos());
    }

    @Override
    public void stop() {
        Caller.stop(this, ExitReason.NORMAL, Nanos.FOREVER);
    }

    @Override
    public void stop(ExitReason reason, Duration timeout) {
        Objects.requireNonNull(reason, "reason");
        Caller.stop(this, reason, Nanos.positive(timeout, "timeout"));
    }

    @Override
    public CompletionStage<ExitReason> whenTerminated() {
        return terminated().minimalCompletionStage();
    }

    /** For those who won't complete it. */
    CompletableFuture<ExitReason> terminated() {
        CompletableFuture<ExitReason> terminated = sidecar().terminated();
        if (isEnded() && sidecar().parent == null && !terminated.isDone()) {
            // there may be stages on it by now, which are not for this thread
            core.later(() -> terminated.complete(endReason()));
        }
        return terminated;
    }

    /**
     * Puts a message; false if the branch has ended.
     *
     * @param deadline how long to wait for room, where the mailbox says so
     * @throws MailboxFullException if there is none
     */
    boolean put(Envelope message, long deadline) {
        if (isIdle()) {
            StackProbe.check();
        }
        int capacity = options.mailbox().capacity();
        int result = queue.offer(message, capacity);
        while (result == MessageQueue.FULL) {
            result = full(message, capacity, deadline);
        }
        if (result == MessageQueue.CLOSED) {
            return false;
        }
        if (result == MessageQueue.TAKEN_AT_HALF && capacity > 1 && !aboveHalf) {
            // a race may say it twice
            aboveHalf = true;
            core.log().halfFull(this, capacity);
        }
        put(message.ordered());
        wake();
        return true;
    }

    /** Sends what is a dead letter once more. A message lies in one place at a time, and this one may still lie in a mailbox. */
    boolean sendAgain(Envelope message) {
        Envelope copy = message instanceof InfoMessage info
                ? new InfoMessage(info.content)
                : message instanceof Request<?> ? null : message.copy();
        return copy != null && put(copy, Nanos.FOREVER);
    }

    /** Puts a control message, and handles what waits on this thread, if nobody else does; false if the branch has ended. */
    boolean putAndRun(Envelope message) {
        if (queue.offer(message, Integer.MAX_VALUE) == MessageQueue.CLOSED) {
            return false;
        }
        put(true);
        claimIdle();
        run();
        wake();
        return true;
    }

    /** Taken, after all, or dropped; anything but FULL ends it. */
    private int full(Envelope message, int capacity, long deadline) {
        switch (options.mailbox().overflow()) {
            case BLOCK:
                return Caller.awaitRoom(this, message, capacity, deadline);
            case DROP_OLDEST:
                Envelope oldest = queue.evict();
                if (oldest instanceof Request<?> request) {
                    request.refuse(Request.DROPPED);
                }
                return queue.offer(message, capacity);
            case DROP_NEWEST:
                if (!(message instanceof Request<?>)) {
                    return MessageQueue.TAKEN;
                }
                throw fullMailbox(message);
            case REJECT:
            default:
                throw fullMailbox(message);
        }
    }

    /** Whether a sender would have to wait. */
    boolean isFull() {
        return queue.size() >= options.mailbox().capacity();
    }

    /** For a sender that waits for room. */
    int offer(Envelope message, int capacity) {
        return queue.offer(message, capacity);
    }

    MailboxFullException fullMailbox(Envelope message) {
        return new MailboxFullException(describe(message) + ": the mailbox is full, " + queue.size() + " of "
                + options.mailbox().capacity() + " messages wait; " + doing());
    }

    /** The peeper and the method of a message. */
    String describe(Envelope message) {
        return id() + ": " + method(message);
    }

    /** The method of a message. */
    String method(Envelope message) {
        return method(protocol, message);
    }

    /** The method of a message; null: a step. */
    static String method(Protocol<?, ?, ?> protocol, @Nullable Envelope message) {
        if (message == null) {
            return "a step of then(...)";
        }
        if (message.op >= 0) {
            return protocol.operation(message.op).signature();
        }
        if (message instanceof Signal signal) {
            return signal.label();
        }
        if (message instanceof SysRequest<?> request) {
            return request.label();
        }
        return message instanceof InfoMessage ? "info" : message instanceof StopRequest ? "stop" : "init";
    }

    /** What the worker is doing, as far as another thread can see. */
    String doing() {
        Envelope message = current();
        int op = op();
        if (!isUsed()) {
            return "no handler is running";
        }
        if (message == null && op >= 0) {
            return protocol.operation(op).signature() + " is running" + (isHere() ? ", on the thread of a caller" : "");
        }
        return message == null ? "a callback is running" : method(message) + " is running";
    }

    /** The stack of the handler that is running, for a report. */
    StackTraceElement @Nullable [] stack() {
        Thread thread = usedBy();
        return thread == null ? null : thread.getStackTrace();
    }

    NoProcessException noProcess(Envelope message) {
        return new NoProcessException(describe(message) + ": the peeper has ended (" + endReason() + ")");
    }
}
