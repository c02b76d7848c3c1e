package bad;

import io.peeper.annotation.Peeper;
import java.util.List;

@Peeper(state = UncopiedWildcard.State.class)
interface UncopiedWildcard {
    record State(List<? extends Part> parts) {}

    record Part(List<String> names) {}

    int get();
}

// mutable-state at 6:39
