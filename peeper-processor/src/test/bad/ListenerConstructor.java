package bad;

import io.peeper.Listener;
import io.peeper.annotation.Peeper;

@Peeper(state = Integer.class, listener = ListenerConstructor.Hears.class)
interface ListenerConstructor {
    final class Hears implements Listener<Integer> {
        Hears(int number) {}
    }

    int get();
}

// listener-constructor at 6:68
