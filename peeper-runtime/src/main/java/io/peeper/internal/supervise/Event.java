package io.peeper.internal.supervise;

import io.peeper.ExitReason;
import io.peeper.internal.branch.Supervised;
import org.jspecify.annotations.Nullable;

/** What a supervisor hears; handled one at a time. */
sealed interface Event {
    /**
     * A start is over.
     *
     * @param entry whose
     * @param supervised what was started
     * @param failure why it failed; null: it did not
     * @param ignored whether it did not want to run
     */
    record Started(
            Entry entry, Supervised supervised, @Nullable RuntimeException failure, boolean ignored) implements Event {}

    /**
     * A child has ended.
     *
     * @param supervised which
     * @param reason why
     */
    record Ended(Supervised supervised, ExitReason reason) implements Event {}

    /**
     * A restart that failed is to be tried again.
     *
     * @param entry whose
     * @param cause why
     */
    record Retry(Entry entry, ExitReason cause) implements Event {}

    /**
     * The supervisor is to start.
     *
     * @param told what comes of it
     * @param cause why it ended before; null: it is its first start
     */
    record Begin(Supervised.Started told, @Nullable ExitReason cause) implements Event {}

    /**
     * The supervisor is to end.
     *
     * @param reason why
     * @param life which of its lives
     */
    record Stop(ExitReason reason, int life) implements Event {}

    /**
     * Whatever still runs is to be killed.
     *
     * @param life in which of its lives
     */
    record Kill(int life) implements Event {}

    /**
     * Somebody asks for something.
     *
     * @param request what
     */
    record Asked(Ask<?> request) implements Event {}

    /**
     * Another supervisor says something.
     *
     * @param note to be run here
     */
    record Note(Runnable note) implements Event {}
}
