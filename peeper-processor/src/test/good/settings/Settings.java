package settings;

import io.peeper.annotation.Call;
import io.peeper.annotation.Direct;
import io.peeper.annotation.Peeper;
import java.util.concurrent.CompletableFuture;

/** Time limits and direct calls. */
@Peeper(state = Long.class, direct = Direct.ALWAYS)
public interface Settings {
    int byDefault();

    @Call(timeoutMillis = 0)
    int forEver();

    @Call(timeoutMillis = Long.MAX_VALUE)
    int asGoodAsForEver();

    @Call(timeoutMillis = 1)
    int briefly();

    @Call(direct = Direct.NEVER)
    int never();

    @Call(direct = Direct.AUTO)
    int auto();

    @Call(deferred = true)
    void later();

    CompletableFuture<Integer> asynchronously();
}
