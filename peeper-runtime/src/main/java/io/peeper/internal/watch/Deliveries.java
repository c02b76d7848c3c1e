package io.peeper.internal.watch;

import io.peeper.internal.time.Clock;
import io.peeper.internal.time.Nanos;
import java.util.concurrent.Executor;

/** The turns of all listeners of a system, counted, so that closing it can wait for them. */
public final class Deliveries implements Executor {
    private final Executor executor;
    private final Clock clock;
    private int running;

    /** Makes one; the executor runs what handles no message. */
    public Deliveries(Executor executor, Clock clock) {
        this.clock = clock;
        this.executor = executor;
    }

    @Override
    public void execute(Runnable turn) {
        synchronized (this) {
            running++;
        }
        try {
            executor.execute(() -> {
                try {
                    turn.run();
                } finally {
                    ended();
                }
            });
        } catch (RuntimeException | Error e) {
            ended();
            throw e;
        }
    }

    private synchronized void ended() {
        running--;
        if (running == 0) {
            notifyAll();
        }
    }

    /** Waits until no listener runs or has anything to hear; false if that took too long. */
    public synchronized boolean await(long nanos) throws InterruptedException {
        long deadline = Nanos.after(clock.nanos(), nanos);
        while (running > 0) {
            long left = Nanos.left(deadline, clock.nanos());
            if (left <= 0) {
                return false;
            }
            wait(Math.min(left / 1_000_000 + 1, 1_000));
        }
        return true;
    }
}
