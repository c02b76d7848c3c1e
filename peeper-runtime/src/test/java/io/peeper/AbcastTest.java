package io.peeper;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.peeper.tally.TallyClient;
import io.peeper.tally.TallyPeeper;
import io.peeper.tally.Tallying;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** {@code abcast}: one cast to many. */
@ExtendWith(FreshSystem.class)
final class AbcastTest {
    private PeeperSystem system;
    private TallyClient one;
    private TallyClient two;

    @BeforeEach
    void start(PeeperSystem fresh) {
        system = fresh;
        one = system.start(TallyPeeper.spec(Tallying::new, 1).name("one"));
        two = system.start(TallyPeeper.spec(Tallying::new, 2));
    }

    @Test
    @DisplayName("S32: all get it, in the order of their sender's messages; the dead and the missing are left out")
    void all() {
        TallyClient dead = system.start(TallyPeeper.spec(Tallying::new, 3));
        dead.peeper().stop();
        one.add(100);
        system.abcast(
                List.of(TallyPeeper.named(system, "missing"), dead, TallyPeeper.named(system, "one"), two),
                client -> client.add(10));
        assertThat(one.get()).isEqualTo(111);
        assertThat(two.get()).isEqualTo(12);
        system.abcast(List.<TallyClient>of(), client -> client.add(10));
        assertThat(one.get()).isEqualTo(111);
    }

    @Test
    @DisplayName("S8, S32: in a handler, to itself as well: it gets it in its turn")
    void inAHandler() {
        one.run((it, count) -> {
            it.context().system().abcast(List.of(it.self(), two), client -> client.add(10));
            return it.done(count + 1);
        });
        assertThat(one.get()).isEqualTo(12);
        assertThat(two.get()).isEqualTo(12);
    }

    @Test
    @DisplayName("D15: a full mailbox is told when all have been tried, once for each")
    void fullMailboxes() {
        PeeperSpec<TallyClient, Integer> small =
                TallyPeeper.spec(Tallying::new, 0).mailbox(Mailbox.bounded(1, Overflow.REJECT));
        TallyClient full = system.start(small.id("first full"));
        TallyClient alsoFull = system.start(small.id("second full"));
        for (TallyClient each : List.of(full, alsoFull)) {
            each.peeper().sys().suspend();
            each.add(1);
        }
        MailboxFullException failure = assertThrows(
                MailboxFullException.class,
                () -> system.abcast(List.of(one, full, alsoFull, two), client -> client.add(10)));
        assertThat(failure).hasMessageThat().contains("first full");
        assertThat(failure.getSuppressed()).hasLength(1);
        assertThat(failure.getSuppressed()[0]).hasMessageThat().contains("second full");
        assertThat(one.get()).isEqualTo(11);
        assertThat(two.get()).isEqualTo(12);
        full.peeper().sys().resume();
        Eventually.eventually("handled", () -> full.peeper().mailboxSize() == 0);
        assertThat(full.get()).isEqualTo(1);
    }

    @Test
    @DisplayName("S32: nulls are refused, and nobody is cast to")
    void nulls() {
        assertThrows(NullPointerException.class, () -> system.abcast(null, (TallyClient client) -> client.add(1)));
        assertThrows(NullPointerException.class, () -> system.abcast(List.of(one), null));
        assertThat(one.get()).isEqualTo(1);
    }
}
