package io.peeper.internal.branch;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import org.jspecify.annotations.Nullable;

/**
 * The mailbox of almost everybody: lock-free, many producers and one consumer, linked through the messages themselves.
 *
 * <p>Producers push onto {@code inbox}, a stack, by compare-and-set. The owner takes the whole stack at once, turns it round, and
 * keeps it in {@code head}. So the order of pushes is the order of messages, an idle queue holds nothing, being empty is exact,
 * and closing is one exchange that no producer can miss. A queue with a stub node would hold on to the last message.
 *
 * <p>The bound costs no counter that producers would fight for: a pushed message holds the number of counted messages of the
 * stack up to itself, and {@code pending}, which only the owner writes, is the number in {@code head}. While the owner moves the
 * stack over, {@code pending} is {@code MOVING}, and a producer that sees that, or another top than before, looks again.
 */
final class LinkedQueue extends MessageQueue {
    private static final VarHandle INBOX;
    private static final VarHandle PENDING;

    static {
        try {
            MethodHandles.Lookup lookup = MethodHandles.lookup();
            INBOX = lookup.findVarHandle(MessageQueue.class, "inbox", Envelope.class);
            PENDING = lookup.findVarHandle(LinkedQueue.class, "pending", int.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private static final int MOVING = -1;
    private static final int SPINS = 64;

    /** A bound that is off by less than {@link #FEW} is none of those that could be off by much. */
    private static final int MANY = 1024;

    private static final int FEW = 16;

    private static final class End extends Envelope {
        End() {
            super(NO_OPERATION);
        }
    }

    /** On top of the stack when the branch has ended. */
    private static final Envelope ENDED = new End();

    private @Nullable Envelope head;

    /** The last one of those in {@code head} that have been looked at for system requests. */
    private @Nullable Envelope seen;

    @SuppressWarnings("unused") // read and written by PENDING
    private int pending;

    /** How many have been taken from {@code head} since {@code pending} was written. */
    private int taken;

    @Override
    @SuppressWarnings("ReferenceEquality") // whether it is still the same top
    int offer(Envelope message, int capacity) {
        boolean counted = message.counted();
        int spins = 0;
        while (true) {
            Envelope top = inbox;
            if (top == ENDED) {
                return CLOSED;
            }
            int depth = top == null ? 0 : top.depth;
            int size = 0;
            if (counted) {
                int waiting = (int) PENDING.getVolatile(this);
                if (waiting == MOVING || inbox != top) {
                    pause(++spins);
                    continue;
                }
                size = depth + waiting + 1;
                if (size > capacity) {
                    return FULL;
                }
                depth++;
            }
            message.depth = depth;
            message.next = top;
            if (INBOX.compareAndSet(this, top, message)) {
                return counted && size == half(capacity) ? TAKEN_AT_HALF : TAKEN;
            }
        }
    }

    @SuppressWarnings("ThreadPriorityCheck") // a hint is all it has to be
    private static void pause(int spins) {
        if (spins < SPINS) {
            Thread.onSpinWait();
        } else {
            // the owner was taken off its core between two instructions
            Thread.yield();
        }
    }

    @Override
    @Nullable
    Envelope poll() {
        Envelope first = head;
        if (first == null) {
            if (inbox == null) {
                return null;
            }
            first = move(null);
            if (first == null) {
                return null;
            }
        }
        head = first.next;
        first.next = null;
        seen = null;
        if (first.counted()) {
            left((int) PENDING.get(this) - 1 - taken);
        }
        return first;
    }

    /** So many are left in {@code head}. Of many, that is not said at each: the line of memory that says it is the producers' too. */
    private void left(int count) {
        if (count < MANY || (count & (FEW - 1)) == 0) {
            taken = 0;
            PENDING.setRelease(this, count);
        } else {
            taken++;
        }
    }

    @Override
    @Nullable
    Envelope peek() {
        Envelope first = head;
        if (first == null && inbox != null) {
            first = move(null);
            head = first;
        }
        return first;
    }

    /** Moves the stack over, behind what is in {@code head}, and leaves {@code instead} on top. */
    private @Nullable Envelope move(@Nullable Envelope instead) {
        int waiting = (int) PENDING.get(this) - taken;
        taken = 0;
        PENDING.setVolatile(this, MOVING);
        Envelope top = (Envelope) INBOX.getAndSet(this, instead);
        PENDING.setVolatile(this, waiting + (top == null ? 0 : top.depth));
        Envelope first = null;
        while (top != null) {
            Envelope below = top.next;
            top.next = first;
            first = top;
            top = below;
        }
        return first;
    }

    @Override
    @Nullable
    Envelope pollSystem(boolean urgent) {
        Envelope before = seen;
        while (true) {
            Envelope next = before == null ? head : before.next;
            if (next == null) {
                next = inbox == null ? null : move(null);
                if (next == null) {
                    seen = before;
                    return null;
                }
                if (before == null) {
                    head = next;
                } else {
                    before.next = next;
                }
            }
            if (urgent ? next.urgent() : next.system()) {
                if (before == null) {
                    head = next.next;
                } else {
                    before.next = next.next;
                }
                next.next = null;
                seen = before;
                return next;
            }
            before = next;
        }
    }

    @Override
    void lookAgain() {
        seen = null;
    }

    @Override
    boolean hasNew() {
        return inbox != null;
    }

    @Override
    void unpoll(Envelope message) {
        seen = null;
        message.next = head;
        head = message;
        if (message.counted()) {
            PENDING.setVolatile(this, (int) PENDING.get(this) - taken + 1);
            taken = 0;
        }
    }

    @Override
    boolean holdsOrdered() {
        return holdsOrdered(head) || holdsOrdered(inbox);
    }

    private static boolean holdsOrdered(@Nullable Envelope first) {
        for (Envelope one = first; one != null; one = one.next) {
            if (one.ordered()) {
                return true;
            }
        }
        return false;
    }

    @Override
    boolean isEmpty() {
        return head == null && inbox == null;
    }

    @Override
    int size() {
        Envelope top = inbox;
        int waiting = (int) PENDING.getVolatile(this);
        return (top == null ? 0 : top.depth) + Math.max(0, waiting);
    }

    @Override
    @Nullable
    Envelope takeAll() {
        return all(null);
    }

    @Override
    @Nullable
    Envelope close() {
        return all(ENDED);
    }

    @Override
    void reopen() {
        inbox = null;
    }

    private @Nullable Envelope all(@Nullable Envelope instead) {
        Envelope first = head;
        Envelope rest = move(instead);
        head = null;
        seen = null;
        PENDING.setVolatile(this, 0);
        if (first == null) {
            return rest;
        }
        Envelope last = first;
        while (last.next != null) {
            last = last.next;
        }
        last.next = rest;
        return first;
    }
}
