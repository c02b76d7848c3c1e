package bad;

import io.peeper.annotation.Peeper;

@Peeper(state = java.util.Properties.class)
interface CopiedProperties {
    int get();
}

// copied-state at 5:37
