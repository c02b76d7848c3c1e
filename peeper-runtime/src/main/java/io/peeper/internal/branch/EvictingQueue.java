package io.peeper.internal.branch;

import java.util.ArrayDeque;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/**
 * The mailbox that drops its oldest message: a producer has to take out what only the owner of a linked queue can, so this one
 * has a lock, which is held for a few instructions and never while user code runs.
 */
final class EvictingQueue extends MessageQueue {
    private ArrayDeque<Envelope> waiting = new ArrayDeque<>();
    private int counted;

    /** How many of the first ones have been looked at for system requests. */
    private int seen;

    private boolean closed;

    @Override
    synchronized int offer(Envelope message, int capacity) {
        if (closed) {
            return CLOSED;
        }
        if (message.counted()) {
            if (counted >= capacity) {
                return FULL;
            }
            counted++;
        }
        waiting.addLast(message);
        inbox = message;
        return message.counted() && counted == half(capacity) ? TAKEN_AT_HALF : TAKEN;
    }

    @Override
    synchronized @Nullable Envelope poll() {
        Envelope first = waiting.pollFirst();
        changed();
        seen = 0;
        if (first != null && first.counted()) {
            counted--;
        }
        return first;
    }

    @Override
    synchronized boolean holdsOrdered() {
        return !waiting.isEmpty();
    }

    @Override
    synchronized @Nullable Envelope peek() {
        return waiting.peekFirst();
    }

    @Override
    synchronized void unpoll(Envelope message) {
        waiting.addFirst(message);
        changed();
        seen = 0;
        if (message.counted()) {
            counted++;
        }
    }

    @Override
    synchronized @Nullable Envelope pollSystem(boolean urgent) {
        int at = 0;
        for (Iterator<Envelope> each = waiting.iterator(); each.hasNext(); at++) {
            Envelope message = each.next();
            if (at >= seen && (urgent ? message.urgent() : message.system())) {
                each.remove();
                changed();
                seen = at;
                return message;
            }
        }
        seen = waiting.size();
        return null;
    }

    @Override
    synchronized void lookAgain() {
        seen = 0;
    }

    @Override
    synchronized boolean hasNew() {
        return waiting.size() > seen;
    }

    @Override
    synchronized void trim() {
        if (counted == 0) {
            // requests and signals may wait: those are few
            waiting = new ArrayDeque<>(waiting);
        }
    }

    @Override
    synchronized boolean isEmpty() {
        return waiting.isEmpty();
    }

    @Override
    synchronized int size() {
        return counted;
    }

    @Override
    synchronized @Nullable Envelope evict() {
        for (Iterator<Envelope> each = waiting.iterator(); each.hasNext(); ) {
            Envelope message = each.next();
            if (message.counted()) {
                each.remove();
                changed();
                counted--;
                // it lay among those that were looked at, or there are none
                seen = Math.max(0, seen - 1);
                return message;
            }
        }
        return null;
    }

    @Override
    synchronized @Nullable Envelope takeAll() {
        Envelope first = null;
        while (!waiting.isEmpty()) {
            Envelope last = waiting.removeLast();
            last.next = first;
            first = last;
        }
        counted = 0;
        changed();
        return first;
    }

    private void changed() {
        inbox = waiting.peekLast();
    }

    @Override
    synchronized @Nullable Envelope close() {
        closed = true;
        return takeAll();
    }

    @Override
    synchronized void reopen() {
        closed = false;
    }
}
