package bad;

import io.peeper.annotation.Peeper;

@Peeper(state = Integer.class)
interface NoOperations {
    default int get() {
        return 1;
    }
}

// no-operations at 6:1
