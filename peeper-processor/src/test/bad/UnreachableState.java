package bad;

import io.peeper.annotation.Peeper;

class UnreachableState {
    private record Secret(int number) {}

    @Peeper(state = Secret.class)
    interface Inner {
        int get();
    }
}

// unreachable-state at 8:27
