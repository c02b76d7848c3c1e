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
    private static final int TURN = 64;

    /** How often it looks for another one. */
    private static final int LOOKS = 64;

    private static final int SPINS = 8;

    private final Executor executor;
    private final Object lock = new Object();
    private final SpinCredit credit = new SpinCredit();

    // by whoever has the lock
    private ArrayDeque<E> waiting = new ArrayDeque<>();
    private boolean running;

    /** Whether anything waits; for a look without the lock. */
    private volatile boolean any;

    /** By the deliverer. */
    private ArrayDeque<E> taken = new ArrayDeque<>();

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
        synchronized (lock) {
            if (waiting.isEmpty()) {
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
            for (int spins = SPINS; spins > 0; spins--) {
                Thread.onSpinWait();
            }
        }
        credit.spun(any);
    }
}
