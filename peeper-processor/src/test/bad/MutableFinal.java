package bad;

import io.peeper.annotation.Peeper;

@Peeper(state = MutableFinal.State.class)
interface MutableFinal {
    record State(Part part) {}

    final class Part {
        private final int number = 1;
    }

    int get();
}

// mutable-state at 5:35
