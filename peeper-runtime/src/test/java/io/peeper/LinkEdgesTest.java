package io.peeper;

import static com.google.common.truth.Truth.assertThat;

import io.peeper.Noting.Noted;
import io.peeper.tally.TallyClient;
import io.peeper.tally.TallyPeeper;
import io.peeper.tally.Tallying;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Links to those that just end, or have ended. */
@ExtendWith(FreshSystem.class)
final class LinkEdgesTest {
    @Test
    @DisplayName("S79: each link to a peeper that has ended brings its noproc, whoever linked before")
    void endedAgain(PeeperSystem system) {
        Noted ended = Noted.start(system);
        ended.ref().stop();
        for (int i = 0; i < 2; i++) {
            Noted trapping = Noted.start(system);
            trapping.in(context -> context.trapExits(true));
            for (int j = 1; j <= 2; j++) {
                trapping.in(context -> context.link(ended.ref()));
                assertThat(trapping.hears(Exit.class, j)).hasSize(j);
            }
            Noted dying = Noted.start(system);
            dying.client().post((it, count) -> {
                it.context().link(ended.ref());
                return it.same();
            });
            Eventually.eventually("it exits", () -> dying.ref().incarnation() == 2);
        }
    }

    @Test
    @DisplayName("S74: a link that is made while the other one crashes again and again brings one Exit, never two")
    void oneExitForOneLink(PeeperSystem system) throws Exception {
        Noted trapping = Noted.start(system);
        trapping.in(context -> context.trapExits(true));
        AtomicBoolean over = new AtomicBoolean();
        TallyClient crashing =
                system.start(TallyPeeper.spec(Tallying::new, 0).intensity(Integer.MAX_VALUE, Duration.ofNanos(1)));
        Threads.Background<Void> killer = Threads.background(() -> {
            while (!over.get()) {
                crashing.peeper().exit(ExitReason.KILL);
            }
            return null;
        });
        int rounds = 5_000;
        try {
            for (int i = 1; i <= rounds; i++) {
                trapping.in(context -> context.link(crashing.peeper()));
                long until = System.nanoTime() + Eventually.LIMIT.toNanos();
                while (trapping.heard().size() < i && System.nanoTime() < until) {
                    trapping.client().get();
                }
            }
        } finally {
            over.set(true);
        }
        killer.get();
        crashing.peeper().exit(ExitReason.KILL);
        crashing.get();
        trapping.client().get();
        // of 5,000, a thousand were doubled where this went wrong
        assertThat(trapping.heard().size()).isEqualTo(rounds);
        assertThat(trapping.ref().sys().status().links()).isEmpty();
    }
}
