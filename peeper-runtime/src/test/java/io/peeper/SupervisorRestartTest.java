package io.peeper;

import static com.google.common.truth.Truth.assertThat;
import static io.peeper.TreeFixture.BAD;
import static io.peeper.TreeFixture.each;

import io.peeper.tally.TallyClient;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Which children a supervisor restarts, and when. */
final class SupervisorRestartTest {
    private static final List<ExitReason> CLEAN =
            List.of(ExitReason.NORMAL, ExitReason.SHUTDOWN, new ExitReason.Shutdown("a detail"));

    private static Supervisor.Spec spec(Strategy strategy) {
        return Supervisor.spec(strategy).intensity(100, Duration.ofMinutes(1));
    }

    private static Supervisor three(TreeFixture tree, Strategy strategy, Restart restart) {
        Supervisor root = spec(strategy)
                .child(tree.member("a").restart(restart))
                .child(tree.member("b").restart(restart))
                .child(tree.member("c").restart(restart))
                .start(tree.system);
        assertThat(tree.told()).isEqualTo("+a +b +c");
        return root;
    }

    @Test
    @DisplayName("T131: a permanent child is restarted, whatever it ended for")
    void permanent() throws Exception {
        each(tree -> {
            Supervisor root = three(tree, Strategy.ONE_FOR_ONE, Restart.PERMANENT);
            PeeperRef b = tree.ref("b");
            long incarnation = 1;
            for (ExitReason reason : CLEAN) {
                tree.stop("b", reason);
                assertThat(tree.told()).isEqualTo("-b *b");
                assertThat(b.incarnation()).isEqualTo(++incarnation);
                assertThat(tree.starts.get(tree.starts.size() - 1).cause()).hasValue(reason);
            }
            tree.stop("b", BAD);
            assertThat(tree.told()).isEqualTo("~b *b");
            assertThat(tree.starts.get(tree.starts.size() - 1).cause()).hasValue(BAD);
            tree.crash("b");
            assertThat(tree.told()).isEqualTo("~b *b");
            // D7: used up its own restarts, which is an end with shutdown
            assertThat(tree.starts.get(tree.starts.size() - 1).cause()).hasValue(ExitReason.SHUTDOWN);
            tree.client("b").run((it, count) -> it.stop(ExitReason.NORMAL, "bye", count));
            tree.strands.settle();
            assertThat(tree.told()).isEqualTo("-b *b");
            assertThat(tree.ref("b")).isSameInstanceAs(b);
            assertThat(b.incarnation()).isEqualTo(7);
            assertThat(tree.ref("a").incarnation()).isEqualTo(1);
            assertThat(root.count().active()).isEqualTo(3);
        });
    }

    @Test
    @DisplayName(
            "S100, S103: a transient child is restarted when it did not end cleanly; its own limit of restarts is a clean end")
    void transients() throws Exception {
        each(tree -> {
            Supervisor root = three(tree, Strategy.ONE_FOR_ONE, Restart.TRANSIENT);
            tree.stop("b", BAD);
            assertThat(tree.told()).isEqualTo("~b *b");
            tree.stop("b", ExitReason.KILL);
            assertThat(tree.told()).isEqualTo("~b *b");
            tree.stop("a", ExitReason.NORMAL);
            tree.stop("b", new ExitReason.Shutdown("a detail"));
            tree.crash("c");
            assertThat(tree.told()).isEqualTo("-a -b ~c");
            assertThat(TreeFixture.states(root)).isEqualTo("a STOPPED, b STOPPED, c STOPPED");
            assertThat(root.count()).isEqualTo(new SupervisorRef.Count(3, 0, 0, 3));
            assertThat(root.isAlive()).isTrue();
        });
    }

    @Test
    @DisplayName("T133: a temporary child is never restarted, and forgotten; its id may be used again")
    void temporary() throws Exception {
        each(tree -> {
            for (ExitReason reason : List.of(ExitReason.NORMAL, ExitReason.SHUTDOWN, ExitReason.KILL, BAD)) {
                Supervisor root = three(tree, Strategy.ONE_FOR_ALL, Restart.TEMPORARY);
                PeeperRef b = tree.ref("b");
                var end = b.whenTerminated().toCompletableFuture();
                tree.stop("b", reason);
                assertThat(tree.result(end)).isEqualTo(reason);
                assertThat(b.supervisor()).isEmpty();
                assertThat(TreeFixture.states(root)).isEqualTo("a RUNNING, c RUNNING");
                tree.crash("a");
                assertThat(root.count()).isEqualTo(new SupervisorRef.Count(1, 1, 0, 1));
                tree.told();
                TallyClient again = root.startChild(tree.member("b").restart(Restart.TEMPORARY));
                assertThat(tree.told()).isEqualTo("+b");
                assertThat(again.peeper()).isNotSameInstanceAs(b);
                assertThat(TreeFixture.states(root)).isEqualTo("c RUNNING, b RUNNING");
                root.stop();
                tree.told();
            }
        });
    }

    @Test
    @DisplayName(
            "T137: one for one restarts the one that ended, and a third within the limit of two ends the supervisor")
    void oneForOne() throws Exception {
        each(tree -> {
            Supervisor root = Supervisor.spec(Strategy.ONE_FOR_ONE)
                    .intensity(2, Duration.ofMinutes(1))
                    .child(tree.member("a"))
                    .child(tree.member("b"))
                    .start(tree.system);
            PeeperRef a = tree.ref("a");
            tree.crash("b");
            tree.crash("b");
            assertThat(tree.told()).isEqualTo("+a +b ~b *b ~b *b");
            assertThat(a.incarnation()).isEqualTo(1);
            var end = root.whenTerminated().toCompletableFuture();
            tree.crash("b");
            assertThat(tree.told()).isEqualTo("~b -a");
            assertThat(tree.result(end)).isEqualTo(ExitReason.SHUTDOWN);
            assertThat(root.isAlive()).isFalse();
            assertThat(tree.system.refs()).isEmpty();
        });
    }

    @Test
    @DisplayName("T139, S101: one for all stops the others in reverse order and starts all in order; it counts once")
    void oneForAll() throws Exception {
        each(tree -> {
            Supervisor root = Supervisor.spec(Strategy.ONE_FOR_ALL)
                    .intensity(2, Duration.ofMinutes(1))
                    .child(tree.member("a"))
                    .child(tree.member("b"))
                    .child(tree.member("c"))
                    .start(tree.system);
            List<PeeperRef> refs = List.of(tree.ref("a"), tree.ref("b"), tree.ref("c"));
            tree.told();
            tree.crash("b");
            assertThat(tree.told()).isEqualTo("~b -c -a *a *b *c");
            assertThat(List.of(tree.ref("a"), tree.ref("b"), tree.ref("c"))).isEqualTo(refs);
            assertThat(refs.stream().map(PeeperRef::incarnation)).containsExactly(2L, 2L, 2L);
            tree.crash("c");
            assertThat(tree.told()).isEqualTo("~c -b -a *a *b *c");
            tree.crash("a");
            assertThat(tree.told()).isEqualTo("~a -c -b");
            assertThat(root.isAlive()).isFalse();
        });
    }

    @Test
    @DisplayName("T142, S101: rest for one leaves those before it alone")
    void restForOne() throws Exception {
        each(tree -> {
            three(tree, Strategy.REST_FOR_ONE, Restart.PERMANENT);
            tree.crash("b");
            assertThat(tree.told()).isEqualTo("~b -c *b *c");
            tree.crash("c");
            assertThat(tree.told()).isEqualTo("~c *c");
            tree.crash("a");
            assertThat(tree.told()).isEqualTo("~a -c -b *a *b *c");
            assertThat(tree.ref("a").incarnation()).isEqualTo(2);
            assertThat(tree.ref("b").incarnation()).isEqualTo(3);
            assertThat(tree.ref("c").incarnation()).isEqualTo(4);
        });
    }

    @Test
    @DisplayName("T135, S101: a temporary bystander of a restart is stopped and forgotten, and was no reason for one")
    void bystander() throws Exception {
        for (Strategy strategy : List.of(Strategy.ONE_FOR_ALL, Strategy.REST_FOR_ONE)) {
            each(tree -> {
                Supervisor root = spec(strategy)
                        .child(tree.member("a"))
                        .child(tree.member("t").restart(Restart.TEMPORARY))
                        .child(tree.member("u").restart(Restart.TEMPORARY))
                        .start(tree.system);
                tree.told();
                tree.crash("u");
                assertThat(tree.told()).isEqualTo("~u");
                var end = tree.ref("t").whenTerminated().toCompletableFuture();
                tree.crash("a");
                assertThat(tree.told()).isEqualTo("~a -t *a");
                assertThat(tree.result(end)).isEqualTo(ExitReason.SHUTDOWN);
                assertThat(TreeFixture.states(root)).isEqualTo("a RUNNING");
            });
        }
    }

    @Test
    @DisplayName("S101: where a group starts again, those that had ended or were terminated start as well, anew")
    void allStart() throws Exception {
        each(tree -> {
            Supervisor root = three(tree, Strategy.ONE_FOR_ALL, Restart.TRANSIENT);
            tree.client("a").add(5);
            tree.client("c").add(7);
            tree.stop("a", ExitReason.NORMAL);
            root.terminateChild("c");
            tree.told();
            tree.stop("b", BAD);
            assertThat(tree.told()).isEqualTo("~b +a *b +c");
            assertThat(tree.client("a").get()).isEqualTo(0);
            assertThat(tree.client("c").get()).isEqualTo(0);
        });
    }

    @Test
    @DisplayName("S101: two that end at the same moment are one incident of a group")
    void together() throws Exception {
        each(200, tree -> {
            Supervisor root = Supervisor.spec(Strategy.ONE_FOR_ALL)
                    .intensity(1, Duration.ofMinutes(1))
                    .child(tree.member("a"))
                    .child(tree.member("b"))
                    .start(tree.system);
            tree.client("a").post(TreeFixture.CRASH);
            tree.client("b").post(TreeFixture.CRASH);
            tree.strands.settle();
            // b may have crashed after its restart, which is another incident
            if (tree.told().matches("\\+a \\+b ~[ab] ([~-][ab] )?\\*a \\*b")) {
                assertThat(root.count().active()).isEqualTo(2);
            } else {
                assertThat(root.isAlive()).isFalse();
            }
        });
    }

    @Test
    @DisplayName("S106: a child that ignores its restart is not running, and that is no failure")
    void ignoredRestart() throws Exception {
        each(tree -> {
            Supervisor root = three(tree, Strategy.ONE_FOR_ALL, Restart.PERMANENT);
            var end = tree.ref("b").whenTerminated().toCompletableFuture();
            tree.ignores("b", true);
            tree.crash("b");
            assertThat(tree.told()).isEqualTo("~b -c -a *a *c");
            assertThat(TreeFixture.states(root)).isEqualTo("a RUNNING, b STOPPED, c RUNNING");
            assertThat(tree.result(end)).isEqualTo(ExitReason.NORMAL);
        });
    }

    @Test
    @DisplayName("Who has stopped a child finds its supervisor knowing of that")
    void knows() throws Exception {
        each(100, tree -> {
            Supervisor root = three(tree, Strategy.ONE_FOR_ONE, Restart.TEMPORARY);
            for (int left = 2; left >= 0; left--) {
                ((PeeperRef) root.children().get(0)).stop();
                assertThat(root.count().specs()).isEqualTo(left);
            }
            tree.told();
            Supervisor other = three(tree, Strategy.ONE_FOR_ONE, Restart.PERMANENT);
            tree.ref("a").stop();
            assertThat(other.count().active()).isEqualTo(3);
            assertThat(tree.client("a").get()).isEqualTo(0);
        });
    }
}
