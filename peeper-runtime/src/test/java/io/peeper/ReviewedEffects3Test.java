package io.peeper;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.peeper.tally.Tally;
import io.peeper.tally.TallyClient;
import io.peeper.tally.TallyPeeper;
import io.peeper.tally.Tallying;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Faults of what follows a message, or is taken back with it; found by reading, and shown before they were repaired. */
@ExtendWith(FreshSystem.class)
final class ReviewedEffects3Test {
    @Test
    @DisplayName("what a failing message changed twice is as before, also the trapping of exits")
    void undoneInReverse(PeeperSystem system) {
        TallyClient tally = system.start(TallyPeeper.spec(Tallying::new, 0));
        for (boolean first : new boolean[] {true, false}) {
            assertThrows(
                    Tally.NotEnough.class,
                    () -> tally.askNumber((it, count, from) -> {
                        it.context().trapExits(first);
                        it.context().trapExits(!first);
                        throw new Tally.NotEnough("declared");
                    }));
            assertThat(tally.peeper().sys().status().trapsExits()).isFalse();
        }
        assertThat(tally.peeper().incarnation()).isEqualTo(1);
    }
}
