package bad;

import io.peeper.annotation.Peeper;

@Peeper(state = MutableClass.State.class)
interface MutableClass {
    record State(String name, Part part) {}

    record Part(int number, StringBuilder text) {}

    int get();
}

// mutable-state at 5:35
