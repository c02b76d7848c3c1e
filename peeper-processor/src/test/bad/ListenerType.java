package bad;

import io.peeper.Listener;
import io.peeper.annotation.Peeper;

@Peeper(state = Integer.class, listener = ListenerType.Hears.class)
interface ListenerType {
    final class Hears implements Listener<String> {}

    int get();
}

// listener-type at 6:61
