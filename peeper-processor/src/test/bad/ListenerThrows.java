package bad;

import io.peeper.Listener;
import io.peeper.annotation.Peeper;
import java.io.IOException;

@Peeper(state = Integer.class, listener = ListenerThrows.Hears.class)
interface ListenerThrows {
    final class Hears implements Listener<Integer> {
        Hears() throws IOException {}
    }

    int get();
}

// listener-constructor at 7:63
