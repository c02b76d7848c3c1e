package io.peeper;

import static com.google.common.truth.Truth.assertThat;
import static io.peeper.Throwing.fails;
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

/** A peeper moves to another supervisor with all it has, or stays where it was. */
final class TransferTest {
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private static DynamicSupervisor start(TreeFixture tree, String id) {
        return DynamicSupervisor.spec().id(id).intensity(100, MINUTE).start(tree.system);
    }

    private static void assertProblem(ChildException.Problem problem, Runnable request) {
        assertThat(fails(ChildException.class, Outcome.NOT_RUN, request::run).problem())
                .isEqualTo(problem);
    }

    @Test
    @DisplayName(
            "P27: state, dictionary, name, ref, clients, options and restart type move; the source knows it no more")
    void moves() throws Exception {
        each(tree -> {
            DynamicSupervisor source = start(tree, "source");
            DynamicSupervisor target = start(tree, "target");
            TallyClient a = source.startChild(
                    tree.member("a").restart(Restart.TRANSIENT).intensity(1, MINUTE));
            PeeperRef ref = a.peeper();
            a.run((it, count) -> {
                it.context().dictionary().put("key", "kept");
                return it.reply(null, 7);
            });
            tree.told();

            source.transfer(ref, target);

            assertThat(tree.told()).isEqualTo(">a");
            assertThat(tree.starts.get(1).cause()).isEmpty();
            assertThat(a.get()).isEqualTo(7);
            assertThat(a.<Object>run(
                            (it, count) -> it.reply(it.context().dictionary().get("key"))))
                    .isEqualTo("kept");
            assertThat(tree.ref("a")).isSameInstanceAs(ref);
            assertThat(ref.supervisor()).hasValue(target);
            assertThat(source.children()).isEmpty();
            assertThat(source.count().specs()).isEqualTo(0);
            assertThat(target.children()).containsExactly(ref);
            assertProblem(ChildException.Problem.NOT_FOUND, () -> source.terminateChild(ref));

            // its own limit of restarts, and then the supervisor's, which is another one now
            tree.crash("a");
            assertThat(a.get()).isEqualTo(7);
            tree.stop("a", TreeFixture.BAD);
            assertThat(a.get()).isEqualTo(7);
            assertThat(ref.supervisor()).hasValue(target);
            source.stop();
            assertThat(ref.isAlive()).isTrue();
            CompletableFuture<ExitReason> end = ref.whenTerminated().toCompletableFuture();
            tree.stop("a", ExitReason.NORMAL);
            assertThat(tree.result(end)).isEqualTo(ExitReason.NORMAL);
            assertThat(target.count().specs()).isEqualTo(0);
        });
    }

    @Test
    @DisplayName("By name, there and back, and to where it is already")
    void byName() throws Exception {
        each(tree -> {
            DynamicSupervisor source = start(tree, "source");
            DynamicSupervisor target = start(tree, "target");
            TallyClient a = source.startChild(tree.member("a"));
            source.transfer(Name.local("a"), target);
            target.transfer(Name.local("a"), source);
            assertThat(tree.told()).isEqualTo("+a >a >a");
            source.transfer(Name.local("a"), source);
            assertThat(tree.told()).isEmpty();
            assertThat(source.children()).containsExactly(a.peeper());
            assertThat(target.count().specs()).isEqualTo(0);
            assertThrows(NoProcessException.class, () -> source.transfer(Name.local("nobody"), target));
        });
    }

    @Test
    @DisplayName("P27: messages that wait are handled where it goes, in order, and calls in flight are answered")
    void messages() throws Exception {
        each(100, tree -> {
            DynamicSupervisor source = start(tree, "source");
            DynamicSupervisor target = start(tree, "target");
            TallyClient a = source.startChild(tree.member("a"));
            List<String> seen = new ArrayList<>();
            AtomicReference<From<String>> asked = new AtomicReference<>();
            CompletableFuture<Object> deferred =
                    tree.aside(it -> seen.add(it.client("a").ask((worker, count, from) -> {
                        asked.set(from);
                        return worker.noReply(count);
                    })));
            boolean[] open = {false};
            a.post((it, count) -> {
                tree.strands.awaitThat(() -> open[0]);
                return it.same();
            });
            for (int i = 0; i < 5; i++) {
                int number = i;
                a.post((it, count) -> {
                    seen.add(number + " "
                            + it.context().ref().supervisor().orElseThrow().id());
                    return it.next(count + 1);
                });
            }
            CompletableFuture<Object> moved = tree.aside(it -> source.transfer(a.peeper(), target));
            CompletableFuture<Integer> waiting = a.asyncAddAndGet(1).toCompletableFuture();
            for (int i = 5; i < 8; i++) {
                int number = i;
                a.post((it, count) -> {
                    seen.add(number + " "
                            + it.context().ref().supervisor().orElseThrow().id());
                    return it.next(count + 1);
                });
            }
            assertThat(moved.isDone()).isFalse();
            assertProblem(ChildException.Problem.MOVING, () -> source.transfer(a.peeper(), target));
            assertProblem(ChildException.Problem.MOVING, () -> source.terminateChild(a.peeper()));
            open[0] = true;
            tree.strands.settle();
            assertThat(tree.result(moved)).isEqualTo("done");
            assertThat(tree.result(waiting)).isEqualTo(6);
            assertThat(a.get()).isEqualTo(9);
            asked.get().reply("late");
            tree.strands.settle();
            assertThat(tree.result(deferred)).isEqualTo("done");
            assertThat(seen)
                    .containsExactly(
                            "0 source",
                            "1 source",
                            "2 source",
                            "3 source",
                            "4 source",
                            "5 target",
                            "6 target",
                            "7 target",
                            "late")
                    .inOrder();
        });
    }

    @Test
    @DisplayName("P27: timers, monitors, links and a step's timeout stay what they were; it is no exit")
    void ties() throws Exception {
        each(tree -> {
            DynamicSupervisor source = start(tree, "source");
            DynamicSupervisor target = start(tree, "target");
            List<Object> heard = new ArrayList<>();
            List<Object> watched = new ArrayList<>();
            TallyClient a = source.startChild(
                    TallyPeeper.spec(() -> new Noting(heard), 0).name("a"));
            TallyClient watcher = tree.system.start(
                    TallyPeeper.spec(() -> new Noting(watched), 0).name("w"));
            TallyClient friend = tree.system.start(tree.member("friend"));
            a.run((it, count) -> {
                it.context().sendAfter(Duration.ofSeconds(2), "timer");
                it.context().after(Duration.ofSeconds(3), () -> heard.add("task"));
                it.context().monitor(friend.peeper());
                return it.reply(null);
            });
            watcher.run((it, count) -> {
                it.context().monitor(a.peeper());
                return it.reply(null);
            });
            source.transfer(a.peeper(), target);
            assertThat(a.peeper().incarnation()).isEqualTo(1);
            friend.peeper().stop();
            tree.strands.settle();
            assertThat(heard).hasSize(1);
            assertThat(heard.remove(0)).isInstanceOf(Down.class);
            tree.strands.pass(Duration.ofSeconds(5));
            assertThat(heard).containsExactly("timer", "task").inOrder();
            assertThat(watched).isEmpty();
            target.terminateChild(a.peeper());
            tree.strands.settle();
            assertThat(watched).hasSize(1);
            assertThat(((Down) watched.get(0)).reason()).isEqualTo(ExitReason.SHUTDOWN);
        });
    }

    @Test
    @DisplayName(
            "P27: its listener moves along, and hears onTransfer once, in order, and of a state that init replaced")
    void listener() throws Exception {
        each(tree -> {
            DynamicSupervisor source = start(tree, "source");
            DynamicSupervisor target = start(tree, "target");
            Hearing hearing = new Hearing() {
                @Override
                public void onTransfer(Object state) {
                    hear("transferred " + state);
                }
            };
            TallyClient a = source.startChild(TallyPeeper.spec(
                            () -> new Tallying() {
                                @Override
                                protected Next<Integer> init(Integer state, Start start) {
                                    return start.kind() == Start.Kind.TRANSFER
                                            ? replace(state * 10)
                                            : next(state + 100);
                                }
                            },
                            0)
                    .listener(hearing));
            a.add(1);
            source.transfer(a.peeper(), target);
            a.add(1);
            assertThat(a.get()).isEqualTo(1011);
            target.stop();
            tree.strands.settle();
            assertThat(hearing.heard)
                    .containsExactly(
                            "changed 100 101",
                            "changed 101 1010",
                            "transferred 1010",
                            "changed 1010 1011",
                            "terminated shutdown 1011")
                    .inOrder();
        });
    }

    @Test
    @DisplayName(
            "T247: refused for a child of another, a full target, one that has ended, another system; nothing changes, and why is said")
    void refused() throws Exception {
        each(tree -> {
            DynamicSupervisor source = start(tree, "source");
            DynamicSupervisor wrong = start(tree, "wrong");
            DynamicSupervisor ended = start(tree, "ended");
            DynamicSupervisor full = DynamicSupervisor.spec().maxChildren(0).start(tree.system);
            TallyClient a = source.startChild(tree.member("a"));
            TallyClient top = tree.system.start(tree.member("top"));
            tree.told();
            ended.stop();
            assertProblem(ChildException.Problem.NOT_FOUND, () -> wrong.transfer(a.peeper(), source));
            assertProblem(ChildException.Problem.NOT_FOUND, () -> source.transfer(top.peeper(), wrong));
            assertProblem(ChildException.Problem.MAX_CHILDREN, () -> source.transfer(a.peeper(), full));
            assertThrows(NoProcessException.class, () -> source.transfer(a.peeper(), ended));
            assertThrows(NoProcessException.class, () -> ended.transfer(a.peeper(), source));
            assertThrows(NullPointerException.class, () -> source.transfer(a.peeper(), null));
            assertThrows(NullPointerException.class, () -> source.transfer((PeeperRef) null, wrong));
            DynamicSupervisor elsewhere = DynamicSupervisor.spec().start(tree.strands.system());
            assertThat(assertThrows(IllegalArgumentException.class, () -> source.transfer(a.peeper(), elsewhere)))
                    .hasMessageThat()
                    .contains("another system");
            assertThat(a.<Object>run((it, count) ->
                            it.reply(assertThrows(IllegalStateException.class, () -> source.transfer(a.peeper(), wrong))
                                    .getMessage()
                                    .contains("its own handlers"))))
                    .isEqualTo(true);
            assertThat(tree.told()).isEmpty();
            assertThat(source.children()).containsExactly(a.peeper());
            assertThat(a.peeper().supervisor()).hasValue(source);
            assertThat(a.get()).isEqualTo(0);
            // a place that was not taken is free again
            DynamicSupervisor one = DynamicSupervisor.spec().maxChildren(1).start(tree.system);
            tree.fails("a", 1);
            assertThrows(UpgradeFailedException.class, () -> source.transfer(a.peeper(), one));
            source.transfer(a.peeper(), one);
            assertThat(one.count().active()).isEqualTo(1);
        });
    }

    @Test
    @DisplayName(
            "Where the new worker's init throws, or won't go on, the old one does, under the source, as if nothing had happened")
    void failingInit() throws Exception {
        each(tree -> {
            DynamicSupervisor source = start(tree, "source");
            DynamicSupervisor target = start(tree, "target");
            TallyClient a = source.startChild(tree.member("a"));
            a.add(5);
            tree.fails("a", 1);
            UpgradeFailedException failure =
                    fails(UpgradeFailedException.class, Outcome.ROLLED_BACK, () -> source.transfer(a.peeper(), target));
            assertThat(failure).hasCauseThat().hasMessageThat().isEqualTo("init of a fails");
            tree.ignores("a", true);
            assertThat(assertThrows(UpgradeFailedException.class, () -> source.transfer(a.peeper(), target)))
                    .hasCauseThat()
                    .hasMessageThat()
                    .contains("ignore()");
            assertThat(tree.told()).isEqualTo("+a !a");
            assertThat(a.get()).isEqualTo(5);
            assertThat(a.peeper().incarnation()).isEqualTo(1);
            assertThat(a.peeper().supervisor()).hasValue(source);
            assertThat(source.count().active()).isEqualTo(1);
            assertThat(target.count().specs()).isEqualTo(0);
            tree.ignores("a", false);
            source.transfer(a.peeper(), target);
            assertThat(a.get()).isEqualTo(5);
        });
    }
}
