package io.peeper.examples.limiter;

import io.peeper.WorkerExitedException;
import io.peeper.examples.limiter.RateLimiter.Windows;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/** Three requests a minute for each key, also where the limiter crashes in between. */
public final class LimiterExample {
    /** A clock that moves when it is told to, and that can break. */
    private static final class HandClock implements LongSupplier {
        private final AtomicLong millis = new AtomicLong();
        private volatile boolean broken;

        @Override
        public long getAsLong() {
            if (broken) {
                throw new IllegalStateException("the clock is broken");
            }
            return millis.get();
        }
    }

    private LimiterExample() {}

    public static void main(String[] args) {
        HandClock clock = new HandClock();
        RateLimiterClient limiter = RateLimiterPeeper.start(
                () -> new WindowLimiter(3, Duration.ofMinutes(1), clock), new Windows(Map.of()));

        for (int i = 1; i <= 2; i++) {
            System.out.println("Request " + i + " of ada: " + verdict(limiter, "ada") + ".");
        }

        clock.broken = true;
        try {
            limiter.tryAcquire("ada");
        } catch (WorkerExitedException e) {
            System.out.println("Request 3 of ada crashes the limiter (" + e.reason() + "), and its caller is told: "
                    + e.outcome() + ".");
        }
        clock.broken = false;

        System.out.println("A new worker took over. Ada has used " + limiter.used("ada")
                + " of 3: the crash cost her nothing," + " and gave her nothing.");
        System.out.println("Request 4 of ada: " + verdict(limiter, "ada") + ".");
        System.out.println("Request 5 of ada: " + verdict(limiter, "ada") + ".");
        System.out.println("Request 1 of bob: " + verdict(limiter, "bob") + ".");

        clock.millis.addAndGet(Duration.ofMinutes(1).toMillis());
        System.out.println("A minute later, request 6 of ada: " + verdict(limiter, "ada") + ".");
        limiter.peeper().stop();
    }

    private static String verdict(RateLimiter limiter, String key) {
        return limiter.tryAcquire(key) ? "allowed" : "refused";
    }
}
