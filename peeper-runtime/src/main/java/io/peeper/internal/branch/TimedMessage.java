package io.peeper.internal.branch;

import io.peeper.Timer;
import io.peeper.internal.time.Nanos;
import io.peeper.internal.time.Timers;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A message that a worker sends itself later. Set with the commit of the message that asked for it; whoever moves it out of a state
 * decides what becomes of it:
 *
 * <pre>{@code
 * HELD --commit--> SET --time--> QUEUED --turn--> DONE
 *   '---------------'--------------'--cancel----> CANCELLED
 * }</pre>
 */
final class TimedMessage extends Signal implements Timer {
    private static final VarHandle STATE;

    static {
        try {
            STATE = MethodHandles.lookup().findVarHandle(TimedMessage.class, "state", int.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private static final int HELD = 0;
    private static final int SET = 1;
    private static final int QUEUED = 2;
    private static final int DONE = 3;
    private static final int CANCELLED = 4;

    private final Branch<?> branch;
    private final Ties ties;
    private final long at;
    private final Object content;

    @SuppressWarnings("unused") // by STATE
    private volatile int state;

    private volatile Timers.@Nullable Cancellable alarm;

    /**
     * Makes one that is not set yet.
     *
     * @param at when its time comes
     * @param content a message, or a {@link Task}
     */
    TimedMessage(Branch<?> branch, Ties ties, long at, Object content) {
        this.branch = branch;
        this.ties = ties;
        this.at = at;
        this.content = content;
    }

    /** Something to run instead of a message. */
    record Task(Runnable body) {}

    /** The message that asked for it is committed. */
    void set() {
        if (STATE.compareAndSet(this, HELD, SET)) {
            long left = left();
            if (left == 0) {
                expired();
                return;
            }
            alarm = branch.core.timers().schedule(this::expired, left);
            if (state == CANCELLED) {
                release();
            }
        }
    }

    private void expired() {
        if (STATE.compareAndSet(this, SET, QUEUED)) {
            alarm = null;
            branch.putControl(this);
        }
    }

    private long left() {
        return at == Nanos.FOREVER ? at : Math.max(0, at - branch.core.clock().nanos());
    }

    @Override
    boolean take() {
        ties.remove(this);
        return STATE.compareAndSet(this, QUEUED, DONE) && !ties.isClosed();
    }

    @Override
    Object content() {
        return content;
    }

    @Override
    String label() {
        return content instanceof Task ? "a task of after(...)" : "info";
    }

    @Override
    public Optional<Duration> cancel() {
        ties.remove(this);
        return drop();
    }

    /** Cancels it, when it is in no set any more. */
    Optional<Duration> drop() {
        while (true) {
            int now = state;
            if (now >= DONE) {
                return Optional.empty();
            }
            if (STATE.compareAndSet(this, now, CANCELLED)) {
                release();
                return Optional.of(Duration.ofNanos(now == QUEUED ? 0 : left()));
            }
        }
    }

    private void release() {
        Timers.Cancellable armed = alarm;
        if (armed != null) {
            alarm = null;
            armed.cancel();
        }
    }

    @Override
    public Optional<Duration> remaining() {
        int now = state;
        return now >= DONE ? Optional.empty() : Optional.of(Duration.ofNanos(now == QUEUED ? 0 : left()));
    }
}
