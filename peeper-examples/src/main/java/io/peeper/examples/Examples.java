package io.peeper.examples;

import io.peeper.examples.audit.AuditExample;
import io.peeper.examples.cache.CacheExample;
import io.peeper.examples.cart.CartExample;
import io.peeper.examples.counter.CounterExample;
import io.peeper.examples.counter.SessionExample;
import io.peeper.examples.limiter.LimiterExample;
import io.peeper.examples.pool.PoolExample;
import io.peeper.examples.session.WebSessionExample;
import io.peeper.examples.shop.ShopExample;
import io.peeper.examples.station.StationExample;
import io.peeper.examples.storm.StormExample;
import io.peeper.examples.watchdog.WatchdogExample;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Runs all examples, one after the other. Each of them also has a {@code main} of its own. */
public final class Examples {
    /** Held here: java.util.logging forgets the level of a logger that nobody holds. */
    private static final Logger PEEPER_LOG = Logger.getLogger("io.peeper");

    private Examples() {}

    public static void main(String[] args) throws Exception {
        // Every crash is logged, with its stack trace. These programs crash on purpose, and that would bury what they
        // print.
        PEEPER_LOG.setLevel(Level.OFF);

        headline("A counter that is killed and goes on counting");
        CounterExample.main(args);
        headline("A session with the same counter: calls, casts, plain messages, a crash");
        SessionExample.main(args);
        headline("A shopping cart: declared exceptions, and a checkout that is answered later");
        CartExample.main(args);
        headline("A rate limiter whose counts survive a crash");
        LimiterExample.main(args);
        headline("A cache of 100,000 prices that crashes in the middle of a batch");
        CacheExample.main(args);
        headline("A pool whose callers wait their turn, also across a crash");
        PoolExample.main(args);
        headline("A web session that ends when nobody comes");
        WebSessionExample.main(args);
        headline("A watchdog: monitors, links, and a crash of its own");
        WatchdogExample.main(args);
        headline("Polling stations: many calls at once, a look inside, an upgrade at work");
        StationExample.main(args);
        headline("A shop: a tree of supervisors, crashes at every level, and a move");
        ShopExample.main(args);
        headline("An account whose audit log is a listener");
        AuditExample.main(args);
        headline("A storm of crashes: everything that was acknowledged is there");
        StormExample.main(args);
    }

    private static void headline(String text) {
        System.out.println();
        System.out.println(text);
        System.out.println("=".repeat(text.length()));
    }
}
