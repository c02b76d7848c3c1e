package bad;

import io.peeper.annotation.Peeper;

@Peeper(state = void.class)
interface VoidState {
    int get();
}

// void-state at 5:21
