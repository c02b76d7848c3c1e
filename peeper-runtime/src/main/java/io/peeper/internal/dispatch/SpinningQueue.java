package io.peeper.internal.dispatch;

import io.peeper.internal.time.Clock;
import io.peeper.internal.time.SpinCredit;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * The queue of a pool, one of whose idle threads spins for a moment, if that pays, before it parks.
 *
 * <p>While one spins, the next task is handed to it by a slot of its own: the queue would wake another thread for it, which is what takes so
 * long.
 */
final class SpinningQueue extends LinkedBlockingQueue<Runnable> {
    private static final long serialVersionUID = 1;

    /** Between two looks at the clock, which costs more than a look at the slot. */
    private static final int SPINS = 32;

    /** Nobody spins. */
    private static final Runnable CLOSED = new Mark();

    /** Somebody spins, and has nothing yet. */
    private static final Runnable OPEN = new Mark();

    /** No task. */
    private static final class Mark implements Runnable {
        @Override
        public void run() {
            throw new IllegalStateException("a mark is no task");
        }
    }

    private final transient Clock clock;
    private final transient SpinCredit credit = SpinCredit.ofSpinning();
    private final AtomicReference<Runnable> slot = new AtomicReference<>(CLOSED);

    SpinningQueue(Clock clock) {
        this.clock = clock;
    }

    @Override
    public boolean offer(Runnable task) {
        return (slot.get() == OPEN && slot.compareAndSet(OPEN, task)) || super.offer(task);
    }

    /** Whether nothing waits, in the slot neither: who spins may have lost its core. */
    @Override
    public boolean isEmpty() {
        Runnable handed = slot.get();
        return (handed == CLOSED || handed == OPEN) && super.isEmpty();
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
        if (!super.isEmpty() || !credit.allows() || !slot.compareAndSet(CLOSED, OPEN)) {
            return null;
        }
        // what was put before that is nobody's yet
        long until = clock.nanos() + SpinCredit.NANOS;
        for (int i = 1; slot.get() == OPEN && super.isEmpty(); i++) {
            if ((i & (SPINS - 1)) == 0 && clock.nanos() - until >= 0) {
                break;
            }
            Thread.onSpinWait();
        }
        Runnable handed = slot.getAndSet(CLOSED);
        credit.spun(handed != OPEN || !super.isEmpty());
        return handed == OPEN ? null : handed;
    }
}
