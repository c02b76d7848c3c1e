package io.peeper.jcstress;

import io.peeper.annotation.Call;
import io.peeper.annotation.Cast;
import io.peeper.annotation.Direct;
import io.peeper.annotation.Peeper;
import java.util.concurrent.CompletableFuture;

/** A number, and the ways to it. */
@Peeper(state = Integer.class)
public interface Count {
    /** How long a call waits: what takes longer has been forgotten, and jcstress itself gives up after 30 seconds. */
    long PATIENCE_MILLIS = 20_000;

    /** Adds on the caller's own thread, where the branch can be claimed, and returns the sum. */
    @Call(direct = Direct.ALWAYS, timeoutMillis = PATIENCE_MILLIS)
    int add(int number);

    /** The same, on a carrier's thread. */
    @Call(direct = Direct.NEVER, timeoutMillis = PATIENCE_MILLIS)
    int addQueued(int number);

    /** The same, while the caller goes on. */
    @Call(timeoutMillis = PATIENCE_MILLIS)
    CompletableFuture<Integer> addLater(int number);

    @Call(direct = Direct.ALWAYS, timeoutMillis = PATIENCE_MILLIS)
    int get();

    @Cast
    void cast(int number);
}
