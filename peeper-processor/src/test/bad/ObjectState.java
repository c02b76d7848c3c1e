package bad;

import io.peeper.annotation.Peeper;

@Peeper(state = Object.class)
interface ObjectState {
    int get();
}
