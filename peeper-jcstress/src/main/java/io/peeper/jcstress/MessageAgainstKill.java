package io.peeper.jcstress;

import io.peeper.ExitReason;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressMeta;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.IIII_Result;

/** The commits of a carrier against the fence: it handles some messages in a row. */
@JCStressTest
@JCStressMeta(ClaimAgainstKill.class)
@State
public class MessageAgainstKill {
    private static final int CALLS = 8;

    private final AtomicBoolean begun = new AtomicBoolean();
    private final CountClient count = Peepers.atHand(() -> new Slow(begun));

    @Actor
    public void call(IIII_Result r) {
        List<CompletableFuture<Integer>> calls = new ArrayList<>(CALLS);
        for (int i = 0; i < CALLS; i++) {
            calls.add(count.addLater(1));
        }
        for (CompletableFuture<Integer> call : calls) {
            if (Peepers.isAnswered(call::join)) {
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
