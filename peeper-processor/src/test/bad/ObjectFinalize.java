package bad;

import io.peeper.annotation.Peeper;

@Peeper(state = Integer.class)
interface ObjectFinalize {
    void finalize();
}

// object-method at 7:10
