package io.peeper;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import io.peeper.Noting.Noted;
import io.peeper.tally.TallyClient;
import io.peeper.tally.TallyPeeper;
import io.peeper.tally.Tallying;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Links of many workers, and exits that run along them. */
@ExtendWith(FreshSystem.class)
final class LinkStormTest {
    @Test
    @DisplayName(
            "S75: an exit runs along a chain of 10,000 linked workers, and each of them sees the very same reason once")
    void chain(PeeperSystem system) throws Exception {
        int length = 10_000;
        AtomicReferenceArray<ExitReason> causes = new AtomicReferenceArray<>(length);
        CountDownLatch restarts = new CountDownLatch(length);
        List<TallyClient> chain = new ArrayList<>();
        for (int i = 0; i < length; i++) {
            int number = i;
            TallyClient before = i == 0 ? null : chain.get(i - 1);
            chain.add(system.start(TallyPeeper.spec(
                    () -> new Tallying() {
                        @Override
                        protected Next<Integer> init(Integer state, Start start) {
                            if (start.kind() == Start.Kind.FIRST && before != null) {
                                context().link(before.peeper());
                            }
                            start.cause().ifPresent(cause -> {
                                causes.set(number, cause);
                                restarts.countDown();
                            });
                            return same();
                        }
                    },
                    i)));
        }
        ExitReason reason = new ExitReason.Other("from the first");
        chain.get(0).peeper().exit(reason);
        assertThat(restarts.await(60, TimeUnit.SECONDS)).isTrue();
        for (int i = 0; i < length; i++) {
            assertThat(chain.get(i).get()).isEqualTo(i);
            assertThat(chain.get(i).peeper().incarnation()).isEqualTo(2);
            assertThat(causes.get(i)).isSameInstanceAs(reason);
        }
    }

    @Test
    @DisplayName("10,000 workers linked to one: its end is theirs, and a trapping one hears of all of theirs")
    void star(PeeperSystem system) {
        Noted hub = Noted.start(system);
        List<TallyClient> leaves = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            leaves.add(system.start(TallyPeeper.spec(
                    () -> new Tallying() {
                        @Override
                        protected Next<Integer> init(Integer state, Start start) {
                            context().link(hub.ref());
                            return same();
                        }
                    },
                    0)));
        }
        hub.ref().exit(ExitReason.SHUTDOWN);
        Eventually.eventually(
                "all exit", () -> leaves.stream().allMatch(leaf -> leaf.peeper().incarnation() == 2));
        leaves.forEach(TallyClient::get);
        hub.in(context -> context.trapExits(true));
        // what was linked to the worker before is linked anew by the leaves' own init
        assertThat(hub.ref().sys().status().links()).hasSize(10_000);
        leaves.forEach(leaf -> leaf.peeper().stop());
        List<Exit> exits = hub.hears(Exit.class, 10_000);
        Set<PeeperRef> from = new HashSet<>();
        exits.forEach(exit -> from.add(exit.from()));
        assertThat(from).hasSize(10_000);
        assertThat(hub.ref().incarnation()).isEqualTo(2);
    }

    /** Whom a worker is linked to, as it should be, is symmetric; so pairs are kept in one table. */
    private static final class Model {
        final boolean[][] linked;
        final boolean[] traps;
        final int[] incarnation;
        final int[] exits;

        Model(int workers) {
            linked = new boolean[workers][workers];
            traps = new boolean[workers];
            incarnation = new int[workers];
            exits = new int[workers];
            Arrays.fill(incarnation, 1);
        }

        void link(int one, int other, boolean is) {
            linked[one][other] = is;
            linked[other][one] = is;
        }

        /** A worker exits, and with it those linked to it that don't trap. */
        void exit(int gone) {
            incarnation[gone]++;
            traps[gone] = false;
            int[] then = incarnation.clone();
            List<Integer> next = new ArrayList<>();
            for (int i = 0; i < incarnation.length; i++) {
                if (linked[gone][i]) {
                    link(gone, i, false);
                    if (traps[i]) {
                        exits[i]++;
                    } else {
                        next.add(i);
                    }
                }
            }
            for (int i : next) {
                // else it has exited by another link, and its successor is not linked
                if (incarnation[i] == then[i]) {
                    exit(i);
                }
            }
        }
    }

    @Test
    @DisplayName(
            "T097: links, unlinks, traps and exits at random under 200 seeds: nobody exits, or hears, but once for a link")
    void underSeeds() {
        for (long seed = 0; seed < 200; seed++) {
            Simulation simulation = new Simulation(seed);
            PeeperSystem system = simulation.system();
            Random random = new Random(seed);
            int workers = 2 + random.nextInt(6);
            Model model = new Model(workers);
            List<Noted> noted = new ArrayList<>();
            for (int i = 0; i < workers; i++) {
                noted.add(Noted.start(system));
            }
            for (int step = 0; step < 60; step++) {
                int i = random.nextInt(workers);
                int j = (i + 1 + random.nextInt(workers - 1)) % workers;
                switch (random.nextInt(8)) {
                    case 0 -> {
                        noted.get(i).in(context -> context.unlink(noted.get(j).ref()));
                        model.link(i, j, false);
                    }
                    case 1 -> {
                        boolean traps = random.nextBoolean();
                        noted.get(i).in(context -> context.trapExits(traps));
                        model.traps[i] = traps;
                    }
                    case 2 -> {
                        noted.get(i).crash();
                        model.exit(i);
                    }
                    case 3 -> {
                        noted.get(i).ref().exit(random.nextBoolean() ? ExitReason.KILL : ExitReason.SHUTDOWN);
                        model.exit(i);
                    }
                    default -> {
                        noted.get(i).in(context -> context.link(noted.get(j).ref()));
                        model.link(i, j, true);
                    }
                }
                simulation.settle();
                for (int k = 0; k < workers; k++) {
                    String where = "seed " + seed + ", step " + step + ", worker " + k;
                    Noted each = noted.get(k);
                    assertWithMessage(where).that(each.ref().incarnation()).isEqualTo(model.incarnation[k]);
                    assertWithMessage(where).that(each.heard()).hasSize(model.exits[k]);
                    Set<PeeperRef> linked = new HashSet<>();
                    for (int other = 0; other < workers; other++) {
                        if (model.linked[k][other]) {
                            linked.add(noted.get(other).ref());
                        }
                    }
                    assertWithMessage(where)
                            .that(new HashSet<>(each.ref().sys().status().links()))
                            .isEqualTo(linked);
                }
            }
        }
    }
}
