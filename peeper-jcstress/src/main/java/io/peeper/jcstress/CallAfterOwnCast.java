package io.peeper.jcstress;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.III_Result;

/** A call never overtakes a cast of its own thread, whatever another thread's calls do. */
@JCStressTest
@Outcome(
        id = {"11, 111, 111", "111, 100, 111", "111, 101, 111"},
        expect = ACCEPTABLE,
        desc = "The cast, then the call; the other call anywhere.")
@Outcome(expect = FORBIDDEN, desc = "The call came before the cast, or something is lost.")
@State
public class CallAfterOwnCast {
    private final CountClient count = Peepers.unwatched(Counting::new);

    @Actor
    public void castAndCall(III_Result r) {
        count.cast(1);
        r.r1 = count.add(10);
    }

    @Actor
    public void call(III_Result r) {
        r.r2 = count.add(100);
    }

    @Arbiter
    public void end(III_Result r) {
        r.r3 = Peepers.end(count);
    }
}
