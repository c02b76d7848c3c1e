package io.peeper.internal.dispatch;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * The virtual threads that have nothing to run, a few, and not for long. Each branch looks at two of the slots only, so that many cores do
 * not fight for the same ones, and what it finds has mostly run the same branch before.
 */
final class IdleHands {
    /** For so many looks in a row one may be idle, then it ends. */
    private static final int MOST_LOOKS = 10;

    /** A power of two of them, or none. */
    private final AtomicReferenceArray<@Nullable VirtualHand> slots;

    private volatile boolean closed;

    /**
     * Makes room.
     *
     * @param room for how many at least; 0: each turn has a thread of its own
     */
    IdleHands(int room) {
        slots = new AtomicReferenceArray<>(room == 0 ? 0 : Math.max(2, Integer.highestOneBit(2 * room - 1)));
    }

    /** For as many as the machine may run at a time, twice. */
    static IdleHands standard() {
        return new IdleHands(2 * Runtime.getRuntime().availableProcessors());
    }

    /** Where those for this branch are; its neighbour is the other place. */
    int placeOf(Runnable branch) {
        return System.identityHashCode(branch) & (slots.length() - 1);
    }

    /** Takes one for this place; null: there is none. */
    @Nullable
    VirtualHand take(int place) {
        if (slots.length() == 0) {
            return null;
        }
        VirtualHand one = takeAt(place);
        return one != null ? one : takeAt(place ^ 1);
    }

    private @Nullable VirtualHand takeAt(int slot) {
        VirtualHand one = slots.get(slot);
        return one != null && slots.compareAndSet(slot, one, null) ? one : null;
    }

    /** One that has nothing to run waits here; false if there is no room. */
    boolean put(VirtualHand one) {
        if (slots.length() == 0) {
            return false;
        }
        one.looks = 0;
        return putAt(one.place, one) || putAt(one.place ^ 1, one);
    }

    private boolean putAt(int slot, VirtualHand one) {
        if (slots.get(slot) != null || !slots.compareAndSet(slot, null, one)) {
            return false;
        }
        // closed meanwhile: who closes has it, or it ends by itself
        return !closed || !slots.compareAndSet(slot, one, null);
    }

    /** Takes this one; false if somebody else has taken it. */
    boolean remove(VirtualHand one) {
        return slots.compareAndSet(one.place, one, null) || slots.compareAndSet(one.place ^ 1, one, null);
    }

    /** Ends those that were idle for long; every few milliseconds, while anything is dispatched and for some time after that. */
    void look() {
        for (int i = 0; i < slots.length(); i++) {
            VirtualHand one = slots.get(i);
            if (one != null && ++one.looks >= MOST_LOOKS && slots.compareAndSet(i, one, null)) {
                one.end();
            }
        }
    }

    /** Ends all, now and from now on. */
    void close() {
        closed = true;
        for (int i = 0; i < slots.length(); i++) {
            VirtualHand one = slots.getAndSet(i, null);
            if (one != null) {
                one.end();
            }
        }
    }
}
