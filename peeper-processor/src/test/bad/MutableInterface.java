package bad;

import io.peeper.annotation.Peeper;
import java.util.Map;

@Peeper(state = MutableInterface.State.class)
interface MutableInterface {
    record State(Map<String, Comparable<String>> byName) {}

    int get();
}

// mutable-state at 6:39
