package bad;

import io.peeper.annotation.Peeper;

@Peeper(state = java.util.Properties.class)
interface CollectionState {
    int get();
}

// collection-state at 5:37
