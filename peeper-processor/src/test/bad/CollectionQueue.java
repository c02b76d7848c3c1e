package bad;

import io.peeper.annotation.Peeper;
import java.util.Queue;

@Peeper(state = CollectionQueue.State.class)
interface CollectionQueue {
    record State(Queue<String> items) {}

    int get();
}

// collection-state at 6:38
