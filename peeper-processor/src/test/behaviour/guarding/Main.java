package guarding;

import io.peeper.PeeperSystem;
import io.peeper.WorkerExitedException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What comes in modifiable is copied once, in its order, and what has been copied is kept by reference. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        List<String> begin = new ArrayList<>(List.of("0"));
        try (PeeperSystem system = PeeperSystem.create()) {
            CartClient cart = system.start(CartPeeper.spec(Shop::new, new Cart.State(begin, Set.of(), Map.of())));
            begin.add("outside");
            expect("[0] [] {}", cart.shown());

            cart.add("b");
            Shop.leaked.add("leaked");
            Shop.leakedNumbers.set(0, 99);
            expect("[0, b] [zb, ab] {zb=[2], ab=[1]}", cart.shown());
            try {
                cart.smuggle("c");
                throw new AssertionError("the list could be changed");
            } catch (WorkerExitedException e) {
                expect("[0, b] [zb, ab] {zb=[2], ab=[1]}", cart.shown());
            }
            cart.isKept();
            Cart.State one = Shop.seen;
            cart.isKept();
            if (one.lines() != Shop.seen.lines() || one.numbers() != Shop.seen.numbers()) {
                throw new AssertionError("copied again");
            }
        }
    }

    private static void expect(String expected, String actual) {
        if (!expected.equals(actual)) {
            throw new AssertionError("expected " + expected + ", but was " + actual);
        }
    }
}
