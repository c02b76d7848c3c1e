package bad;

import io.peeper.annotation.Peeper;

@Peeper(state = Integer.class)
interface WorkerMethod {
    int next();
}

// worker-method at 7:9
