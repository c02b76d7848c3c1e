package bad;

import io.peeper.annotation.Peeper;

@Peeper(state = Integer.class)
interface NoOperations {
    default int get() {
        return 1;
    }
}
