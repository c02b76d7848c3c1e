package bad;

import io.peeper.annotation.Peeper;

@Peeper(state = Integer.class)
interface LifecycleMethod extends AutoCloseable {
    int get();
}

// lifecycle-method at 6:1
