package bad;

import io.peeper.annotation.Peeper;

@Peeper(state = Integer.class)
interface ObjectMethod {
    ObjectMethod clone();
}

// object-method at 7:18
