package io.peeper.internal.dispatch;

import io.peeper.internal.time.Clock;
import io.peeper.internal.time.SpinCredit;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** The queue of a pool, one of whose idle threads spins for a moment, if that pays, before it parks. */
final class SpinningQueue extends LinkedBlockingQueue<Runnable> {
    private static final long serialVersionUID = 1;

    /** Between two looks at the clock, which costs more than a look at the queue. */
    private static final int SPINS = 32;

    private final transient Clock clock;
    private final transient SpinCredit credit = new SpinCredit();
    private final AtomicBoolean spinning = new AtomicBoolean();

    SpinningQueue(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Runnable take() throws InterruptedException {
        Runnable first = spun();
        return first != null ? first : super.take();
    }

    @Override
    public @Nullable Runnable poll(long timeout, TimeUnit unit) throws InterruptedException {
        Runnable first = spun();
        return first != null ? first : super.poll(timeout, unit);
    }

    private @Nullable Runnable spun() {
        if (!isEmpty() || !credit.allows() || !spinning.compareAndSet(false, true)) {
            return null;
        }
        boolean found = false;
        long until = clock.nanos() + SpinCredit.NANOS;
        for (int i = 1; !found && ((i & (SPINS - 1)) != 0 || clock.nanos() - until < 0); i++) {
            Thread.onSpinWait();
            found = !isEmpty();
        }
        spinning.set(false);
        credit.spun(found);
        return found ? poll() : null;
    }
}
