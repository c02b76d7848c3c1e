package io.peeper.jcstress;

import java.util.concurrent.atomic.AtomicBoolean;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressMeta;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.IZI_Result;

/** The cast comes in the middle of the turn. */
@JCStressTest
@JCStressMeta(ClaimAgainstCast.class)
@State
public class CastInsideClaim {
    private final AtomicBoolean begun = new AtomicBoolean();
    private final Slow worker = new Slow(begun);
    private final CountClient count = Peepers.unwatched(() -> worker);

    @Actor
    public void call(IZI_Result r) {
        r.r1 = count.add(1);
    }

    @Actor
    public void cast() {
        Patience.until(begun::get);
        count.cast(10);
    }

    @Arbiter
    public void end(IZI_Result r) {
        r.r2 = Patience.until(worker::hasHandledCast);
        r.r3 = Peepers.end(count);
    }
}
