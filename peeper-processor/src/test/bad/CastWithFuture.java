package bad;

import io.peeper.annotation.Cast;
import io.peeper.annotation.Peeper;
import java.util.concurrent.CompletionStage;

@Peeper(state = Integer.class)
interface CastWithFuture {
    @Cast
    CompletionStage<Void> get();
}

// cast-with-reply at 10:27
