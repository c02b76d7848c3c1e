package io.peeper.jcstress;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import io.peeper.ExitReason;
import java.util.concurrent.atomic.AtomicBoolean;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.IIII_Result;

/**
 * Some turns against the fence: what was answered is kept, what was not is gone, and the kill is never lost. The result: how many calls
 * were answered, how many were not, the count in the end, and the number of the worker.
 */
@JCStressTest
@Outcome(id = "8, 0, 8, 2", expect = ACCEPTABLE, desc = "The kill came between two calls.")
@Outcome(
        id = "7, 1, 7, 2",
        expect = ACCEPTABLE,
        desc = "The kill came before a commit, and that call counts for nothing.")
@Outcome(
        expect = FORBIDDEN,
        desc = "An update was lost or kept against what its caller was told, or the kill was lost.")
@State
public class ClaimAgainstKill {
    private static final int CALLS = 8;

    private final AtomicBoolean begun = new AtomicBoolean();
    private final CountClient count = Peepers.atHand(() -> new Slow(begun));

    @Actor
    public void call(IIII_Result r) {
        for (int i = 0; i < CALLS; i++) {
            if (Peepers.isAnswered(() -> count.add(1))) {
                r.r1++;
            } else {
                r.r2++;
            }
        }
    }

    @Actor
    public void kill() {
        Patience.until(begun::get);
        count.peeper().exit(ExitReason.KILL);
    }

    @Arbiter
    public void end(IIII_Result r) {
        r.r3 = count.get();
        r.r4 = (int) count.peeper().incarnation();
        Peepers.end(count);
    }
}
