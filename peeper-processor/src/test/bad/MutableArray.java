package bad;

import io.peeper.annotation.Peeper;
import java.util.List;

@Peeper(state = MutableArray.State.class)
interface MutableArray {
    record State(List<int[]> items) {}

    int get();
}

// mutable-state at 6:35
