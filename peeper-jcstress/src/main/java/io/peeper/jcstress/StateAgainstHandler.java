package io.peeper.jcstress;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.III_Result;

/** A state that was made on one thread is whole for the next handler on another one, and for a caller who is given it. */
@JCStressTest
@Outcome(
        id = {"0, 0, 1", "0, 1, 1", "1, 1, 1"},
        expect = ACCEPTABLE,
        desc = "The one or the other, and never back.")
@Outcome(expect = FORBIDDEN, desc = "In pieces, or an older one after a newer one.")
@State
public class StateAgainstHandler {
    private final PublishedClient published = Peepers.start(PublishedPeeper.spec(Publishing::new, new Whole(0)));

    public StateAgainstHandler() {
        published.number();
    }

    @Actor
    public void change() {
        published.change(1);
    }

    @Actor
    public void look(III_Result r) {
        r.r1 = published.number();
        r.r2 = published.get().number();
    }

    @Arbiter
    public void end(III_Result r) {
        r.r3 = published.number();
        published.peeper().stop();
    }
}
