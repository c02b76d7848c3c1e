package copying;

import io.peeper.annotation.Peeper;

/** A bean alone. */
@Peeper(state = Bean.class)
@SuppressWarnings("peeper:copied-state")
interface Alone {
    void count();
}
