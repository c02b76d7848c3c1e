package io.peeper.jcstress;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressMeta;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.III_Result;

/** The same, where the state comes to its caller by way of a carrier's thread and a message. */
@JCStressTest
@JCStressMeta(StateAgainstHandler.class)
@State
public class StateAgainstCarrier {
    private final PublishedClient published = Peepers.start(PublishedPeeper.spec(Publishing::new, new Whole(0)));

    public StateAgainstCarrier() {
        published.number();
    }

    @Actor
    public void change() {
        published.change(1);
    }

    @Actor
    public void look(III_Result r) {
        r.r1 = published.getQueued().number();
        r.r2 = published.number();
    }

    @Arbiter
    public void end(III_Result r) {
        r.r3 = published.number();
        published.peeper().stop();
    }
}
