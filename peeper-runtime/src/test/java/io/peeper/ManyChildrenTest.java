package io.peeper;

import static com.google.common.truth.Truth.assertThat;
import static io.peeper.Eventually.eventually;

import io.peeper.tally.TallyClient;
import io.peeper.tally.TallyPeeper;
import io.peeper.tally.Tallying;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What supervisors do with ten times as many children takes about ten times as long. */
final class ManyChildrenTest {
    private static final int SOME = 3_000;
    private static final int TIMES = 10;
    private static final int TRIES = 3;

    /** Where it grows with the square, it takes 100 times as long. */
    private static final int MOST = 40;

    private static final int HAND_OVERS = 2_000;

    /** Where a hand-over takes longer: with more than this, growth by the square would not be found out. */
    private static final long MOST_NANOS_A_CHILD = 20_000;

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final PeeperSpec<TallyClient, Integer> CHILD = TallyPeeper.spec(Tallying::new, 0);

    private final Level level = FreshSystem.LOGGER.getLevel();
    private final Map<String, Long> spent = new LinkedHashMap<>();

    private interface Body {
        void with(PeeperSystem system, int children) throws Exception;
    }

    @BeforeEach
    void quiet() {
        FreshSystem.LOGGER.setLevel(Level.OFF);
    }

    @AfterEach
    void loud() {
        FreshSystem.LOGGER.setLevel(level);
    }

    private void timed(String what, Runnable body) {
        long began = System.nanoTime();
        body.run();
        spent.merge(what, System.nanoTime() - began, Long::sum);
    }

    /** Once is enough: a machine that others use as well may take any time for anything. */
    private void assertLinear(int some, Body body) throws Exception {
        List<String> tries = new ArrayList<>();
        while (tries.size() < TRIES) {
            // a child that ends may cost four hand-overs between threads, to it and back, twice where it is started
            // again, or by luck none
            long least = some * Math.min(MOST_NANOS_A_CHILD, 4 * handOverNanos());
            Map<String, Long> few = run(some, body);
            Map<String, Long> many = run(some * TIMES, body);
            List<String> worse = many.keySet().stream()
                    .filter(what -> many.get(what) > MOST * Math.max(least, few.get(what)))
                    .toList();
            if (worse.isEmpty()) {
                return;
            }
            tries.add(worse + " in ns, where " + least + " are noise: of " + some + " " + few + ", of " + TIMES
                    + " times as many " + many);
        }
        throw new AssertionError(tries);
    }

    /** What it takes on this machine, now, until a thread that was woken has woken another one. */
    private static long handOverNanos() throws Exception {
        Semaphore there = new Semaphore(0);
        Semaphore back = new Semaphore(0);
        Threads.Background<Void> other = Threads.background(() -> {
            for (int i = 0; i < HAND_OVERS / 2; i++) {
                there.acquire();
                back.release();
            }
            return null;
        });
        long began = System.nanoTime();
        for (int i = 0; i < HAND_OVERS / 2; i++) {
            there.release();
            back.acquire();
        }
        long took = System.nanoTime() - began;
        other.get();
        return took / HAND_OVERS;
    }

    private Map<String, Long> run(int children, Body body) throws Exception {
        spent.clear();
        try (PeeperSystem system = PeeperSystem.create()) {
            body.with(system, children);
            assertThat(system.refs()).isEmpty();
        }
        return new LinkedHashMap<>(spent);
    }

    private void dynamic(PeeperSystem system, int children) {
        DynamicSupervisor supervisor = DynamicSupervisor.spec().start(system);
        List<PeeperRef> refs = new ArrayList<>();
        timed("start", () -> {
            for (int i = 0; i < children; i++) {
                refs.add(supervisor.startChild(CHILD).peeper());
            }
        });
        timed("look", () -> {
            assertThat(supervisor.count().active()).isEqualTo(children);
            assertThat(system.tree().roots().get(0).size()).isEqualTo(children + 1);
        });
        timed("terminate", () -> refs.subList(0, children / 2).forEach(supervisor::terminateChild));
        timed("stop", supervisor::stop);
    }

    private void partitions(PeeperSystem system, int children) {
        List<PartitionSupervisor<TallyClient>> made = new ArrayList<>();
        timed(
                "start",
                () -> made.add(
                        PartitionSupervisor.spec(CHILD).partitions(children).start(system)));
        PartitionSupervisor<TallyClient> supervisor = made.get(0);
        timed("shrink", () -> supervisor.resize(children / 2));
        timed("grow", () -> supervisor.resize(children));
        assertThat(supervisor.count().active()).isEqualTo(children);
        timed("stop", supervisor::stop);
    }

    private void allAtOnce(PeeperSystem system, int children) {
        PartitionSupervisor<TallyClient> restarting = PartitionSupervisor.spec(CHILD.intensity(0, MINUTE))
                .partitions(children)
                .intensity(10 * children, MINUTE)
                .start(system);
        timed("restart", () -> {
            restarting.all().forEach(one -> one.peeper().exit(ExitReason.KILL));
            // it answers when it has handled what came before
            eventually("all run again", () -> restarting.count().active() == children);
        });
        timed("stop", restarting::stop);
        PartitionSupervisor<TallyClient> ending = PartitionSupervisor.spec(CHILD.intensity(0, MINUTE))
                .partitions(children)
                .intensity(0, MINUTE)
                .start(system);
        timed("give up", () -> {
            ending.all().forEach(one -> one.peeper().exit(ExitReason.KILL));
            assertThat(ending.whenTerminated().toCompletableFuture().join()).isEqualTo(ExitReason.SHUTDOWN);
        });
    }

    @Test
    @DisplayName("T154: a dynamic supervisor starts, terminates and stops its children in linear time")
    void dynamicSupervisor() throws Exception {
        assertLinear(SOME, this::dynamic);
    }

    @Test
    @DisplayName("T154: a partition supervisor starts, resizes and stops in linear time")
    void partitionSupervisor() throws Exception {
        assertLinear(SOME, this::partitions);
    }

    @Test
    @DisplayName("T154: children that all end at once are restarted, or stopped, in linear time")
    void endsAtOnce() throws Exception {
        assertLinear(SOME, this::allAtOnce);
    }

    @Test
    @Tag("stress")
    @Timeout(value = 10, unit = TimeUnit.MINUTES)
    @DisplayName("T154: all of this up to 100,000 children")
    void hundredThousand() throws Exception {
        assertLinear(10_000, this::dynamic);
        assertLinear(10_000, this::partitions);
        assertLinear(10_000, this::allAtOnce);
    }
}
