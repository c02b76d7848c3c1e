package io.peeper;

import static com.google.common.truth.Truth.assertThat;
import static io.peeper.TreeFixture.BAD;
import static io.peeper.TreeFixture.each;

import io.peeper.tally.TallyClient;
import io.peeper.tally.TallyPeeper;
import io.peeper.tally.Tallying;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** How long an end takes, and what the children end with. */
final class SupervisorShutdownTest {
    private static final Duration MINUTE = Duration.ofMinutes(1);

    /** A member whose terminate takes so long. */
    private static PeeperSpec<TallyClient, Integer> slow(TreeFixture tree, String id, Duration time) {
        return TallyPeeper.spec(
                        () -> new Tallying() {
                            @Override
                            protected void terminate(ExitReason reason, Integer state) {
                                long end = tree.strands.nanos() + time.toNanos();
                                while (tree.strands.nanos() < end
                                        && !Thread.currentThread().isInterrupted()) {
                                    tree.strands.park(this, end - tree.strands.nanos());
                                }
                            }
                        },
                        0)
                .name(id);
    }

    private static CompletableFuture<ExitReason> end(TreeFixture tree, String id) {
        return tree.ref(id).whenTerminated().toCompletableFuture();
    }

    private static long millis(TreeFixture tree) {
        return tree.strands.nanos() / 1_000_000;
    }

    @Test
    @DisplayName("S97, S98, T119, T121: one after the other, each within its own limit; who is late is killed")
    void inTurn() throws Exception {
        each(5, tree -> {
            Supervisor root = Supervisor.spec(Strategy.ONE_FOR_ONE)
                    .child(slow(tree, "infinite", Duration.ofHours(1)).shutdown(Shutdown.infinity()))
                    .child(slow(tree, "brutal", Duration.ofHours(1)).shutdown(Shutdown.brutalKill()))
                    .child(slow(tree, "late", Duration.ofHours(1)).shutdown(Shutdown.timeout(Duration.ofSeconds(3))))
                    .child(slow(tree, "standard", Duration.ofHours(1)))
                    .child(slow(tree, "quick", Duration.ofSeconds(2)))
                    .start(tree.system);
            CompletableFuture<ExitReason> infinite = end(tree, "infinite");
            CompletableFuture<ExitReason> brutal = end(tree, "brutal");
            CompletableFuture<ExitReason> late = end(tree, "late");
            CompletableFuture<ExitReason> standard = end(tree, "standard");
            CompletableFuture<ExitReason> quick = end(tree, "quick");
            root.stop();
            assertThat(millis(tree)).isEqualTo(3_600_000 + 3_000 + 5_000 + 2_000);
            assertThat(tree.result(infinite)).isEqualTo(ExitReason.SHUTDOWN);
            assertThat(tree.result(brutal)).isEqualTo(ExitReason.KILL);
            assertThat(tree.result(late)).isEqualTo(ExitReason.KILL);
            assertThat(tree.result(standard)).isEqualTo(ExitReason.KILL);
            assertThat(tree.result(quick)).isEqualTo(ExitReason.SHUTDOWN);
        });
    }

    @Test
    @DisplayName("T146, S120: a dynamic supervisor stops all at once: as long as the longest, not as all of them")
    void atOnce() throws Exception {
        each(5, tree -> {
            DynamicSupervisor carts = DynamicSupervisor.spec().start(tree.system);
            Shutdown two = Shutdown.timeout(Duration.ofSeconds(2));
            carts.startChild(slow(tree, "a", Duration.ofSeconds(1)).shutdown(two));
            carts.startChild(slow(tree, "b", Duration.ofSeconds(1)).shutdown(two));
            carts.startChild(slow(tree, "c", Duration.ofSeconds(5)).shutdown(two));
            CompletableFuture<ExitReason> a = end(tree, "a");
            CompletableFuture<ExitReason> c = end(tree, "c");
            carts.stop();
            assertThat(millis(tree)).isEqualTo(2_000);
            assertThat(tree.result(a)).isEqualTo(ExitReason.SHUTDOWN);
            assertThat(tree.result(c)).isEqualTo(ExitReason.KILL);
        });
    }

    @Test
    @DisplayName("T190, T194: terminateChild of either kind says what the shutdown of the child says")
    void byKind() throws Exception {
        each(5, tree -> {
            DynamicSupervisor carts = DynamicSupervisor.spec().start(tree.system);
            Supervisor root = Supervisor.spec(Strategy.ONE_FOR_ONE).start(tree.system);
            for (boolean dynamic : new boolean[] {true, false}) {
                for (Shutdown shutdown :
                        List.of(Shutdown.brutalKill(), Shutdown.infinity(), Shutdown.timeout(Duration.ofSeconds(1)))) {
                    PeeperSpec<TallyClient, Integer> spec = tree.member("a").shutdown(shutdown);
                    PeeperRef a = (dynamic ? carts.startChild(spec) : root.startChild(spec)).peeper();
                    CompletableFuture<ExitReason> end = a.whenTerminated().toCompletableFuture();
                    if (dynamic) {
                        carts.terminateChild(a);
                    } else {
                        root.terminateChild("a");
                        root.deleteChild("a");
                    }
                    assertThat(a.isAlive()).isFalse();
                    boolean brutal = shutdown.equals(Shutdown.brutalKill());
                    assertThat(tree.result(end)).isEqualTo(brutal ? ExitReason.KILL : ExitReason.SHUTDOWN);
                    assertThat(tree.told()).isEqualTo(brutal ? "+a" : "+a -a");
                }
            }
            assertThat(millis(tree)).isEqualTo(0);
        });
    }

    @Test
    @DisplayName(
            "T123, T192, S99: a child that ends for a reason of its own meanwhile is not restarted, and holds up nothing")
    void ownReasons() throws Exception {
        each(tree -> {
            DynamicSupervisor carts = DynamicSupervisor.spec().start(tree.system);
            Supervisor root = Supervisor.spec(Strategy.ONE_FOR_ALL)
                    .child(tree.member("x"))
                    .child(tree.member("y"))
                    .start(tree.system);
            carts.startChild(tree.member("a"));
            carts.startChild(tree.member("b"));
            List<CompletableFuture<Object>> all = new ArrayList<>();
            CompletableFuture<ExitReason> a = end(tree, "a");
            CompletableFuture<ExitReason> x = end(tree, "x");
            all.add(tree.asideUnsettled(it -> carts.stop()));
            all.add(tree.asideUnsettled(it -> root.stop()));
            for (String id : List.of("a", "x")) {
                TallyClient client = tree.client(id);
                all.add(tree.asideUnsettled(it -> client.peeper().stop(BAD, MINUTE)));
            }
            tree.strands.settle();
            assertThat(all.stream().allMatch(CompletableFuture::isDone)).isTrue();
            assertThat(millis(tree)).isEqualTo(0);
            // killed: in the middle of the restart that followed its own end
            assertThat(tree.result(a)).isAnyOf(ExitReason.SHUTDOWN, BAD, ExitReason.KILL);
            assertThat(tree.result(x)).isAnyOf(ExitReason.SHUTDOWN, BAD, ExitReason.KILL);
            assertThat(carts.isAlive()).isFalse();
            assertThat(root.isAlive()).isFalse();
            assertThat(tree.system.refs()).isEmpty();
            assertThat(millis(tree)).isEqualTo(0);
        });
    }

    @Test
    @DisplayName("S66: who does not want to wait any longer is told, and the end goes on")
    void limit() throws Exception {
        each(5, tree -> {
            Supervisor root = Supervisor.spec(Strategy.ONE_FOR_ONE)
                    .child(tree.member("a"))
                    .child(slow(tree, "slow", Duration.ofSeconds(3)))
                    .start(tree.system);
            CallTimeoutException late = Throwing.fails(
                    CallTimeoutException.class,
                    Outcome.UNKNOWN,
                    () -> root.stop(ExitReason.SHUTDOWN, Duration.ofSeconds(1)));
            assertThat(late).hasMessageThat().contains("1000 ms");
            assertThat(millis(tree)).isEqualTo(1_000);
            assertThat(root.isAlive()).isTrue();
            tree.strands.pass(Duration.ofSeconds(2));
            assertThat(root.isAlive()).isFalse();
            assertThat(tree.told()).isEqualTo("+a -a");
        });
    }

    @Test
    @DisplayName("A peeper that hangs at its end is no reason why others below another supervisor wait")
    void sideBySide() throws Exception {
        each(5, tree -> {
            DynamicSupervisor top = DynamicSupervisor.spec().start(tree.system);
            for (int i = 0; i < 5; i++) {
                top.startChild(Supervisor.spec(Strategy.ONE_FOR_ONE)
                        .child(slow(tree, "s" + i, Duration.ofSeconds(1)))
                        .child(slow(tree, "t" + i, Duration.ofSeconds(1))));
            }
            top.stop();
            assertThat(millis(tree)).isEqualTo(2_000);
            assertThat(tree.system.refs()).isEmpty();
        });
    }
}
