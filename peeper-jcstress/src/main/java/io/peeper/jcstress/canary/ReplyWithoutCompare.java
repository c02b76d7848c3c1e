package io.peeper.jcstress.canary;

import io.peeper.Outcome;
import io.peeper.internal.branch.Answer;
import io.peeper.internal.branch.ReplyAgainstGivingUp;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressMeta;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.LZL_Result;

/** A call with one mistake: its caller looks whether it may give up and then stores that it has, in two steps. */
@JCStressTest
@JCStressMeta(ReplyAgainstGivingUp.class)
@State
public class ReplyWithoutCompare {
    private static final Object RUNNING = new Object();
    private static final Object GONE = new Object();

    private final AtomicReference<@Nullable Object> result = new AtomicReference<>();

    private @Nullable Outcome giveUp() {
        Object now = result.get();
        if (now != null && now != RUNNING) {
            return null;
        }
        result.set(GONE);
        return now == null ? Outcome.NOT_RUN : Outcome.UNKNOWN;
    }

    @Actor
    public void owner(LZL_Result r) {
        r.r2 = result.compareAndSet(null, RUNNING);
        if (r.r2) {
            result.compareAndSet(RUNNING, new Answer(7));
        }
    }

    @Actor
    public void caller(LZL_Result r) {
        Object outcome = giveUp();
        r.r1 = outcome == null ? Answer.number(result.get()) : outcome;
    }

    @Arbiter
    public void end(LZL_Result r) {
        r.r3 = Answer.number(result.get());
    }
}
