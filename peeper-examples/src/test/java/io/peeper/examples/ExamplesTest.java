package io.peeper.examples;

import static com.google.common.truth.Truth.assertThat;

import io.peeper.PeeperSystem;
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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ExamplesTest {
    private static final String[] NONE = {};

    @AfterEach
    void leavesNothingBehind() {
        assertThat(PeeperSystem.shared().refs()).isEmpty();
    }

    @Test
    void counter() throws Exception {
        assertThat(Printed.by(() -> CounterExample.main(NONE))).isEqualTo("""
                The counter starts at 0.
                After one inc it is at 1.
                Its worker was killed, and still it is at 1.
                It goes on counting: 2.
                """);
    }

    @Test
    void session() throws Exception {
        String printed = Printed.by(() -> SessionExample.main(NONE));

        assertThat(printed).contains("with the state 0; its worker is number 1.");
        assertThat(printed).containsMatch(Pattern.compile("""
                call get  -> 0
                cast inc .*
                call get  -> 1, .*
                kill .*
                call get  -> 1, .*
                The worker is number 2 now\\. The ref is the same: .*, alive: true\\.
                send inc  -> inc, .*
                call get  -> 2
                """));
        assertThat(printed).endsWith("""
                By its name anybody finds the same counter: 2.
                After stop() it is alive: false.
                """);
    }

    @Test
    void cart() throws Exception {
        assertThat(Printed.by(() -> CartExample.main(NONE))).isEqualTo("""
                In the cart: [tea, jam].
                Removed: jam.
                Removing it again is refused: there is no jam in the cart. The worker is still number 1: \
                a declared exception is no crash.
                The bank refuses, and the checkout fails with io.peeper.examples.cart.Cart$CardRefused: limit exceeded. \
                In the cart: [tea].
                While the bank thinks, the cart answers: [tea].
                Its worker is killed, the cart answers all the same: [tea].
                The bank agrees, and whoever waited gets the receipt R-1.
                In the cart: [].
                """);
    }

    @Test
    void shop() throws Exception {
        assertThat(Printed.by(() -> ShopExample.main(NONE))).isEqualTo("""
                The tree:
                └─ shop (one for one supervisor, 3 children)
                   ├─ tills (one for all supervisor, 2 children)
                   │  ├─ till-1 (Basket)
                   │  └─ till-2 (Basket)
                   ├─ guests (dynamic supervisor, 2 children)
                   │  ├─ ada (Basket)
                   │  └─ ben (Basket)
                   └─ members (dynamic supervisor, 0 children)
                Ada drops her basket. Another worker goes on with what was in it: {tea=2}.
                Ben drops his, and his may not crash at all: the peeper ends. Its supervisor starts it again, with {jam=1}.
                A till breaks. It may not, and neither may the supervisor of the tills see one end: all of it ends, \
                and the shop starts it again. In the till: {bags=50}.
                Ada becomes a member. Her client is the same, and so is what she has: tea 3.
                The tree:
                └─ shop (one for one supervisor, 3 children)
                   ├─ tills (one for all supervisor, 2 children)
                   │  ├─ till-1 (Basket) incarnation 2
                   │  └─ till-2 (Basket) incarnation 2
                   ├─ guests (dynamic supervisor, 1 child)
                   │  └─ ben (Basket) incarnation 2
                   └─ members (dynamic supervisor, 1 child)
                      └─ ada (Basket) incarnation 2
                """);
    }

    @Test
    void audit() throws Exception {
        assertThat(Printed.by(() -> AuditExample.main(NONE))).isEqualTo("""
                Ada is told that 620 cents are missing. The log hears nothing.
                A deposit fails half-way: ROLLED_BACK.
                In the audit log:
                ada: 0 -> 500
                ada: 500 -> 380
                ada: crashed, still 380: the till is stuck
                ada: worker 2 goes on with 380
                ada: 380 -> 400
                ada: closed with 400 (shutdown)
                Without a word in the spec, the log of the annotation is told, which prints:
                ben: 0 -> 7
                ben: closed with 7 (shutdown)
                """);
    }

    @Test
    void limiter() throws Exception {
        assertThat(Printed.by(() -> LimiterExample.main(NONE))).isEqualTo("""
                Request 1 of ada: allowed.
                Request 2 of ada: allowed.
                Request 3 of ada crashes the limiter (crash(java.lang.IllegalStateException)), and its caller is told: \
                ROLLED_BACK.
                A new worker took over. Ada has used 2 of 3: the crash cost her nothing, and gave her nothing.
                Request 4 of ada: allowed.
                Request 5 of ada: refused.
                Request 1 of bob: allowed.
                A minute later, request 6 of ada: allowed.
                """);
    }

    @Test
    void cache() throws Exception {
        assertThat(Printed.by(() -> CacheExample.main(NONE))).isEqualTo("""
                Its table has an heir.
                  before: 100000 prices in 1 batch, 10000000 cents
                  a batch of 100001 crashes at its last price: ROLLED_BACK
                  after:  100000 prices in 1 batch, 10000000 cents, as if nothing had happened
                  article 99999 costs 100, article 100000 costs null; worker 2
                Its spec keeps the table.
                  before: 100000 prices in 1 batch, 10000000 cents
                  a batch of 100001 crashes at its last price: ROLLED_BACK
                  after:  100000 prices in 1 batch, 10000000 cents, as if nothing had happened
                  article 99999 costs 100, article 100000 costs null; worker 2
                Nothing keeps the table.
                  before: 100000 prices in 1 batch, 10000000 cents
                  a batch of 100001 crashes at its last price: ROLLED_BACK
                  after:  0 prices in 1 batch, 0 cents
                  article 99999 costs null, article 100000 costs null; worker 2
                """);
    }

    @Test
    void pool() throws Exception {
        assertThat(Printed.by(() -> PoolExample.main(NONE))).isEqualTo("""
                Ada gets the red line, and Bob the blue one.
                None is left. In the queue: [cleo, dora].
                The pool's worker is killed. In the queue: [cleo, dora]. Its worker is number 2 now.
                Bob gives his back, and Cleo gets it, who came first: blue.
                Ada gives hers back, and Dora gets it: red.
                Eve waits 50 ms for an answer, and no longer.
                She says that she wants no line any more. In the queue: [].
                Finn asks, then Gina. In the queue: [finn, gina].
                Finn hangs up and says nothing. In the queue: [finn, gina].
                Cleo gives back the blue line. It is lent to Finn, who is gone; when his time is over, Gina gets it: blue.
                """);
    }

    @Test
    void webSession() throws Exception {
        assertThat(Printed.by(() -> WebSessionExample.main(NONE))).isEqualTo("""
                A page: "Hello ada! Page 1: news."
                Another one: "Hello ada! Page 2: weather."
                Between two pages the session is HIBERNATED.
                Its worker is killed, and the next one goes on: "Hello ada! Page 3: sports."
                Then she does nothing for 50 ms, and the session ends: normal.
                The journal: [ada: 3, normal].
                A page after that: NOT_RUN, she has to log in again.
                Bob was there when the site was closed. The journal: [ada: 3, normal, bob: 1, shutdown].
                """);
    }

    @Test
    void watchdog() throws Exception {
        assertThat(Printed.by(() -> WatchdogExample.main(NONE))).isEqualTo("""
                The press breaks, and the watchdog hears why: crash(java.lang.IllegalStateException).
                The press goes on, with what it had done: job number 2.
                The watchdog is killed. Its next worker watches again: \
                [folder: worker 1, press: worker 2, after crash(java.lang.IllegalStateException)].
                So it hears the next crash too: crash(java.lang.IllegalStateException).
                The folder was linked to the press, and ends for the same reason: crash(java.lang.IllegalStateException).
                Both go on with new workers: [folder: worker 2, after crash(java.lang.IllegalStateException), \
                press: worker 4, after crash(java.lang.IllegalStateException)].
                Now the folder traps exits. It has heard [press: crash(java.lang.IllegalStateException)], \
                and its worker is still number 2.
                """);
    }

    @Test
    void station() throws Exception {
        assertThat(Printed.by(() -> StationExample.main(NONE))).isEqualTo("""
                One vote after the other: oslo 2, rome 3, bern 2.
                Messages that Rome has handled: 4.
                Rome is suspended: oslo 2, bern 2, rome NOT_RUN.
                  SUSPENDED, worker 1 is a HandCount: 3 votes, counted by hand
                It resumes, and the vote that waited counts: 4.
                An upgrade fails, and nothing has happened: java.lang.IllegalArgumentException: \
                the number of invalid votes is missing.
                  RUNNING, worker 1 is a HandCount: 4 votes, counted by hand
                The upgrade succeeds, and the queue never noticed.
                  RUNNING, worker 1 is a MachineCount: 3 votes, counted by machine
                """);
    }

    @Test
    void storm() throws Exception {
        String printed = Printed.by(() -> StormExample.main(NONE));

        assertThat(printed).contains("worker was killed 3000 times.");
        Matcher numbers = Pattern.compile("Deposits acknowledged: ([0-9]+)\\. Deposits kept: ([0-9]+)\\.")
                .matcher(printed);
        assertThat(numbers.find()).isTrue();
        assertThat(Long.parseLong(numbers.group(1))).isGreaterThan(0);
        assertThat(numbers.group(2)).isEqualTo(numbers.group(1));
        assertThat(printed).endsWith("Nothing is missing and nothing counted twice, teller by teller.\n");
    }

    @Test
    void allOfThemUnderTheirHeadlines() throws Exception {
        String printed = Printed.by(() -> Examples.main(NONE));

        assertThat(Pattern.compile("^=+$", Pattern.MULTILINE)
                        .matcher(printed)
                        .results()
                        .count())
                .isEqualTo(12);
        assertThat(printed).endsWith("Nothing is missing and nothing counted twice, teller by teller.\n");
    }
}
