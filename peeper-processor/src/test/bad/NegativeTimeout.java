package bad;

import io.peeper.annotation.Call;
import io.peeper.annotation.Peeper;

@Peeper(state = Integer.class)
interface NegativeTimeout {
    @Call(timeoutMillis = -1)
    int get();
}

// negative-timeout at 8:27
