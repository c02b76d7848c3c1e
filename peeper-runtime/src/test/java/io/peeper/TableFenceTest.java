package io.peeper;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.peeper.tally.Tally;
import io.peeper.tally.TallyClient;
import io.peeper.tally.TallyPeeper;
import io.peeper.tally.Tallying;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.function.Executable;

/** A handler that was killed and goes on writes in vain, whenever that is. */
@ExtendWith(FreshSystem.class)
final class TableFenceTest {
    private static final TableSpec<String, Integer> SET = TableSpec.set(String.class, Integer.class);
    private static final Duration WINDOW = Duration.ofSeconds(10);

    private static TallyClient start(PeeperSystem system) {
        return TallyPeeper.patient(
                system.start(TallyPeeper.spec(Tallying::new, 0)
                        .keepTables(KeepTables.all())
                        .intensity(10_000_000, WINDOW)),
                Duration.ofMinutes(2));
    }

    /** Runs a handler that kills its own worker in the middle. */
    private static void killed(TallyClient tally, Tally.Step<Object> step) throws Exception {
        AtomicReference<Throwable> failure = new AtomicReference<>();
        Gate left = new Gate();
        left.open();
        Throwing.fails(
                WorkerExitedException.class,
                Outcome.ROLLED_BACK,
                () -> tally.run((it, count) -> {
                    try {
                        return step.in(it, count);
                    } catch (Throwable e) {
                        failure.set(e);
                        throw e;
                    } finally {
                        left.hang();
                    }
                }));
        left.awaitLeft();
        assertThat(failure.get()).isNull();
    }

    @Test
    @DisplayName("D13, J11: after a kill, all that an abandoned handler does to tables throws and has no effect")
    void writes(PeeperSystem system) throws Exception {
        TallyClient tally = start(system);
        TallyClient other = system.start(TallyPeeper.spec(Tallying::new, 0));
        Table<String, Integer> own = TableRowsTest.open(tally, "own", SET);
        Table<String, Integer> untouched = TableRowsTest.open(tally, "untouched", SET);
        Table<String, Integer> partial = TableRowsTest.open(tally, "partial", SET.keepPartialWrites());
        Table<String, Integer> theirs = TableRowsTest.open(other, "theirs", SET.access(Access.PUBLIC));
        theirs.put("a", 1);
        tally.run((it, count) -> {
            own.put("a", 1);
            untouched.put("a", 1);
            partial.put("a", 1);
            return it.reply(null);
        });
        killed(tally, (it, count) -> {
            own.put("a", 2);
            own.put("b", 2);
            theirs.put("b", 2);
            Tables tables = it.context().tables();
            it.context().ref().exit(ExitReason.KILL);
            assertThat(theirs.get("b")).isNull();
            List<Executable> all = new ArrayList<>();
            all.add(() -> tables.open("new", SET));
            all.add(() -> tables.open("new partial", SET.keepPartialWrites()));
            for (Table<String, Integer> table : List.of(own, untouched, partial, theirs)) {
                all.add(() -> table.put("a", 3));
                all.add(() -> table.put("c", 3));
                all.add(() -> table.remove("a"));
                all.add(() -> table.addAndGet("a", 1));
                all.add(() -> table.putAll(Map.of("d", 4)));
                all.add(() -> table.clear());
                all.add(() -> table.delete());
            }
            all.add(() -> own.access(Access.PUBLIC));
            all.add(() -> own.giveAway(other.peeper(), null));
            for (Executable each : all) {
                assertThat(assertThrows(TableAccessException.class, each))
                        .hasMessageThat()
                        .contains("was killed");
            }
            return it.reply(null, 7);
        });
        for (Table<String, Integer> table : List.of(own, untouched, partial, theirs)) {
            assertThat(table.snapshot()).containsExactly(Map.entry("a", 1));
            assertThat(table.size()).isEqualTo(1);
            assertThat(table.info().access()).isEqualTo(table == theirs ? Access.PUBLIC : Access.PROTECTED);
        }
        assertThat(system.table("new")).isEmpty();
        assertThat(system.table("new partial")).isEmpty();
        assertThat(tally.get()).isEqualTo(0);
    }

    @Test
    @DisplayName("D13: the next worker has the rows of before the kill while the abandoned handler still hangs")
    void hanging(PeeperSystem system) throws Exception {
        TallyClient tally = start(system);
        Table<String, Integer> table = TableRowsTest.open(tally, "t", SET.named());
        Gate gate = new Gate();
        tally.post((it, count) -> {
            table.put("a", 1);
            table.put("b", 1);
            gate.hang();
            assertThrows(TableAccessException.class, () -> table.put("c", 1));
            return it.same();
        });
        gate.awaitEntered();
        assertThat(table.size()).isEqualTo(2);
        tally.peeper().exit(ExitReason.KILL);
        assertThat(table.size()).isEqualTo(0);
        assertThat(table.info().size()).isEqualTo(0);
        assertThat(table.snapshot()).isEmpty();
        tally.run((it, count) -> it.reply(table.put("a", 5)));
        assertThat(table.snapshot()).containsExactly(Map.entry("a", 5));
        gate.open();
        gate.awaitLeft();
        tally.run((it, count) -> it.reply(table.put("b", 6)));
        assertThat(table.snapshot()).containsExactly(Map.entry("a", 5), Map.entry("b", 6));
        assertThat(table.size()).isEqualTo(2);
    }

    @Test
    @DisplayName(
            "D13: a row over one of an abandoned handler that hangs counts, though nobody has tidied up after that")
    void overHanging(PeeperSystem system) throws Exception {
        TallyClient tally = start(system);
        TallyClient other = start(system);
        Table<String, Integer> table = TableRowsTest.open(tally, "t", SET.access(Access.PUBLIC));
        Gate abandoned = new Gate();
        tally.post((it, count) -> {
            table.put("a", 1);
            table.put("b", 1);
            abandoned.hang();
            return it.same();
        });
        abandoned.awaitEntered();
        Gate open = new Gate();
        other.post((it, count) -> {
            table.put("a", 2);
            open.hang();
            return it.same();
        });
        open.awaitEntered();
        assertThat(table.size()).isEqualTo(2);
        tally.peeper().exit(ExitReason.KILL);
        assertThat(table.snapshot()).containsExactly(Map.entry("a", 2));
        assertThat(table.info().size()).isEqualTo(1);
        assertThat(table.size()).isEqualTo(1);
        open.open();
        other.get();
        assertThat(table.size()).isEqualTo(1);
        abandoned.open();
        abandoned.awaitLeft();
        assertThat(table.size()).isEqualTo(1);
    }

    @Test
    @DisplayName("D13: the same where only the size is asked for")
    void sizeOverHanging(PeeperSystem system) throws Exception {
        TallyClient tally = start(system);
        TallyClient other = start(system);
        Table<String, Integer> table = TableRowsTest.open(tally, "t", SET.access(Access.PUBLIC));
        Gate abandoned = new Gate();
        tally.post((it, count) -> {
            table.put("a", 1);
            abandoned.hang();
            return it.same();
        });
        abandoned.awaitEntered();
        Gate open = new Gate();
        other.post((it, count) -> {
            table.put("a", 2);
            open.hang();
            return it.same();
        });
        open.awaitEntered();
        tally.peeper().exit(ExitReason.KILL);
        assertThat(table.size()).isEqualTo(1);
        open.open();
        abandoned.open();
    }

    /** A message that writes its number to all rows, drops some, and makes them again. */
    private static Tally.Step<Integer> round(Table<Integer, Integer> table, int rows, boolean counts) {
        return (it, number) -> {
            // told by the reply alone: an abandoned handler may well see what the next one writes
            int broken = 0;
            // between messages all rows are of the last one that was completed
            for (int i = 0; i < rows; i++) {
                Integer value = table.get(i);
                if (value == null || !value.equals(number)) {
                    broken++;
                }
            }
            if (counts && table.size() != rows) {
                broken++;
            }
            for (int i = 0; i < rows; i++) {
                if (ThreadLocalRandom.current().nextInt(4) == 0) {
                    table.remove(i);
                }
                table.put(-i - 1, number);
                table.put(i, number + 1);
                table.remove(-i - 1);
            }
            return it.reply(broken, number + 1);
        };
    }

    private static void storm(PeeperSystem system, TableSpec<Integer, Integer> spec) throws Exception {
        storm(system, spec, false);
    }

    private static void storm(PeeperSystem system, TableSpec<Integer, Integer> spec, boolean counts) throws Exception {
        int rows = 8;
        TallyClient tally = start(system);
        Table<Integer, Integer> table = TableRowsTest.open(tally, "storm", spec);
        tally.run((it, count) -> {
            for (int i = 0; i < rows; i++) {
                table.put(i, 0);
            }
            return it.reply(null);
        });
        AtomicInteger broken = new AtomicInteger();
        AtomicInteger acknowledged = new AtomicInteger();
        AtomicInteger failed = new AtomicInteger();
        Threads.Background<Void> load = Threads.background(() -> {
            Threads.together(4, thread -> {
                for (int i = 0; i < 5_000; i++) {
                    try {
                        broken.addAndGet(tally.run(round(table, rows, counts)));
                        acknowledged.incrementAndGet();
                    } catch (WorkerExitedException e) {
                        failed.incrementAndGet();
                    }
                }
            });
            return null;
        });
        while (!load.isDone()) {
            tally.peeper().exit(ExitReason.KILL);
            LockSupport.parkNanos(ThreadLocalRandom.current().nextInt(5_000, 300_000));
        }
        load.get();
        assertThat(broken.get()).isEqualTo(0);
        assertThat(tally.get()).isEqualTo(acknowledged.get());
        assertWithMessage("killed in the middle").that(failed.get()).isGreaterThan(100);
        int last = acknowledged.get();
        tally.run((it, number) -> {
            table.forEach((key, value) -> assertThat(value).isEqualTo(last));
            return it.reply(null);
        });
        // whoever was abandoned is gone at last
        Eventually.eventually("all are gone", () -> table.size() == rows);
    }

    @Test
    @DisplayName("T251, T284, D2, D13: 20,000 messages under random kills: the rows are always those of the state")
    void set(PeeperSystem system) throws Exception {
        storm(system, TableSpec.set(Integer.class, Integer.class));
    }

    @Test
    @DisplayName("T251, T284, D2, D13: the same with an ordered set")
    void orderedSet(PeeperSystem system) throws Exception {
        storm(system, TableSpec.orderedSet(Integer.class, Integer.class));
    }

    @Test
    @DisplayName(
            "T251, D10: several peepers write to one public table and are killed: each one's rows are those of its state")
    void manyWriters(PeeperSystem system) throws Exception {
        TallyClient keeper = start(system);
        Table<String, Integer> table = TableRowsTest.open(keeper, "public", SET.access(Access.PUBLIC));
        int writers = 4;
        List<TallyClient> tallies = new ArrayList<>();
        for (int i = 0; i < writers; i++) {
            tallies.add(start(system));
            table.put("one " + i, 0);
            table.put("other " + i, 0);
        }
        AtomicInteger broken = new AtomicInteger();
        Threads.Background<Void> load = Threads.background(() -> {
            Threads.together(writers, who -> {
                for (int i = 0; i < 4_000; i++) {
                    try {
                        boolean right = tallies.get(who).run((it, number) -> {
                            boolean same =
                                    number.equals(table.get("one " + who)) && number.equals(table.get("other " + who));
                            table.put("one " + who, number + 1);
                            table.addAndGet("all of them", 1);
                            table.put("mine " + who, 1);
                            table.addAndGet("other " + who, 1);
                            table.remove("mine " + who);
                            return it.reply(same, number + 1);
                        });
                        broken.addAndGet(right ? 0 : 1);
                    } catch (WorkerExitedException e) {
                        // as it may be
                    }
                }
            });
            return null;
        });
        while (!load.isDone()) {
            tallies.get(ThreadLocalRandom.current().nextInt(writers)).peeper().exit(ExitReason.KILL);
            LockSupport.parkNanos(ThreadLocalRandom.current().nextInt(5_000, 300_000));
        }
        load.get();
        assertThat(broken.get()).isEqualTo(0);
        for (int i = 0; i < writers; i++) {
            Integer state = tallies.get(i).get();
            assertThat(table.get("one " + i)).isEqualTo(state);
            assertThat(table.get("other " + i)).isEqualTo(state);
        }
        Eventually.eventually("all are gone", () -> table.size() == 2 * writers + 1);
    }

    @Test
    @DisplayName("The number of rows is exact at every moment, also while a killed handler leaves")
    void sizeUnderKills(PeeperSystem system) throws Exception {
        storm(system, TableSpec.set(Integer.class, Integer.class), true);
    }
}
