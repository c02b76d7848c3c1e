package io.peeper.internal.branch;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.II_Result;

/** A producer against the owner, who takes no more: each message was refused or is given back. */
@JCStressTest
@Outcome(
        id = {"0, 0", "1, 1", "12, 12"},
        expect = ACCEPTABLE,
        desc = "What was taken is given back, and the rest was refused.")
@Outcome(expect = FORBIDDEN, desc = "One is lost, or given back though it was refused.")
@State
public class OfferAgainstClose {
    private static final int ROOM = 100;

    private final LinkedQueue queue = new LinkedQueue();

    @Actor
    public void producer(II_Result r) {
        r.r1 = Item.offer(queue, 2, ROOM, Item.offer(queue, 1, ROOM, 0));
    }

    @Actor
    public void owner(II_Result r) {
        r.r2 = Item.appendAll(0, queue.close());
    }
}
