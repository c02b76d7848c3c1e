package io.peeper.jcstress;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.III_Result;

/** Two turns at one branch: one handler sees what the other one has committed. */
@JCStressTest
@Outcome(
        id = {"1, 2, 2", "2, 1, 2"},
        expect = ACCEPTABLE,
        desc = "One after the other.")
@Outcome(expect = FORBIDDEN, desc = "Both at once, or one is lost.")
@State
public class ClaimAgainstClaim {
    private final CountClient count = Peepers.atHand(Counting::new);

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
