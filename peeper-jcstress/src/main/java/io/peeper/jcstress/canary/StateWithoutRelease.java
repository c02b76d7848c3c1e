package io.peeper.jcstress.canary;

import io.peeper.jcstress.StateAgainstHandler;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressMeta;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.III_Result;

/** A branch with one mistake: the word that names the slot is stored plainly, and the compiler may put that before what the slot holds. */
@JCStressTest
@JCStressMeta(StateAgainstHandler.class)
@State
public class StateWithoutRelease {
    private static final class Slot {
        private int a;
        private int b;
        private int c;
        private int d;

        void write(int number) {
            a = number;
            b = number;
            c = number;
            d = number;
        }

        int number() {
            int number = d;
            return a == number && b == number && c == number ? number : -1;
        }
    }

    private final Slot[] slots = {new Slot(), new Slot()};
    private int word;

    @Actor
    public void change() {
        slots[1].write(1);
        word = 1;
    }

    @Actor
    public void look(III_Result r) {
        r.r1 = slots[word].number();
        r.r2 = slots[word].number();
    }

    @Arbiter
    public void end(III_Result r) {
        r.r3 = slots[word].number();
    }
}
