package io.peeper.internal.watch;

import java.util.ArrayDeque;
import java.util.concurrent.Executor;

/**
 * Events of one peeper on their way to somebody who looks on: in order, one at a time, off the worker's thread. The worker pays for
 * one append.
 */
abstract class OrderedQueue<E> {
    /** How many events wait before they are merged. */
    static final int BOUND = 1024;

    /** How many events one turn delivers before it lets others have the thread. */
    private static final int TURN = 64;

    private final Executor executor;
    private final ArrayDeque<E> events = new ArrayDeque<>();
    private boolean running;

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
        synchronized (events) {
            if (events.size() >= BOUND) {
                addToFull(events, event);
            } else {
                events.addLast(event);
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
            synchronized (events) {
                running = false;
            }
            stuck(e);
        }
    }

    private void deliver() {
        for (int i = 0; i < TURN; i++) {
            E event;
            synchronized (events) {
                event = events.pollFirst();
                if (event == null) {
                    running = false;
                    return;
                }
            }
            tell(event);
            // what somebody left on the thread is not meant for whoever runs here next
            Thread.interrupted();
        }
        start();
    }
}
