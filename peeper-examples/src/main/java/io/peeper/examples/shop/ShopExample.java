package io.peeper.examples.shop;

import io.peeper.DynamicSupervisor;
import io.peeper.Outcome;
import io.peeper.PeeperException;
import io.peeper.PeeperRef;
import io.peeper.PeeperSpec;
import io.peeper.PeeperSystem;
import io.peeper.Strategy;
import io.peeper.Supervisor;
import io.peeper.WorkerExitedException;
import io.peeper.examples.shop.Basket.Items;
import java.time.Duration;
import java.util.Map;

/** A tree of supervisors: crashes at every level of it, a peeper that moves to another supervisor, and the tree before and after. */
public final class ShopExample {
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private ShopExample() {}

    public static void main(String[] args) throws InterruptedException {
        try (PeeperSystem system = PeeperSystem.create()) {
            Supervisor shop = Supervisor.spec(Strategy.ONE_FOR_ONE)
                    .id("shop")
                    .intensity(10, MINUTE)
                    .child(Supervisor.spec(Strategy.ONE_FOR_ALL)
                            .id("tills")
                            .intensity(0, MINUTE) // one till that ends is too much
                            .child(basket("till-1").intensity(0, MINUTE)) // and so is one crash of this one
                            .child(basket("till-2")))
                    .child(DynamicSupervisor.spec().id("guests").maxChildren(100))
                    .child(DynamicSupervisor.spec().id("members"))
                    .start(system);
            Supervisor tills = (Supervisor) shop.children().get(0);
            DynamicSupervisor guests = (DynamicSupervisor) shop.children().get(1);
            DynamicSupervisor members = (DynamicSupervisor) shop.children().get(2);

            BasketClient ada = guests.startChild(basket("ada"));
            BasketClient ben = guests.startChild(basket("ben").intensity(0, MINUTE));
            BasketClient till = BasketPeeper.client((PeeperRef) tills.children().get(0));
            ada.add("tea", 2);
            ben.add("jam", 1);
            till.add("bags", 50);
            show(system);

            drop(ada);
            System.out.println(
                    "Ada drops her basket. Another worker goes on with what was in it: " + ada.items() + ".");

            drop(ben);
            System.out.println(
                    "Ben drops his, and his may not crash at all: the peeper ends. Its supervisor starts it again, with "
                            + onceItIsBack(ben) + ".");

            drop(till);
            System.out.println(
                    "A till breaks. It may not, and neither may the supervisor of the tills see one end: all of"
                            + " it ends, and the shop starts it again. In the till: " + onceItIsBack(till) + ".");

            guests.transfer(ada.peeper(), members);
            System.out.println("Ada becomes a member. Her client is the same, and so is what she has: tea "
                    + ada.add("tea", 1) + ".");

            shop.count(); // the first till answered before the second one was back: the shop answers when all of it is
            show(system);
        }
    }

    private static PeeperSpec<BasketClient, Items> basket(String id) {
        return BasketPeeper.spec(WickerBasket::new, new Items(Map.of())).id(id);
    }

    private static void show(PeeperSystem system) {
        // the first line names the system
        System.out.print(system.tree().toString().replaceFirst(".*", "The tree:"));
    }

    private static void drop(Basket basket) {
        try {
            basket.drop();
            throw new IllegalStateException("it did not fall");
        } catch (WorkerExitedException e) {
            // as it should be
        }
    }

    /** Between the end of a peeper and its next start nobody is there to answer. What was not run can be tried again. */
    private static Map<String, Integer> onceItIsBack(Basket basket) throws InterruptedException {
        for (int i = 0; i < 1_000; i++) {
            try {
                return basket.items();
            } catch (PeeperException e) {
                if (e.outcome() != Outcome.NOT_RUN) {
                    throw e;
                }
                Thread.sleep(10);
            }
        }
        throw new IllegalStateException("it does not come back");
    }
}
