package io.peeper.internal.branch;

import org.jspecify.annotations.Nullable;

/** How the messages of one branch wait: any thread puts, its owner takes. */
abstract class MessageQueue {
    /** Taken. */
    static final int TAKEN = 0;

    /** Taken, and it is now {@link #half} full. */
    static final int TAKEN_AT_HALF = 1;

    /** Not taken: it is at its bound. */
    static final int FULL = 2;

    /** Not taken: the branch has ended. */
    static final int CLOSED = 3;

    /**
     * What was put last, if the owner has not looked since. In {@link EvictingQueue} any message that waits; in one that takes no
     * more, a mark.
     */
    volatile @Nullable Envelope inbox;

    /** How many messages are half of a capacity, or the least that is more. */
    static int half(int capacity) {
        return (capacity >>> 1) + (capacity & 1);
    }

    /** Whether anything has come that the owner has not looked at: all there can be, where it has left nothing. */
    final boolean hasCome() {
        return inbox != null;
    }

    /** Puts a message at the end. */
    abstract int offer(Envelope message, int capacity);

    /** Takes the first message; for the owner. */
    abstract @Nullable Envelope poll();

    /** The first message, left where it is; for the owner. */
    abstract @Nullable Envelope peek();

    /**
     * Takes the first message that is for the runtime, and leaves the others where they are; for the owner. Looks at each message
     * once, however often it is asked, until {@link #poll} or {@link #unpoll} is.
     *
     * @param urgent whether only what is urgent counts
     */
    abstract @Nullable Envelope pollSystem(boolean urgent);

    /** Lets {@link #pollSystem} look at all messages again. */
    abstract void lookAgain();

    /** Whether anything has come that {@link #pollSystem} has not looked at. */
    abstract boolean hasNew();

    /** Gives back memory that nothing waits in; for the owner. */
    void trim() {}

    /** Puts back what was just taken, as the first; for the owner. */
    abstract void unpoll(Envelope message);

    /** Whether anything waits whose sender goes on meanwhile, so that its next message must not overtake it; for the owner. */
    abstract boolean holdsOrdered();

    /** Whether nothing waits. */
    abstract boolean isEmpty();

    /** How many counted messages wait; doesn't wait itself. */
    abstract int size();

    /** Removes the counted message that waited longest; null where only the owner can. */
    @Nullable
    Envelope evict() {
        return null;
    }

    /** Takes whatever waits, in order, linked; for the owner. */
    abstract @Nullable Envelope takeAll();

    /** Takes no more messages, and gives back what waited, in order, linked; for the owner, once. */
    abstract @Nullable Envelope close();

    /** Takes messages again. */
    abstract void reopen();
}
