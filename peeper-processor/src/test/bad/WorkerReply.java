package bad;

import io.peeper.annotation.Peeper;

@Peeper(state = Integer.class)
interface WorkerReply {
    String reply();
}

// worker-method at 7:12
