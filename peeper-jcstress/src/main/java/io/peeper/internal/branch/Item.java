package io.peeper.internal.branch;

import org.jspecify.annotations.Nullable;

/** A message with a number of one digit, so that the order of several is a number too. */
final class Item extends Envelope {
    private final int number;

    Item(int number) {
        super(NO_OPERATION);
        this.number = number;
    }

    /** Appends a message, if there is one. */
    static int append(int order, @Nullable Envelope message) {
        return message == null ? order : order * 10 + ((Item) message).number;
    }

    /** Appends all that hang together. */
    static int appendAll(int order, @Nullable Envelope first) {
        int all = order;
        for (Envelope one = first; one != null; one = one.next) {
            all = append(all, one);
        }
        return all;
    }

    /**
     * Offers a message.
     *
     * @return the order of those that were taken, with this one if it was
     */
    static int offer(LinkedQueue queue, int number, int capacity, int taken) {
        Item item = new Item(number);
        return queue.offer(item, capacity) <= MessageQueue.TAKEN_AT_HALF ? append(taken, item) : taken;
    }
}
