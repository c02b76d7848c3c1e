package io.peeper.jcstress.canary;

import io.peeper.jcstress.ClaimAgainstKill;
import java.util.concurrent.atomic.AtomicInteger;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressMeta;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.IIII_Result;

/**
 * A branch with one mistake: the commit looks whether there was a fence and then stores the word, in two steps. The word is the number of
 * the worker, and which of two slots holds the count.
 */
@JCStressTest
@JCStressMeta(ClaimAgainstKill.class)
@State
public class CommitWithoutCompare {
    private static final int CALLS = 8;

    private final AtomicInteger word = new AtomicInteger(1 << 1);
    private final int[] slots = new int[2];

    private boolean add(int number) {
        int began = word.get();
        slots[1 - (began & 1)] = slots[began & 1] + number;
        if (word.get() != began) {
            return false;
        }
        word.set(began ^ 1);
        return true;
    }

    @Actor
    public void call(IIII_Result r) {
        for (int i = 0; i < CALLS; i++) {
            if (add(1)) {
                r.r1++;
            } else {
                r.r2++;
            }
        }
    }

    @Actor
    public void kill() {
        word.getAndAdd(1 << 1);
    }

    @Arbiter
    public void end(IIII_Result r) {
        r.r3 = slots[word.get() & 1];
        r.r4 = word.get() >> 1;
    }
}
