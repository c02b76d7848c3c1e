package io.peeper.internal.branch;

import io.peeper.Backoff;
import io.peeper.KeepTables;
import io.peeper.OnPoison;
import io.peeper.Restart;

/**
 * The options of a spec that say what becomes of a peeper that fails.
 *
 * @param restart when its supervisor starts it again
 * @param significant whether its end may be the end of its supervisor
 * @param backoff how long it waits before it goes on
 * @param history how many states before the last are kept
 * @param onPoison what it does when its state seems to be at fault
 * @param poisonAfter after how many crashes in a row that is
 * @param retries how often a message that crashed is tried again
 * @param keepTables which tables survive the worker
 */
public record Recovery(
        Restart restart,
        boolean significant,
        Backoff backoff,
        int history,
        OnPoison onPoison,
        int poisonAfter,
        int retries,
        KeepTables keepTables) {
    /** What a spec begins with. */
    public static final Recovery DEFAULT =
            new Recovery(Restart.PERMANENT, false, Backoff.none(), 0, OnPoison.RESTART, 10, 0, KeepTables.none());

    /** With another restart. */
    public Recovery withRestart(Restart value) {
        return new Recovery(value, significant, backoff, history, onPoison, poisonAfter, retries, keepTables);
    }

    /** Significant or not. */
    public Recovery withSignificant(boolean value) {
        return new Recovery(restart, value, backoff, history, onPoison, poisonAfter, retries, keepTables);
    }

    /** With another wait. */
    public Recovery withBackoff(Backoff value) {
        return new Recovery(restart, significant, value, history, onPoison, poisonAfter, retries, keepTables);
    }

    /** With another number of states. */
    public Recovery withHistory(int value) {
        return new Recovery(restart, significant, backoff, value, onPoison, poisonAfter, retries, keepTables);
    }

    /** With another way out. */
    public Recovery withOnPoison(OnPoison value, int crashes) {
        return new Recovery(restart, significant, backoff, history, value, crashes, retries, keepTables);
    }

    /** With another number of attempts. */
    public Recovery withRetries(int value) {
        return new Recovery(restart, significant, backoff, history, onPoison, poisonAfter, value, keepTables);
    }

    /** With other tables. */
    public Recovery withKeepTables(KeepTables value) {
        return new Recovery(restart, significant, backoff, history, onPoison, poisonAfter, retries, value);
    }
}
