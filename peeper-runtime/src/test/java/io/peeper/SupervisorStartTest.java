package io.peeper;

import static com.google.common.truth.Truth.assertThat;
import static io.peeper.TreeFixture.each;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.peeper.tally.TallyClient;
import io.peeper.tally.TallyPeeper;
import io.peeper.tally.Tallying;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** How a supervisor starts its children, and stops them. */
final class SupervisorStartTest {
    private static final Duration SECOND = Duration.ofSeconds(1);

    @Test
    @DisplayName("T109: one without children starts, is stopped, and says why it ended")
    void empty() throws Exception {
        each(tree -> {
            Supervisor root = Supervisor.spec(Strategy.ONE_FOR_ONE).start(tree.system);
            assertThat(root.isAlive()).isTrue();
            assertThat(root.count()).isEqualTo(new SupervisorRef.Count(0, 0, 0, 0));
            assertThat(root.children()).isEmpty();
            assertThat(root.supervisor()).isEmpty();
            var end = root.whenTerminated().toCompletableFuture();
            assertThat(end.isDone()).isFalse();

            root.stop(ExitReason.SHUTDOWN, SECOND);

            tree.strands.settle();
            assertThat(end.join()).isEqualTo(ExitReason.SHUTDOWN);
            assertThat(root.isAlive()).isFalse();
            assertThrows(NoProcessException.class, root::count);
            assertThrows(NoProcessException.class, root::children);
            assertThrows(NoProcessException.class, root::stop);
            assertThrows(NoProcessException.class, () -> root.startChild(tree.member("late")));
            assertThat(tree.told()).isEmpty();
        });
    }

    @Test
    @DisplayName("T160, S94, S97: children start in the order of the spec, and stop in the reverse one")
    void order() throws Exception {
        each(tree -> {
            Supervisor root = Supervisor.spec(Strategy.ONE_FOR_ONE)
                    .child(tree.member("d"))
                    .child(tree.member("b"))
                    .child(Supervisor.spec(Strategy.ONE_FOR_ALL)
                            .id("inner")
                            .child(tree.member("x"))
                            .child(tree.member("y")))
                    .child(tree.member("a"))
                    .child(tree.member("c"))
                    .start(tree.system);

            assertThat(tree.told()).isEqualTo("+d +b +x +y +a +c");
            assertThat(root.entries().stream().map(Child::id))
                    .containsExactly("d", "b", "inner", "a", "c")
                    .inOrder();
            assertThat(root.children().stream().map(ChildRef::id))
                    .containsExactly("d", "b", "inner", "a", "c")
                    .inOrder();
            assertThat(root.count()).isEqualTo(new SupervisorRef.Count(5, 5, 1, 4));
            assertThat(tree.ref("x").supervisor().orElseThrow().supervisor()).hasValue(root);

            root.stop();

            assertThat(tree.told()).isEqualTo("-c -a -y -x -b -d");
            assertThat(tree.system.registered()).isEmpty();
            assertThat(tree.system.refs()).isEmpty();
        });
    }

    @Test
    @DisplayName(
            "S95: where a child does not start, those before it are stopped in reverse order, and the starter is told which and why")
    void rollBack() throws Exception {
        each(tree -> {
            tree.fails("c", 1);
            Supervisor.Spec spec = Supervisor.spec(Strategy.ONE_FOR_ONE)
                    .name("root")
                    .child(tree.member("a"))
                    .child(Supervisor.spec(Strategy.ONE_FOR_ONE)
                            .name("inner")
                            .child(tree.member("b"))
                            .child(tree.member("c"))
                            .child(tree.member("never")))
                    .child(tree.member("d"));

            StartFailedException failure = assertThrows(StartFailedException.class, () -> spec.start(tree.system));

            assertThat(tree.told()).isEqualTo("+a +b !c -b -a");
            assertThat(failure).hasMessageThat().contains("inner");
            assertThat(failure).hasMessageThat().contains("child c");
            Throwable root = failure;
            while (root.getCause() != null) {
                root = root.getCause();
            }
            assertThat(root).hasMessageThat().isEqualTo("init of c fails");
            assertThat(failure.reason()).isInstanceOf(ExitReason.Crash.class);
            assertThat(tree.system.refs()).isEmpty();
            assertThat(tree.system.registered()).isEmpty();

            // nothing is left behind: the names of the supervisors are free as well
            assertThat(spec.start(tree.system).count().active()).isEqualTo(3);
            tree.told();
        });
    }

    @Test
    @DisplayName("T117, S90: what a spec says by default")
    void defaults() throws Exception {
        each(1, tree -> {
            Supervisor root = Supervisor.spec(Strategy.ONE_FOR_ONE)
                    .child(TallyPeeper.spec(Tallying::new, 0))
                    .child(TallyPeeper.spec(Tallying::new, 0))
                    .child(Supervisor.spec(Strategy.ONE_FOR_ONE))
                    .child(DynamicSupervisor.spec().name("carts"))
                    .start(tree.system);
            List<Child> children = root.entries();
            assertThat(children.stream().map(Child::restart).distinct()).containsExactly(Restart.PERMANENT);
            assertThat(children.stream().map(Child::isSupervisor))
                    .containsExactly(false, false, true, true)
                    .inOrder();
            assertThat(children.stream().map(Child::id).distinct()).hasSize(4);
            for (Child child : children) {
                assertThat(child.ref().orElseThrow().id()).isEqualTo(child.id());
                assertThat(child.state()).isEqualTo(Child.State.RUNNING);
            }
            assertThat(children.get(3).id()).isEqualTo("carts");
            assertThat(assertThrows(ChildException.class, () -> root.terminateChild("nobody"))
                            .problem())
                    .isEqualTo(ChildException.Problem.NOT_FOUND);
            // each is found by the id that it is shown with
            root.terminateChild(children.get(1).id());
            assertThat(root.children()).hasSize(3);
            assertThat(children.get(1).ref().orElseThrow().isAlive()).isFalse();
            assertThat(children.get(0).ref().orElseThrow().isAlive()).isTrue();
        });
    }

    @Test
    @DisplayName(
            "T111, S96: a child that ignores its start is known without a ref, and its siblings run; a temporary one is forgotten")
    void ignored() throws Exception {
        each(tree -> {
            tree.ignores("a", true);
            tree.ignores("t", true);
            Supervisor root = Supervisor.spec(Strategy.ONE_FOR_ALL)
                    .child(tree.member("a"))
                    .child(tree.member("t").restart(Restart.TEMPORARY))
                    .child(tree.member("b"))
                    .start(tree.system);
            assertThat(TreeFixture.states(root)).isEqualTo("a STOPPED, b RUNNING");
            assertThat(root.entries().get(0).ref()).isEmpty();
            assertThat(root.count()).isEqualTo(new SupervisorRef.Count(2, 1, 0, 2));
            TallyClient late = root.startChild(tree.member("late").id("late"));
            tree.ignores("later", true);
            TallyClient later = root.startChild(tree.member("later"));
            assertThat(late.get()).isEqualTo(0);
            assertThat(later.peeper().isAlive()).isFalse();
            assertThat(tree.isUp("later")).isFalse();

            tree.ignores("a", false);
            root.restartChild("a");
            assertThat(tree.client("a").get()).isEqualTo(0);
            assertThat(TreeFixture.states(root)).isEqualTo("a RUNNING, b RUNNING, late RUNNING, later STOPPED");
        });
    }

    @Test
    @DisplayName("T129, T173, S91, S92: a spec that can't work is refused, and the message names what is wrong with it")
    void badSpecs() throws Exception {
        each(1, tree -> {
            assertThrows(NullPointerException.class, () -> Supervisor.spec(null));
            Supervisor.Spec spec = Supervisor.spec(Strategy.ONE_FOR_ONE);
            assertThrows(NullPointerException.class, () -> spec.child(null));
            assertThrows(NullPointerException.class, () -> spec.autoShutdown(null));
            assertThrows(NullPointerException.class, () -> spec.restart(null));
            assertThrows(NullPointerException.class, () -> spec.shutdown(null));
            assertRefused(() -> spec.intensity(-1, SECOND), "restarts", "-1");
            assertRefused(() -> spec.intensity(1, Duration.ZERO), "window", "PT0S");
            assertRefused(() -> spec.child(tree.member("a")).child(tree.member("a")), "id a");
            assertRefused(
                    () -> spec.child(tree.member("a"))
                            .child(Supervisor.spec(Strategy.ONE_FOR_ONE).id("a")),
                    "id a");
            assertRefused(
                    () -> spec.autoShutdown(AutoShutdown.ANY_SIGNIFICANT)
                            .child(tree.member("a").significant(true))
                            .start(tree.system),
                    "child a",
                    "significant(true)",
                    "restart(PERMANENT)");
            ChildSpec<?> significant = tree.member("a").significant(true).restart(Restart.TRANSIENT);
            assertRefused(
                    () -> spec.child(significant).start(tree.system),
                    "child a",
                    "significant(true)",
                    "autoShutdown(NEVER)");
            // also where it is further down, and nothing has been started by then
            assertRefused(
                    () -> spec.child(tree.member("first"))
                            .child(Supervisor.spec(Strategy.ONE_FOR_ONE).child(significant))
                            .start(tree.system),
                    "child a");
            assertThat(tree.told()).isEmpty();
            Supervisor root = spec.start(tree.system);
            assertRefused(() -> root.startChild(significant), "child a");
            assertThat(root.count().specs()).isEqualTo(0);
        });
    }

    private static void assertRefused(Runnable bad, String... words) {
        IllegalArgumentException refused = assertThrows(IllegalArgumentException.class, bad::run);
        for (String word : words) {
            assertThat(refused).hasMessageThat().contains(word);
        }
    }

    @Test
    @DisplayName("A name that a supervisor has is refused to another one, and is free after its end")
    void names() throws Exception {
        each(tree -> {
            Supervisor.Spec spec = Supervisor.spec(Strategy.ONE_FOR_ONE).name("root");
            Supervisor root = spec.start(tree.system);
            assertThat(root.name()).hasValue(Name.local("root"));
            assertThat(assertThrows(
                            IllegalStateException.class,
                            () -> spec.child(tree.member("a")).start(tree.system)))
                    .hasMessageThat()
                    .contains("root");
            assertThat(tree.told()).isEmpty();
            assertThat(root.isAlive()).isTrue();
            root.stop();
            assertThat(spec.start(tree.system).isAlive()).isTrue();
        });
    }

    @Test
    @DisplayName(
            "S95: the name of a child that is taken is the reason its supervisor does not start, and the holder is left alone")
    void takenName() throws Exception {
        each(tree -> {
            TallyClient holder =
                    tree.system.start(TallyPeeper.spec(Tallying::new, 7).name("b"));
            StartFailedException failure = assertThrows(
                    StartFailedException.class,
                    () -> Supervisor.spec(Strategy.ONE_FOR_ONE)
                            .child(tree.member("a"))
                            .child(tree.member("b"))
                            .start(tree.system));
            assertThat(failure).hasCauseThat().isInstanceOf(AlreadyStartedException.class);
            assertThat(((AlreadyStartedException) failure.getCause()).ref()).isEqualTo(holder.peeper());
            assertThat(holder.get()).isEqualTo(7);
            assertThat(tree.told()).isEqualTo("+a -a");
        });
    }
}
