package io.peeper;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.peeper.tally.Tally;
import io.peeper.tally.TallyClient;
import io.peeper.tally.TallyPeeper;
import io.peeper.tally.Tallying;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** {@code multiCall}: one call to many, within one limit. */
@ExtendWith(FreshSystem.class)
final class MultiCallTest {
    private static final Duration LONG = Duration.ofMinutes(1);

    private PeeperSystem system;
    private TallyClient one;
    private TallyClient two;

    @BeforeEach
    void start(PeeperSystem fresh) {
        system = fresh;
        one = start(system, 1);
        two = start(system, 2);
    }

    private static TallyClient start(PeeperSystem system, int state) {
        return system.start(TallyPeeper.spec(Tallying::new, state));
    }

    private static void assertFailure(
            MultiReply<TallyClient, ?> result,
            TallyClient client,
            Class<? extends PeeperException> type,
            Outcome outcome) {
        assertThat(result.failures().get(client)).isInstanceOf(type);
        assertThat(((PeeperException) result.failures().get(client)).outcome()).isEqualTo(outcome);
        assertThat(result.replies()).doesNotContainKey(client);
    }

    @Test
    @DisplayName("T051: live ones answer; one that is missing, and one that is dead, are failures")
    void missingAndDead() {
        TallyClient dead = start(system, 3);
        dead.peeper().stop();
        TallyClient missing = TallyPeeper.named(system, "missing");
        MultiReply<TallyClient, Integer> result =
                system.multiCall(List.of(two, missing, one, dead), TallyClient::get, LONG);

        assertThat(result.replies()).containsExactly(two, 2, one, 1).inOrder();
        assertThat(List.copyOf(result.failures().keySet()))
                .containsExactly(missing, dead)
                .inOrder();
        assertFailure(result, missing, NoProcessException.class, Outcome.NOT_RUN);
        assertFailure(result, dead, NoProcessException.class, Outcome.NOT_RUN);
        assertThat(result.failures().get(missing)).hasMessageThat().contains("missing");
    }

    @Test
    @DisplayName("S30: all are sent before the first is awaited")
    void sentFirst() throws Exception {
        Gate gate = new Gate();
        MultiReply<TallyClient, Integer> result = system.multiCall(
                List.of(one, two),
                client -> client.run((it, count) -> {
                    if (count == 1) {
                        gate.pass();
                    } else {
                        gate.awaitEntered().open();
                    }
                    return it.reply(count);
                }),
                LONG);
        assertThat(result.replies()).containsExactly(one, 1, two, 2);
    }

    @Test
    @DisplayName(
            "S30: one that crashes, ends or fails: a failure as its own caller would have got; nobody else is touched")
    void crashed() {
        TallyClient three = start(system, 3);
        TallyClient four = start(system, 4);
        IllegalStateException boom = new IllegalStateException("boom");
        MultiReply<TallyClient, Integer> result = system.multiCall(
                List.of(one, two, three, four),
                client -> client.run((it, count) -> switch (count) {
                    case 1 -> throw boom;
                    case 2 -> it.stop(ExitReason.NORMAL, count).noReply();
                    case 3 -> {
                        it.context().ref().exit(ExitReason.KILL);
                        yield it.reply(0, 0);
                    }
                    default -> it.reply(count, 40);
                }),
                LONG);
        assertFailure(result, one, WorkerExitedException.class, Outcome.ROLLED_BACK);
        assertThat(((WorkerExitedException) result.failures().get(one)).reason())
                .isEqualTo(new ExitReason.Crash(boom));
        assertFailure(result, two, WorkerExitedException.class, Outcome.UNKNOWN);
        assertFailure(result, three, WorkerExitedException.class, Outcome.ROLLED_BACK);
        assertThat(result.replies()).containsExactly(four, 4);
        assertThat(one.get()).isEqualTo(1);
        assertThat(three.get()).isEqualTo(3);
        assertThat(four.get()).isEqualTo(40);
    }

    @Test
    @DisplayName("D14: one whose method throws what it declares: that very exception, and no crash")
    void declared() {
        MultiReply<TallyClient, Integer> result =
                system.multiCall(List.of(one, two), client -> client.takeAway(2), LONG);
        assertThat(result.replies()).containsExactly(two, 0);
        assertThat(result.failures().get(one)).isInstanceOf(Tally.NotEnough.class);
        assertThat(result.failures().get(one)).hasMessageThat().isEqualTo("1 < 2");
        assertThat(one.peeper().incarnation()).isEqualTo(1);
    }

    @Test
    @DisplayName("S30: a full mailbox is a failure of that one")
    void fullMailbox() throws Exception {
        TallyClient full =
                system.start(TallyPeeper.spec(Tallying::new, 3).mailbox(Mailbox.bounded(1, Overflow.REJECT)));
        full.peeper().sys().suspend();
        full.add(1);
        MultiReply<TallyClient, Integer> result =
                system.multiCall(List.of(full, one), TallyClient::get, Duration.ofSeconds(20));
        assertFailure(result, full, MailboxFullException.class, Outcome.NOT_RUN);
        assertThat(result.replies()).containsExactly(one, 1);
    }

    @Test
    @DisplayName("S30: a client that is there twice, or another one for the same peeper, is called once")
    void duplicates() {
        MultiReply<TallyClient, Integer> result = system.multiCall(
                List.of(one, two, one, TallyPeeper.client(one.peeper()), TallyPeeper.withTimeout(one, LONG)),
                client -> client.addAndGet(10),
                LONG);
        assertThat(result.replies()).containsExactly(one, 11, two, 12).inOrder();
        assertThat(one.get()).isEqualTo(11);
    }

    @Test
    @DisplayName("S30: nobody to call: an empty result, at once; null is a reply; a void call replies null")
    void edges() {
        MultiReply<TallyClient, Integer> nothing = system.multiCall(List.<TallyClient>of(), TallyClient::get, LONG);
        assertThat(nothing.replies()).isEmpty();
        assertThat(nothing.failures()).isEmpty();
        assertThat(system.multiCall(List.of(one), client -> client.echo(null), LONG)
                        .replies())
                .containsExactly(one, null);
        MultiReply<TallyClient, Object> reset = system.multiCall(
                List.of(one, two),
                client -> {
                    client.reset();
                    return null;
                },
                LONG);
        assertThat(reset.replies()).containsExactly(one, null, two, null);
        assertThat(one.get() + two.get()).isEqualTo(0);
        assertThrows(UnsupportedOperationException.class, () -> reset.replies().clear());
        assertThrows(UnsupportedOperationException.class, () -> reset.failures().clear());
    }

    @Test
    @DisplayName("S28: a method that returns a future gives that one's reply")
    void asynchronous() {
        MultiReply<TallyClient, ?> result =
                system.multiCall(List.of(one, two), client -> client.asyncAddAndGet(1), LONG);
        assertThat((Map<?, ?>) result.replies()).containsExactly(one, 2, two, 3);
    }

    @Test
    @DisplayName("S30: by name, in other systems, in one go")
    void elsewhere() {
        try (PeeperSystem other = PeeperSystem.create()) {
            other.start(TallyPeeper.spec(Tallying::new, 7).name("there"));
            TallyClient there = TallyPeeper.named(other, "there");
            assertThat(system.multiCall(List.of(there, one), TallyClient::get, LONG)
                            .replies())
                    .containsExactly(there, 7, one, 1)
                    .inOrder();
        }
    }

    @Test
    @DisplayName("S11: a limit that is none, and a function that calls nothing, are refused")
    void badInput() {
        for (Duration bad : List.of(Duration.ZERO, Duration.ofMillis(-1))) {
            assertThat(assertThrows(
                            IllegalArgumentException.class,
                            () -> system.multiCall(List.of(one), TallyClient::get, bad)))
                    .hasMessageThat()
                    .contains("limit: " + bad);
        }
        assertThat(assertThrows(
                        IllegalArgumentException.class,
                        () -> system.multiCall(List.of(one), client -> "nothing", LONG)))
                .hasMessageThat()
                .contains("has to call one method");
        assertThrows(NullPointerException.class, () -> system.multiCall(null, TallyClient::get, LONG));
        assertThrows(
                NullPointerException.class,
                () -> system.multiCall(List.of(one), (MultiReply.Call<TallyClient, Integer>) null, LONG));
        assertThrows(NullPointerException.class, () -> system.multiCall(List.of(one), TallyClient::get, null));
        assertThat(one.get()).isEqualTo(1);
    }

    @Test
    @DisplayName("S16: in a handler: others answer, itself is a failure at once, not a wait")
    void inAHandler() {
        MultiReply<TallyClient, Integer> result = one.run((it, count) -> it.reply(it.context()
                .system()
                .multiCall(
                        List.of(it.self(), two, TallyPeeper.client(it.context().ref())), TallyClient::get, LONG)));
        assertThat(result.replies()).containsExactly(two, 2);
        assertThat(result.failures().keySet()).containsExactly(one);
        assertFailure(result, one, SelfCallException.class, Outcome.NOT_RUN);
        assertThat(one.peeper().incarnation()).isEqualTo(1);
    }
}
