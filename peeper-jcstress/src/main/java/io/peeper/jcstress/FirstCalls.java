package io.peeper.jcstress;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressMeta;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.III_Result;

/** The first two calls of a branch, which come with messages; or the second one with a turn that the first one has made possible. */
@JCStressTest
@JCStressMeta(ClaimAgainstClaim.class)
@State
public class FirstCalls {
    private final CountClient count = Peepers.fresh();

    @Actor
    public void one(III_Result r) {
        r.r1 = count.add(1);
    }

    @Actor
    public void other(III_Result r) {
        r.r2 = count.add(1);
    }

    @Arbiter
    public void end(III_Result r) {
        r.r3 = Peepers.end(count);
    }
}
