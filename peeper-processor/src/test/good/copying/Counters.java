package copying;

import io.peeper.annotation.Peeper;

/** An array alone. */
@Peeper(state = long[].class)
@SuppressWarnings("peeper")
interface Counters {
    void count(int which);
}
