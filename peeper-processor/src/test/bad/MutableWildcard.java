package bad;

import io.peeper.annotation.Peeper;
import java.util.List;

@Peeper(state = MutableWildcard.State.class)
interface MutableWildcard {
    record State(List<?> items) {}

    int get();
}

// mutable-state at 6:38
