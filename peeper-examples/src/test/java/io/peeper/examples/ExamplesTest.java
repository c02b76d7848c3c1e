package io.peeper.examples;

import static com.google.common.truth.Truth.assertThat;

import io.peeper.PeeperSystem;
import io.peeper.examples.cart.CartExample;
import io.peeper.examples.counter.CounterExample;
import io.peeper.examples.counter.SessionExample;
import io.peeper.examples.limiter.LimiterExample;
import io.peeper.examples.storm.StormExample;
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
                .isEqualTo(5);
        assertThat(printed).endsWith("Nothing is missing and nothing counted twice, teller by teller.\n");
    }
}
