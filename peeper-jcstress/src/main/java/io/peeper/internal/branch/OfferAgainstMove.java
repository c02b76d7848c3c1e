package io.peeper.internal.branch;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.II_Result;

/** A producer with two messages for a mailbox with room for one, while the owner moves them over and takes none: the second one has no room. */
@JCStressTest
@Outcome(id = "1, 1", expect = ACCEPTABLE, desc = "The first one.")
@Outcome(expect = FORBIDDEN, desc = "It is lost, or the bound was missed.")
@State
public class OfferAgainstMove {
    private static final int ROOM = 1;

    private final LinkedQueue queue = new LinkedQueue();

    @Actor
    public void producer(II_Result r) {
        r.r1 = Item.offer(queue, 2, ROOM, Item.offer(queue, 1, ROOM, 0));
    }

    @Actor
    public void owner() {
        queue.peek();
    }

    @Arbiter
    public void end(II_Result r) {
        r.r2 = Item.appendAll(0, queue.close());
    }
}
