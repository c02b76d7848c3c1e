package io.peeper.jcstress;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.IZI_Result;

/**
 * A turn against a cast: the one who lets go sees the message, or the one who puts it sees that nobody is at the branch. The arbiter
 * looks for the cast without sending anything: its own message would make up for a wake-up that was lost.
 */
@JCStressTest
@Outcome(
        id = {"1, true, 11", "11, true, 11"},
        expect = ACCEPTABLE,
        desc = "Both, in one order.")
@Outcome(id = ".*, false, .*", expect = FORBIDDEN, desc = "The cast lies there, and nobody comes for it.")
@Outcome(expect = FORBIDDEN, desc = "One is lost.")
@State
public class ClaimAgainstCast {
    private final Counting worker = new Counting();
    private final CountClient count = Peepers.unwatched(() -> worker);

    @Actor
    public void call(IZI_Result r) {
        r.r1 = count.add(1);
    }

    @Actor
    public void cast() {
        count.cast(10);
    }

    @Arbiter
    public void end(IZI_Result r) {
        r.r2 = Patience.until(worker::hasHandledCast);
        r.r3 = Peepers.end(count);
    }
}
