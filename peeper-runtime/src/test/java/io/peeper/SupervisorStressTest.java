package io.peeper;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What many do to a tree at the same moment, in orders drawn from seeds: whatever comes of it, the tree is whole afterwards. */
final class SupervisorStressTest {
    private static final int SEEDS = Integer.getInteger("peeper.seeds", 300);
    private static final int BATCHES = 3;
    private static final int AT_ONCE = 6;
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final List<String> STATIC = List.of("a", "b", "c", "x", "y");
    private static final List<String> DYNAMIC = List.of("u", "v", "w");

    /** The tree of one seed. */
    private record Tree(
            TreeFixture tree, Random random, Supervisor root, Supervisor inner, List<DynamicSupervisor> carts) {
        static Tree start(TreeFixture tree, long seed) {
            Random random = new Random(seed);
            Strategy[] strategies = Strategy.values();
            Supervisor root = Supervisor.spec(strategies[random.nextInt(3)])
                    .id("root")
                    .intensity(1_000, MINUTE)
                    .child(tree.member("a"))
                    .child(Supervisor.spec(strategies[random.nextInt(3)])
                            .id("inner")
                            .intensity(random.nextInt(3), MINUTE)
                            .child(tree.member("x"))
                            .child(tree.member("y").restart(Restart.TRANSIENT)))
                    .child(tree.member("b").restart(Restart.TRANSIENT))
                    .child(tree.member("c").restart(Restart.TEMPORARY))
                    .start(tree.system);
            Supervisor inner = (Supervisor) root.children().get(1);
            List<DynamicSupervisor> carts = new ArrayList<>();
            for (int i = 0; i < 2; i++) {
                carts.add(DynamicSupervisor.spec()
                        .id("carts" + i)
                        .maxChildren(2)
                        .intensity(1_000, MINUTE)
                        .start(tree.system));
            }
            return new Tree(tree, random, root, inner, carts);
        }

        /** Something that somebody does. */
        Runnable any() {
            String id = STATIC.get(random.nextInt(STATIC.size()));
            String cart = DYNAMIC.get(random.nextInt(DYNAMIC.size()));
            DynamicSupervisor here = carts.get(random.nextInt(2));
            DynamicSupervisor there = carts.get(random.nextInt(2));
            Restart restart = Restart.values()[random.nextInt(3)];
            Supervisor above = STATIC.indexOf(id) < 3 ? root : inner;
            int failures = random.nextInt(3);
            return switch (random.nextInt(13)) {
                case 0 -> () -> tree.client(id).post(TreeFixture.CRASH);
                case 1 -> () -> tree.ref(id).stop(ExitReason.NORMAL, MINUTE);
                case 2 -> () -> tree.ref(cart).stop(TreeFixture.BAD, MINUTE);
                case 3 -> () -> tree.fails(random.nextBoolean() ? id : cart, failures);
                case 4 -> () -> above.terminateChild(id);
                case 5 -> () -> above.restartChild(id);
                case 6 -> inner::stop;
                case 7 -> () -> root.terminateChild("inner");
                case 8 -> () -> root.restartChild("inner");
                case 9 -> () -> here.terminateChild(tree.ref(cart));
                case 10 -> () -> here.transfer(tree.ref(cart), there);
                case 11 -> () -> tree.ref(cart).exit(ExitReason.KILL);
                default -> () -> here.startChild(tree.member(cart).restart(restart));
            };
        }

        /** All that is known runs, and all that runs is known, in one place. */
        void check() {
            Set<ChildRef> known = new HashSet<>();
            List<SupervisorRef> all = new ArrayList<>(carts);
            // one gives up where a child's name has gone to another one's child while it restarted
            all.removeIf(one -> !one.isAlive());
            all.add(root);
            root.children().stream()
                    .filter(SupervisorRef.class::isInstance)
                    .map(SupervisorRef.class::cast)
                    .forEach(all::add);
            for (SupervisorRef one : all) {
                for (Child child : one.entries()) {
                    assertThat(child.state()).isAnyOf(Child.State.RUNNING, Child.State.STOPPED);
                    child.ref().ifPresent(ref -> {
                        assertThat(ref.isAlive()).isTrue();
                        assertThat(ref.supervisor()).hasValue(one);
                        assertWithMessage("%s in one place", ref)
                                .that(known.add(ref))
                                .isTrue();
                        if (ref instanceof PeeperRef peeper) {
                            assertThat(tree.ref(child.id())).isSameInstanceAs(peeper);
                            assertThat(tree.client(child.id()).get()).isEqualTo(0);
                        }
                    });
                }
                assertThat(one.count().active()).isEqualTo(one.children().size());
            }
            known.removeIf(SupervisorRef.class::isInstance);
            assertThat(tree.system.refs()).containsExactlyElementsIn(known);
        }
    }

    @Test
    @DisplayName("Nobody waits for ever or for a limit, nothing fails inside, and every child is in one place or none")
    void atOnce() {
        try (Logged log = new Logged()) {
            for (long seed = 0; seed < SEEDS; seed++) {
                long each = seed;
                TreeFixture.with(seed, fixture -> {
                    Tree tree = Tree.start(fixture, each);
                    for (int batch = 0; batch < BATCHES; batch++) {
                        List<CompletableFuture<Object>> outcomes = new ArrayList<>();
                        for (int i = 0; i < AT_ONCE; i++) {
                            Runnable action = tree.any();
                            outcomes.add(fixture.asideUnsettled(it -> action.run()));
                        }
                        fixture.strands.settle();
                        for (CompletableFuture<Object> outcome : outcomes) {
                            assertWithMessage("it is over")
                                    .that(outcome.isDone())
                                    .isTrue();
                            assertOrdinary(outcome.join());
                        }
                        tree.check();
                    }
                    List<CompletableFuture<Object>> stops = new ArrayList<>();
                    stops.add(fixture.asideUnsettled(it -> tree.root().stop()));
                    tree.carts().stream()
                            .filter(SupervisorRef::isAlive)
                            .forEach(one -> stops.add(fixture.asideUnsettled(it -> one.stop())));
                    fixture.strands.settle();
                    assertThat(stops.stream().map(CompletableFuture::join).distinct())
                            .containsExactly("done");
                    assertThat(fixture.system.refs()).isEmpty();
                    assertThat(fixture.system.registered()).isEmpty();
                    assertThat(fixture.strands.nanos()).isEqualTo(0);
                });
            }
            assertThat(log.told().stream().filter(one -> one.contains("the runtime itself failed")))
                    .isEmpty();
        }
    }

    private static void assertOrdinary(Object outcome) {
        if (outcome instanceof Throwable thrown
                && !(thrown instanceof PeeperException)
                // nobody has the name just now
                && !(thrown instanceof java.util.NoSuchElementException)
                // started, and stopped meanwhile
                && !(thrown instanceof IllegalStateException
                        && thrown.getMessage().contains("was stopped while"))) {
            throw new AssertionError(thrown);
        }
    }
}
