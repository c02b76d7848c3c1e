package bad;

import io.peeper.Listener;
import io.peeper.annotation.Peeper;

class ListenerAccess {
    private static final class Hears implements Listener<Integer> {
        Hears() {}
    }

    @Peeper(state = Integer.class, listener = Hears.class)
    interface Inner {
        int get();
    }
}

// listener-access at 11:52
