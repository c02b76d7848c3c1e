package bad;

import io.peeper.annotation.Peeper;
import java.util.List;

@Peeper(state = CopiedElement.State.class)
interface CopiedElement {
    record State(List<int[]> items) {}

    int get();
}

// copied-state at 6:36
