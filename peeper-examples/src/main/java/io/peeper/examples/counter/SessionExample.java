package io.peeper.examples.counter;

import io.peeper.ExitReason;
import io.peeper.PeeperRef;

/** A session as one would type it: every line shows what was entered and what came back. */
public final class SessionExample {
    private SessionExample() {}

    public static void main(String[] args) {
        CounterClient counter =
                CounterPeeper.spec(Counting::new, 0).name("session-counter").start();
        PeeperRef ref = counter.peeper();
        System.out.println("Started " + ref + " with the state 0; its worker is number " + ref.incarnation() + ".");

        System.out.println("call get  -> " + counter.get());
        counter.inc();
        System.out.println("cast inc  -> nothing comes back");
        System.out.println("call get  -> " + counter.get() + ", since a sender's messages are handled in order");

        ref.exit(ExitReason.KILL);
        System.out.println("kill      -> the worker is gone, in the middle of whatever it did");
        System.out.println("call get  -> " + counter.get() + ", the state that was kept");
        System.out.println("The worker is number " + ref.incarnation() + " now. The ref is the same: " + ref
                + ", alive: " + ref.isAlive() + ".");

        System.out.println("send inc  -> " + ref.send("inc") + ", the message itself; it goes to info");
        System.out.println("call get  -> " + counter.get());

        CounterClient found = CounterPeeper.named("session-counter");
        System.out.println("By its name anybody finds the same counter: " + found.get() + ".");
        ref.stop();
        System.out.println("After stop() it is alive: " + ref.isAlive() + ".");
    }
}
