package bad;

import io.peeper.annotation.Peeper;

@Peeper(state = Integer.class)
sealed interface SealedInterface {
    int get();

    record One(int get) implements SealedInterface {}
}

// sealed-interface at 6:8
