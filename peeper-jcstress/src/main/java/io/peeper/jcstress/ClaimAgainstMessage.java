package io.peeper.jcstress;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressMeta;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.III_Result;

/** A turn on the caller's thread, while a carrier comes for a message. */
@JCStressTest
@JCStressMeta(ClaimAgainstClaim.class)
@State
public class ClaimAgainstMessage {
    private final CountClient count = Peepers.unwatched(Counting::new);

    @Actor
    public void here(III_Result r) {
        r.r1 = count.add(1);
    }

    @Actor
    public void queued(III_Result r) {
        r.r2 = count.addQueued(1);
    }

    @Arbiter
    public void end(III_Result r) {
        r.r3 = Peepers.end(count);
    }
}
