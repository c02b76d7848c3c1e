package bad;

import io.peeper.annotation.Peeper;

class TakenByNested {
    @Peeper(state = Integer.class)
    interface Inner {
        int get();
    }
}

class TakenByNested_InnerPeeper {}

// taken-name at 7:5
