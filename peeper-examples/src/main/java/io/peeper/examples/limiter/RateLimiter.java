package io.peeper.examples.limiter;

import io.peeper.annotation.Peeper;
import java.util.Map;

/** Counts requests for each key. */
@Peeper(state = RateLimiter.Windows.class)
public interface RateLimiter {
    /** How much of its limit a key has used since when. */
    record Window(long sinceMillis, int used) {}

    record Windows(Map<String, Window> byKey) {}

    /** True if the key may go on; that is counted. */
    boolean tryAcquire(String key);

    /** How much of its limit the key has used. */
    int used(String key);
}
