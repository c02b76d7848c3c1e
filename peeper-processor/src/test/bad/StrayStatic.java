package bad;

import io.peeper.annotation.Cast;
import io.peeper.annotation.Peeper;

@Peeper(state = Integer.class)
interface StrayStatic {
    int get();

    @Cast
    static void twice() {}
}

// stray-annotation at 10:5
