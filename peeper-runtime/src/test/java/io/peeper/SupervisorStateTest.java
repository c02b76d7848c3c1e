package io.peeper;

import static com.google.common.truth.Truth.assertThat;
import static io.peeper.Throwing.fails;
import static io.peeper.TreeFixture.BAD;
import static io.peeper.TreeFixture.each;

import io.peeper.tally.TallyClient;
import io.peeper.tally.TallyPeeper;
import io.peeper.tally.Tallying;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What a peeper keeps when its supervisor restarts it, and what is lost with its end. */
final class SupervisorStateTest {
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private static Supervisor.Spec root() {
        return Supervisor.spec(Strategy.ONE_FOR_ONE).intensity(100, MINUTE);
    }

    @Test
    @DisplayName(
            "D8, D23, P23: state and dictionary are kept; ref, clients and name are the same; incarnation + 1, kind RESTART")
    void kept() throws Exception {
        each(tree -> {
            Supervisor root = root().child(tree.member("a")).start(tree.system);
            PeeperRef ref = tree.ref("a");
            TallyClient byRef = TallyPeeper.client(ref);
            TallyClient byName = tree.client("a");
            byRef.run((it, count) -> {
                it.context().dictionary().put("key", "kept");
                return it.reply(null, 41);
            });
            CompletableFuture<ExitReason> end = ref.whenTerminated().toCompletableFuture();
            byName.post((it, count) -> {
                it.context().dictionary().put("key", "rolled back");
                throw new IllegalStateException("on purpose");
            });
            tree.strands.settle();

            assertThat(byRef.addAndGet(1)).isEqualTo(42);
            assertThat(byName.get()).isEqualTo(42);
            assertThat(byName.<Object>run(
                            (it, count) -> it.reply(it.context().dictionary().get("key"))))
                    .isEqualTo("kept");
            assertThat(tree.ref("a")).isSameInstanceAs(ref);
            assertThat(ref.incarnation()).isEqualTo(2);
            assertThat(ref.isAlive()).isTrue();
            assertThat(ref.supervisor()).hasValue(root);
            assertThat(tree.starts.get(1))
                    .isEqualTo(new Start(Start.Kind.RESTART, java.util.Optional.of(ExitReason.SHUTDOWN)));
            assertThat(tree.system.refs()).containsExactly(ref);
            assertThat(end.isDone()).isFalse();

            root.stop();
            assertThat(tree.result(end)).isEqualTo(ExitReason.SHUTDOWN);
            assertThat(tree.isUp("a")).isFalse();
            fails(NoProcessException.class, Outcome.NOT_RUN, byRef::get);
        });
    }

    @Test
    @DisplayName(
            "D8: state is dropped where a child is terminated, deleted, or stops cleanly and is not due for a restart")
    void dropped() throws Exception {
        each(tree -> {
            Supervisor root = root().child(tree.member("a"))
                    .child(tree.member("t").restart(Restart.TRANSIENT))
                    .start(tree.system);
            for (String id : List.of("a", "t")) {
                PeeperRef before = tree.ref(id);
                tree.client(id).add(5);
                CompletableFuture<ExitReason> end = before.whenTerminated().toCompletableFuture();
                root.terminateChild(id);
                assertThat(tree.result(end)).isEqualTo(ExitReason.SHUTDOWN);
                root.restartChild(id);
                assertThat(tree.client(id).get()).isEqualTo(0);
                assertThat(tree.ref(id)).isNotSameInstanceAs(before);
                assertThat(tree.ref(id).incarnation()).isEqualTo(1);
                assertThat(before.isAlive()).isFalse();
            }
            tree.client("t").add(5);
            tree.stop("t", ExitReason.NORMAL);
            root.restartChild("t");
            assertThat(tree.client("t").get()).isEqualTo(0);
            root.terminateChild("a");
            root.deleteChild("a");
            assertThat(root.startChild(tree.member("a")).get()).isEqualTo(0);
        });
    }

    @Test
    @DisplayName(
            "D23: whoever waits in the queue at the end is told so, and nothing of that queue is done in the next life")
    void queued() throws Exception {
        each(tree -> {
            root().child(tree.member("a")).start(tree.system);
            TallyClient a = tree.client("a");
            boolean[] open = {false};
            a.post((it, count) -> {
                tree.strands.awaitThat(() -> open[0]);
                throw new IllegalStateException("on purpose");
            });
            tree.strands.settle();
            List<CompletableFuture<Integer>> calls = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                calls.add(a.asyncAddAndGet(1).toCompletableFuture());
                a.add(100);
            }
            open[0] = true;
            tree.strands.settle();
            for (CompletableFuture<Integer> call : calls) {
                assertThat(call.isDone()).isTrue();
                Throwable failure = call.handle((value, e) -> e).join();
                failure = failure instanceof CompletionException ? failure.getCause() : failure;
                assertThat(failure).isInstanceOf(WorkerExitedException.class);
                assertThat(((WorkerExitedException) failure).outcome()).isEqualTo(Outcome.NOT_RUN);
                assertThat(((WorkerExitedException) failure).reason()).isEqualTo(ExitReason.SHUTDOWN);
            }
            assertThat(a.addAndGet(1)).isEqualTo(1);
        });
    }

    @Test
    @DisplayName("What hung on the worker that ended is over: timers, monitors, links; who watched it is told once")
    void ties() throws Exception {
        each(tree -> {
            List<Object> heard = new ArrayList<>();
            List<Object> watched = new ArrayList<>();
            root().child(TallyPeeper.spec(() -> new Noting(heard), 0).name("a").intensity(0, MINUTE))
                    .start(tree.system);
            TallyClient watcher = tree.system.start(TallyPeeper.spec(() -> new Noting(watched), 0));
            TallyClient friend = tree.system.start(tree.member("friend"));
            TallyClient a = tree.client("a");
            a.run((it, count) -> {
                it.context().sendAfter(Duration.ofSeconds(2), "timer");
                it.context().monitor(friend.peeper());
                return it.reply(null);
            });
            watcher.run((it, count) -> {
                it.context().monitor(a.peeper());
                return it.reply(null);
            });
            tree.crash("a");
            assertThat(watched).hasSize(1);
            assertThat(((Down) watched.get(0)).reason()).isInstanceOf(ExitReason.Crash.class);
            friend.peeper().stop();
            tree.strands.pass(Duration.ofSeconds(5));
            tree.crash("a");
            assertThat(heard).isEmpty();
            assertThat(watched).hasSize(1);
            assertThat(a.get()).isEqualTo(0);
        });
    }

    @Test
    @DisplayName("D9: the listener hears of the restart, and of the end once, when nobody restarts it any more")
    void listener() throws Exception {
        each(tree -> {
            Hearing hearing = new Hearing();
            Supervisor root = root().child(tree.member("a").listener(hearing)).start(tree.system);
            tree.client("a").add(1);
            tree.crash("a");
            tree.stop("a", BAD);
            root.terminateChild("a");
            tree.strands.settle();
            assertThat(hearing.heard)
                    .containsExactly(
                            "changed 0 1",
                            "crashed on purpose 1",
                            "restarted 2 1",
                            "restarted 3 1",
                            "terminated shutdown 1")
                    .inOrder();
        });
    }

    @Test
    @DisplayName("The listener of one whose supervisor gave up hears its own reason and its last state")
    void lastReason() throws Exception {
        each(tree -> {
            Hearing a = new Hearing();
            Hearing b = new Hearing();
            Supervisor.spec(Strategy.ONE_FOR_ONE)
                    .intensity(0, MINUTE)
                    .child(tree.member("a").listener(a))
                    .child(tree.member("b").listener(b))
                    .start(tree.system);
            tree.client("a").add(1);
            tree.stop("b", BAD);
            assertThat(a.heard)
                    .containsExactly("changed 0 1", "terminated shutdown 1")
                    .inOrder();
            assertThat(b.heard).containsExactly("terminated " + BAD + " 0");
        });
    }

    @Test
    @DisplayName(
            "S88, S89: a name is free at once for the next start; where somebody else takes it meanwhile, restarts fail until it is free")
    void names() throws Exception {
        each(tree -> {
            Supervisor root = Supervisor.spec(Strategy.ONE_FOR_ONE)
                    .intensity(1_000_000, MINUTE)
                    .child(tree.member("a"))
                    .start(tree.system);
            tree.client("a").add(3);
            PeeperRef ref = tree.ref("a");
            tree.hangs("a");
            tree.crash("a");
            // its name is taken before its init runs
            assertThat(tree.ref("a")).isSameInstanceAs(ref);
            tree.letGo("a");
            tree.strands.settle();
            assertThat(tree.client("a").get()).isEqualTo(3);

            root.terminateChild("a");
            TallyClient thief =
                    tree.system.start(TallyPeeper.spec(Tallying::new, 9).name("a"));
            assertThat(org.junit.jupiter.api.Assertions.assertThrows(
                                    AlreadyStartedException.class, () -> root.restartChild("a"))
                            .ref())
                    .isEqualTo(thief.peeper());
            thief.peeper().stop();
            root.restartChild("a");
            assertThat(tree.client("a").get()).isEqualTo(0);
        });
    }

    @Test
    @DisplayName("D5: after a restart by its supervisor a peeper has its own restarts again")
    void ownLimitIsAnew() throws Exception {
        each(tree -> {
            Supervisor root = Supervisor.spec(Strategy.ONE_FOR_ONE)
                    .intensity(1, MINUTE)
                    .child(tree.member("a").intensity(2, MINUTE))
                    .start(tree.system);
            for (int i = 0; i < 5; i++) {
                tree.crash("a");
            }
            // two of its own, one of the supervisor's, two of its own again
            assertThat(tree.told()).isEqualTo("+a ~a *a ~a *a ~a *a ~a *a ~a *a");
            assertThat(tree.ref("a").incarnation()).isEqualTo(6);
            tree.crash("a");
            assertThat(root.isAlive()).isFalse();
        });
    }

    @Test
    @DisplayName(
            "A first start that fails while a group is restarted is followed by another first one; who never ran never ended for its listener")
    void firstAgain() throws Exception {
        each(tree -> {
            Hearing hearing = new Hearing();
            Supervisor root = Supervisor.spec(Strategy.ONE_FOR_ALL)
                    .intensity(10, MINUTE)
                    .child(tree.member("a"))
                    .child(tree.member("b").listener(hearing))
                    .start(tree.system);
            root.terminateChild("b");
            tree.strands.settle();
            assertThat(hearing.heard).containsExactly("terminated shutdown 0");
            tree.told();
            tree.fails("b", 2);
            tree.crash("a");
            assertThat(tree.told()).isEqualTo("~a *a !b -a *a !b -a *a +b");
            assertThat(tree.ref("b").incarnation()).isEqualTo(1);
            root.terminateChild("b");
            tree.ignores("b", true);
            root.restartChild("b");
            tree.strands.settle();
            assertThat(hearing.heard).containsExactly("terminated shutdown 0", "terminated shutdown 0");
        });
    }
}
