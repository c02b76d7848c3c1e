package io.peeper.jcstress.canary;

import io.peeper.jcstress.ClaimAgainstCast;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressMeta;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.IZI_Result;

/** A branch with one mistake: who lets go looks for messages before that, and not behind it. */
@JCStressTest
@JCStressMeta(ClaimAgainstCast.class)
@State
public class LetGoWithoutLook {
    private final AtomicBoolean owned = new AtomicBoolean();
    private final AtomicInteger waiting = new AtomicInteger();
    private int count;

    private void letGo() {
        count += waiting.getAndSet(0);
        owned.set(false);
    }

    private int add(int number) {
        while (!owned.compareAndSet(false, true)) {
            Thread.onSpinWait();
        }
        count += number;
        int sum = count;
        letGo();
        return sum;
    }

    @Actor
    public void call(IZI_Result r) {
        r.r1 = add(1);
    }

    @Actor
    public void cast() {
        waiting.addAndGet(10);
        if (owned.compareAndSet(false, true)) {
            letGo();
        }
    }

    @Arbiter
    public void end(IZI_Result r) {
        r.r2 = waiting.get() == 0;
        r.r3 = count;
    }
}
