package bad;

import io.peeper.annotation.Call;
import io.peeper.annotation.Cast;
import io.peeper.annotation.Peeper;

@Peeper(state = Integer.class)
interface CallAndCast {
    @Call
    @Cast
    void reset();
}

// call-and-cast at 11:10
