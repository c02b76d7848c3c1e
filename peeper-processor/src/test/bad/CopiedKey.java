package bad;

import io.peeper.annotation.Peeper;
import java.util.Date;
import java.util.Map;

@Peeper(state = CopiedKey.State.class)
interface CopiedKey {
    record State(Map<Date, String> byDate) {}

    int get();
}

// copied-state at 7:32
