package bad;

import io.peeper.Listener;
import io.peeper.annotation.Peeper;

@Peeper(state = Integer.class, listener = ListenerPrivateConstructor.Hears.class)
interface ListenerPrivateConstructor {
    final class Hears implements Listener<Integer> {
        private Hears() {}
    }

    int get();
}

// listener-constructor at 6:75
