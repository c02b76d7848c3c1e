package bad;

import io.peeper.annotation.Peeper;

@Peeper(state = Integer.class)
abstract class NotAnInterface {
    abstract int get();
}

// not-an-interface at 6:10
