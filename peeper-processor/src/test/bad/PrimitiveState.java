package bad;

import io.peeper.annotation.Peeper;

@Peeper(state = int.class)
interface PrimitiveState {
    int get();
}

// primitive-state at 5:20
