package io.peeper.examples.counter;

import io.peeper.ExitReason;

/** Counts, is killed, counts on. */
public final class CounterExample {
    private CounterExample() {}

    public static void main(String[] args) {
        CounterClient counter = CounterPeeper.start(Counting::new, 0);
        System.out.println("The counter starts at " + counter.get() + ".");

        counter.inc();
        System.out.println("After one inc it is at " + counter.get() + ".");

        counter.peeper().exit(ExitReason.KILL);
        System.out.println("Its worker was killed, and still it is at " + counter.get() + ".");

        counter.inc();
        System.out.println("It goes on counting: " + counter.get() + ".");
        counter.peeper().stop();
    }
}
