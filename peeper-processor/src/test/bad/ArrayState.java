package bad;

import io.peeper.annotation.Peeper;

@Peeper(state = int[].class)
interface ArrayState {
    int get();
}

// mutable-state at 5:22
