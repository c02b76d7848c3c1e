package io.peeper.jcstress.canary;

import io.peeper.internal.branch.OfferAgainstPoll;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressMeta;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.I_Result;

/** A mailbox with one mistake: the owner takes the stack by a read and a write, and what came in between is lost. */
@JCStressTest
@JCStressMeta(OfferAgainstPoll.class)
@State
public class MoveWithoutExchange {
    private static final class Item {
        private final int number;
        private @Nullable Item next;

        Item(int number) {
            this.number = number;
        }
    }

    private final AtomicReference<@Nullable Item> inbox = new AtomicReference<>();
    private @Nullable Item head;

    private void offer(int number) {
        Item item = new Item(number);
        Item top;
        do {
            top = inbox.get();
            item.next = top;
        } while (!inbox.compareAndSet(top, item));
    }

    private int poll(int order) {
        if (head == null) {
            Item top = inbox.get();
            inbox.set(null);
            while (top != null) {
                Item below = top.next;
                top.next = head;
                head = top;
                top = below;
            }
        }
        Item first = head;
        if (first == null) {
            return order;
        }
        head = first.next;
        return order * 10 + first.number;
    }

    @Actor
    public void producer() {
        offer(1);
        offer(2);
    }

    @Actor
    public void owner(I_Result r) {
        offer(3);
        r.r1 = poll(poll(0));
    }

    @Arbiter
    public void end(I_Result r) {
        r.r1 = poll(poll(poll(r.r1)));
    }
}
