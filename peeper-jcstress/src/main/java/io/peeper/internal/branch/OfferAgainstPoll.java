package io.peeper.internal.branch;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.I_Result;

/** A producer with two messages against the owner, who puts one itself and then takes two. */
@JCStressTest
@Outcome(
        id = {"123", "132", "312"},
        expect = ACCEPTABLE,
        desc = "All of them once, and those of one producer in order.")
@Outcome(expect = FORBIDDEN, desc = "One is lost, there twice or at the wrong place.")
@State
public class OfferAgainstPoll {
    private static final int ROOM = 100;

    private final LinkedQueue queue = new LinkedQueue();

    @Actor
    public void producer() {
        queue.offer(new Item(1), ROOM);
        queue.offer(new Item(2), ROOM);
    }

    @Actor
    public void owner(I_Result r) {
        queue.offer(new Item(3), ROOM);
        r.r1 = Item.append(Item.append(0, queue.poll()), queue.poll());
    }

    @Arbiter
    public void end(I_Result r) {
        r.r1 = Item.appendAll(r.r1, queue.close());
    }
}
