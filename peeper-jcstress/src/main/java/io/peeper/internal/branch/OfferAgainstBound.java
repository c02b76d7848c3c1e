package io.peeper.internal.branch;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.II_Result;

/** A producer with three messages for a mailbox with room for one, from which the owner takes. */
@JCStressTest
@Outcome(
        id = {"1, 1", "12, 12", "13, 13", "123, 123"},
        expect = ACCEPTABLE,
        desc = "What was taken comes out, in order.")
@Outcome(
        expect = FORBIDDEN,
        desc = "One is lost, there twice or there though it was refused; or the first one was refused.")
@State
public class OfferAgainstBound {
    private static final int ROOM = 1;

    private final LinkedQueue queue = new LinkedQueue();

    @Actor
    public void producer(II_Result r) {
        r.r1 = Item.offer(queue, 3, ROOM, Item.offer(queue, 2, ROOM, Item.offer(queue, 1, ROOM, 0)));
    }

    @Actor
    public void owner(II_Result r) {
        r.r2 = Item.append(Item.append(0, queue.poll()), queue.poll());
    }

    @Arbiter
    public void end(II_Result r) {
        r.r2 = Item.appendAll(r.r2, queue.close());
    }
}
