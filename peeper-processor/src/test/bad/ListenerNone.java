package bad;

import io.peeper.annotation.Peeper;

@Peeper(state = Integer.class, listener = ListenerNone.Hears.class)
interface ListenerNone {
    final class Hears {}

    int get();
}

// listener-type at 5:61
