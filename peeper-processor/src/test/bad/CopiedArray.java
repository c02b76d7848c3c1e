package bad;

import io.peeper.annotation.Peeper;

@Peeper(state = int[].class)
interface CopiedArray {
    int get();
}

// copied-state at 5:22
