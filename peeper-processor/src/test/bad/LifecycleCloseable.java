package bad;

import io.peeper.annotation.Peeper;
import java.io.Closeable;

@Peeper(state = Integer.class)
interface LifecycleCloseable extends Closeable {
    int get();
}

// lifecycle-method at 7:1
