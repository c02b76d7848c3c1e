package bad;

import io.peeper.annotation.Peeper;
import java.util.Date;
import java.util.Map;

@Peeper(state = MutableKey.State.class)
interface MutableKey {
    record State(Map<Date, String> byDate) {}

    int get();
}

// mutable-state at 7:33
