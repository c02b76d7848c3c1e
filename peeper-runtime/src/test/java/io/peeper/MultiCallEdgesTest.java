package io.peeper;

import static com.google.common.truth.Truth.assertThat;

import io.peeper.tally.Chain;
import io.peeper.tally.ChainPeeper;
import io.peeper.tally.Chaining;
import io.peeper.tally.TallyClient;
import io.peeper.tally.TallyPeeper;
import io.peeper.tally.Tallying;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** {@code multiCall} and {@code abcast} where a client, or the function, is not what it should be. */
@ExtendWith(FreshSystem.class)
final class MultiCallEdgesTest {
    private static final class BrokenWhereis extends MapRegistry {
        @Override
        public Optional<PeeperRef> whereis(Object key) {
            throw new IllegalStateException("the registry is broken");
        }
    }

    @Test
    @DisplayName("S31: its limit holds also where the function gives a future of its own")
    void limitOfForeignFuture() throws Exception {
        Timeline.each(line -> {
            MultiReply<TallyClient, ?> result = line.system.multiCall(
                    List.of(line.tally()), client -> new CompletableFuture<Integer>(), Duration.ofMillis(100));
            assertThat(line.millis()).isEqualTo(100);
            assertThat(result.failures()).hasSize(1);
        });
    }

    @Test
    @DisplayName("S31: its limit holds also where one call follows another")
    void limitOfTwoCalls() throws Exception {
        Timeline.each(line -> {
            TallyClient tally = line.tally();
            MultiReply<TallyClient, ?> result = line.system.multiCall(
                    List.of(tally),
                    client -> client.asyncRun((it, count) -> it.noReply())
                            .handle((reply, failure) -> client.asyncRun((it, count) -> it.noReply()))
                            .thenCompose(second -> second),
                    Duration.ofMillis(100));
            assertThat(line.millis()).isEqualTo(100);
            assertThat(result.failures()).hasSize(1);
        });
    }

    @Test
    @DisplayName("S30: one whose registry throws is a failure of that one; the others answer")
    void multiCallWithABrokenRegistry(PeeperSystem system) {
        TallyClient one = system.start(TallyPeeper.spec(Tallying::new, 1));
        TallyClient broken = TallyPeeper.named(system, Name.via(new BrokenWhereis(), "key"));
        MultiReply<TallyClient, Integer> result =
                system.multiCall(List.of(broken, one), TallyClient::get, Duration.ofMinutes(1));
        assertThat(result.replies()).containsExactly(one, 1);
        assertThat(result.failures()).hasSize(1);
    }

    @Test
    @DisplayName("S32: one whose registry throws keeps no other from being cast to")
    void abcastWithABrokenRegistry(PeeperSystem system) {
        TallyClient one = system.start(TallyPeeper.spec(Tallying::new, 1));
        TallyClient broken = TallyPeeper.named(system, Name.via(new BrokenWhereis(), "key"));
        try {
            system.abcast(List.of(broken, one), client -> client.add(10));
        } catch (IllegalStateException e) {
            assertThat(e).hasMessageThat().contains("broken");
        }
        assertThat(one.get()).isEqualTo(11);
    }

    @Test
    @DisplayName("S30: a name whose holder has another protocol: told as a call by it is, with no ClassCastException")
    void multiCallToAnotherProtocol(PeeperSystem system) {
        system.start(ChainPeeper.spec(Chaining::new, Chain.Links.NONE).name("chain"));
        TallyClient named = TallyPeeper.named(system, "chain");
        RuntimeException failure;
        try {
            MultiReply<TallyClient, Integer> result =
                    system.multiCall(List.of(named), TallyClient::get, Duration.ofMinutes(1));
            failure = (RuntimeException) result.failures().get(named);
        } catch (RuntimeException e) {
            failure = e;
        }
        assertThat(failure).isInstanceOf(IllegalArgumentException.class);
        assertThat(failure).hasMessageThat().contains("io.peeper.tally.Chain");
    }

    @Test
    @DisplayName("S30: two clients, by name and by ref, that stand for the same peeper count once")
    void sameByName(PeeperSystem system) {
        TallyClient one = system.start(TallyPeeper.spec(Tallying::new, 1).name("one"));
        TallyClient byName = TallyPeeper.named(system, "one");
        system.multiCall(List.of(one, byName), client -> client.addAndGet(10), Duration.ofMinutes(1));
        assertThat(one.get()).isEqualTo(11);
    }

    @Test
    @DisplayName("D21: those that an interrupt withdrew in the queue are NOT_RUN")
    void interruptedInTheQueue(PeeperSystem system) throws Exception {
        TallyClient one = system.start(TallyPeeper.spec(Tallying::new, 1));
        one.peeper().sys().suspend();
        Threads.Background<MultiReply<TallyClient, Integer>> caller = Threads.background(
                () -> system.multiCall(List.of(one), client -> client.addAndGet(10), Duration.ofMinutes(1)));
        Eventually.eventually("called", () -> one.peeper().mailboxSize() == 1);
        caller.thread.interrupt();
        assertThat(((PeeperException) caller.get().failures().get(one)).outcome())
                .isEqualTo(Outcome.NOT_RUN);
    }
}
