package bad;

import io.peeper.annotation.Peeper;
import java.util.concurrent.CompletionStage;

@Peeper(state = Integer.class)
interface MessageFuture {
    CompletionStage<StringBuilder[]> later();
}
// mutable-message at 8:38
