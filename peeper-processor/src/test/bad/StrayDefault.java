package bad;

import io.peeper.annotation.Call;
import io.peeper.annotation.Peeper;

@Peeper(state = Integer.class)
interface StrayDefault {
    int get();

    @Call
    default int twice() {
        return 2 * get();
    }
}

// stray-annotation at 10:5
