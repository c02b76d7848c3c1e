package io.peeper.internal.branch;

import io.peeper.Restart;

/**
 * The options of a spec that say what becomes of a peeper that fails.
 *
 * @param restart when its supervisor starts it again
 * @param significant whether its end may be the end of its supervisor
 */
public record Recovery(Restart restart, boolean significant) {
    /** What a spec begins with. */
    public static final Recovery DEFAULT = new Recovery(Restart.PERMANENT, false);

    /** With another restart. */
    public Recovery withRestart(Restart value) {
        return new Recovery(value, significant);
    }

    /** Significant or not. */
    public Recovery withSignificant(boolean value) {
        return new Recovery(restart, value);
    }
}
