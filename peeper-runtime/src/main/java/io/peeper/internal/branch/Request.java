package io.peeper.internal.branch;

import io.peeper.ExitReason;
import io.peeper.From;
import io.peeper.Outcome;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * A message that somebody waits for. Its whole life is one reference, changed by compare-and-set alone, so that reply, end,
 * withdrawal and interrupt can race and exactly one of them wins:
 *
 * <pre>{@code
 * null (queued) -> RUNNING -> a reply, a Thrown, a Failed
 *      |              `-----> ABANDONED   the caller gave up: UNKNOWN
 *      |------> WITHDRAWN                 the caller gave up first: NOT_RUN, the handler never runs
 *      `------> a Failed                  the branch ended first
 * }</pre>
 *
 * <p>A winner's set is a release, the waiter's read an acquire: who sees a reply sees everything the handler did.
 */
public abstract class Request<R> extends Envelope {
    private static final VarHandle RESULT;

    static {
        try {
            RESULT = MethodHandles.lookup().findVarHandle(Request.class, "result", Object.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private static final Object RUNNING = new Object();
    private static final Object WITHDRAWN = new Object();
    private static final Object ABANDONED = new Object();
    private static final Object NULL = new Object();

    /** An exception that is a reply. */
    record Thrown(Throwable error) {}

    /** The worker exited; the exception is made by whoever waits, so that it has the caller's stack. */
    record Failed(ExitReason reason, Outcome outcome) {}

    /** Not taken: the mailbox was full and dropped it. */
    static final Object DROPPED = new Object();

    @SuppressWarnings("unused") // by RESULT
    private volatile @Nullable Object result;

    /** A thread to unpark or a future to complete; set before the message is sent. */
    private @Nullable Object waiter;

    /** When the caller gives up; {@link io.peeper.internal.time.Nanos#FOREVER} never. Set before the message is sent. */
    long deadline;

    /** For generated code, by way of {@code CallMessage}. */
    protected Request(int op) {
        super(op);
    }

    final void waiter(Object who) {
        waiter = who;
    }

    /** The handler is about to run; false if nobody waits any more. */
    final boolean begin() {
        return RESULT.compareAndSet(this, null, RUNNING);
    }

    /** The caller gives up; null if it came too late, and there is a result. */
    final @Nullable Outcome giveUp() {
        if (RESULT.compareAndSet(this, null, WITHDRAWN)) {
            return Outcome.NOT_RUN;
        }
        return RESULT.compareAndSet(this, RUNNING, ABANDONED) ? Outcome.UNKNOWN : null;
    }

    /** Ends it, if it has begun and nobody has before; a reply of null is one. */
    final boolean finish(@Nullable Object value) {
        if (RESULT.compareAndSet(this, RUNNING, value == null ? NULL : value)) {
            wake();
            return true;
        }
        return false;
    }

    /** Ends it, if it has not begun. */
    final boolean refuse(Object failure) {
        if (RESULT.compareAndSet(this, null, failure)) {
            wake();
            return true;
        }
        return false;
    }

    /** Whether its caller has gone, so that there is no use in handling it. */
    final boolean isWithdrawn() {
        return result == WITHDRAWN;
    }

    /** Whether there is a result to be had. */
    final boolean isFinished() {
        Object now = result;
        return now != null && now != RUNNING;
    }

    /** Whether it was begun and has no result yet. */
    final boolean isOpen() {
        return result == RUNNING;
    }

    /** The result: a reply, {@link Thrown}, {@link Failed} or {@link #DROPPED}. */
    final @Nullable Object result() {
        Object now = result;
        return now == NULL ? null : now;
    }

    private void wake() {
        Object who = waiter;
        if (who instanceof Thread thread) {
            LockSupport.unpark(thread);
        } else if (who instanceof Ask<?> ask) {
            ask.answered();
        }
    }

    /** The handle of a deferred call. */
    protected final From<R> deferred() {
        return new DeferredReply<>(this);
    }
}
