package io.peeper.internal.supervise;

import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A question to a supervisor, whose asker waits on its own thread. Answered once, by the supervisor's turns alone. */
final class Ask<T> {
    private final Consumer<Ask<T>> body;
    private final Thread asker = Thread.currentThread();

    /** Whose restart in progress it cuts short; null: nobody's. */
    final @Nullable String cuts;

    private @Nullable T answer;
    private @Nullable RuntimeException failure;
    private volatile boolean answered;

    /**
     * Makes one.
     *
     * @param body answers, or leaves that to a later event
     */
    Ask(@Nullable String cuts, Consumer<Ask<T>> body) {
        this.cuts = cuts;
        this.body = body;
    }

    void run() {
        try {
            body.accept(this);
        } catch (RuntimeException e) {
            fail(e);
        }
    }

    void answer(T value) {
        if (!answered) {
            answer = value;
            end();
        }
    }

    void fail(RuntimeException why) {
        if (!answered) {
            failure = why;
            end();
        }
    }

    private void end() {
        answered = true;
        LockSupport.unpark(asker);
    }

    boolean isAnswered() {
        return answered;
    }

    /** The answer, or what it failed with. */
    @SuppressWarnings("NullAway") // answered
    T result() {
        if (failure != null) {
            throw failure;
        }
        return answer;
    }
}
