package io.peeper.internal.branch;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.III_Result;

/** Two producers that have two messages each, for a mailbox with room for two: as many are taken, and those are there, in order. */
@JCStressTest
@Outcome(
        id = {"1, 3, 13", "1, 3, 31"},
        expect = ACCEPTABLE,
        desc = "The first ones of both.")
@Outcome(
        id = {"12, 0, 12", "0, 34, 34"},
        expect = ACCEPTABLE,
        desc = "Both of one.")
@Outcome(expect = FORBIDDEN, desc = "One is lost or there twice, or the bound was missed.")
@State
public class OfferAgainstOffer {
    private static final int ROOM = 2;

    private final LinkedQueue queue = new LinkedQueue();

    @Actor
    public void one(III_Result r) {
        r.r1 = Item.offer(queue, 2, ROOM, Item.offer(queue, 1, ROOM, 0));
    }

    @Actor
    public void other(III_Result r) {
        r.r2 = Item.offer(queue, 4, ROOM, Item.offer(queue, 3, ROOM, 0));
    }

    @Arbiter
    public void end(III_Result r) {
        r.r3 = Item.appendAll(0, queue.close());
    }
}
