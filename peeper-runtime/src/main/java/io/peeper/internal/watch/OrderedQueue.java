package io.peeper.internal.watch;

import io.peeper.internal.time.SpinCredit;
import java.util.ArrayDeque;
import java.util.concurrent.Executor;

/**
 * Events of one peeper on their way to somebody who looks on: in order, one at a time, off the worker's thread. The worker pays for
 * one append.
 *
 * <p>There are two queues: the worker appends to one, under a lock, and whoever delivers empties the other one, which is its alone while it
 * has its turn, and exchanges them. So the lock is held for a few instructions, and seldom asked for by both. Where events come one
 * by one, and faster than a thread is woken, the deliverer waits a moment for the next one before it goes.
 */
abstract class OrderedQueue<E> {
    /** How many events wait before they are merged, beside those that are being delivered. */
    static final int BOUND = 1024;

    /** How many events one turn delivers before it lets others have the thread. */
    private static final int TURN = 256;

    /** How often it looks for another one. */
    private static final int LOOKS = 64;

    private static final int SPINS = 8;

    /** Who was given less than this lets some more come before it asks for the lock again. */
    private static final int FEW = 256;

    /** For some ten microseconds: in less there come too few to make up for the lock. */
    private static final int GATHERING_SPINS = 512;

    private final Executor executor;
    private final Object lock = new Object();
    private final SpinCredit credit = SpinCredit.ofSpinning();

    // by whoever has the lock
    private ArrayDeque<E> waiting = new ArrayDeque<>();
    private boolean running;

    /** Whether anything waits; for a look without the lock. */
    private volatile boolean any;

    // by the deliverer
    private ArrayDeque<E> taken = new ArrayDeque<>();
    private int given;

    OrderedQueue(Executor executor) {
        this.executor = executor;
    }

    /** Adds one where too many wait already; under a lock, so it must be short. */
    abstract void addToFull(ArrayDeque<E> waiting, E event);

    /** Tells of one; throws nothing. */
    abstract void tell(E event);

    /** No turn could be had; the next event tries again. */
    abstract void stuck(Throwable thrown);

    final void append(E event) {
        synchronized (lock) {
            if (waiting.size() >= BOUND) {
                addToFull(waiting, event);
            } else {
                waiting.addLast(event);
            }
            if (!any) {
                any = true;
            }
            if (running) {
                return;
            }
            running = true;
        }
        start();
    }

    private void start() {
        try {
            executor.execute(this::deliver);
        } catch (RuntimeException | Error e) {
            synchronized (lock) {
                running = false;
            }
            stuck(e);
        }
    }

    private void deliver() {
        for (int i = 0; i < TURN; i++) {
            E event = taken.pollFirst();
            if (event == null) {
                if (!exchange()) {
                    return;
                }
                event = taken.removeFirst();
            }
            tell(event);
            // what somebody left on the thread is not meant for whoever runs here next
            Thread.interrupted();
        }
        start();
    }

    /** Takes what waits, the other queue being empty; false if there is nothing, and the turn is over. */
    private boolean exchange() {
        if (!any && credit.allows()) {
            linger();
        }
        if (any && given > 0 && given < FEW) {
            // both at the lock for each event would cost the worker more than the event
            spin(GATHERING_SPINS);
        }
        synchronized (lock) {
            given = waiting.size();
            if (given == 0) {
                running = false;
                return false;
            }
            ArrayDeque<E> empty = taken;
            taken = waiting;
            waiting = empty;
            any = false;
            return true;
        }
    }

    private void linger() {
        for (int i = 0; i < LOOKS && !any; i++) {
            spin(SPINS);
        }
        credit.spun(any);
    }

    private static void spin(int times) {
        for (int i = times; i > 0; i--) {
            Thread.onSpinWait();
        }
    }
}
