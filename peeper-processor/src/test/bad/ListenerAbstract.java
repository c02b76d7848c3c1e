package bad;

import io.peeper.Listener;
import io.peeper.annotation.Peeper;

@Peeper(state = Integer.class, listener = ListenerAbstract.Hears.class)
interface ListenerAbstract {
    abstract class Hears implements Listener<Integer> {}

    int get();
}

// listener-class at 6:65
