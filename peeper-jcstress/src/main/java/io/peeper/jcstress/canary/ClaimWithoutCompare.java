package io.peeper.jcstress.canary;

import io.peeper.jcstress.ClaimAgainstClaim;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressMeta;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.III_Result;

/** A branch with one mistake: a caller looks whether it is idle and then stores that it is not, in two steps. */
@JCStressTest
@JCStressMeta(ClaimAgainstClaim.class)
@State
public class ClaimWithoutCompare {
    private volatile boolean claimed;
    private int count;

    private int add(int number) {
        while (claimed) {
            Thread.onSpinWait();
        }
        claimed = true;
        int sum = count + number;
        count = sum;
        claimed = false;
        return sum;
    }

    @Actor
    public void one(III_Result r) {
        r.r1 = add(1);
    }

    @Actor
    public void other(III_Result r) {
        r.r2 = add(1);
    }

    @Arbiter
    public void end(III_Result r) {
        r.r3 = count;
    }
}
