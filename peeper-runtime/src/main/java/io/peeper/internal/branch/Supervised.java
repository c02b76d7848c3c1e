package io.peeper.internal.branch;

import io.peeper.ChildRef;
import io.peeper.ExitReason;
import io.peeper.Shutdown;
import org.jspecify.annotations.Nullable;

/** What a supervisor does with a child, whatever it is. Nothing here waits; what comes of it is told to a {@link Started} or the {@link Parent}. */
public interface Supervised {
    /** Told once what came of a start; only makes a note. */
    interface Started {
        /**
         * It is over.
         *
         * @param failure why it did not start; null: it runs, or was ignored
         * @param ignored whether {@code init} said so
         */
        void started(@Nullable RuntimeException failure, boolean ignored);
    }

    /** As users see it. */
    ChildRef ref();

    /** Starts it, for the first time. */
    void start(Started told);

    /** Starts it again after its end, with what it had. */
    void startAgain(ExitReason cause, Started told);

    /** Ends it in order; its parent is told. Does nothing if it has ended. */
    void end(ExitReason reason, Shutdown limit);

    /** Ends it at once. */
    void kill();

    /** Nobody will start it again: what it had is dropped, and whoever waits for its end is told. */
    void retire(ExitReason reason);
}
