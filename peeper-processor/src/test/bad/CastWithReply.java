package bad;

import io.peeper.annotation.Cast;
import io.peeper.annotation.Peeper;

@Peeper(state = Integer.class)
interface CastWithReply {
    @Cast
    int get();
}

// cast-with-reply at 9:9
