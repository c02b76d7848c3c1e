package futures;

import io.peeper.annotation.Call;
import io.peeper.annotation.Peeper;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

@SuppressWarnings("peeper:mutable-message")
@Peeper(state = Integer.class)
public interface Futures {
    CompletionStage<Void> nothing();

    CompletableFuture<List<String>> texts();

    CompletionStage<?> any();

    CompletionStage<? extends Number> number();

    CompletionStage<? super Integer> lower();

    @Call(deferred = true, timeoutMillis = 0)
    CompletionStage<int[]> later(int times) throws IOException;
}
