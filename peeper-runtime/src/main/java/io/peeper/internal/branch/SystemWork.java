package io.peeper.internal.branch;

import io.peeper.PeeperRef;
import io.peeper.Start;
import io.peeper.Statistics;
import io.peeper.Status;
import io.peeper.TraceEvent;
import io.peeper.UpgradeFailedException;
import io.peeper.Worker;
import io.peeper.generated.Protocol;
import io.peeper.internal.branch.Agenda.Terminate;
import io.peeper.internal.branch.SysRequest.Hibernation;
import io.peeper.internal.branch.SysRequest.Inspection;
import io.peeper.internal.branch.SysRequest.Replacement;
import io.peeper.internal.branch.SysRequest.StatusRequest;
import io.peeper.internal.branch.SysRequest.Transfer;
import io.peeper.internal.branch.SysRequest.Upgrade;
import io.peeper.internal.watch.ListenerQueue;
import io.peeper.internal.watch.TraceQueue;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** How requests to the runtime itself are served, in their turn between two messages: stops, {@code sys}, upgrades. */
abstract sealed class SystemWork<S> extends LentWork<S> permits Branch {
    SystemWork(Core core, Protocol<?, S, ?> protocol, Supplier<? extends Worker<S>> supplier, Options options) {
        super(core, protocol, supplier, options);
    }

    @Override
    final boolean serve(Request<?> request, Runner self) {
        if (request instanceof StopRequest stop) {
            // also where nobody waits for it any more
            stop.begin();
            if (paused) {
                // the worker is gone, and its terminate has run
                end(stop.reason, stop, stop.reason);
                return true;
            }
            agenda = new Terminate<>(stop.reason, true, stop, null, true);
            return true;
        }
        if (!request.begin()) {
            return true;
        }
        if (request instanceof SysRequest.Wake wake) {
            if (wake.at == sidecar().pausedUntil) {
                paused = false;
            }
            return true;
        }
        if (request instanceof Hibernation) {
            autoHibernation();
            return true;
        }
        boolean ours = true;
        if (request instanceof Inspection<?> inspection) {
            inHand(request);
            request.conclude(inspection.body.apply(this));
            inHand(null);
        } else if (request instanceof Replacement replacement) {
            ours = replace(replacement, self);
        } else if (request instanceof StatusRequest status) {
            ours = show(status, self);
        } else if (request instanceof Upgrade upgrade) {
            ours = upgrade(upgrade, self);
        } else if (request instanceof Transfer transfer) {
            ours = move(transfer, self);
        }
        if (ours) {
            countAnew();
        }
        return ours;
    }

    /** Enters USER for a request; null, with the request back in its place, if there is a signal. */
    private @Nullable Frame enter(Request<?> request, Runner self) {
        Frame frame = enter(request, request.deadline, self);
        if (frame == null) {
            request.unbegin();
            queue.unpoll(request);
        }
        return frame;
    }

    @SuppressWarnings("unchecked") // one of its own
    final Object copied(Object state) {
        return Objects.requireNonNull(protocol.freeze((S) state));
    }

    final Object currentState() {
        return Objects.requireNonNull(committed());
    }

    final void suspend(boolean on) {
        suspended = on;
    }

    final void count(boolean on) {
        debugging().count(on);
        dropDebug();
    }

    final Optional<Statistics> counted() {
        Debug debug = debug();
        return debug == null ? Optional.empty() : debug.counted();
    }

    final void keep(int events) {
        debugging().keep(events);
        dropDebug();
    }

    final List<TraceEvent> kept() {
        Debug debug = debug();
        return debug == null ? List.of() : debug.kept();
    }

    final void add(TraceQueue queue) {
        debugging().add(queue);
    }

    final void noDebug() {
        debugging().stop();
        dropDebug();
    }

    private Debug debugging() {
        Sidecar<S> side = sidecar();
        if (side.debug == null) {
            side.debug = new Debug(branch());
        }
        attended = true;
        return side.debug;
    }

    private void dropDebug() {
        Sidecar<S> side = sidecar();
        if (side.debug != null && !side.debug.isNeeded()) {
            side.debug = null;
        }
    }

    /** A change of the state from outside, a transaction like any other. */
    @SuppressWarnings({"unchecked", "ReferenceEquality"}) // checked; and no equals of the user's is asked
    private boolean replace(Replacement request, Runner self) {
        Incarnation<S> worker = worker();
        Frame frame = enter(request, self);
        if (frame == null) {
            return true;
        }
        int slot = Word.slot(frame.word);
        S next = worker.slot(slot);
        boolean changes = false;
        String shown = null;
        try {
            worker.begin(slot);
            Object changed = request.change.apply(worker.given(slot));
            if (changed == null) {
                throw illegal(worker, request, "returned null as the state");
            }
            if (worker.isAnother((S) changed, next)) {
                checkState(changed, request, worker);
                next = worker.kept((S) changed);
                worker.write(1 - slot, next);
                worker.seal(1 - slot);
                changes = true;
                Debug debug = debug();
                shown = debug != null && debug.tells() ? Shown.textBy(worker, next) : null;
            }
        } catch (Throwable e) {
            frame.thrown = e;
        }
        if (!leave(frame, changes && frame.thrown == null ? Word.flipped(frame.word) : frame.word, self)) {
            return false;
        }
        if (frame.thrown != null) {
            worker.spoil();
            request.conclude(new Request.Thrown(frame.thrown));
            return true;
        }
        if (changes) {
            changed();
            if (shown != null) {
                debugging().tell(TraceEvent.Kind.STATE, shown);
            }
        }
        request.conclude(next);
        return true;
    }

    private boolean show(StatusRequest request, Runner self) {
        Incarnation<S> worker = worker();
        Frame frame = enter(request, self);
        if (frame == null) {
            return true;
        }
        int slot = Word.slot(frame.word);
        worker.begin(slot);
        Object shown = Shown.by(worker, worker.slot(slot));
        if (!leave(frame, frame.word, self)) {
            return false;
        }
        Sidecar<S> side = sidecarOrNull();
        Ties ties = side == null ? null : side.tiesOrNull();
        List<PeeperRef> nobody = List.of();
        request.conclude(new Status(
                branch(),
                suspended
                        ? Status.Mode.SUSPENDED
                        : side != null && side.hibernated ? Status.Mode.HIBERNATED : Status.Mode.RUNNING,
                incarnations(),
                worker.getClass(),
                shown,
                queue.size(),
                committedDictionary().size(),
                ties == null ? 0 : ties.timers(),
                ties == null ? nobody : ties.monitored(),
                ties == null ? nobody : ties.linked(),
                ties != null && ties.trapsExits(),
                counted(),
                kept()));
        return true;
    }

    /** What a new worker takes over, and how. */
    private record Takeover<S>(
            SysRequest<?> request,
            Supplier<? extends Worker<S>> supplier,
            Start.Kind kind,
            @Nullable Object extra) {}

    @SuppressWarnings("unchecked") // what the supplier makes is checked
    private boolean upgrade(Upgrade request, Runner self) {
        Supplier<? extends Worker<S>> supplier = (Supplier<? extends Worker<S>>) request.supplier;
        return takeOver(
                new Takeover<>(request, supplier, Start.Kind.UPGRADE, request.extra), self, () -> supply(supplier));
    }

    /** To another supervisor: the branch stays what it is, with all that waits for it. */
    private boolean move(Transfer request, Runner self) {
        return takeOver(new Takeover<>(request, supplier(), Start.Kind.TRANSFER, null), self, () -> {
            Sidecar<S> side = sidecar();
            side.parent = request.target;
            if (side.listener != null) {
                side.listener.transferred(committed());
            }
        });
    }

    /**
     * A new worker takes over what the one there is has, or nothing happens.
     *
     * @param done run as the owner when it has; our own code
     */
    @SuppressWarnings("ReferenceEquality") // no equals of the user's is asked
    private boolean takeOver(Takeover<S> takeover, Runner self, Runnable done) {
        SysRequest<?> request = takeover.request();
        Incarnation<S> before = worker();
        Frame frame = enter(request, self);
        if (frame == null) {
            return true;
        }
        int slot = Word.slot(frame.word);
        Incarnation<S> worker = null;
        Effect<S> effect = null;
        try {
            worker = make(takeover.supplier());
            worker.begin(before.keptDictionary(slot));
            S state = before.slot(slot);
            S changed = takeover.kind() == Start.Kind.UPGRADE ? changed(takeover, worker, state) : state;
            worker.write(0, changed);
            S given = worker.given(0);
            effect = worker.init(given, new Start(takeover.kind(), Optional.empty()));
            checkInit(effect, worker, false, given);
            if (effect.has(Effect.STOP | Effect.IGNORE)) {
                throw new IllegalStateException(worker.getClass().getName() + ": init of kind " + takeover.kind()
                        + " returned stop(...) or ignore(); it can only go on");
            }
        } catch (Throwable e) {
            frame.thrown = e;
        }
        boolean taken = frame.thrown == null && worker != null && effect != null;
        if (!leave(frame, taken ? Word.slotZero(frame.word) : frame.word, self)) {
            return false;
        }
        if (!taken) {
            Throwable cause = Objects.requireNonNull(frame.thrown);
            request.conclude(new Request.Thrown(new UpgradeFailedException(
                    branch().describe(request) + ": " + cause.getClass().getName()
                            + " in the new worker; the one before goes on as if nothing had happened",
                    cause)));
            return true;
        }
        incarnation = worker;
        before.shareDictionary(worker());
        ListenerQueue<S> listener = listener();
        S was = before.slot(slot);
        S now = worker().slot(0);
        if (listener != null && !Unchanged.is(was, now)) {
            listener.changed(was, now);
        }
        watchState();
        done.run();
        Effect<?> decided = Objects.requireNonNull(effect);
        follow(decided.kind, decided.detail, null);
        request.conclude(null);
        return true;
    }

    /** The state as the new behaviour wants it; in USER. */
    @SuppressWarnings("ReferenceEquality") // no equals of the user's is asked
    private S changed(Takeover<S> takeover, Incarnation<S> worker, S state) {
        S changed = worker.codeChange(protocol.copies() ? protocol.freeze(state) : state, takeover.extra());
        if (changed == null) {
            throw new IllegalStateException(worker.getClass().getName() + ": codeChange returned null as the state");
        }
        if (changed == state) {
            return state;
        }
        checkState(changed, takeover.request(), worker);
        return protocol.freeze(changed);
    }
}
