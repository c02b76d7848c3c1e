package bad;

import io.peeper.annotation.Peeper;

@Peeper(state = void.class)
interface VoidState {
    int get();
}
