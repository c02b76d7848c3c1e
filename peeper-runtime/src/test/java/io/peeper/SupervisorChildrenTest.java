package io.peeper;

import static com.google.common.truth.Truth.assertThat;
import static io.peeper.Throwing.fails;
import static io.peeper.TreeFixture.each;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.peeper.tally.TallyClient;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Children that are started, terminated, restarted and deleted by hand. */
final class SupervisorChildrenTest {
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private static Supervisor root(TreeFixture tree, Strategy strategy) {
        return Supervisor.spec(strategy)
                .id("root")
                .intensity(100, MINUTE)
                .child(tree.member("a"))
                .child(tree.member("b"))
                .start(tree.system);
    }

    private static void assertProblem(ChildException.Problem problem, Runnable request) {
        assertThat(fails(ChildException.class, Outcome.NOT_RUN, request::run).problem())
                .isEqualTo(problem);
    }

    private static void assertCount(SupervisorRef ref, int specs, int active) {
        assertThat(ref.count()).isEqualTo(new SupervisorRef.Count(specs, active, 0, specs));
    }

    @Test
    @DisplayName("T125, S109, S110: the whole life of a child under its id")
    void life() throws Exception {
        each(tree -> {
            Supervisor root = root(tree, Strategy.ONE_FOR_ONE);
            AlreadyStartedException running =
                    assertThrows(AlreadyStartedException.class, () -> root.startChild(tree.member("b")));
            PeeperRef b = tree.ref("b");
            assertThat(running.ref()).isEqualTo(b);
            tree.client("b").add(5);
            assertProblem(ChildException.Problem.RUNNING, () -> root.restartChild("b"));
            assertProblem(ChildException.Problem.RUNNING, () -> root.deleteChild("b"));
            assertCount(root, 2, 2);
            CompletableFuture<ExitReason> end = b.whenTerminated().toCompletableFuture();
            root.terminateChild("b");
            assertThat(b.isAlive()).isFalse();
            assertCount(root, 2, 1);
            root.terminateChild("b");
            tree.strands.settle();
            assertThat(tree.result(end)).isEqualTo(ExitReason.SHUTDOWN);
            assertProblem(ChildException.Problem.ALREADY_PRESENT, () -> root.startChild(tree.member("b")));
            tree.told();

            root.restartChild("b");

            assertThat(tree.told()).isEqualTo("+b");
            assertThat(tree.ref("b")).isNotSameInstanceAs(b);
            assertThat(tree.client("b").get()).isEqualTo(0);
            assertCount(root, 2, 2);
            root.terminateChild("b");
            root.deleteChild("b");
            assertCount(root, 1, 1);
            for (Runnable late : new Runnable[] {
                () -> root.restartChild("b"), () -> root.deleteChild("b"), () -> root.terminateChild("b")
            }) {
                assertProblem(ChildException.Problem.NOT_FOUND, late);
            }
            TallyClient again = root.startChild(tree.member("b"));
            assertThat(again.get()).isEqualTo(0);
            assertThat(TreeFixture.states(root)).isEqualTo("a RUNNING, b RUNNING");
        });
    }

    @Test
    @DisplayName(
            "T169, S110: a temporary child that is terminated is forgotten; a supervisor is terminated with all below it")
    void others() throws Exception {
        each(tree -> {
            Supervisor root = root(tree, Strategy.ONE_FOR_ALL);
            root.startChild(tree.member("t").restart(Restart.TEMPORARY));
            Supervisor inner = root.startChild(Supervisor.spec(Strategy.ONE_FOR_ONE)
                    .id("inner")
                    .child(tree.member("x"))
                    .child(tree.member("y")));
            assertProblem(
                    ChildException.Problem.ALREADY_STARTED,
                    () -> root.startChild(Supervisor.spec(Strategy.ONE_FOR_ONE).id("inner")));
            tree.told();
            root.terminateChild("t");
            assertProblem(ChildException.Problem.NOT_FOUND, () -> root.terminateChild("t"));
            root.terminateChild("inner");
            assertThat(tree.told()).isEqualTo("-t -y -x");
            assertThat(inner.isAlive()).isFalse();
            assertThat(inner.supervisor()).isEmpty();
            CompletableFuture<ExitReason> end = inner.whenTerminated().toCompletableFuture();
            tree.strands.settle();
            assertThat(tree.result(end)).isEqualTo(ExitReason.SHUTDOWN);
            assertThrows(NoProcessException.class, inner::count);
            assertThat(root.count()).isEqualTo(new SupervisorRef.Count(3, 2, 1, 2));
            root.restartChild("inner");
            assertThat(tree.told()).isEqualTo("+x +y");
        });
    }

    @Test
    @DisplayName(
            "S109, S110: a start by hand that fails leaves nothing, a restart by hand that fails leaves it stopped")
    void failing() throws Exception {
        each(tree -> {
            Supervisor root = root(tree, Strategy.ONE_FOR_ALL);
            tree.fails("c", 1);
            StartFailedException failure =
                    fails(StartFailedException.class, Outcome.NOT_RUN, () -> root.startChild(tree.member("c")));
            assertThat(failure).hasCauseThat().hasMessageThat().isEqualTo("init of c fails");
            assertThat(TreeFixture.states(root)).isEqualTo("a RUNNING, b RUNNING");
            assertThat(root.startChild(tree.member("c")).get()).isEqualTo(0);
            root.terminateChild("c");
            tree.fails("c", 2);
            for (int i = 0; i < 2; i++) {
                assertThrows(StartFailedException.class, () -> root.restartChild("c"));
                assertThat(TreeFixture.states(root)).isEqualTo("a RUNNING, b RUNNING, c STOPPED");
            }
            root.restartChild("c");
            assertThat(tree.client("c").get()).isEqualTo(0);
            assertThat(tree.ref("a").incarnation()).isEqualTo(1);
        });
    }

    @Test
    @DisplayName(
            "T171: a permanent child that stops by itself is restarted; it is not to be deleted, and can be terminated")
    void stopsItself() throws Exception {
        each(tree -> {
            Supervisor root = root(tree, Strategy.ONE_FOR_ONE);
            String bye = tree.client("a").run((it, count) -> it.stop(ExitReason.NORMAL, "bye", 8));
            assertThat(bye).isEqualTo("bye");
            assertProblem(ChildException.Problem.RUNNING, () -> root.deleteChild("a"));
            // T268: back with the state it stopped with
            assertThat(tree.client("a").get()).isEqualTo(8);
            root.terminateChild("a");
            root.restartChild("a");
            assertThat(tree.client("a").get()).isEqualTo(0);
        });
    }

    @Test
    @DisplayName("T156: while a restart hangs, terminateChild and stop cut it short, at once")
    void hangingRestart() throws Exception {
        for (Strategy strategy : Strategy.values()) {
            each(tree -> {
                Supervisor root = root(tree, strategy);
                tree.hangs("b");
                tree.crash("b");
                assertThat(tree.told()).contains("?b");
                root.terminateChild("b");
                assertThat(TreeFixture.states(root)).isEqualTo("a RUNNING, b STOPPED");
                tree.letGo("b");
                root.restartChild("b");
                assertThat(tree.client("b").get()).isEqualTo(0);
                tree.hangs("b");
                tree.crash("b");
                root.stop();
                assertThat(tree.system.refs()).isEmpty();
                assertThat(tree.strands.nanos()).isEqualTo(0);
            });
        }
    }

    @Test
    @DisplayName(
            "T156: a hanging start is cut short as well, by terminateChild, by stop, and by the supervisor's own supervisor")
    void hangingStart() throws Exception {
        each(tree -> {
            Supervisor root = root(tree, Strategy.ONE_FOR_ONE);
            tree.hangs("c");
            CompletableFuture<Object> start = tree.aside(it -> root.startChild(it.member("c")));
            assertProblem(ChildException.Problem.NOT_FOUND, () -> root.terminateChild("c"));
            assertThat(tree.result(start)).isInstanceOf(StartFailedException.class);
            start = tree.aside(it -> root.startChild(it.member("c")));
            root.stop();
            tree.strands.settle();
            assertThat(tree.result(start)).isInstanceOf(StartFailedException.class);

            Supervisor top = root(tree, Strategy.ONE_FOR_ONE);
            start = tree.aside(it -> top.startChild(
                    Supervisor.spec(Strategy.ONE_FOR_ONE).id("inner").child(it.member("c"))));
            CompletableFuture<Object> stop = tree.aside(it -> top.stop());
            assertThat(tree.result(stop)).isEqualTo("done");
            assertThat(tree.result(start)).isInstanceOf(RuntimeException.class);
            assertThat(tree.system.refs()).isEmpty();
            assertThat(tree.strands.nanos()).isEqualTo(0);
        });
    }

    @Test
    @DisplayName("T156: an init at a restart that takes longer than the start timeout is a failed try")
    void lateRestart() throws Exception {
        each(5, tree -> {
            Supervisor root = Supervisor.spec(Strategy.ONE_FOR_ONE)
                    .intensity(2, Duration.ofHours(1))
                    .child(tree.member("a").startTimeout(Duration.ofSeconds(2)))
                    .start(tree.system);
            tree.hangs("a");
            tree.crash("a");
            tree.strands.pass(Duration.ofSeconds(3));
            assertThat(tree.told()).isEqualTo("+a ~a ?a ?a");
            tree.strands.pass(Duration.ofSeconds(2));
            assertThat(root.isAlive()).isFalse();
        });
    }

    @Test
    @DisplayName("T152: what a count says of children that can't be restarted")
    void counted() throws Exception {
        each(tree -> {
            Supervisor root = Supervisor.spec(Strategy.ONE_FOR_ONE)
                    .intensity(1_000_000, MINUTE)
                    .child(tree.member("a"))
                    .child(tree.member("b"))
                    .child(tree.member("c"))
                    .start(tree.system);
            tree.fails("a", 1_000_000);
            tree.fails("c", 1_000_000);
            tree.client("a").post(TreeFixture.CRASH);
            tree.client("c").post(TreeFixture.CRASH);
            while (root.count().active() > 1) {
                assertThat(root.count().specs()).isEqualTo(3);
            }
            assertCount(root, 3, 1);
            tree.fails("a", 0);
            tree.fails("c", 0);
            tree.strands.settle();
            assertCount(root, 3, 3);
        });
    }
}
