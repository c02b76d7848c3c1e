package bad;

import io.peeper.annotation.Peeper;
import java.util.List;

@Peeper(state = List.class)
interface GenericState {
    int get();
}

// generic-state at 6:21
