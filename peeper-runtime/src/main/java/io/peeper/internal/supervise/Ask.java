package io.peeper.internal.supervise;

import io.peeper.ChildRef;
import io.peeper.PeeperRef;
import io.peeper.SupervisorRef;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A question to a supervisor, whose asker waits on its own thread. Answered once, by the supervisor's turns alone. */
final class Ask<T> {
    private final Consumer<Ask<T>> body;
    private final Thread asker = Thread.currentThread();

    /** The peepers in whose code it was asked. */
    final List<PeeperRef> within;

    /** Whose restart in progress it cuts short; null: nobody's. */
    final @Nullable String cuts;

    private @Nullable T answer;
    private @Nullable RuntimeException failure;
    private volatile boolean answered;

    /**
     * Makes one.
     *
     * @param cuts whose restart in progress it cuts short; null: nobody's
     * @param within the peepers in whose code it is asked
     * @param body answers, or leaves that to a later event
     */
    Ask(@Nullable String cuts, List<PeeperRef> within, Consumer<Ask<T>> body) {
        this.cuts = cuts;
        this.within = within;
        this.body = body;
    }

    void run() {
        try {
            body.accept(this);
        } catch (RuntimeException e) {
            fail(e);
        } catch (Error e) {
            fail(new IllegalStateException(e));
        }
    }

    /** Whether it was asked in the code of a peeper, or of one below it. */
    boolean isBelow(ChildRef child) {
        return within.stream().anyMatch(peeper -> isBelow(peeper, child));
    }

    private static boolean isBelow(PeeperRef peeper, ChildRef child) {
        if (peeper.equals(child)) {
            return true;
        }
        Optional<SupervisorRef> above = peeper.supervisor();
        while (above.isPresent() && !above.get().equals(child)) {
            above = above.get().supervisor();
        }
        return above.isPresent();
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
