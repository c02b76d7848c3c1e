package io.peeper;

import static com.google.common.truth.Truth.assertThat;

import io.peeper.tally.Doubling;
import io.peeper.tally.TallyClient;
import io.peeper.tally.TallyPeeper;
import io.peeper.tally.Tallying;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** How long a table lives: with its worker, or with its peeper. */
@ExtendWith(FreshSystem.class)
final class TableLifeTest {
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final TableSpec<String, Integer> SET =
            TableSpec.set(String.class, Integer.class).access(Access.PUBLIC);

    private PeeperSystem system;

    @BeforeEach
    void start(PeeperSystem fresh) {
        system = fresh;
    }

    private static Table<String, Integer> open(TallyClient client, String name, TableSpec<String, Integer> spec) {
        return TableRowsTest.open(client, name, spec);
    }

    private static void crash(TallyClient client) {
        Throwing.crash(() -> client.run((it, count) -> {
            throw new IllegalStateException("boom");
        }));
    }

    private static void kill(TallyClient client) {
        long before = client.peeper().incarnation();
        client.peeper().exit(ExitReason.KILL);
        Eventually.eventually("it is killed", () -> client.peeper().incarnation() > before);
    }

    @Test
    @DisplayName(
            "T225, S136: a table that nobody keeps ends with its worker, by a crash and by a kill, before anybody can see it")
    void neither() {
        TallyClient tally = system.start(TallyPeeper.spec(Tallying::new, 0));
        for (Runnable end : List.<Runnable>of(() -> crash(tally), () -> kill(tally))) {
            Table<String, Integer> table = open(tally, "t", SET.named());
            table.put("a", 1);
            end.run();
            assertThat(table.info().alive()).isFalse();
            assertThat(system.table("t")).isEmpty();
            Table<String, Integer> next = open(tally, "t", SET.named());
            assertThat(next).isNotSameInstanceAs(table);
            assertThat(next.size()).isEqualTo(0);
            crash(tally);
        }
    }

    @Test
    @DisplayName(
            "P31, P32, T274: by heir() or keepTables the same table is there again, under the same handle, crash after crash")
    void kept() {
        TallyClient byHeir = system.start(TallyPeeper.spec(Tallying::new, 0));
        TallyClient byAll = system.start(TallyPeeper.spec(Tallying::new, 0).keepTables(KeepTables.all()));
        TallyClient byName = system.start(TallyPeeper.spec(Tallying::new, 0).keepTables(KeepTables.named("x", "t")));
        for (TallyClient tally : List.of(byHeir, byAll, byName)) {
            TableSpec<String, Integer> spec = tally == byHeir ? SET.heir() : SET;
            Table<String, Integer> table = open(tally, "t", spec);
            assertThat(table.info().kept()).isTrue();
            table.put("a", 1);
            for (int i = 0; i < 3; i++) {
                crash(tally);
                kill(tally);
                assertThat(open(tally, "t", spec)).isSameInstanceAs(table);
                assertThat(table.get("a")).isEqualTo(1);
                assertThat(table.size()).isEqualTo(1);
            }
        }
    }

    /** Makes its tables at each start, as the documented idiom has it. */
    private static final class Keeping extends Tallying {
        @Override
        protected Next<Integer> init(Integer state, Start start) {
            context()
                    .tables()
                    .open("kept", TableSpec.set(String.class, Integer.class))
                    .putIfAbsent("made", 0);
            context()
                    .tables()
                    .open("lost", TableSpec.set(String.class, Integer.class))
                    .putIfAbsent("made", 0);
            context()
                    .tables()
                    .open("heir", TableSpec.set(String.class, Integer.class).heir())
                    .putIfAbsent("made", 0);
            return same();
        }
    }

    @Test
    @DisplayName(
            "T245: one kept by name, one made anew by init, one with an heir: what was changed stays in the first and the last")
    void complex() {
        TallyClient tally = system.start(TallyPeeper.spec(Keeping::new, 0).keepTables(KeepTables.named("kept")));
        for (int crashes = 0; crashes < 2; crashes++) {
            int now = crashes;
            tally.run((it, count) -> {
                for (Table<?, ?> each : it.context().tables().all()) {
                    @SuppressWarnings("unchecked")
                    Table<String, Integer> table = (Table<String, Integer>) each;
                    table.put("changed", now);
                    table.put("made", now + 10);
                }
                return it.reply(null);
            });
            crash(tally);
            tally.get();
            Map<String, Integer> changed = Map.of("changed", now, "made", now + 10);
            assertThat(rows("kept")).isEqualTo(changed);
            assertThat(rows("heir")).isEqualTo(changed);
            assertThat(rows("lost")).isEqualTo(Map.of("made", 0));
        }
    }

    private Map<String, Integer> rows(String name) {
        Table<String, Integer> table = system.<String, Integer>table(name).orElseThrow();
        Map<String, Integer> rows = new java.util.HashMap<>();
        table.forEach(rows::put);
        return rows;
    }

    @Test
    @DisplayName("D10: init that fails at a restart takes back its writes too, and the next one finds what was kept")
    void failingInit() {
        int[] failing = {0};
        TallyClient tally = system.start(TallyPeeper.spec(
                () -> new Tallying() {
                    @Override
                    protected Next<Integer> init(Integer state, Start start) {
                        Table<String, Integer> table = context().tables().open("t", SET.heir());
                        table.addAndGet("starts", 1);
                        if (failing[0]-- > 0) {
                            throw new IllegalStateException("init");
                        }
                        return same();
                    }
                },
                0));
        failing[0] = 3;
        crash(tally);
        tally.get();
        assertThat(tally.peeper().incarnation()).isEqualTo(5);
        assertThat(rows("t")).isEqualTo(Map.of("starts", 2));
    }

    @Test
    @DisplayName("S136: a start that fails leaves no table behind")
    void failedStart() {
        for (boolean stops : new boolean[] {true, false}) {
            try {
                system.start(TallyPeeper.spec(
                                () -> new Tallying() {
                                    @Override
                                    protected Next<Integer> init(Integer state, Start start) {
                                        context().tables().open("t", SET.heir());
                                        if (stops) {
                                            return stop(ExitReason.SHUTDOWN, state);
                                        }
                                        throw new IllegalStateException("init");
                                    }
                                },
                                0)
                        .keepTables(KeepTables.all()));
                throw new AssertionError("has started");
            } catch (StartFailedException e) {
                assertThat(system.table("t")).isEmpty();
            }
        }
    }

    @Test
    @DisplayName("S136: kept or not, all end with the peeper; terminate still has them")
    void stopped() {
        Integer[] seen = {null};
        TallyClient tally = system.start(TallyPeeper.spec(
                        () -> new Tallying() {
                            @Override
                            protected void terminate(ExitReason reason, Integer state) {
                                seen[0] = context().tables().open("t", SET).get("a");
                            }
                        },
                        0)
                .keepTables(KeepTables.all()));
        Table<String, Integer> table = open(tally, "t", SET);
        table.put("a", 1);
        tally.peeper().stop();
        assertThat(seen[0]).isEqualTo(1);
        assertThat(table.info().alive()).isFalse();
        assertThat(system.table("t")).isEmpty();
    }

    @Test
    @DisplayName("S149: an upgrade leaves the tables with their peeper, also one that fails")
    void upgraded() {
        TallyClient tally = system.start(TallyPeeper.spec(Tallying::new, 0));
        Table<String, Integer> table = open(tally, "t", SET);
        table.put("a", 1);
        tally.peeper().upgrade(Doubling::new, null);
        assertThat(open(tally, "t", SET)).isSameInstanceAs(table);
        Throwing.fails(
                UpgradeFailedException.class,
                Outcome.ROLLED_BACK,
                () -> tally.peeper()
                        .upgrade(
                                () -> new Tallying() {
                                    @Override
                                    protected Next<Integer> init(Integer state, Start start) {
                                        context().tables().open("t", SET).put("a", 2);
                                        context().tables().open("u", SET);
                                        throw new IllegalStateException("init");
                                    }
                                },
                                null));
        assertThat(rows("t")).isEqualTo(Map.of("a", 1));
        assertThat(system.table("u")).isEmpty();
    }

    @Test
    @DisplayName("P27: a transfer takes the tables along")
    void transferred() {
        DynamicSupervisor source = DynamicSupervisor.spec().start(system);
        DynamicSupervisor target = DynamicSupervisor.spec().start(system);
        TallyClient tally = source.startChild(TallyPeeper.spec(Tallying::new, 0));
        Table<String, Integer> table = open(tally, "t", SET);
        table.put("a", 1);
        source.transfer(tally.peeper(), target);
        assertThat(open(tally, "t", SET)).isSameInstanceAs(table);
        assertThat(rows("t")).isEqualTo(Map.of("a", 1));
        source.stop();
        assertThat(table.info().alive()).isTrue();
        target.stop();
        assertThat(table.info().alive()).isFalse();
    }

    @Test
    @DisplayName(
            "D8: what is kept survives a restart by the supervisor, and ends when nobody will start its peeper again")
    void supervised() throws Exception {
        TreeFixture.each(tree -> {
            Supervisor root = Supervisor.spec(Strategy.ONE_FOR_ONE)
                    .intensity(100, MINUTE)
                    .child(tree.member("a").keepTables(KeepTables.named("kept")))
                    .start(tree.system);
            PeeperRef ref = tree.ref("a");
            Table<String, Integer> kept = open(tree.client("a"), "kept", SET);
            Table<String, Integer> lost = open(tree.client("a"), "lost", SET);
            kept.put("a", 1);
            tree.client("a").post((it, count) -> {
                kept.put("a", 2);
                throw new IllegalStateException("boom");
            });
            tree.strands.settle();
            assertThat(ref.incarnation()).isEqualTo(2);
            assertThat(open(tree.client("a"), "kept", SET)).isSameInstanceAs(kept);
            assertThat(kept.snapshot()).containsExactly(Map.entry("a", 1));
            assertThat(lost.info().alive()).isFalse();
            root.terminateChild("a");
            tree.strands.settle();
            assertThat(kept.info().alive()).isFalse();
            root.stop();
            assertThat(tree.system.table("kept")).isEmpty();
        });
    }
}
