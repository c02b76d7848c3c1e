package bad;

import io.peeper.annotation.Peeper;
import java.util.List;
import java.util.Optional;

@Peeper(state = UncopiedOptional.State.class)
interface UncopiedOptional {
    record State(Optional<List<String>> names) {}

    int get();
}

// mutable-state at 7:39
