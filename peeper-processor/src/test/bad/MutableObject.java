package bad;

import io.peeper.annotation.Peeper;

@Peeper(state = MutableObject.State.class)
interface MutableObject {
    record State(Object anything) {}

    int get();
}

// mutable-state at 5:36
