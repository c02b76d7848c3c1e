package bad;

import io.peeper.annotation.Call;
import io.peeper.annotation.Direct;
import io.peeper.annotation.Peeper;

@Peeper(state = Integer.class)
interface DirectDeferred {
    @Call(deferred = true, direct = Direct.ALWAYS)
    int get();
}

// direct-ignored at 9:43
