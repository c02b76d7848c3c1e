package bad;

import io.peeper.annotation.Peeper;
import java.util.concurrent.CompletableFuture;

@Peeper(state = Integer.class)
interface FutureSubtype {
    Special get();

    class Special extends CompletableFuture<String> {}
}

// future-type at 8:13
