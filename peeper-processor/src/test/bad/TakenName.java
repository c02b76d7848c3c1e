package bad;

import io.peeper.annotation.Peeper;

@Peeper(state = Integer.class)
interface TakenName {
    int get();
}

class TakenNameWorker {}

// taken-name at 6:1
