package bad;

import io.peeper.Start;
import io.peeper.annotation.Peeper;

@Peeper(state = Integer.class)
interface WorkerCallback {
    void init(Start start);
}

// worker-method at 8:10
