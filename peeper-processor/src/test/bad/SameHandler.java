package bad;

import io.peeper.From;
import io.peeper.annotation.Call;
import io.peeper.annotation.Peeper;

@Peeper(state = Integer.class)
interface SameHandler {
    @Call(deferred = true)
    String get();

    @Call
    String get(From<String> from);
}

// same-handler at 13:12
