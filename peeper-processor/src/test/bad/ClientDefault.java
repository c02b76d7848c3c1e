package bad;

import io.peeper.annotation.Peeper;

@Peeper(state = Integer.class)
interface ClientDefault {
    int get();

    default String peeper() {
        return "me";
    }
}

// client-method at 9:20
