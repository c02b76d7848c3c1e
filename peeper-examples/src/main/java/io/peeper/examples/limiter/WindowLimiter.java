package io.peeper.examples.limiter;

import io.peeper.Reply;
import io.peeper.examples.limiter.RateLimiter.Window;
import io.peeper.examples.limiter.RateLimiter.Windows;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * So many requests in a window, for each key. What it is configured with lies in its fields, which every new worker gets from
 * its supplier; what it has counted lies in the state, which is kept.
 *
 * <p>Each count makes a new map, which suits some hundred keys. For more, start one limiter for each key.
 */
final class WindowLimiter extends RateLimiterWorker {
    private final int limit;
    private final long windowMillis;
    private final LongSupplier clock;

    WindowLimiter(int limit, Duration window, LongSupplier clock) {
        this.limit = limit;
        this.windowMillis = window.toMillis();
        this.clock = clock;
    }

    @Override
    protected Reply<Windows, Boolean> tryAcquire(Windows windows, String key) {
        Map<String, Window> byKey = running(windows);
        Window window = byKey.getOrDefault(key, new Window(clock.getAsLong(), 0));
        if (window.used() >= limit) {
            return reply(false);
        }
        byKey.put(key, new Window(window.sinceMillis(), window.used() + 1));
        return reply(true, new Windows(byKey));
    }

    @Override
    protected Reply<Windows, Integer> used(Windows windows, String key) {
        Window window = running(windows).get(key);
        return reply(window == null ? 0 : window.used());
    }

    /** The windows that have not ended, in a map of our own. */
    private Map<String, Window> running(Windows windows) {
        long now = clock.getAsLong();
        Map<String, Window> running = new HashMap<>(windows.byKey());
        running.values().removeIf(window -> now - window.sinceMillis() >= windowMillis);
        return running;
    }
}
