package io.peeper.internal.branch;

import static com.google.common.truth.Truth.assertThat;

import io.peeper.Gate;
import io.peeper.Next;
import io.peeper.PeeperSystem;
import io.peeper.tally.TallyClient;
import io.peeper.tally.TallyPeeper;
import io.peeper.tally.Tallying;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The mark of a call whose deadline has passed, where it comes too late. */
final class DirectMarkTest {
    private final PeeperSystem system = PeeperSystem.create();

    @AfterEach
    void close() {
        system.close();
    }

    @Test
    @DisplayName("A mark that was meant for a call before hurts nobody: the handler that runs by then counts")
    void late() throws Exception {
        Gate gate = new Gate();
        TallyClient tally = system.start(TallyPeeper.spec(
                () -> new Tallying() {
                    @Override
                    protected Next<Integer> add(Integer state, int amount) {
                        gate.hang();
                        return super.add(state, amount);
                    }
                },
                5));
        Branch<?> branch = (Branch<?>) tally.peeper();
        tally.add(1);
        gate.awaitEntered();
        // what the watch does to a word that it has read while another call ran, on its caller's thread
        branch.word = Word.signal(branch.word);
        gate.open();
        CompletableFuture<Integer> count = tally.asyncAddAndGet(1).toCompletableFuture();
        assertThat(count.get(20, TimeUnit.SECONDS)).isEqualTo(7);
        assertThat(tally.peeper().incarnation()).isEqualTo(1);
    }
}
