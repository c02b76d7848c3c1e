package io.peeper;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.peeper.SupervisorModel.Member;
import io.peeper.tally.TallyClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Random sequences over a small tree, against a model; a sequence that fails is made as short as it can be. */
final class SupervisorModelTest {
    private static final int SEQUENCES = Integer.getInteger("peeper.sequences", 1_500);
    private static final int LENGTH = 14;
    private static final Duration WINDOW = Duration.ofSeconds(5);
    private static final List<String> STATIC = List.of("a", "b", "c");
    private static final List<String> DYNAMIC = List.of("x", "y", "z");

    private enum Kind {
        ADD,
        CRASH,
        STOP_CLEAN,
        STOP_BAD,
        FAIL,
        TERMINATE,
        RESTART,
        DELETE,
        START,
        TRANSFER,
        PASS
    }

    private record Step(Kind kind, String id, int number) {
        static Step random(Random random) {
            List<String> ids = random.nextBoolean() ? STATIC : DYNAMIC;
            return new Step(
                    Kind.values()[random.nextInt(Kind.values().length)], ids.get(random.nextInt(3)), random.nextInt(4));
        }
    }

    /** What a sequence begins with. */
    private record Plan(long seed, Strategy strategy, int intensity, List<Restart> restarts) {
        static Plan random(long seed, Random random) {
            List<Restart> restarts = new ArrayList<>();
            for (int i = 0; i < 6; i++) {
                restarts.add(Restart.values()[random.nextInt(3)]);
            }
            return new Plan(seed, Strategy.values()[random.nextInt(3)], random.nextInt(5), restarts);
        }
    }

    @Test
    @DisplayName(
            "Whatever is done, in whatever order: the tree is what the model says, and so is every init and terminate")
    void sequences() throws Exception {
        for (long seed = 0; seed < SEQUENCES; seed++) {
            Random random = new Random(seed);
            Plan plan = Plan.random(seed, random);
            List<Step> steps = new ArrayList<>();
            for (int i = 0; i < LENGTH; i++) {
                steps.add(Step.random(random));
            }
            Throwable failure = failure(plan, steps);
            if (failure != null) {
                List<Step> few = shrunk(plan, steps);
                throw new AssertionError(plan + "\n" + few, failure(plan, few));
            }
        }
    }

    private static List<Step> shrunk(Plan plan, List<Step> steps) {
        List<Step> few = new ArrayList<>(steps);
        boolean shorter = true;
        while (shorter) {
            shorter = false;
            for (int i = few.size() - 1; i >= 0; i--) {
                List<Step> fewer = new ArrayList<>(few);
                fewer.remove(i);
                if (failure(plan, fewer) != null) {
                    few = fewer;
                    shorter = true;
                }
            }
        }
        return few;
    }

    private static @Nullable Throwable failure(Plan plan, List<Step> steps) {
        try {
            TreeFixture.with(plan.seed(), tree -> {
                Run run = new Run(plan, tree);
                for (Step step : steps) {
                    run.step(step);
                    run.check("after " + step);
                }
                run.end();
            });
            return null;
        } catch (Throwable e) {
            return e;
        }
    }

    /** One sequence, in both worlds. */
    private static final class Run {
        private final Plan plan;
        private final TreeFixture tree;
        private final Map<String, Member> members = new HashMap<>();
        private final SupervisorModel[] models = new SupervisorModel[3];
        private final SupervisorRef[] supervisors = new SupervisorRef[3];

        Run(Plan plan, TreeFixture tree) {
            this.plan = plan;
            this.tree = tree;
            for (int i = 0; i < 6; i++) {
                String id = i < 3 ? STATIC.get(i) : DYNAMIC.get(i - 3);
                members.put(id, new Member(id, plan.restarts().get(i)));
            }
            startRoot();
            startDynamic(1);
            startDynamic(2);
            check("at first");
        }

        private PeeperSpec<TallyClient, Integer> spec(String id) {
            return tree.member(id).restart(members.get(id).restart);
        }

        private void startRoot() {
            Supervisor.Spec spec = Supervisor.spec(plan.strategy()).intensity(plan.intensity(), WINDOW);
            models[0] = new SupervisorModel(plan.strategy(), false, plan.intensity(), WINDOW.toNanos());
            for (String id : STATIC) {
                spec = spec.child(spec(id));
                Member member = members.get(id);
                member.failing = 0;
                tree.fails(id, 0);
                member.kept = false;
                models[0].members.add(member);
                models[0].start(member);
            }
            supervisors[0] = spec.start(tree.system);
        }

        private void startDynamic(int index) {
            models[index] = new SupervisorModel(Strategy.ONE_FOR_ONE, true, plan.intensity(), WINDOW.toNanos());
            supervisors[index] = DynamicSupervisor.spec()
                    .maxChildren(2)
                    .intensity(plan.intensity(), WINDOW)
                    .start(tree.system);
        }

        private int home(String id) {
            for (int i = 0; i < 3; i++) {
                if (models[i].find(id) != null) {
                    return i;
                }
            }
            return -1;
        }

        void step(Step step) {
            String id = step.id();
            Member member = members.get(id);
            int home = home(id);
            long now = tree.strands.nanos();
            switch (step.kind()) {
                case ADD -> {
                    if (member.running) {
                        member.state += step.number();
                        tree.client(id).add(step.number());
                    }
                }
                case CRASH -> {
                    if (member.running) {
                        models[home].notes.add("~" + id);
                        models[home].ended(member, true, now);
                        tree.crash(id);
                    }
                }
                case STOP_CLEAN, STOP_BAD -> {
                    if (member.running) {
                        boolean clean = step.kind() == Kind.STOP_CLEAN;
                        models[home].notes.add((clean ? "-" : "~") + id);
                        models[home].ended(member, clean, now);
                        tree.stop(id, clean ? ExitReason.NORMAL : TreeFixture.BAD);
                    }
                }
                case FAIL -> {
                    member.failing = step.number();
                    tree.fails(id, step.number());
                }
                case PASS ->
                    tree.strands.pass(Duration.ofSeconds(2 * step.number()).plusNanos(1));
                case START -> start(step, member, home);
                case TERMINATE -> terminate(member, home);
                case RESTART -> restart(member, home);
                case DELETE -> delete(member, home);
                case TRANSFER -> transfer(member, home);
                default -> throw new AssertionError(step);
            }
        }

        private void start(Step step, Member member, int home) {
            int index = STATIC.contains(member.id) ? 0 : 1 + step.number() % 2;
            SupervisorModel model = models[index];
            if (!model.alive) {
                if (index == 0) {
                    startRoot();
                } else {
                    startDynamic(index);
                }
                return;
            }
            if (index > 0 && model.members.size() == 2) {
                assertProblem(ChildException.Problem.MAX_CHILDREN, () -> start(index, member.id));
            } else if (home >= 0 && (member.running || index > 0)) {
                assertThrows(AlreadyStartedException.class, () -> start(index, member.id));
            } else if (home >= 0) {
                assertProblem(ChildException.Problem.ALREADY_PRESENT, () -> start(index, member.id));
            } else {
                member.kept = false;
                model.members.add(member);
                if (model.start(member)) {
                    start(index, member.id);
                } else {
                    model.members.remove(member);
                    assertThrows(StartFailedException.class, () -> start(index, member.id));
                }
            }
        }

        private void start(int index, String id) {
            if (supervisors[index] instanceof DynamicSupervisor dynamic) {
                dynamic.startChild(spec(id));
            } else {
                ((Supervisor) supervisors[index]).startChild(spec(id));
            }
        }

        private void terminate(Member member, int home) {
            if (home > 0) {
                PeeperRef ref = tree.ref(member.id);
                DynamicSupervisor other = (DynamicSupervisor) supervisors[3 - home];
                if (models[3 - home].alive) {
                    assertProblem(ChildException.Problem.NOT_FOUND, () -> other.terminateChild(ref));
                }
                models[home].stop(member);
                models[home].drop(member);
                ((DynamicSupervisor) supervisors[home]).terminateChild(ref);
            } else if (home == 0) {
                models[0].stop(member);
                models[0].drop(member);
                root().terminateChild(member.id);
            } else if (models[0].alive) {
                assertProblem(ChildException.Problem.NOT_FOUND, () -> root().terminateChild(member.id));
            }
        }

        private void restart(Member member, int home) {
            if (home == 0 && member.running) {
                assertProblem(ChildException.Problem.RUNNING, () -> root().restartChild(member.id));
            } else if (home == 0) {
                member.kept = false;
                if (models[0].start(member)) {
                    root().restartChild(member.id);
                } else {
                    assertThrows(StartFailedException.class, () -> root().restartChild(member.id));
                }
            }
        }

        private void delete(Member member, int home) {
            if (home == 0 && member.running) {
                assertProblem(ChildException.Problem.RUNNING, () -> root().deleteChild(member.id));
            } else if (home == 0) {
                models[0].members.remove(member);
                root().deleteChild(member.id);
            }
        }

        private void transfer(Member member, int home) {
            if (home <= 0) {
                return;
            }
            DynamicSupervisor source = (DynamicSupervisor) supervisors[home];
            DynamicSupervisor target = (DynamicSupervisor) supervisors[3 - home];
            SupervisorModel goal = models[3 - home];
            PeeperRef ref = tree.ref(member.id);
            if (!goal.alive) {
                assertThrows(NoProcessException.class, () -> source.transfer(ref, target));
            } else if (goal.members.size() == 2) {
                assertProblem(ChildException.Problem.MAX_CHILDREN, () -> source.transfer(ref, target));
            } else if (member.failing > 0) {
                member.failing--;
                models[home].notes.add("!" + member.id);
                assertThrows(UpgradeFailedException.class, () -> source.transfer(ref, target));
            } else {
                models[home].notes.add(">" + member.id);
                models[home].members.remove(member);
                goal.members.add(member);
                source.transfer(ref, target);
                assertThat(ref.supervisor()).hasValue(target);
            }
        }

        private Supervisor root() {
            return (Supervisor) supervisors[0];
        }

        private static void assertProblem(ChildException.Problem problem, Runnable request) {
            assertThat(assertThrows(ChildException.class, request::run).problem())
                    .isEqualTo(problem);
        }

        /** Compares all there is to be seen. */
        void check(String when) {
            tree.strands.settle();
            List<String> expected = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                SupervisorModel model = models[i];
                assertWithMessage(when).that(supervisors[i].isAlive()).isEqualTo(model.alive);
                if (model.alive) {
                    assertWithMessage(when)
                            .that(TreeFixture.states(supervisors[i]))
                            .isEqualTo(model.states());
                }
                model.values()
                        .forEach((id, value) -> assertWithMessage(when + " in " + id)
                                .that(tree.client(id).get())
                                .isEqualTo(value));
                expected.addAll(model.notes);
                model.notes.clear();
            }
            List<String> told = new ArrayList<>(Arrays.asList(tree.told().split(" ")));
            told.remove("");
            if (expected.stream().anyMatch(note -> DYNAMIC.contains(note.substring(1)))) {
                // those below a dynamic supervisor end side by side
                assertWithMessage(when).that(told).containsExactlyElementsIn(expected);
            } else {
                assertWithMessage(when).that(told).isEqualTo(expected);
            }
            long running = members.values().stream().filter(one -> one.running).count();
            assertWithMessage(when).that(tree.system.refs()).hasSize((int) running);
        }

        /** Stops all. */
        void end() {
            for (int i = 0; i < 3; i++) {
                if (models[i].alive) {
                    models[i].end();
                    supervisors[i].stop();
                }
            }
            check("at the end");
            assertThat(tree.system.registered()).isEmpty();
        }
    }
}
