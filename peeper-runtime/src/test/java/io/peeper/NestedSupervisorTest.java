package io.peeper;

import static com.google.common.truth.Truth.assertThat;
import static io.peeper.TreeFixture.BAD;
import static io.peeper.TreeFixture.each;

import io.peeper.tally.TallyClient;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Supervisors as children of supervisors. */
final class NestedSupervisorTest {
    private static final Duration FIVE = Duration.ofSeconds(5);

    private static Supervisor.Spec inner(TreeFixture tree) {
        return Supervisor.spec(Strategy.ONE_FOR_ONE)
                .id("inner")
                .intensity(1, FIVE)
                .child(tree.member("x"))
                .child(tree.member("y"));
    }

    private static Supervisor child(SupervisorRef root, String id) {
        for (ChildRef child : root.children()) {
            if (child.id().equals(id)) {
                return (Supervisor) child;
            }
        }
        throw new AssertionError("no " + id + " in " + root.children());
    }

    @Test
    @DisplayName("T150: what gave up is restarted by its own supervisor, with its children, who go on with their state")
    void escalation() throws Exception {
        each(tree -> {
            Supervisor root = Supervisor.spec(Strategy.ONE_FOR_ONE)
                    .child(tree.member("a"))
                    .child(inner(tree))
                    .start(tree.system);
            Supervisor inner = child(root, "inner");
            TallyClient x = tree.client("x");
            PeeperRef y = tree.ref("y");
            CompletableFuture<ExitReason> innerEnd = inner.whenTerminated().toCompletableFuture();
            CompletableFuture<ExitReason> yEnd = y.whenTerminated().toCompletableFuture();
            x.add(5);
            tree.crash("x");
            assertThat(tree.told()).isEqualTo("+a +x +y ~x *x");
            tree.crash("x");
            assertThat(tree.told()).isEqualTo("~x -y *x *y");
            assertThat(x.get()).isEqualTo(5);
            assertThat(tree.ref("y")).isSameInstanceAs(y);
            assertThat(y.incarnation()).isEqualTo(2);
            assertThat(child(root, "inner")).isSameInstanceAs(inner);
            assertThat(inner.isAlive()).isTrue();
            assertThat(tree.ref("a").incarnation()).isEqualTo(1);
            assertThat(innerEnd.isDone()).isFalse();
            assertThat(yEnd.isDone()).isFalse();

            root.stop();
            tree.strands.settle();
            assertThat(tree.result(innerEnd)).isEqualTo(ExitReason.SHUTDOWN);
            assertThat(yEnd.isDone()).isTrue();
        });
    }

    @Test
    @DisplayName(
            "S103: a restart of the supervisor begins with no restarts counted, and without what was added or ended cleanly")
    void anew() throws Exception {
        each(tree -> {
            Supervisor root = Supervisor.spec(Strategy.ONE_FOR_ONE)
                    .intensity(10, FIVE)
                    .child(inner(tree)
                            .child(tree.member("t").restart(Restart.TRANSIENT))
                            .child(tree.member("u").restart(Restart.TEMPORARY))
                            .child(tree.member("d"))
                            .child(tree.member("v").restart(Restart.TEMPORARY)))
                    .start(tree.system);
            Supervisor inner = child(root, "inner");
            TallyClient added = inner.startChild(tree.member("added"));
            CompletableFuture<ExitReason> addedEnd =
                    added.peeper().whenTerminated().toCompletableFuture();
            tree.client("t").add(5);
            tree.client("u").add(5);
            tree.client("d").add(5);
            tree.client("v").add(5);
            tree.stop("t", ExitReason.NORMAL);
            tree.stop("u", BAD);
            inner.terminateChild("d");
            inner.deleteChild("d");
            tree.crash("x");
            tree.told();
            tree.crash("x");
            // what the spec names is back, what had ended begins anew
            assertThat(tree.told()).isEqualTo("~x -added -v -y *x *y +t +u +d +v");
            assertThat(tree.client("t").get()).isEqualTo(0);
            assertThat(tree.client("u").get()).isEqualTo(0);
            assertThat(tree.client("d").get()).isEqualTo(0);
            assertThat(tree.client("v").get()).isEqualTo(0);
            tree.strands.settle();
            assertThat(addedEnd.isDone()).isTrue();
            assertThat(TreeFixture.states(inner))
                    .isEqualTo("x RUNNING, y RUNNING, t RUNNING, u RUNNING, d RUNNING, v RUNNING");
            // another restart is within its limit of one
            tree.crash("x");
            assertThat(tree.told()).isEqualTo("~x *x");
        });
    }

    @Test
    @DisplayName("T150: a one for all over supervisors restarts whole branches, in order")
    void branches() throws Exception {
        each(tree -> {
            Supervisor root = Supervisor.spec(Strategy.ONE_FOR_ALL)
                    .child(Supervisor.spec(Strategy.ONE_FOR_ONE)
                            .id("first")
                            .child(tree.member("a"))
                            .child(tree.member("b")))
                    .child(inner(tree))
                    .child(DynamicSupervisor.spec().id("carts"))
                    .start(tree.system);
            DynamicSupervisor carts = (DynamicSupervisor) root.children().get(2);
            TallyClient cart = carts.startChild(tree.member("cart"));
            CompletableFuture<ExitReason> cartEnd =
                    cart.peeper().whenTerminated().toCompletableFuture();
            tree.crash("x");
            tree.told();
            tree.crash("x");
            assertThat(tree.told()).isEqualTo("~x -y -cart -b -a *a *b *x *y");
            assertThat(cartEnd.isDone()).isTrue();
            assertThat(root.count().active()).isEqualTo(3);
            assertThat(carts.isAlive()).isTrue();
            assertThat(carts.count().specs()).isEqualTo(0);
            assertThat(carts.startChild(tree.member("cart")).get()).isEqualTo(0);
        });
    }

    @Test
    @DisplayName(
            "S103: the end of one that gave up is clean: a transient one is not restarted, a temporary one is forgotten")
    void notRestarted() throws Exception {
        each(tree -> {
            Supervisor root = Supervisor.spec(Strategy.ONE_FOR_ONE)
                    .child(inner(tree).restart(Restart.TRANSIENT))
                    .child(Supervisor.spec(Strategy.ONE_FOR_ONE)
                            .id("temporary")
                            .restart(Restart.TEMPORARY)
                            .intensity(0, FIVE)
                            .child(tree.member("t")))
                    .start(tree.system);
            CompletableFuture<ExitReason> end =
                    child(root, "inner").whenTerminated().toCompletableFuture();
            CompletableFuture<ExitReason> y = tree.ref("y").whenTerminated().toCompletableFuture();
            tree.crash("x");
            tree.crash("x");
            tree.crash("t");
            assertThat(tree.result(end)).isEqualTo(ExitReason.SHUTDOWN);
            assertThat(y.isDone()).isTrue();
            assertThat(TreeFixture.states(root)).isEqualTo("inner STOPPED");
            root.restartChild("inner");
            assertThat(tree.client("x").get()).isEqualTo(0);
        });
    }

    @Test
    @DisplayName(
            "One that is stopped by its ref ends, and is restarted as its restart type says; whoever stopped it is told once")
    void stoppedByRef() throws Exception {
        each(100, tree -> {
            Supervisor root = Supervisor.spec(Strategy.ONE_FOR_ONE)
                    .intensity(10, FIVE)
                    .child(inner(tree))
                    .start(tree.system);
            Supervisor inner = child(root, "inner");
            for (int i = 0; i < 3; i++) {
                inner.stop();
                // who asks its supervisor after that finds it restarted
                assertThat(root.count().active()).isEqualTo(1);
                assertThat(inner.isAlive()).isTrue();
            }
            assertThat(tree.ref("x").incarnation()).isEqualTo(4);
        });
    }

    @Test
    @DisplayName("Several that stop it at the same time are told, and it lives on afterwards")
    void stoppedByMany() throws Exception {
        each(200, tree -> {
            Supervisor root = Supervisor.spec(Strategy.ONE_FOR_ALL)
                    .intensity(100, FIVE)
                    .child(inner(tree))
                    .child(tree.member("a"))
                    .start(tree.system);
            Supervisor inner = child(root, "inner");
            tree.client("a").post(TreeFixture.CRASH);
            List<CompletableFuture<Object>> stops = new java.util.ArrayList<>();
            for (int i = 0; i < 3; i++) {
                stops.add(tree.asideUnsettled(it -> inner.stop()));
            }
            tree.strands.settle();
            assertThat(stops.stream().allMatch(CompletableFuture::isDone)).isTrue();
            assertThat(root.count().active()).isEqualTo(2);
            assertThat(inner.isAlive()).isTrue();
            assertThat(inner.count().active()).isEqualTo(2);
            assertThat(tree.client("x").get()).isEqualTo(0);
            assertThat(tree.client("a").get()).isEqualTo(0);
        });
    }

    @Test
    @DisplayName("The limit of an end that came in time does not hit the next life")
    void limitIsOver() throws Exception {
        each(200, tree -> {
            Supervisor root = Supervisor.spec(Strategy.ONE_FOR_ALL)
                    .intensity(100, FIVE)
                    .child(inner(tree).shutdown(Shutdown.timeout(FIVE)))
                    .child(tree.member("a"))
                    .start(tree.system);
            Supervisor inner = child(root, "inner");
            // both end at about the same time
            tree.client("a").post(TreeFixture.CRASH);
            tree.asideUnsettled(it -> inner.stop());
            tree.strands.settle();
            long lives = tree.ref("x").incarnation();
            tree.strands.pass(FIVE.multipliedBy(2));
            assertThat(tree.ref("x").incarnation()).isEqualTo(lives);
            assertThat(root.count().active()).isEqualTo(2);
        });
    }

    @Test
    @DisplayName("S98: a supervisor has its own limit; when it has passed, those below it are killed")
    void killed() throws Exception {
        each(tree -> {
            Supervisor root = Supervisor.spec(Strategy.ONE_FOR_ONE)
                    .child(tree.member("a"))
                    .child(inner(tree)
                            .child(tree.member("slow").shutdown(Shutdown.infinity()))
                            .shutdown(Shutdown.timeout(FIVE)))
                    .start(tree.system);
            PeeperRef slow = tree.ref("slow");
            CompletableFuture<ExitReason> end = slow.whenTerminated().toCompletableFuture();
            tree.client("slow").post((it, count) -> {
                tree.strands.awaitThat(() -> false);
                return it.same();
            });
            tree.strands.settle();
            long before = tree.strands.nanos();
            root.stop();
            tree.strands.settle();
            assertThat(tree.strands.nanos() - before).isEqualTo(FIVE.toNanos());
            assertThat(tree.result(end)).isEqualTo(ExitReason.KILL);
            assertThat(tree.system.refs()).isEmpty();
        });
    }
}
