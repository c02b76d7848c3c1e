package io.peeper.internal.dispatch;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * A virtual thread that runs one turn after the other, as long as the next one comes soon: to start a thread costs little, but it comes with
 * a stack and with all that it remembers of itself, which for a short handler is most of what is allocated.
 *
 * <p>What it has to run next is one reference: null while it waits, and whoever has taken it from {@link IdleHands} sets it, once.
 */
final class VirtualHand implements Runnable {
    private static final VarHandle NEXT;

    static {
        try {
            NEXT = MethodHandles.lookup().findVarHandle(VirtualHand.class, "next", Runnable.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    /** Instead of a turn: it is to end. */
    private static final Runnable OVER = new Mark();

    private static final class Mark implements Runnable {
        @Override
        public void run() {
            throw new IllegalStateException("a mark is no turn");
        }
    }

    private final VirtualCarrier carrier;

    /** Which of the idle ones it is among, mostly: by the branch that it was made for. */
    final int place;

    private volatile @Nullable Runnable next;

    // written before next, by whoever sets that

    private LongAdder notBegun;
    private @Nullable ClassLoader loader;

    // by its own thread, before anybody can find it

    private @Nullable Thread thread;

    /** For how many looks it has been idle; by whoever looks, and without care by its own thread. */
    int looks;

    /**
     * Makes one with its first turn, for the thread that sends that.
     *
     * @param notBegun counts turns that have not begun, this one among them
     */
    VirtualHand(VirtualCarrier carrier, int place, Runnable first, LongAdder notBegun) {
        this.carrier = carrier;
        this.place = place;
        this.notBegun = notBegun;
        loader = Thread.currentThread().getContextClassLoader();
        next = first;
    }

    /** Runs another turn; for whoever has taken it. Where that can't be, nothing has happened, but the hand is lost. */
    void give(Runnable turn, LongAdder counted) {
        notBegun = counted;
        loader = Thread.currentThread().getContextClassLoader();
        next = turn;
        try {
            LockSupport.unpark(thread);
        } catch (RuntimeException | Error e) {
            // no memory, or no stack; if it has begun all the same, that is as good
            if (NEXT.compareAndSet(this, turn, OVER)) {
                throw e;
            }
        }
    }

    /** Ends; for whoever has taken it. */
    void end() {
        next = OVER;
        LockSupport.unpark(thread);
    }

    @Override
    @SuppressWarnings("ReferenceEquality") // a mark
    public void run() {
        Thread self = Thread.currentThread();
        thread = self;
        do {
            Runnable turn = awaitNext();
            if (turn == OVER || !NEXT.compareAndSet(this, turn, null)) {
                return;
            }
            notBegun.decrement();
            // it was the sender's, as that of each of its own threads
            if (self.getContextClassLoader() != loader) {
                self.setContextClassLoader(loader);
            }
            turn.run();
        } while (carrier.rests(this));
    }

    private Runnable awaitNext() {
        Runnable given = next;
        while (given == null) {
            try {
                LockSupport.park(this);
            } catch (StackOverflowError | OutOfMemoryError e) {
                // there is not the memory to leave the carrier
                if (carrier.restsNot(this)) {
                    return OVER;
                }
                // somebody has taken it, and is about to say for what
                Thread.onSpinWait();
            }
            // it may have been meant for what ran here before
            Thread.interrupted();
            given = next;
        }
        return given;
    }
}
