package io.peeper.internal.branch;

import io.peeper.Dispatcher;
import io.peeper.ExitReason;
import io.peeper.Mailbox;
import io.peeper.MailboxFullException;
import io.peeper.Name;
import io.peeper.NoProcessException;
import io.peeper.Outcome;
import io.peeper.Overflow;
import io.peeper.PeeperRef;
import io.peeper.PeeperSystem;
import io.peeper.Start;
import io.peeper.Worker;
import io.peeper.generated.CallMessage;
import io.peeper.generated.CastMessage;
import io.peeper.generated.Protocol;
import io.peeper.generated.Target;
import io.peeper.internal.branch.Agenda.Begin;
import io.peeper.internal.branch.Agenda.Continue;
import io.peeper.internal.branch.Agenda.End;
import io.peeper.internal.branch.Agenda.Terminate;
import io.peeper.internal.dispatch.Carrier;
import io.peeper.internal.time.Nanos;
import io.peeper.internal.time.Timers;
import io.peeper.internal.watch.ListenerQueue;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One peeper: a message is a transaction on its worker's state.
 *
 * <h2>States</h2>
 *
 * <p>One word rules: {@code epoch | slot | signal | phase}. The phases are IDLE, READY (handed to a carrier, not begun), OWNED (a
 * thread runs our code), USER (it runs user code) and ENDED.
 *
 * <pre>{@code
 * IDLE --message--> READY --carrier--> OWNED <----> USER
 *  ^                                     |
 *  '------------- nothing left ----------'---> ENDED
 * }</pre>
 *
 * <h2>Who may write what</h2>
 *
 * <p>Whoever moves the word to OWNED is the owner, and only the owner takes messages, commits, starts and ends; it alone writes the
 * plain fields. Any thread may move IDLE to READY when it has put a message, and put messages at any time.
 *
 * <h2>The fence</h2>
 *
 * <p>A kill moves the word from IDLE, READY or USER to OWNED of the next epoch. On USER that takes the branch away from a thread in
 * the middle of user code: the fencer, now the owner, fails that message's caller, puts a restart on the agenda, hands the branch
 * to a carrier and interrupts the thread. It runs no user code. On OWNED it only sets the signal, which the owner looks for before
 * USER and before it lets go. So USER has to cover every line of user code, and nothing else may ever wait inside OWNED.
 *
 * <h2>The commit</h2>
 *
 * <p>Leaving USER decides. Before it, the outcome is checked, the state frozen and written into the slot of the worker object that
 * the word does not name. Then one compare-and-set on the very word that USER was entered with moves to OWNED and names the other
 * slot. Won: it is committed, nobody can fence any more, and the reply leaves. Lost: a fence came first, and the thread is a
 * zombie that touches only its own stack and its own worker object, both of which nobody reads. Replies that a handler gave by
 * {@code From} are held on its frame and leave with the commit.
 *
 * <h2>Happens-before</h2>
 *
 * <p>All changes of the word are compare-and-set with release and acquire: what one owner wrote, the next one sees, and so does a
 * handler on another thread. A producer puts a message and then reads the phase; the owner moves to IDLE and then looks for
 * messages: one of them sees the other. A message's fields are published by the put, a reply by its own compare-and-set.
 *
 * <h2>Failure</h2>
 *
 * <p>What user code throws is a crash of this worker, whatever it is. What our code throws while it owns the branch, for want of
 * memory or stack, is treated the same: the state is the committed one, and a dispatch that failed is found by the carriers' next
 * look. Nothing is allocated between a fence and the moment it can be undone.
 *
 * <h2>Hand-over</h2>
 *
 * <p>READY always has a carrier behind it, or will be found. An owner that has handled enough messages hands the branch over, so that
 * one busy peeper does not keep others waiting.
 */
public final class Branch<S> extends Target implements PeeperRef, Runnable {
    private static final VarHandle WORD;
    private static final VarHandle SIDECAR;

    static {
        try {
            MethodHandles.Lookup lookup = MethodHandles.lookup();
            WORD = lookup.findVarHandle(Branch.class, "word", long.class);
            SIDECAR = lookup.findVarHandle(Branch.class, "sidecar", Sidecar.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    /** How many messages an owner handles before it lets others have the thread. */
    private static final int TURN = 256;

    /** What a restart is put down to when there is no memory left to say it. */
    private static final ExitReason EXHAUSTED = new ExitReason.Crash(new OutOfMemoryError("in the runtime"));

    private static final Agenda<?> RECOVER = new Agenda.Recover<>();

    /** How a run of user code ended. */
    private enum Ran {
        /** We own the branch; whether it was committed is in the frame. */
        OWNED,
        /** It did not begin: there is a signal to look at first. */
        SIGNALLED,
        /** The branch was taken away. */
        LOST
    }

    final Core core;
    final Protocol<?, S, ?> protocol;
    final Options options;
    private final Supplier<? extends Worker<S>> supplier;
    private final MessageQueue queue;
    private final Carrier carrier;

    private volatile long word;
    private volatile @Nullable Sidecar<S> sidecar;

    // the list of branches, under its lock
    @Nullable
    Branch<?> before;

    @Nullable
    Branch<?> after;

    /** The number of an unnamed one. */
    int number;

    // by the owner
    private volatile int incarnations = 1;
    private @Nullable Incarnation<S> incarnation;
    private @Nullable Agenda<S> agenda;
    private boolean aboveHalf;

    // by the owner, for whoever fences
    private @Nullable Envelope current;
    private @Nullable Runner runner;
    private long ticket;

    Branch(Core core, Protocol<?, S, ?> protocol, Supplier<? extends Worker<S>> supplier, Options options) {
        this.core = core;
        this.protocol = protocol;
        this.supplier = supplier;
        this.options = options;
        Mailbox mailbox = options.mailbox();
        queue = mailbox.overflow() == Overflow.DROP_OLDEST ? new EvictingQueue() : new LinkedQueue();
        word = Word.OWNED;
        carrier = core.carriers().of(options.dispatcher(), protocol.toString());
        if (options.listener() != null) {
            @SuppressWarnings("unchecked") // the spec took a Listener of a supertype of its own state
            io.peeper.Listener<? super S> listener = (io.peeper.Listener<? super S>) options.listener();
            sidecar().listener = new ListenerQueue<>(
                    listener, core.deliveries(), (method, thrown) -> core.log().listenerFailed(this, method, thrown));
        }
    }

    // ---- PeeperRef and Target
    // -------------------------------------------------------------------------------------------

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
        if (branch.protocol.type() != protocol.type()) {
            throw new IllegalArgumentException(
                    branch.id() + " has the protocol " + branch.protocol.type().getName() + ", not "
                            + protocol.type().getName());
        }
        return branch;
    }

    @Override
    public PeeperRef ref() {
        return this;
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
        return Word.phase(word) != Word.ENDED;
    }

    @Override
    public long incarnation() {
        return incarnations;
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
    public <R> R call(CallMessage<R> message, long timeoutNanos) {
        return Caller.call(this, message, timeoutNanos == 0 ? Nanos.FOREVER : timeoutNanos);
    }

    @Override
    public <R> CompletableFuture<R> ask(CallMessage<R> message, long timeoutNanos) {
        return Caller.ask(this, message, timeoutNanos == 0 ? Nanos.FOREVER : timeoutNanos);
    }

    @Override
    public void exit(ExitReason reason) {
        Objects.requireNonNull(reason, "reason");
        if (!(reason instanceof ExitReason.Normal)) {
            fence(reason, false);
        }
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
        CompletableFuture<ExitReason> terminated = sidecar().terminated;
        if (Word.phase(word) == Word.ENDED && !terminated.isDone()) {
            // there may be stages on it by now, which are not for this thread
            core.later(() -> terminated.complete(endReason()));
        }
        return terminated;
    }

    private ExitReason endReason() {
        return agenda instanceof End<S> end ? end.reason() : ExitReason.KILL;
    }

    // ---- producers
    // ------------------------------------------------------------------------------------------------------

    /**
     * Puts a message; false if the branch has ended.
     *
     * @param deadline how long to wait for room, where the mailbox says so
     * @throws MailboxFullException if there is none
     */
    boolean put(Envelope message, long deadline) {
        if (Word.phase(word) == Word.IDLE) {
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
        wake();
        return true;
    }

    /** Puts a control message, and handles what waits on this thread, if nobody else does; false if the branch has ended. */
    boolean putAndRun(Envelope message) {
        if (queue.offer(message, Integer.MAX_VALUE) == MessageQueue.CLOSED) {
            return false;
        }
        long now = word;
        if (Word.phase(now) == Word.IDLE) {
            WORD.compareAndSet(this, now, Word.in(now, Word.READY));
        }
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

    /** For a sender that waits for room. */
    int offer(Envelope message, int capacity) {
        return queue.offer(message, capacity);
    }

    MailboxFullException fullMailbox(Envelope message) {
        return new MailboxFullException(describe(message) + ": the mailbox is full, " + queue.size() + " of "
                + options.mailbox().capacity() + " messages wait; " + doing());
    }

    private void wake() {
        long now = word;
        while (Word.phase(now) == Word.IDLE) {
            if (WORD.compareAndSet(this, now, Word.in(now, Word.READY))) {
                dispatch(false);
                return;
            }
            now = word;
        }
    }

    private void dispatch(boolean successor) {
        try {
            if (successor) {
                carrier.runSuccessor(this);
            } else {
                carrier.run(this);
            }
        } catch (Throwable e) {
            // no memory, no stack or no thread: the message is in, and the next look of the carriers finds the branch
            core.carriers().stranded();
        }
    }

    /** Gives a branch that is ready to a thread that can be had. */
    void rescue() {
        if (Word.phase(word) == Word.READY) {
            core.carriers().platform().run(this);
        }
    }

    // ---- the owner
    // ------------------------------------------------------------------------------------------------------

    @Override
    public void run() {
        long now = word;
        if (Word.phase(now) != Word.READY || !WORD.compareAndSet(this, now, Word.in(now, Word.OWNED))) {
            return;
        }
        Runner self = Runner.current();
        try {
            if (drain(self)) {
                return;
            }
            carrier.returned();
        } catch (Throwable e) {
            recover(self, e);
        } finally {
            // whatever a handler left on the thread is not meant for the next one
            Thread.interrupted();
        }
    }

    /** Our own code threw while it owned the branch. */
    private void recover(Runner self, Throwable thrown) {
        self.unwind(0);
        long then = word;
        if (Word.phase(then) == Word.USER && runner == self) {
            WORD.compareAndSet(this, then, Word.in(Word.fenced(then), Word.OWNED));
        }
        if (Word.phase(word) != Word.OWNED || runner != self) {
            return;
        }
        core.log().internal(this, thrown);
        Envelope message = current;
        current = null;
        if (message instanceof Request<?> request) {
            request.finish(new Request.Failed(EXHAUSTED, Outcome.ROLLED_BACK));
        }
        recoverLater();
        long now;
        do {
            now = word;
        } while (!WORD.compareAndSet(this, now, Word.in(now, Word.READY)));
        core.carriers().stranded();
    }

    /** Whoever runs next replaces the worker; allocates nothing. */
    @SuppressWarnings("unchecked") // holds no state
    private void recoverLater() {
        if (agenda == null || agenda instanceof Continue<S>) {
            agenda = (Agenda<S>) RECOVER;
        }
    }

    /** Handles what there is, as the owner; false if the branch was taken away. */
    private boolean drain(Runner self) {
        runner = self;
        for (int left = TURN; left > 0 || !handedOver(); left--) {
            long now = word;
            if (Word.signalled(now)) {
                takeSignal(now);
            } else if (agenda != null) {
                if (agenda instanceof End<S> end) {
                    finish(end);
                    return true;
                }
                if (!follow(agenda, self)) {
                    return false;
                }
            } else {
                Envelope message = queue.poll();
                if (message == null) {
                    if (release(now)) {
                        return true;
                    }
                } else {
                    if (options.mailbox().overflow() == Overflow.BLOCK) {
                        Caller.wakeOneBlocked(sidecar());
                    }
                    if (!handle(message, self)) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    /** Lets others have the thread; false if there is a signal to look at first. */
    private boolean handedOver() {
        if (aboveHalf && queue.size() < options.mailbox().capacity() >>> 1) {
            aboveHalf = false;
        }
        long now = word;
        if (Word.signalled(now) || !WORD.compareAndSet(this, now, Word.in(now, Word.READY))) {
            return false;
        }
        dispatch(false);
        return true;
    }

    /** Lets go; false if there is something to do after all, and we own the branch. */
    private boolean release(long now) {
        aboveHalf = false;
        if (!WORD.compareAndSet(this, now, Word.in(now, Word.IDLE))) {
            return false;
        }
        if (queue.isEmpty()) {
            return true;
        }
        long idle = Word.in(now, Word.IDLE);
        return !WORD.compareAndSet(this, idle, Word.in(idle, Word.OWNED));
    }

    /** Acts on an exit that hit the branch while we owned it. */
    private void takeSignal(long now) {
        Sidecar<S> side = sidecar();
        ExitReason reason = side.exit.getAndSet(null);
        boolean ends = side.ends;
        if (WORD.compareAndSet(this, now, Word.in(Word.fenced(now), Word.OWNED))) {
            succeed(reason == null ? ExitReason.KILL : reason, ends, null);
        }
    }

    // ---- running user code
    // ----------------------------------------------------------------------------------------------

    /** Handles one message; false if the branch was taken away. */
    private boolean handle(Envelope message, Runner self) {
        if (message instanceof StopRequest stop) {
            stop.begin();
            agenda = new Terminate<>(stop.reason, true, stop, null, true);
            return true;
        }
        Request<?> request = message instanceof Request<?> asked ? asked : null;
        if (request != null && request.isWithdrawn()) {
            return true;
        }
        Frame frame = self.enter(this, Word.epoch(word), request == null ? Nanos.FOREVER : request.deadline);
        switch (use(frame, message, self)) {
            case SIGNALLED:
                queue.unpoll(message);
                return true;
            case LOST:
                return false;
            case OWNED:
            default:
                break;
        }
        Throwable thrown = frame.thrown;
        if (thrown != null) {
            frame.thrown = null;
            if (request != null && protocol.declares(message.op, thrown)) {
                request.finish(new Request.Thrown(thrown));
            } else {
                crashed(thrown, describe(message), request);
            }
        } else {
            settle(frame, request, null);
        }
        return true;
    }

    /** Runs the handler of a message in USER. */
    @SuppressWarnings("unchecked") // the worker was checked against the protocol when it was attached
    private Ran use(Frame frame, Envelope message, Runner self) {
        long owned = word;
        if (!enter(owned, frame, message, self)) {
            return Ran.SIGNALLED;
        }
        Incarnation<S> worker = worker();
        int slot = Word.slot(owned);
        Effect<?> effect = null;
        boolean flips = false;
        try {
            Protocol<?, S, Worker<S>> table = (Protocol<?, S, Worker<S>>) protocol;
            if (message instanceof Request<?> request) {
                if (request.begin()) {
                    effect = table.handleCall((Worker<S>) worker, worker.slot(slot), message.op, message);
                    flips = check(effect, message, worker, slot);
                }
            } else {
                effect = message instanceof InfoMessage info
                        ? worker.info(worker.slot(slot), info.content)
                        : table.handleCast((Worker<S>) worker, worker.slot(slot), message.op, message);
                flips = check(effect, message, worker, slot);
            }
        } catch (Throwable e) {
            frame.thrown = e;
        }
        return leave(owned, frame, effect, flips, self);
    }

    /** Enters USER; false, with everything as it was, if there is a signal. */
    private boolean enter(long owned, Frame frame, @Nullable Envelope message, Runner self) {
        current = message;
        ticket = frame.ticket;
        if (!Word.signalled(owned) && WORD.compareAndSet(this, owned, Word.in(owned, Word.USER))) {
            return true;
        }
        current = null;
        self.leave();
        return false;
    }

    /** Leaves USER: the commit. */
    private Ran leave(long owned, Frame frame, @Nullable Effect<?> effect, boolean flips, Runner self) {
        boolean commits = flips && frame.thrown == null;
        long user = Word.in(owned, Word.USER);
        boolean won = WORD.compareAndSet(this, user, commits ? Word.flipped(owned) : owned);
        Runnable held = frame.takeHeld();
        Throwable thrown = frame.thrown;
        self.leave();
        if (!won) {
            return Ran.LOST;
        }
        current = null;
        frame.effect = effect;
        frame.thrown = thrown;
        frame.committed = commits;
        if (held != null && thrown == null) {
            held.run();
        }
        return Ran.OWNED;
    }

    /** Checks what a handler returned and writes its state into the idle slot; whether it did. */
    @SuppressWarnings("unchecked") // an effect of this worker's own state
    private boolean check(@Nullable Effect<?> effect, @Nullable Envelope message, Incarnation<S> worker, int slot) {
        if (effect == null) {
            throw illegal(worker, message, "returned null");
        }
        if (effect.has(Effect.REPLACE | Effect.IGNORE)) {
            throw illegal(worker, message, "returned replace(...) or ignore(), which only init may");
        }
        if (effect.has(Effect.REPLY)
                && effect.value() == null
                && message != null
                && protocol.operation(message.op).primitive()) {
            throw illegal(worker, message, "replied null, and the method returns a primitive");
        }
        if (!effect.has(Effect.STATE)) {
            return false;
        }
        S state = (S) effect.state;
        if (state == null) {
            throw illegal(worker, message, "returned null as the state");
        }
        if (state == worker.slot(slot)) {
            return false;
        }
        worker.write(1 - slot, protocol.freeze(state));
        return true;
    }

    private IllegalStateException illegal(Object worker, @Nullable Envelope message, String what) {
        String handler = message == null
                ? "a step of then(...)"
                : message instanceof InfoMessage
                        ? "info"
                        : protocol.operation(message.op).signature();
        return new IllegalStateException(worker.getClass().getName() + ": " + handler + " " + what);
    }

    /** A message was committed: what follows from it. */
    @SuppressWarnings("unchecked") // states of our own
    private void settle(Frame frame, @Nullable Request<?> request, @Nullable Continue<S> rest) {
        Effect<?> effect = frame.effect;
        frame.effect = null;
        if (effect == null) {
            // withdrawn before it began
            agenda = rest;
            return;
        }
        boolean stops = effect.has(Effect.STOP);
        if (request != null && !stops) {
            if (effect.has(Effect.REPLY)) {
                request.finish(effect.value());
            } else {
                defer(request);
            }
        }
        if (frame.committed) {
            changed();
        }
        if (stops) {
            ExitReason reason = (ExitReason) Objects.requireNonNull(effect.detail);
            if (!reason.isClean()) {
                tell(reason, request == null ? "a message" : describe(request));
            }
            Object answer = effect.has(Effect.REPLY) ? effect.value() : new Request.Failed(reason, Outcome.UNKNOWN);
            agenda = new Terminate<>(reason, reason.isClean(), request, answer, false);
        } else {
            agenda = effect.has(Effect.THEN) ? Continue.of(Objects.requireNonNull(effect.detail), rest) : rest;
        }
    }

    /** The word names another slot than before. */
    private void changed() {
        Incarnation<S> worker = worker();
        int slot = Word.slot(word);
        ListenerQueue<S> listener = listener();
        if (listener != null) {
            S was = worker.slot(1 - slot);
            S now = worker.slot(slot);
            if (!Unchanged.is(was, now)) {
                listener.changed(was, now);
            }
        }
        worker.clear(1 - slot);
    }

    private void defer(Request<?> request) {
        Sidecar<S> side = sidecar();
        side.deferred.add(request);
        if (!request.isOpen()) {
            side.deferred.remove(request);
        }
    }

    /** User code threw, and that is no reply. */
    private void crashed(Throwable thrown, String what, @Nullable Request<?> request) {
        ExitReason reason = new ExitReason.Crash(thrown);
        tell(reason, what);
        agenda = new Terminate<>(reason, false, request, new Request.Failed(reason, Outcome.ROLLED_BACK), false);
    }

    /** Tells log and listener of an exit that is no clean one. */
    private void tell(ExitReason reason, String what) {
        core.log().crashed(this, what, reason);
        ListenerQueue<S> listener = listener();
        if (listener != null && reason instanceof ExitReason.Crash crash) {
            listener.crashed(crash.cause(), worker().slot(Word.slot(word)));
        }
    }

    // ---- the agenda
    // -----------------------------------------------------------------------------------------------------

    /** Does what has to be done before the next message; false if the branch was taken away. */
    private boolean follow(Agenda<S> next, Runner self) {
        if (next instanceof Begin<S> begin) {
            return begin(begin, self);
        }
        if (next instanceof Continue<S> step) {
            return step(step, self);
        }
        if (next instanceof Terminate<S> end) {
            return terminate(end, self);
        }
        // Recover; End was dealt with
        restart(EXHAUSTED, worker().slot(Word.slot(word)));
        return true;
    }

    private boolean step(Continue<S> step, Runner self) {
        Frame frame = self.enter(this, Word.epoch(word), Nanos.FOREVER);
        long owned = word;
        if (!enter(owned, frame, null, self)) {
            return true;
        }
        Incarnation<S> worker = worker();
        int slot = Word.slot(owned);
        Effect<?> effect = null;
        boolean flips = false;
        try {
            effect = (Effect<?>) step.step().apply(worker.slot(slot));
            flips = check(effect, null, worker, slot);
        } catch (Throwable e) {
            frame.thrown = e;
        }
        if (leave(owned, frame, effect, flips, self) == Ran.LOST) {
            return false;
        }
        Throwable thrown = frame.thrown;
        frame.thrown = null;
        if (thrown != null) {
            crashed(thrown, "a step of then(...)", null);
        } else {
            settle(frame, null, step.rest());
        }
        return true;
    }

    /** Makes a worker and runs its init. */
    private boolean begin(Begin<S> begin, Runner self) {
        Start start = begin.start();
        boolean first = start.kind() == Start.Kind.FIRST;
        if (!first && !begin.counted() && !allowed(start)) {
            return true;
        }
        if (!first && !begin.counted()) {
            begin = begin.asCounted();
            agenda = begin;
        }
        Frame frame = self.enter(this, Word.epoch(word), Nanos.FOREVER);
        long owned = word;
        if (!enter(owned, frame, null, self)) {
            return true;
        }
        long began = first ? core.clock().nanos() : 0;
        Incarnation<S> worker = null;
        Effect<S> effect = null;
        try {
            worker = make();
            S given = first ? protocol.freeze(begin.state()) : begin.state();
            worker.write(0, given);
            effect = worker.init(given, start);
            checkInit(effect, worker, first, given);
        } catch (Throwable e) {
            frame.thrown = e;
        }
        boolean starts = frame.thrown == null && effect != null && !effect.has(Effect.STOP | Effect.IGNORE);
        boolean won = WORD.compareAndSet(this, Word.in(owned, Word.USER), starts ? Word.slotZero(owned) : owned);
        Runnable held = frame.takeHeld();
        Throwable thrown = frame.thrown;
        frame.thrown = null;
        self.leave();
        if (!won) {
            return false;
        }
        if (first) {
            core.shortInits().took(supplier.getClass(), core.clock().nanos() - began);
        }
        if (thrown != null) {
            startFailed(begin, thrown);
            return true;
        }
        if (held != null) {
            held.run();
        }
        if (starts) {
            started(begin, Objects.requireNonNull(worker), Objects.requireNonNull(effect));
        } else {
            refused(begin, Objects.requireNonNull(effect));
        }
        return true;
    }

    private Incarnation<S> make() {
        Incarnation<S> worker = supplier.get();
        if (worker == null) {
            throw new IllegalStateException(
                    "The supplier of " + id() + " returned null: it has to make a new worker each time");
        }
        if (!protocol.workerType().isInstance(worker)) {
            throw new IllegalStateException(
                    "The supplier of " + id() + " made a " + worker.getClass().getName() + ", which is no "
                            + protocol.workerType().getName());
        }
        if (worker.attached()) {
            throw new IllegalStateException("The supplier of " + id() + " returned a "
                    + worker.getClass().getName()
                    + " for the second time: each incarnation needs a new one, as in "
                    + worker.getClass().getSimpleName()
                    + "::new");
        }
        worker.attach(this);
        return worker;
    }

    private void checkInit(@Nullable Effect<S> decided, Incarnation<S> worker, boolean first, S given) {
        String init = worker.getClass().getName() + ": init ";
        if (decided == null) {
            throw new IllegalStateException(init + "returned null");
        }
        if (!decided.has(Effect.STATE)) {
            return;
        }
        if (decided.state == null) {
            throw new IllegalStateException(init + "returned null as the state");
        }
        if ((first || decided.has(Effect.REPLACE)) && decided.state != given) {
            worker.write(0, protocol.freeze(decided.state));
        }
    }

    private void started(Begin<S> begin, Incarnation<S> started, Effect<S> effect) {
        incarnation = started;
        agenda = effect.has(Effect.THEN) ? Continue.of(Objects.requireNonNull(effect.detail), null) : null;
        if (begin.request() != null) {
            begin.request().finish(true);
            return;
        }
        ListenerQueue<S> listener = listener();
        if (listener != null) {
            listener.restarted(incarnations, started.slot(0));
            if (!Unchanged.is(begin.state(), started.slot(0))) {
                listener.changed(begin.state(), started.slot(0));
            }
        }
    }

    /** Init said ignore or stop. */
    private void refused(Begin<S> begin, Effect<S> effect) {
        if (effect.has(Effect.IGNORE)) {
            agenda = new End<>(ExitReason.NORMAL, begin.request(), false);
            return;
        }
        ExitReason reason = (ExitReason) Objects.requireNonNull(effect.detail);
        if (begin.request() != null || reason.isClean()) {
            agenda = new End<>(reason, begin.request(), new Request.Failed(reason, Outcome.NOT_RUN));
        } else {
            core.log().crashed(this, "init", reason);
            restart(reason, begin.state());
        }
    }

    private void startFailed(Begin<S> begin, Throwable thrown) {
        ExitReason reason = new ExitReason.Crash(thrown);
        if (begin.request() != null) {
            agenda = new End<>(reason, begin.request(), new Request.Failed(reason, Outcome.NOT_RUN));
            return;
        }
        core.log().crashed(this, "init", reason);
        ListenerQueue<S> listener = listener();
        if (listener != null) {
            listener.crashed(thrown, begin.state());
        }
        restart(reason, begin.state());
    }

    /** Whether one more restart is within the limit; else the peeper ends. */
    private boolean allowed(Start start) {
        ExitReason cause = start.cause().orElse(ExitReason.KILL);
        if (options.mailbox().dropsOnCrash()) {
            dropQueued(cause);
        }
        if (sidecar().restarts.allows(core.clock().nanos(), options.restarts(), options.windowNanos())) {
            return true;
        }
        core.log().gaveUp(this, options.restarts(), options.windowNanos(), cause);
        agenda = new End<>(ExitReason.SHUTDOWN, null, null);
        return false;
    }

    private void dropQueued(ExitReason cause) {
        Request.Failed failure = new Request.Failed(cause, Outcome.NOT_RUN);
        Envelope next = queue.takeAll();
        Envelope stop = null;
        while (next != null) {
            Envelope message = next;
            next = message.next;
            if (message instanceof StopRequest) {
                stop = stop == null ? message : stop;
            } else if (message instanceof Request<?> request) {
                request.refuse(failure);
            }
        }
        if (stop != null) {
            queue.unpoll(stop);
        }
    }

    private void restart(ExitReason reason, S state) {
        int restarts = incarnations; // only the owner writes it
        incarnations = restarts + 1;
        agenda = new Begin<>(new Start(Start.Kind.RESTART, Optional.of(reason)), state, null, false);
    }

    /** Runs terminate. */
    private boolean terminate(Terminate<S> end, Runner self) {
        Frame frame = self.enter(this, Word.epoch(word), Nanos.FOREVER);
        long owned = word;
        Timers.Cancellable limit = null;
        if (end.timed()) {
            long nanos = options.shutdown().nanos();
            limit = core.timers()
                    .schedule(
                            () -> fence(ExitReason.KILL, true),
                            nanos == 0 ? io.peeper.Shutdown.standard().nanos() : nanos);
        }
        if (!enter(owned, frame, end.caller(), self)) {
            if (limit != null) {
                limit.cancel();
            }
            return true;
        }
        Incarnation<S> worker = worker();
        try {
            worker.terminate(end.reason(), worker.slot(Word.slot(owned)));
        } catch (Throwable e) {
            frame.thrown = e;
        }
        Ran ran = leave(owned, frame, null, false, self);
        if (limit != null) {
            limit.cancel();
        }
        if (ran == Ran.LOST) {
            return false;
        }
        ExitReason reason = end.reason();
        Throwable thrown = frame.thrown;
        frame.thrown = null;
        if (thrown != null) {
            reason = new ExitReason.Crash(thrown);
            core.log().terminateFailed(this, reason);
        }
        terminated(end, reason);
        return true;
    }

    /** Terminate has run, or was cut off: whoever waits for the stop is told, and then it ends or restarts. */
    private void terminated(Terminate<S> end, ExitReason reason) {
        Request<?> caller = end.caller();
        boolean stopRequest = caller instanceof StopRequest;
        if (caller != null && !stopRequest) {
            Object answer = end.answer() instanceof Request.Failed failed
                    ? new Request.Failed(reason, failed.outcome())
                    : end.answer();
            caller.finish(answer);
        }
        if (end.ends()) {
            agenda = new End<>(reason, stopRequest ? caller : null, reason);
        } else {
            restart(reason, worker().slot(Word.slot(word)));
        }
    }

    // ---- the fence
    // ------------------------------------------------------------------------------------------------------

    /**
     * Takes the branch away from whatever it is doing.
     *
     * @param reason seen by the caller of the message in hand and as the cause of the restart
     * @param ends whether the peeper ends instead of going on
     */
    void fence(ExitReason reason, boolean ends) {
        if (ends) {
            sidecar().ends = true;
        }
        while (true) {
            long now = word;
            int phase = Word.phase(now);
            if (phase == Word.ENDED) {
                return;
            }
            if (phase == Word.OWNED) {
                Sidecar<S> side = sidecar();
                side.exit.compareAndSet(null, reason);
                if (Word.signalled(now) || WORD.compareAndSet(this, now, Word.signal(now))) {
                    return;
                }
                // it has moved on: fence it where it is now
                side.exit.compareAndSet(reason, null);
            } else if (WORD.compareAndSet(this, now, Word.in(Word.fenced(now), Word.OWNED))) {
                takeOver(reason, ends, phase == Word.USER);
                return;
            }
        }
    }

    /** We own the branch, of the next epoch; a thread may still be in user code of the one before. */
    private void takeOver(ExitReason reason, boolean ends, boolean fromUser) {
        Runner zombie = fromUser ? runner : null;
        long abandoned = ticket;
        Envelope message = current;
        current = null;
        runner = null;
        try {
            succeed(reason, ends, message);
        } catch (Throwable e) {
            // no memory: whoever runs next restarts it
            core.log().internal(this, e);
            recoverLater();
        }
        if (zombie != null) {
            zombie.interrupt(abandoned);
        }
        if (agenda instanceof End<S> end) {
            finish(end);
            return;
        }
        long now;
        do {
            now = word;
        } while (!WORD.compareAndSet(this, now, Word.in(now, Word.READY)));
        dispatch(fromUser);
    }

    /** Puts on the agenda what follows an exit, and tells whoever waited for what it cut off. */
    private void succeed(ExitReason reason, boolean ends, @Nullable Envelope message) {
        Agenda<S> cut = agenda;
        if (cut instanceof End<S>) {
            return;
        }
        if (cut instanceof Begin<S> begin) {
            if (begin.request() != null) {
                agenda = new End<>(reason, begin.request(), new Request.Failed(reason, Outcome.NOT_RUN));
            } else if (ends) {
                agenda = new End<>(reason, null, null);
            } else {
                restart(reason, begin.state());
            }
            return;
        }
        if (cut instanceof Terminate<S> terminate) {
            terminated(ends ? terminate.ending() : terminate, reason);
            return;
        }
        core.log().crashed(this, message == null ? "no message" : describe(message), reason);
        if (message instanceof Request<?> request && !request.refuse(new Request.Failed(reason, Outcome.NOT_RUN))) {
            request.finish(new Request.Failed(reason, Outcome.ROLLED_BACK));
        }
        if (ends) {
            agenda = new End<>(reason, null, null);
        } else {
            restart(reason, worker().slot(Word.slot(word)));
        }
    }

    // ---- start and end
    // --------------------------------------------------------------------------------------------------

    /**
     * Begins the first start: on this thread, which is the starter's, or on another one.
     *
     * @param here whether it may run on this thread
     */
    void begin(S state, StartRequest request, boolean here) {
        agenda = new Begin<>(new Start(Start.Kind.FIRST, Optional.empty()), state, request, true);
        if (here) {
            Runner self = Runner.current();
            int depth = self.depth();
            runner = self;
            try {
                if (!begin((Begin<S>) agenda, self)) {
                    return;
                }
            } catch (Throwable e) {
                self.unwind(depth);
                agenda = new End<>(EXHAUSTED, request, new Request.Failed(EXHAUSTED, Outcome.NOT_RUN));
            }
            if (agenda instanceof End<S> end) {
                finish(end);
                return;
            }
            if (agenda == null && release(word)) {
                return;
            }
        }
        long now;
        do {
            now = word;
            if (Word.signalled(now)) {
                takeSignal(now);
                if (agenda instanceof End<S> end) {
                    finish(end);
                    return;
                }
                now = word;
            }
        } while (!WORD.compareAndSet(this, now, Word.in(now, Word.READY)));
        dispatch(false);
    }

    /** Whether the first init may run on its starter's thread. */
    boolean startsHere() {
        return (options.dispatcher().kind() == Dispatcher.Kind.SHARED
                        || options.dispatcher().kind() == Dispatcher.Kind.VIRTUAL)
                && core.shortInits().proved(supplier.getClass())
                && !Thread.currentThread().isInterrupted();
    }

    /** Ends the branch, as the owner. The name is free before anybody can see that it is gone. */
    private void finish(End<S> end) {
        Incarnation<S> worker = incarnation;
        S last = worker == null ? null : worker.slot(Word.slot(word));
        agenda = end;
        current = null;
        if (options.name() != null) {
            core.names().free(options.name(), this);
        }
        core.branches().remove(this);
        long now;
        do {
            now = word;
        } while (!WORD.compareAndSet(this, now, Word.in(now, Word.ENDED)));
        Request.Failed notRun = new Request.Failed(end.reason(), Outcome.NOT_RUN);
        Envelope next = queue.close();
        while (next != null) {
            Envelope message = next;
            next = message.next;
            message.next = null;
            if (message instanceof StopRequest stop) {
                stop.refuse(end.reason());
            } else if (message instanceof Request<?> request) {
                request.refuse(notRun);
            }
        }
        carrier.release();
        incarnation = null;
        Sidecar<S> side = sidecar;
        if (side != null) {
            endSidecar(side, end, last);
        }
        if (end.request() != null) {
            end.request().finish(end.answer());
        }
    }

    private void endSidecar(Sidecar<S> side, End<S> end, @Nullable S last) {
        Request.Failed unknown = new Request.Failed(end.reason(), Outcome.UNKNOWN);
        for (Request<?> open : side.deferred) {
            open.finish(unknown);
        }
        side.deferred.clear();
        Caller.wakeAllBlocked(side);
        if (side.listener != null && last != null) {
            side.listener.terminated(end.reason(), last);
        }
        core.later(() -> side.terminated.complete(end.reason()));
    }

    // ---- what others ask
    // ------------------------------------------------------------------------------------------------

    /** A caller gives up; null if there is a result after all. */
    @Nullable
    Outcome giveUp(Request<?> request) {
        Outcome outcome = request.giveUp();
        Sidecar<S> side = sidecar;
        if (outcome == Outcome.UNKNOWN && side != null) {
            side.deferred.remove(request);
        }
        return outcome;
    }

    /** Answers a deferred call. */
    void answer(Request<?> request, @Nullable Object result) {
        if (request.finish(result)) {
            Sidecar<S> side = sidecar;
            if (side != null) {
                side.deferred.remove(request);
            }
        }
    }

    /** Whether a request has been handled and is to be answered later, by anybody. */
    boolean isDeferred(Request<?> request) {
        return request.isOpen() && current != request && !(request instanceof StartRequest);
    }

    /** What the thread in the middle of this branch's code waits for. */
    @Nullable
    Wait waiting() {
        Runner self = runner;
        Wait wait = self == null ? null : self.waiting;
        return wait != null && wait.from().contains(this) ? wait : null;
    }

    /** Whether a run that began in this epoch has been fenced. */
    boolean fencedSince(long epoch) {
        return Word.epoch(word) != epoch;
    }

    /** The peeper and the method of a message. */
    String describe(Envelope message) {
        if (message.op >= 0) {
            return id() + ": " + protocol.operation(message.op).signature();
        }
        return id()
                + (message instanceof InfoMessage ? ": info" : message instanceof StopRequest ? ": stop" : ": init");
    }

    /** What the worker is doing, as far as another thread can see. */
    String doing() {
        Envelope message = current;
        if (Word.phase(word) != Word.USER) {
            return "no handler is running";
        }
        return message == null ? "a callback is running" : "running " + describe(message);
    }

    /** The stack of the handler that is running, for a report. */
    StackTraceElement @Nullable [] stack() {
        Runner self = runner;
        return self == null || Word.phase(word) != Word.USER ? null : self.thread.getStackTrace();
    }

    Sidecar<S> sidecar() {
        Sidecar<S> side = sidecar;
        if (side == null) {
            side = new Sidecar<>();
            if (!SIDECAR.compareAndSet(this, null, side)) {
                side = Objects.requireNonNull(sidecar);
            }
        }
        return side;
    }

    private @Nullable ListenerQueue<S> listener() {
        Sidecar<S> side = sidecar;
        return side == null ? null : side.listener;
    }

    private Incarnation<S> worker() {
        return Objects.requireNonNull(incarnation);
    }

    NoProcessException noProcess(Envelope message) {
        return new NoProcessException(describe(message) + ": the peeper has ended (" + endReason() + ")");
    }
}
