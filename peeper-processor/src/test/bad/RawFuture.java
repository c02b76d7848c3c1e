package bad;

import io.peeper.annotation.Peeper;
import java.util.concurrent.CompletionStage;

@Peeper(state = Integer.class)
interface RawFuture {
    @SuppressWarnings("rawtypes")
    CompletionStage get();
}

// raw-future at 9:21
