package io.peeper;

import static com.google.common.truth.Truth.assertThat;
import static io.peeper.Throwing.fails;
import static io.peeper.TreeFixture.BAD;
import static io.peeper.TreeFixture.each;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.peeper.tally.TallyClient;
import io.peeper.tally.TallyPeeper;
import io.peeper.tally.Tallying;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A supervisor of children that come and go. */
final class DynamicSupervisorTest {
    private static final Duration SECOND = Duration.ofSeconds(1);

    private static DynamicSupervisor.Spec spec() {
        return DynamicSupervisor.spec().intensity(100, Duration.ofMinutes(1));
    }

    private static void assertProblem(ChildException.Problem problem, Runnable request) {
        assertThat(fails(ChildException.class, Outcome.NOT_RUN, request::run).problem())
                .isEqualTo(problem);
    }

    @Test
    @DisplayName("T176, S114: what a spec says by default, and which values it refuses by name")
    void defaults() throws Exception {
        each(1, tree -> {
            DynamicSupervisor.Spec spec = DynamicSupervisor.spec();
            assertThat(assertThrows(IllegalArgumentException.class, () -> spec.maxChildren(-1)))
                    .hasMessageThat()
                    .contains("maxChildren: -1");
            assertThat(assertThrows(IllegalArgumentException.class, () -> spec.intensity(-1, SECOND)))
                    .hasMessageThat()
                    .contains("restarts: -1");
            assertThat(assertThrows(IllegalArgumentException.class, () -> spec.intensity(1, Duration.ofSeconds(-1))))
                    .hasMessageThat()
                    .contains("window");
            DynamicSupervisor carts = spec.start(tree.system);
            assertThat(carts.count()).isEqualTo(new SupervisorRef.Count(0, 0, 0, 0));
            carts.startChild(tree.member("a"));
            for (int i = 0; i < 3; i++) {
                tree.crash("a");
            }
            assertThat(carts.isAlive()).isTrue();
            tree.crash("a");
            assertThat(carts.isAlive()).isFalse();
            assertThat(carts.whenTerminated().toCompletableFuture().join()).isEqualTo(ExitReason.SHUTDOWN);
            assertThrows(NoProcessException.class, () -> carts.startChild(tree.member("b")));
            assertThrows(
                    IllegalArgumentException.class,
                    () -> spec.start(tree.system)
                            .startChild(
                                    tree.member("s").restart(Restart.TRANSIENT).significant(true)));
        });
    }

    @Test
    @DisplayName("T178: one with a name has it until it ends")
    void named() throws Exception {
        each(tree -> {
            DynamicSupervisor carts = spec().name("carts").start(tree.system);
            assertThat(carts.name()).hasValue(Name.local("carts"));
            assertThat(carts.id()).isEqualTo("carts");
            assertThrows(IllegalStateException.class, () -> spec().name("carts").start(tree.system));
            carts.stop();
            assertThat(spec().name("carts").start(tree.system).isAlive()).isTrue();
        });
    }

    @Test
    @DisplayName("T182, T113, S116: what a start may come to; only what runs is kept, and the supervisor survives all")
    void starts() throws Exception {
        each(tree -> {
            DynamicSupervisor carts = spec().start(tree.system);
            assertThat(carts.startChild(tree.member("a")).get()).isEqualTo(0);
            tree.ignores("i", true);
            assertThat(carts.startChild(tree.member("i")).peeper().isAlive()).isFalse();
            tree.fails("f", 1);
            StartFailedException failure =
                    fails(StartFailedException.class, Outcome.NOT_RUN, () -> carts.startChild(tree.member("f")));
            assertThat(failure).hasCauseThat().hasMessageThat().isEqualTo("init of f fails");
            AlreadyStartedException taken =
                    assertThrows(AlreadyStartedException.class, () -> carts.startChild(tree.member("a")));
            assertThat(taken.ref()).isEqualTo(tree.ref("a"));
            // S115: ids may be equal
            TallyClient first =
                    carts.startChild(TallyPeeper.spec(Tallying::new, 1).id("same"));
            TallyClient second =
                    carts.startChild(TallyPeeper.spec(Tallying::new, 2).id("same"));
            carts.terminateChild(first.peeper());
            assertThat(second.get()).isEqualTo(2);
            Supervisor inner =
                    carts.startChild(Supervisor.spec(Strategy.ONE_FOR_ONE).child(tree.member("x")));
            assertThat(tree.client("x").get()).isEqualTo(0);
            tree.fails("y", 1);
            assertThrows(
                    StartFailedException.class,
                    () -> carts.startChild(Supervisor.spec(Strategy.ONE_FOR_ONE).child(tree.member("y"))));
            assertThat(carts.count()).isEqualTo(new SupervisorRef.Count(3, 3, 1, 2));
            assertThat(carts.children())
                    .containsExactly(tree.ref("a"), second.peeper(), inner)
                    .inOrder();
            assertThat(carts.startChild(tree.member("f")).get()).isEqualTo(0);
        });
    }

    @Test
    @DisplayName("T184, S117: so many children, those included that are starting or being restarted")
    void maxChildren() throws Exception {
        each(tree -> {
            DynamicSupervisor none = spec().maxChildren(0).start(tree.system);
            assertProblem(ChildException.Problem.MAX_CHILDREN, () -> none.startChild(tree.member("a")));
            DynamicSupervisor two = spec().maxChildren(2).start(tree.system);
            two.startChild(tree.member("a"));
            tree.hangs("b");
            CompletableFuture<Object> b = tree.aside(it -> two.startChild(it.member("b")));
            assertProblem(ChildException.Problem.MAX_CHILDREN, () -> two.startChild(tree.member("c")));
            tree.letGo("b");
            tree.strands.settle();
            assertThat(tree.result(b)).isEqualTo("done");
            tree.hangs("a");
            tree.crash("a");
            assertThat(TreeFixture.states(two)).isEqualTo("a STARTING, b RUNNING");
            assertProblem(ChildException.Problem.MAX_CHILDREN, () -> two.startChild(tree.member("c")));
            tree.letGo("a");
            two.terminateChild(tree.ref("b"));
            assertThat(two.startChild(tree.member("c")).get()).isEqualTo(0);
            assertProblem(ChildException.Problem.MAX_CHILDREN, () -> two.startChild(tree.member("d")));
            // one that fails, or ignores, gives its place back
            two.terminateChild(tree.ref("c"));
            tree.fails("c", 1);
            assertThrows(StartFailedException.class, () -> two.startChild(tree.member("c")));
            tree.ignores("e", true);
            two.startChild(tree.member("e"));
            assertThat(two.startChild(tree.member("f")).get()).isEqualTo(0);
        });
    }

    @Test
    @DisplayName(
            "T144, T131, T133: only the one that ended is restarted, as its restart type says, with its state; others don't notice")
    void restarts() throws Exception {
        each(tree -> {
            DynamicSupervisor carts = spec().start(tree.system);
            TallyClient a = carts.startChild(tree.member("a"));
            TallyClient t = carts.startChild(tree.member("t").restart(Restart.TRANSIENT));
            TallyClient u = carts.startChild(tree.member("u").restart(Restart.TEMPORARY));
            a.add(1);
            t.add(2);
            for (ExitReason reason : List.of(ExitReason.NORMAL, ExitReason.SHUTDOWN, ExitReason.KILL, BAD)) {
                tree.stop("a", reason);
            }
            tree.stop("t", BAD);
            assertThat(a.get()).isEqualTo(1);
            assertThat(t.get()).isEqualTo(2);
            assertThat(a.peeper().incarnation()).isEqualTo(5);
            assertThat(u.peeper().incarnation()).isEqualTo(1);
            tree.stop("t", ExitReason.NORMAL);
            tree.stop("u", BAD);
            assertThat(TreeFixture.states(carts)).isEqualTo("a RUNNING");
            assertThat(carts.count().specs()).isEqualTo(1);
            CompletableFuture<ExitReason> end = t.peeper().whenTerminated().toCompletableFuture();
            tree.strands.settle();
            assertThat(tree.result(end)).isEqualTo(ExitReason.NORMAL);
        });
    }

    @Test
    @DisplayName(
            "T186, T188, S119: a restart that fails is tried again, and counts; ignoring removes; others are served meanwhile")
    void triedAgain() throws Exception {
        each(tree -> {
            DynamicSupervisor carts =
                    DynamicSupervisor.spec().intensity(4, Duration.ofMinutes(1)).start(tree.system);
            TallyClient a = carts.startChild(tree.member("a"));
            a.add(3);
            tree.fails("a", 3);
            tree.crash("a");
            assertThat(tree.told()).isEqualTo("+a ~a !a !a !a *a");
            assertThat(a.get()).isEqualTo(3);
            assertThat(carts.count()).isEqualTo(new SupervisorRef.Count(1, 1, 0, 1));
            tree.strands.pass(Duration.ofMinutes(2));
            tree.ignores("a", true);
            tree.crash("a");
            assertThat(carts.count()).isEqualTo(new SupervisorRef.Count(0, 0, 0, 0));
            tree.ignores("a", false);
            carts.startChild(tree.member("a"));
            carts.startChild(tree.member("b"));
            tree.fails("a", 1_000);
            tree.told();
            tree.crash("a");
            // one restart was spent on the one that ignored it, two minutes after the others
            assertThat(tree.told()).isEqualTo("~a !a !a !a -b");
            assertThat(carts.isAlive()).isFalse();
        });
    }

    @Test
    @DisplayName("T158: children whose restart hangs hold up nobody, and can be terminated by their old ref")
    void hangingRestart() throws Exception {
        each(tree -> {
            DynamicSupervisor carts = spec().start(tree.system);
            PeeperRef a = carts.startChild(tree.member("a")).peeper();
            carts.startChild(tree.member("b"));
            tree.hangs("a");
            tree.crash("a");
            assertThat(TreeFixture.states(carts)).isEqualTo("a STARTING, b RUNNING");
            tree.crash("b");
            carts.startChild(tree.member("c"));
            assertThat(TreeFixture.states(carts)).isEqualTo("a STARTING, b RUNNING, c RUNNING");
            carts.terminateChild(a);
            assertThat(a.isAlive()).isFalse();
            assertThat(TreeFixture.states(carts)).isEqualTo("b RUNNING, c RUNNING");
            assertProblem(ChildException.Problem.NOT_FOUND, () -> carts.terminateChild(a));
            tree.hangs("b");
            tree.crash("b");
            carts.stop();
            assertThat(tree.strands.nanos()).isEqualTo(0);
            assertThat(tree.system.refs()).isEmpty();
        });
    }

    @Test
    @DisplayName("T127, T194, S118: a child is terminated by its ref, once; a stranger is not found, and lives")
    void terminate() throws Exception {
        each(tree -> {
            DynamicSupervisor carts = spec().start(tree.system);
            DynamicSupervisor others = spec().start(tree.system);
            PeeperRef a = carts.startChild(tree.member("a")).peeper();
            PeeperRef stranger = others.startChild(tree.member("b")).peeper();
            PeeperRef top = tree.system.start(tree.member("top")).peeper();
            CompletableFuture<ExitReason> end = a.whenTerminated().toCompletableFuture();
            // several at once are all told when it is gone
            List<CompletableFuture<Object>> all = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                all.add(tree.asideUnsettled(it -> carts.terminateChild(a)));
            }
            tree.strands.settle();
            assertThat(all.stream().map(tree::result)).contains("done");
            for (CompletableFuture<Object> one : all) {
                if (one.join() instanceof ChildException late) {
                    assertThat(late.problem()).isEqualTo(ChildException.Problem.NOT_FOUND);
                } else {
                    assertThat(one.join()).isEqualTo("done");
                }
            }
            assertThat(tree.result(end)).isEqualTo(ExitReason.SHUTDOWN);
            assertProblem(ChildException.Problem.NOT_FOUND, () -> carts.terminateChild(a));
            assertProblem(ChildException.Problem.NOT_FOUND, () -> carts.terminateChild(stranger));
            assertProblem(ChildException.Problem.NOT_FOUND, () -> carts.terminateChild(top));
            assertThat(stranger.isAlive()).isTrue();
            assertThat(top.isAlive()).isTrue();
            assertThat(carts.count().specs()).isEqualTo(0);
            assertThat(tree.told()).isEqualTo("+a +b +top -a");
        });
    }

    @Test
    @DisplayName("S116, S118: a start whose child is terminated in its init has failed, and says so")
    void terminatedInInit() throws Exception {
        Gate gate = new Gate();
        AtomicReference<PeeperRef> starting = new AtomicReference<>();
        try (PeeperSystem system = PeeperSystem.create()) {
            DynamicSupervisor carts = spec().start(system);
            Threads.Background<TallyClient> start = Threads.background(() -> carts.startChild(TallyPeeper.spec(
                    () -> new Tallying() {
                        @Override
                        protected Next<Integer> init(Integer state, Start why) {
                            starting.set(context().ref());
                            gate.hang();
                            return next(state);
                        }
                    },
                    0)));
            gate.awaitEntered();
            carts.terminateChild(starting.get());
            assertThrows(StartFailedException.class, start::get);
            assertThat(carts.entries()).isEmpty();
            gate.open();
        }
    }
}
