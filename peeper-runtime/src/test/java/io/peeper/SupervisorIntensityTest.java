package io.peeper;

import static com.google.common.truth.Truth.assertThat;
import static io.peeper.TreeFixture.BAD;
import static io.peeper.TreeFixture.each;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** How many restarts a supervisor makes, and how it tries again. */
final class SupervisorIntensityTest {
    private static final Duration FIVE = Duration.ofSeconds(5);

    @Test
    @DisplayName("S92, S102: the window slides, its edge included, to the nanosecond; the default is 3 in 5 seconds")
    void window() throws Exception {
        for (Strategy strategy : Strategy.values()) {
            each(5, tree -> {
                Supervisor root = Supervisor.spec(strategy)
                        .child(tree.member("a"))
                        .child(tree.member("b"))
                        .start(tree.system);
                tree.crash("b");
                tree.crash("b");
                tree.crash("b");
                // exactly a window later all three still count, and a nanosecond later none
                tree.strands.pass(FIVE.plusNanos(1));
                tree.crash("b");
                tree.crash("b");
                tree.crash("b");
                assertThat(root.isAlive()).isTrue();
                tree.strands.pass(FIVE);
                tree.crash("b");
                assertThat(root.isAlive()).isFalse();
                assertThat(tree.isUp("a")).isFalse();
            });
        }
    }

    @Test
    @DisplayName(
            "T175: with an intensity of 0 the first end of a child that is due for a restart ends the supervisor, with shutdown")
    void none() throws Exception {
        each(tree -> {
            Supervisor root = Supervisor.spec(Strategy.ONE_FOR_ONE)
                    .intensity(0, FIVE)
                    .child(tree.member("a"))
                    .child(tree.member("t").restart(Restart.TRANSIENT))
                    .child(tree.member("u").restart(Restart.TEMPORARY))
                    .start(tree.system);
            tree.crash("u");
            tree.stop("t", ExitReason.NORMAL);
            assertThat(root.isAlive()).isTrue();
            tree.crash("a");
            assertThat(root.whenTerminated().toCompletableFuture().join()).isEqualTo(ExitReason.SHUTDOWN);
        });
    }

    @Test
    @DisplayName(
            "S104: a restart that fails is tried again, each try counts, and the one that succeeds goes on with the state")
    void triedAgain() throws Exception {
        for (Strategy strategy : Strategy.values()) {
            each(tree -> {
                Supervisor root = Supervisor.spec(strategy)
                        .intensity(4, FIVE)
                        .child(tree.member("a"))
                        .start(tree.system);
                tree.client("a").add(7);
                tree.fails("a", 3);
                tree.crash("a");
                assertThat(tree.told()).isEqualTo("+a ~a !a !a !a *a");
                assertThat(tree.client("a").get()).isEqualTo(7);
                assertThat(root.count().active()).isEqualTo(1);
                // the fourth was the last
                tree.crash("a");
                assertThat(tree.told()).isEqualTo("~a");
                assertThat(root.isAlive()).isFalse();
            });
        }
    }

    @Test
    @DisplayName("S104: a restart that never succeeds ends the supervisor when its tries are used up")
    void triedInVain() throws Exception {
        each(tree -> {
            Supervisor root = Supervisor.spec(Strategy.ONE_FOR_ONE)
                    .intensity(4, FIVE)
                    .child(tree.member("a"))
                    .child(tree.member("b"))
                    .start(tree.system);
            tree.fails("b", 1_000);
            var end = tree.ref("b").whenTerminated().toCompletableFuture();
            tree.crash("b");
            assertThat(tree.told()).isEqualTo("+a +b ~b !b !b !b !b -a");
            assertThat(root.isAlive()).isFalse();
            assertThat(end.isDone()).isTrue();
        });
    }

    @Test
    @DisplayName("S104: between two tries the supervisor answers what others ask, and the child is shown as restarting")
    void servesBetween() throws Exception {
        each(tree -> {
            Supervisor root = Supervisor.spec(Strategy.ONE_FOR_ONE)
                    .intensity(1_000_000, FIVE)
                    .child(tree.member("a"))
                    .start(tree.system);
            tree.fails("a", 1_000_000);
            tree.client("a").post(TreeFixture.CRASH);
            boolean seen = false;
            for (int i = 0; i < 20; i++) {
                seen |= TreeFixture.states(root).equals("a RESTARTING");
            }
            assertThat(seen).isTrue();
            assertThat(root.children()).isEmpty();
            assertThat(root.count()).isEqualTo(new SupervisorRef.Count(1, 0, 0, 1));
            assertThat(root.startChild(tree.member("b")).get()).isEqualTo(0);
            tree.fails("a", 0);
            tree.strands.settle();
            assertThat(root.count()).isEqualTo(new SupervisorRef.Count(2, 2, 0, 2));
        });
    }

    @Test
    @DisplayName(
            "S105: where one of a group fails to restart, those just restarted are stopped, and the group is tried again")
    void groupTriedAgain() throws Exception {
        each(tree -> {
            Supervisor.spec(Strategy.ONE_FOR_ALL)
                    .intensity(10, FIVE)
                    .child(tree.member("a"))
                    .child(tree.member("b"))
                    .child(tree.member("c"))
                    .start(tree.system);
            tree.client("c").add(3);
            tree.told();
            tree.fails("b", 2);
            tree.crash("a");
            assertThat(tree.told()).isEqualTo("~a -c -b *a !b -a *a !b -a *a *b *c");
            assertThat(tree.client("c").get()).isEqualTo(3);
        });
        each(tree -> {
            Supervisor.spec(Strategy.REST_FOR_ONE)
                    .intensity(10, FIVE)
                    .child(tree.member("a"))
                    .child(tree.member("b"))
                    .child(tree.member("c"))
                    .child(tree.member("d"))
                    .start(tree.system);
            tree.told();
            tree.fails("c", 2);
            tree.crash("b");
            // those before it stay
            assertThat(tree.told()).isEqualTo("~b -d -c *b !c !c *c *d");
        });
    }

    @Test
    @DisplayName("T140: where a sibling can't be restarted, all end")
    void escalates() throws Exception {
        each(tree -> {
            Supervisor root = Supervisor.spec(Strategy.ONE_FOR_ALL)
                    .intensity(3, FIVE)
                    .child(tree.member("a"))
                    .child(tree.member("b"))
                    .child(tree.member("c"))
                    .start(tree.system);
            tree.told();
            tree.fails("b", 1_000);
            CompletableFuture<ExitReason> c = tree.ref("c").whenTerminated().toCompletableFuture();
            tree.crash("a");
            assertThat(tree.told()).isEqualTo("~a -c -b *a !b -a *a !b -a *a !b -a");
            assertThat(root.isAlive()).isFalse();
            assertThat(c.isDone()).isTrue();
            assertThat(tree.system.refs()).isEmpty();
        });
    }

    @Test
    @DisplayName(
            "S104: while one of a group is tried again, those after it are shown as restarting, and can't be deleted or started by hand")
    void groupIsRestarting() throws Exception {
        each(tree -> {
            Supervisor root = Supervisor.spec(Strategy.REST_FOR_ONE)
                    .intensity(1_000_000, FIVE)
                    .child(tree.member("a"))
                    .child(tree.member("b"))
                    .child(tree.member("c"))
                    .start(tree.system);
            tree.client("c").add(3);
            tree.fails("b", 1_000_000);
            tree.client("a").post(TreeFixture.CRASH);
            while (!TreeFixture.states(root).equals("a RUNNING, b RESTARTING, c RESTARTING")) {
                assertThat(root.count().specs()).isEqualTo(3);
            }
            assertRestarting(() -> root.deleteChild("c"));
            assertRestarting(() -> root.restartChild("c"));
            assertRestarting(() -> root.restartChild("b"));
            // without the one that can't start the others go on
            root.terminateChild("b");
            tree.strands.settle();
            assertThat(TreeFixture.states(root)).isEqualTo("a RUNNING, b STOPPED, c RUNNING");
            assertThat(tree.client("c").get()).isEqualTo(3);
        });
    }

    private static void assertRestarting(Runnable request) {
        assertThat(Throwing.fails(ChildException.class, Outcome.NOT_RUN, request::run)
                        .problem())
                .isEqualTo(ChildException.Problem.RESTARTING);
    }

    @Test
    @DisplayName("A try again is told what the one before ended with")
    void causes() throws Exception {
        each(5, tree -> {
            Supervisor.spec(Strategy.ONE_FOR_ONE)
                    .intensity(4, FIVE)
                    .child(tree.member("a"))
                    .start(tree.system);
            tree.fails("a", 1);
            tree.stop("a", BAD);
            List<Start> starts = tree.starts;
            ExitReason cause = starts.get(starts.size() - 1).cause().orElseThrow();
            assertThat(((ExitReason.Crash) cause).cause()).hasMessageThat().isEqualTo("init of a fails");
        });
    }
}
