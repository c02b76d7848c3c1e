package io.peeper.jcstress;

import io.peeper.Reply;
import java.util.concurrent.atomic.AtomicBoolean;

/** Takes its time, and says when it has begun: so what another thread does then often comes in the middle. */
final class Slow extends Counting {
    private static final int SPINS = 30;

    private final AtomicBoolean begun;

    Slow(AtomicBoolean begun) {
        this.begun = begun;
    }

    @Override
    protected Reply<Integer, Integer> add(Integer sum, int number) {
        begun.set(true);
        for (int i = 0; i < SPINS; i++) {
            Thread.onSpinWait();
        }
        return super.add(sum, number);
    }
}
