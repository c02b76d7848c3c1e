package io.peeper;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static io.peeper.TreeFixture.each;

import io.peeper.tally.TallyClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A transfer, and what else may happen meanwhile, in orders drawn from seeds. */
final class TransferRaceTest {
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final int SEEDS = 400;

    /** Two supervisors, and one peeper that moves from one to the other. */
    private record Race(TreeFixture tree, DynamicSupervisor source, DynamicSupervisor target, TallyClient a) {
        PeeperRef ref() {
            return a.peeper();
        }

        /** Begins to move it, while something else happens; answers what the move came to. */
        Object moveWhile(Consumer<TreeFixture> other) {
            CompletableFuture<Object> moved = tree.asideUnsettled(it -> source.transfer(ref(), target));
            CompletableFuture<Object> done = tree.asideUnsettled(other);
            tree.strands.settle();
            assertWithMessage("the other is done").that(done.isDone()).isTrue();
            assertWithMessage("the move is over").that(moved.isDone()).isTrue();
            return tree.result(moved);
        }

        /** It runs, in one place, and that one may end in order. */
        void runsIn(DynamicSupervisor home) {
            DynamicSupervisor other = home == source ? target : source;
            assertThat(ref().isAlive()).isTrue();
            assertThat(ref().supervisor()).hasValue(home);
            assertThat(home.children()).containsExactly(ref());
            assertThat(home.count().specs()).isEqualTo(1);
            if (other.isAlive()) {
                assertThat(other.count().specs()).isEqualTo(0);
            }
            assertThat(a.get()).isEqualTo(7);
            // whoever owns it restarts it
            tree.stop("a", TreeFixture.BAD);
            assertThat(a.get()).isEqualTo(7);
            home.stop();
            tree.strands.settle();
            assertThat(ref().isAlive()).isFalse();
        }

        /** It is gone, and nobody knows it. */
        void isGone() {
            assertThat(ref().isAlive()).isFalse();
            assertThat(tree.isUp("a")).isFalse();
            CompletableFuture<ExitReason> end = ref().whenTerminated().toCompletableFuture();
            tree.strands.settle();
            assertWithMessage("nobody will restart it").that(end.isDone()).isTrue();
            for (DynamicSupervisor one : List.of(source, target)) {
                if (one.isAlive()) {
                    assertThat(TreeFixture.states(one)).isEmpty();
                    assertThat(one.count().specs()).isEqualTo(0);
                    one.stop();
                }
            }
        }
    }

    private static void race(Restart restart, Consumer<Race> body) throws Exception {
        each(SEEDS, tree -> {
            DynamicSupervisor source =
                    DynamicSupervisor.spec().id("source").intensity(100, MINUTE).start(tree.system);
            DynamicSupervisor target = DynamicSupervisor.spec()
                    .id("target")
                    .maxChildren(1)
                    .intensity(100, MINUTE)
                    .start(tree.system);
            TallyClient a = source.startChild(tree.member("a").restart(restart));
            a.add(7);
            body.accept(new Race(tree, source, target, a));
        });
    }

    @Test
    @DisplayName("A temporary child ends at any moment of its move: nobody is left waiting, and nothing of it is left")
    void ends() throws Exception {
        List<Object> outcomes = new ArrayList<>();
        race(Restart.TEMPORARY, race -> {
            outcomes.add(race.moveWhile(tree -> race.ref().stop()));
            race.isGone();
        });
        assertThat(outcomes).contains("done");
        assertThat(outcomes.stream().anyMatch(NoProcessException.class::isInstance))
                .isTrue();
        race(Restart.TEMPORARY, race -> {
            race.moveWhile(tree -> race.a().post(TreeFixture.CRASH));
            race.isGone();
        });
    }

    @Test
    @DisplayName(
            "A permanent child ends at any moment of its move: it runs afterwards, where it belongs, with its state")
    void restarts() throws Exception {
        race(Restart.PERMANENT, race -> {
            Object outcome = race.moveWhile(tree -> race.ref().stop());
            race.runsIn("done".equals(outcome) ? race.target() : race.source());
        });
        race(Restart.PERMANENT, race -> {
            race.tree().fails("a", 1);
            Object outcome = race.moveWhile(tree -> race.a().post(TreeFixture.CRASH));
            race.runsIn("done".equals(outcome) ? race.target() : race.source());
        });
    }

    @Test
    @DisplayName(
            "A worker that crashes or is killed before the move, or in it, goes on; the move is done, or says what ended it")
    void crashes() throws Exception {
        each(SEEDS, tree -> {
            DynamicSupervisor source = DynamicSupervisor.spec().start(tree.system);
            DynamicSupervisor target = DynamicSupervisor.spec().start(tree.system);
            TallyClient a = source.startChild(tree.member("a").intensity(10, MINUTE));
            a.add(7);
            CompletableFuture<Object> moved = tree.asideUnsettled(it -> source.transfer(a.peeper(), target));
            tree.asideUnsettled(it -> a.peeper().exit(ExitReason.KILL));
            a.post(TreeFixture.CRASH);
            tree.strands.settle();
            assertThat(a.get()).isEqualTo(7);
            if (tree.result(moved) instanceof WorkerExitedException killed) {
                assertThat(killed.reason()).isEqualTo(ExitReason.KILL);
                assertThat(killed.outcome()).isEqualTo(Outcome.ROLLED_BACK);
                assertThat(source.children()).containsExactly(a.peeper());
            } else {
                assertThat(tree.result(moved)).isEqualTo("done");
                assertThat(target.children()).containsExactly(a.peeper());
            }
        });
    }

    @Test
    @DisplayName("A kill in the middle of init(TRANSFER) rolls the move back, and says so")
    void killedInInit() throws Exception {
        race(Restart.PERMANENT, race -> {
            race.tree().hangs("a");
            CompletableFuture<Object> moved =
                    race.tree().aside(it -> race.source().transfer(race.ref(), race.target()));
            race.tree().letGo("a");
            race.ref().exit(ExitReason.KILL);
            race.tree().strands.settle();
            // no restart of its own was left, so it has ended, and its supervisor has restarted it
            assertThat(race.tree().result(moved)).isInstanceOf(WorkerExitedException.class);
            race.runsIn(race.source());
        });
    }

    @Test
    @DisplayName(
            "It is moved by many at once, here and there: it is in one place in the end, and every move has an outcome")
    void many() throws Exception {
        race(Restart.PERMANENT, race -> {
            DynamicSupervisor third = DynamicSupervisor.spec().id("third").start(race.tree().system);
            List<DynamicSupervisor> all = List.of(race.source(), race.target(), third);
            List<CompletableFuture<Object>> moves = new ArrayList<>();
            for (DynamicSupervisor from : all) {
                for (DynamicSupervisor to : all) {
                    moves.add(race.tree().asideUnsettled(it -> from.transfer(race.ref(), to)));
                }
            }
            race.tree().strands.settle();
            for (CompletableFuture<Object> move : moves) {
                assertWithMessage("the move is over").that(move.isDone()).isTrue();
                if (move.join() instanceof ChildException refused) {
                    assertThat(refused.problem())
                            .isAnyOf(ChildException.Problem.MOVING, ChildException.Problem.NOT_FOUND);
                } else {
                    assertThat(move.join()).isEqualTo("done");
                }
            }
            assertThat(race.a().get()).isEqualTo(7);
            List<SupervisorRef> homes = new ArrayList<>();
            for (DynamicSupervisor one : all) {
                if (one.count().specs() > 0) {
                    homes.add(one);
                    assertThat(one.children()).containsExactly(race.ref());
                }
            }
            assertThat(homes).containsExactly(race.ref().supervisor().orElseThrow());
        });
    }

    @Test
    @DisplayName("The source is stopped meanwhile: it ends, and the peeper runs at the target, or is gone")
    void sourceStops() throws Exception {
        race(Restart.PERMANENT, race -> {
            Object outcome = race.moveWhile(tree -> race.source().stop());
            assertThat(race.source().isAlive()).isFalse();
            if ("done".equals(outcome)) {
                race.runsIn(race.target());
            } else {
                assertThat(outcome).isInstanceOf(NoProcessException.class);
                race.isGone();
            }
        });
    }

    @Test
    @DisplayName("The target is stopped meanwhile: it ends, with the peeper, or the peeper stays at the source")
    void targetStops() throws Exception {
        race(Restart.PERMANENT, race -> {
            Object outcome = race.moveWhile(tree -> race.target().stop());
            assertThat(race.target().isAlive()).isFalse();
            if ("done".equals(outcome)) {
                race.isGone();
            } else {
                assertThat(outcome).isInstanceOf(NoProcessException.class);
                race.runsIn(race.source());
            }
        });
    }

    @Test
    @DisplayName("Two that move to each other's place, and both are stopped: both end")
    void crossing() throws Exception {
        race(Restart.PERMANENT, race -> {
            TreeFixture tree = race.tree();
            DynamicSupervisor other = DynamicSupervisor.spec().id("other").start(tree.system);
            TallyClient b = other.startChild(tree.member("b"));
            List<CompletableFuture<Object>> all = new ArrayList<>();
            all.add(tree.asideUnsettled(it -> race.source().transfer(race.ref(), other)));
            all.add(tree.asideUnsettled(it -> other.transfer(b.peeper(), race.source())));
            all.add(tree.asideUnsettled(it -> race.source().stop()));
            all.add(tree.asideUnsettled(it -> other.stop()));
            tree.strands.settle();
            assertThat(all.stream().allMatch(CompletableFuture::isDone)).isTrue();
            assertThat(tree.system.refs()).isEmpty();
        });
    }

    @Test
    @DisplayName("Two move to the last place: one gets it, and the other one stays")
    void lastPlace() throws Exception {
        race(Restart.PERMANENT, race -> {
            TreeFixture tree = race.tree();
            TallyClient b = race.source().startChild(tree.member("b"));
            Object outcome = race.moveWhile(it -> {
                try {
                    race.source().transfer(b.peeper(), race.target());
                } catch (ChildException full) {
                    assertThat(full.problem()).isEqualTo(ChildException.Problem.MAX_CHILDREN);
                }
            });
            assertThat(race.target().count().active()).isEqualTo(1);
            assertThat(race.source().count().active()).isEqualTo(1);
            assertThat(race.target().children()).containsExactly("done".equals(outcome) ? race.ref() : b.peeper());
        });
    }

    @Test
    @DisplayName("It is terminated meanwhile: refused while it moves, else it is gone for good")
    void terminated() throws Exception {
        race(Restart.PERMANENT, race -> {
            List<ChildException.Problem> problems = new ArrayList<>();
            Object outcome = race.moveWhile(it -> {
                try {
                    race.source().terminateChild(race.ref());
                } catch (ChildException refused) {
                    problems.add(refused.problem());
                }
            });
            if (problems.isEmpty()) {
                race.isGone();
            } else {
                assertThat(outcome).isEqualTo("done");
                race.runsIn(race.target());
            }
        });
    }
}
