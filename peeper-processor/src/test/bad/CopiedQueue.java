package bad;

import io.peeper.annotation.Peeper;
import java.util.Queue;

@Peeper(state = CopiedQueue.State.class)
interface CopiedQueue {
    record State(Queue<String> items) {}

    int get();
}

// copied-state at 6:34
