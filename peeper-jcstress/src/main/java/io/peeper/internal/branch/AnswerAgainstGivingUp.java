package io.peeper.internal.branch;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.ZLL_Result;

/** Somebody answers a deferred call, and its caller gives up: one of them wins, and both agree on which. */
@JCStressTest
@Outcome(id = "true, 7, 7", expect = ACCEPTABLE, desc = "It was answered, and the caller came too late.")
@Outcome(id = "false, UNKNOWN, nothing", expect = ACCEPTABLE, desc = "The caller had given up.")
@Outcome(expect = FORBIDDEN, desc = "Both have won, or none.")
@State
public class AnswerAgainstGivingUp {
    private final Slot request = new Slot();

    public AnswerAgainstGivingUp() {
        request.begin();
        request.defer();
    }

    @Actor
    public void answer(ZLL_Result r) {
        r.r1 = request.answer(new Answer(7));
    }

    @Actor
    public void caller(ZLL_Result r) {
        Object outcome = request.giveUp();
        r.r2 = outcome == null ? Answer.number(request.result()) : outcome;
    }

    @Arbiter
    public void end(ZLL_Result r) {
        r.r3 = Answer.number(request.result());
    }
}
