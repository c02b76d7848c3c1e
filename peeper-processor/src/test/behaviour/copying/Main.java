package copying;

import io.peeper.ExitReason;
import io.peeper.Listener;
import io.peeper.PeeperSystem;
import io.peeper.WorkerExitedException;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** What survives is what the last completed message left, whatever has been changed in place. */
public final class Main {
    private Main() {}

    public static void main(String[] args) throws Exception {
        Queue<String> heard = new ConcurrentLinkedQueue<>();
        Listener<Stock.State> vandal = new Listener<>() {
            @Override
            public void onStateChanged(Stock.State before, Stock.State after) {
                heard.add(Keeper.show(before) + " -> " + Keeper.show(after));
                Keeper.alter(after, "listener");
            }
        };
        Stock.State begin = new Stock.State();
        begin.names = new java.util.LinkedList<>(List.of("first"));
        try (PeeperSystem system = PeeperSystem.create()) {
            StockClient stock =
                    system.start(StockPeeper.spec(Keeper::new, begin).listener(vandal));
            Keeper.alter(begin, "outside");
            expect("0[first]0", stock.shown());

            stock.change("a");
            expect("1[first, a]10 a=1", stock.shown());
            try {
                stock.crash();
                throw new AssertionError("no crash");
            } catch (WorkerExitedException e) {
                expect("1[first, a]10 a=1", stock.shown());
            }
            stock.change("a");
            expect("2[first, a, a]20 a=2", stock.shown());
            try {
                stock.refuse();
                throw new AssertionError("not refused");
            } catch (Stock.Refused e) {
                expect("2[first, a, a]20 a=2", stock.shown());
            }
            Keeper.alter((Stock.State) stock.peeper().sys().state(), "seen");
            stock.peeper().exit(ExitReason.KILL);
            expect("2[first, a, a]20 a=2", stock.shown());

            stock.conceal();
            stock.peeper().exit(ExitReason.KILL);
            expect("2[first, a, a]20 a=2", stock.shown());
        }
        expect("[0[first]0 -> 1[first, a]10 a=1, 1[first, a]10 a=1 -> 2[first, a, a]20 a=2]", heard.toString());
    }

    private static void expect(String expected, String actual) {
        if (!expected.equals(actual)) {
            throw new AssertionError("expected " + expected + ", but was " + actual);
        }
    }
}
