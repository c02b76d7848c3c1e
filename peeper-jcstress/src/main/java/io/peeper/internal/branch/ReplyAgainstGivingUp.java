package io.peeper.internal.branch;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.LZL_Result;

/** The owner begins a call and answers it, and its caller gives up: one of them wins, both agree on which, and a reply is whole. */
@JCStressTest
@Outcome(id = "7, true, 7", expect = ACCEPTABLE, desc = "It was answered, and the caller came too late.")
@Outcome(id = "UNKNOWN, true, nothing", expect = ACCEPTABLE, desc = "The caller gave up while it ran.")
@Outcome(id = "NOT_RUN, false, nothing", expect = ACCEPTABLE, desc = "The caller gave up before.")
@Outcome(expect = FORBIDDEN, desc = "Both have won, or none; or it ran though its caller was told that it won't.")
@State
public class ReplyAgainstGivingUp {
    private final Slot request = new Slot();

    @Actor
    public void owner(LZL_Result r) {
        r.r2 = request.begin();
        if (r.r2) {
            request.conclude(new Answer(7));
        }
    }

    @Actor
    public void caller(LZL_Result r) {
        Object outcome = request.giveUp();
        r.r1 = outcome == null ? Answer.number(request.result()) : outcome;
    }

    @Arbiter
    public void end(LZL_Result r) {
        r.r3 = Answer.number(request.result());
    }
}
