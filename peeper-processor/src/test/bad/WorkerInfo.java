package bad;

import io.peeper.annotation.Peeper;

@Peeper(state = Integer.class)
interface WorkerInfo {
    void info(String message);
}

// worker-method at 7:10
