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
 * null (queued) --> RUNNING --> a reply, a Thrown, a Failed
 *   |                |  '--> Early --> its reply, a Failed     answered by From before the handler's commit
 *   |                '--> DEFERRED --> a reply, a Thrown, a Failed
 *   |             any of these --> ABANDONED, UNANSWERED       the caller gave up: UNKNOWN
 *   |                '--> OVERDUE, an Interrupted            cut short, on the thread of a caller
 *   |--> WITHDRAWN                                             the caller gave up first: NOT_RUN, the handler never runs
 *   '--> a Failed, DROPPED                                     the branch ended first, or had no room
 * }</pre>
 *
 * <p>A reply that a {@code From} gives while the handler of the very call still runs waits as {@code Early} for the commit: until
 * then nobody may see it, since a crash would take it back.
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
    private static final Object UNANSWERED = new Object();
    private static final Object DEFERRED = new Object();
    private static final Object NULL = new Object();

    /** An exception that is a reply. */
    record Thrown(Throwable error) {}

    /** The worker exited; the exception is made by whoever waits, so that it has the caller's stack. */
    record Failed(ExitReason reason, Outcome outcome) {}

    /** An interrupt that was meant for the thread has ended a handler that ran on it: of the request's caller, or of another one. */
    record Interrupted(ExitReason reason, Thread thread) {}

    /** A reply that waits for the commit of its handler. */
    private record Early(@Nullable Object value) {}

    /** Its deadline passed while it ran on its caller's own thread, and that ended its handler. */
    static final Object OVERDUE = new Object();

    /** Not taken: the mailbox was full and dropped it. */
    static final Object DROPPED = new Object();

    @SuppressWarnings("unused") // by RESULT
    private volatile @Nullable Object result;

    /**
     * A thread to unpark, a future to complete or a note to make. A thread may be set when it is about to park, and then looks for the
     * result once more; the others are set before the message is sent.
     */
    private volatile @Nullable Object waiter;

    /** When the caller gives up; {@link io.peeper.internal.time.Nanos#FOREVER} never. Set before the message is sent. */
    long deadline;

    /** For generated code, by way of {@code CallMessage}. */
    protected Request(int op) {
        super(op);
    }

    final void waiter(Object who) {
        waiter = who;
    }

    /** Not so where its sender waits, and can send nothing meanwhile; if it gives up, the request is withdrawn. */
    @Override
    boolean ordered() {
        Object who = waiter;
        return who != null && !(who instanceof Thread);
    }

    /** The handler is about to run; false if nobody waits any more. */
    final boolean begin() {
        return RESULT.compareAndSet(this, null, RUNNING);
    }

    /** It runs on its caller's own thread, where nobody else knows of it yet. */
    final void beginHere() {
        RESULT.set(this, RUNNING);
    }

    /** It was not to be run yet after all. If its caller has given up meanwhile, it never will. */
    final void unbegin() {
        RESULT.compareAndSet(this, RUNNING, null);
    }

    /** Its handler crashed, and will run again; false if nobody waits any more. What the handler answered early does not count. */
    final boolean again() {
        Object now = result;
        return (now == RUNNING || now instanceof Early) && RESULT.compareAndSet(this, now, null);
    }

    /** The caller gives up; null if it came too late, and there is a result. */
    final @Nullable Outcome giveUp() {
        while (true) {
            Object now = result;
            if (now == null) {
                if (RESULT.compareAndSet(this, null, WITHDRAWN)) {
                    return Outcome.NOT_RUN;
                }
            } else if (!isOpen(now)) {
                return null;
            } else if (RESULT.compareAndSet(this, now, now == DEFERRED ? UNANSWERED : ABANDONED)) {
                return Outcome.UNKNOWN;
            }
        }
    }

    /** Its handler has answered, and that is committed. A reply that was given before counts instead. */
    final void conclude(@Nullable Object value) {
        if (!end(RUNNING, value)) {
            release();
        }
    }

    /** Its handler has been committed, and will say more later, or nothing: a reply that was given before leaves now. */
    final void release() {
        if (result instanceof Early early) {
            end(early, early.value);
        }
    }

    /** Its handler is gone, and nothing of it counts. */
    final void fail(Object failure) {
        if (!end(RUNNING, failure) && result instanceof Early early) {
            end(early, failure);
        }
    }

    /** Its handler has been committed without an answer; false if there is one, or nobody waits any more. */
    final boolean defer() {
        if (RESULT.compareAndSet(this, RUNNING, DEFERRED)) {
            return true;
        }
        release();
        return false;
    }

    /** Somebody answers it by its {@code From}; false if it is too late. */
    final boolean answer(@Nullable Object value) {
        return RESULT.compareAndSet(this, RUNNING, new Early(value)) || end(DEFERRED, value);
    }

    /** Ends it, if it is open and its handler has been committed. */
    final void endDeferred(Failed failure) {
        end(DEFERRED, failure);
    }

    /** Ends it, if it has not begun. */
    final void refuse(Object failure) {
        end(null, failure);
    }

    private boolean end(@Nullable Object from, @Nullable Object value) {
        if (RESULT.compareAndSet(this, from, value == null ? NULL : value)) {
            wake();
            return true;
        }
        return false;
    }

    /** Whether its handler has begun and there is no result to be had yet. */
    private static boolean isOpen(Object now) {
        return now == RUNNING || now == DEFERRED || now instanceof Early;
    }

    /** Whether there is a result to be had. */
    final boolean isFinished() {
        Object now = result;
        return now != null && !isOpen(now);
    }

    /** Whether anybody may answer it, its handler being done. */
    final boolean isDeferred() {
        return result == DEFERRED;
    }

    /** Whether its caller gave up after its handler was done, and before anybody answered it. */
    final boolean isUnanswered() {
        return result == UNANSWERED;
    }

    /** The result: a reply, {@link Thrown}, {@link Failed}, {@link Interrupted}, {@link #OVERDUE} or {@link #DROPPED}. */
    final @Nullable Object result() {
        Object now = result;
        return now == NULL ? null : now;
    }

    /** Somebody is about to park for it; has to look once more whether it is finished. */
    final void parks(Thread who) {
        waiter = who;
    }

    private void wake() {
        Object who = waiter;
        if (who instanceof Thread thread) {
            Runner runner = Runner.orNull();
            if (runner == null) {
                LockSupport.unpark(thread);
            } else {
                runner.wake(thread);
            }
        } else if (who instanceof Ask<?> ask) {
            ask.answered();
        } else if (who instanceof Runnable note) {
            // our own code, which only makes a note
            note.run();
        }
    }

    /** The handle of a deferred call. */
    protected final From<R> deferred() {
        return new DeferredReply<>(this);
    }
}
