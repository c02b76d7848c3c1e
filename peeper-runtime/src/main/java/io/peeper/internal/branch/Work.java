package io.peeper.internal.branch;

import io.peeper.ExitReason;
import io.peeper.Outcome;
import io.peeper.Overflow;
import io.peeper.Worker;
import io.peeper.generated.Protocol;
import io.peeper.internal.branch.Agenda.Begin;
import io.peeper.internal.branch.Agenda.Continue;
import io.peeper.internal.branch.Agenda.Terminate;
import io.peeper.internal.time.Nanos;
import io.peeper.internal.watch.ListenerQueue;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * How messages are handled: one at a time, each a transaction on the state. Also the steps of {@code then}, which are messages of
 * their own.
 */
abstract sealed class Work<S> extends Starting<S> permits Branch {
    /** How many messages an owner handles before it lets others have the thread. */
    private static final int TURN = 256;

    Work(Core core, Protocol<?, S, ?> protocol, Supplier<? extends Worker<S>> supplier, Options options) {
        super(core, protocol, supplier, options);
    }

    @Override
    final boolean drain(Runner self) {
        for (int left = TURN; left > 0 || !handedOver(self); left--) {
            // a flag that user code left behind was not meant for what runs next
            Thread.interrupted();
            if (Word.signalled(word())) {
                takeSignal();
            } else if (agenda != null) {
                if (endedByAgenda()) {
                    return true;
                }
                if (!follow(agenda, self)) {
                    return false;
                }
            } else {
                Envelope message = queue.poll();
                if (aboveHalf && queue.size() < options.mailbox().capacity() >>> 1) {
                    // also within a turn: the next crossing is told again
                    aboveHalf = false;
                }
                if (message == null) {
                    if (release(self)) {
                        return true;
                    }
                } else if (!handle(message, self)) {
                    return false;
                }
            }
        }
        return true;
    }

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
        restart(EXHAUSTED, committed());
        return true;
    }

    /** Handles one message; false if the branch was taken away. */
    private boolean handle(Envelope message, Runner self) {
        if (options.mailbox().overflow() == Overflow.BLOCK) {
            Caller.wakeOneBlocked(sidecar());
        }
        if (message instanceof StopRequest stop) {
            stop.begin();
            agenda = new Terminate<>(stop.reason, true, stop, null, true);
            return true;
        }
        Request<?> request = message instanceof Request<?> asked ? asked : null;
        if (request != null && !request.begin()) {
            // its caller has given up
            return true;
        }
        Incarnation<S> worker = worker();
        Frame frame = enter(message, request == null ? Nanos.FOREVER : request.deadline, self);
        if (frame == null) {
            if (request != null) {
                request.unbegin();
            }
            queue.unpoll(message);
            return true;
        }
        int slot = Word.slot(frame.word);
        Effect<?> effect = null;
        boolean changes = false;
        try {
            effect = effect(message, request, worker, worker.slot(slot));
            changes = accept(effect, message, worker, slot);
        } catch (Throwable e) {
            frame.thrown = e;
        }
        if (!leave(frame, changes ? Word.flipped(frame.word) : frame.word, self)) {
            return false;
        }
        if (frame.thrown == null && effect != null) {
            settle(effect, changes, message, null);
        } else {
            threw(Objects.requireNonNull(frame.thrown), message, request);
            frame.thrown = null;
        }
        return true;
    }

    /** Runs the handler of a message. */
    @SuppressWarnings("unchecked") // the worker was checked against the protocol when it was attached
    private Effect<?> effect(Envelope message, @Nullable Request<?> request, Incarnation<S> worker, S state)
            throws Throwable {
        Protocol<?, S, Worker<S>> table = (Protocol<?, S, Worker<S>>) protocol;
        Effect<?> effect;
        if (request != null) {
            effect = table.handleCall((Worker<S>) worker, state, message.op, message);
        } else if (message instanceof InfoMessage info) {
            effect = worker.info(state, info.content);
        } else {
            effect = table.handleCast((Worker<S>) worker, state, message.op, message);
        }
        if (effect == null) {
            throw illegal(worker, message, "returned null");
        }
        return effect;
    }

    /** Checks what a handler decided, and writes its state into the idle slot; whether there is another state. */
    @SuppressWarnings({"unchecked", "ReferenceEquality"
    }) // an effect of this worker's own state; whose equals is not asked
    private boolean accept(Effect<?> effect, @Nullable Envelope message, Incarnation<S> worker, int slot) {
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
        return new IllegalStateException(
                worker.getClass().getName() + ": " + Branch.method(protocol, message) + " " + what);
    }

    /** A message was committed: what follows from it. */
    private void settle(Effect<?> effect, boolean changed, @Nullable Envelope message, @Nullable Continue<S> rest) {
        Request<?> request = message instanceof Request<?> asked ? asked : null;
        boolean stops = effect.has(Effect.STOP);
        if (request != null && !stops) {
            if (effect.has(Effect.REPLY)) {
                request.conclude(effect.value());
            } else {
                defer(request);
            }
        }
        if (changed) {
            changed();
        }
        if (!stops) {
            agenda = effect.has(Effect.THEN) ? Continue.of(Objects.requireNonNull(effect.detail), rest) : rest;
            return;
        }
        if (request != null) {
            request.release();
        }
        ExitReason reason = (ExitReason) Objects.requireNonNull(effect.detail);
        if (!reason.isClean()) {
            tell(reason, Branch.method(protocol, message));
        }
        Object answer = effect.has(Effect.REPLY) ? effect.value() : new Request.Failed(reason, Outcome.UNKNOWN);
        agenda = new Terminate<>(reason, reason.isClean(), request, answer, false);
    }

    /** The word names another slot than before. */
    private void changed() {
        Incarnation<S> worker = worker();
        int slot = slot();
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
        if (!request.defer()) {
            side.deferred.remove(request);
        }
    }

    /** A handler threw: a reply, if its method declares it. */
    private void threw(Throwable thrown, Envelope message, @Nullable Request<?> request) {
        if (request != null && protocol.declares(message.op, thrown)) {
            request.conclude(new Request.Thrown(thrown));
        } else {
            crashed(thrown, message);
        }
    }

    /** User code threw, and that is no reply. */
    private void crashed(Throwable thrown, @Nullable Envelope message) {
        ExitReason reason = new ExitReason.Crash(thrown);
        tell(reason, Branch.method(protocol, message));
        Request<?> request = message instanceof Request<?> asked ? asked : null;
        agenda = new Terminate<>(reason, false, request, new Request.Failed(reason, Outcome.ROLLED_BACK), false);
    }

    /** Runs a step that {@code then} asked for; false if the branch was taken away. */
    private boolean step(Continue<S> step, Runner self) {
        Incarnation<S> worker = worker();
        Frame frame = enter(null, Nanos.FOREVER, self);
        if (frame == null) {
            return true;
        }
        int slot = Word.slot(frame.word);
        Effect<?> effect = null;
        boolean changes = false;
        try {
            effect = (Effect<?>) step.step().apply(worker.slot(slot));
            if (effect == null) {
                throw illegal(worker, null, "returned null");
            }
            changes = accept(effect, null, worker, slot);
        } catch (Throwable e) {
            frame.thrown = e;
        }
        if (!leave(frame, changes ? Word.flipped(frame.word) : frame.word, self)) {
            return false;
        }
        if (frame.thrown == null && effect != null) {
            settle(effect, changes, null, step.rest());
        } else {
            crashed(Objects.requireNonNull(frame.thrown), null);
        }
        return true;
    }
}
