package bad;

import io.peeper.annotation.Peeper;
import java.util.List;

@Peeper(state = MutableRaw.State.class)
interface MutableRaw {
    record State(@SuppressWarnings("rawtypes") List items) {}

    int get();
}

// mutable-state at 6:33
