package bad;

import io.peeper.annotation.Peeper;

@Peeper(state = Object.class)
interface ObjectState {
    int get();
}

// mutable-state at 5:23
