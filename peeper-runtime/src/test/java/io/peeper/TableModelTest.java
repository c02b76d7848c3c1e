package io.peeper;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.peeper.tally.Tally;
import io.peeper.tally.TallyClient;
import io.peeper.tally.TallyPeeper;
import io.peeper.tally.TallyWorker;
import io.peeper.tally.Tallying;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Random messages that write to state, dictionary and tables and end in all ways, at every step, against a model. */
@ExtendWith(FreshSystem.class)
final class TableModelTest {
    private static final int KEYS = 4;

    private final ExecutorService outside = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "outside");
        thread.setDaemon(true);
        return thread;
    });

    private Random random;
    private TallyClient owner;
    private TallyClient other;
    private int ownerState;
    private int otherState;
    private List<Table<Integer, Integer>> tables;
    private List<TableModel> models;
    private final StringBuilder story = new StringBuilder();

    @AfterEach
    void stop() {
        outside.shutdownNow();
    }

    private static TableSpec<Integer, Integer> spec(TableType type) {
        return switch (type) {
            case SET -> TableSpec.set(Integer.class, Integer.class);
            case ORDERED_SET -> TableSpec.orderedSet(Integer.class, Integer.class);
            case BAG -> TableSpec.bag(Integer.class, Integer.class);
            case DUPLICATE_BAG -> TableSpec.duplicateBag(Integer.class, Integer.class);
        };
    }

    private void begin(long seed) {
        random = new Random(seed);
        PeeperSystem system = new Simulation(seed).system();
        PeeperSpec<TallyClient, Integer> spec =
                TallyPeeper.spec(Tallying::new, 0).intensity(100_000, Duration.ofDays(1));
        owner = system.start(spec.keepTables(KeepTables.all()));
        other = system.start(spec);
        ownerState = 0;
        otherState = 0;
        tables = new ArrayList<>();
        models = new ArrayList<>();
        for (TableType type : TableType.values()) {
            for (Access access : new Access[] {Access.PROTECTED, Access.PUBLIC}) {
                tables.add(TableRowsTest.open(
                        owner, type + " " + access, spec(type).access(access)));
                models.add(new TableModel(type));
            }
        }
    }

    @Test
    @DisplayName(
            "D2, D10: under each of 300 seeds, of all types, with others writing to the public ones: what is there is what counts")
    void underSeeds() {
        for (long seed = 0; seed < 300; seed++) {
            begin(seed);
            for (int i = 0; i < 30; i++) {
                story.setLength(0);
                try {
                    message(owner, 2);
                    check();
                } catch (Throwable e) {
                    throw new AssertionError("seed " + seed + ", message " + i + ": " + story, e);
                }
            }
        }
    }

    private void check() {
        assertThat(owner.get()).isEqualTo(ownerState);
        assertThat(other.get()).isEqualTo(otherState);
        assertThat(DictionaryTest.kept(owner)).isEqualTo(ownerState == 0 ? Map.of() : Map.of("n", ownerState));
        owner.run((it, count) -> {
            checkTables();
            return it.reply(null);
        });
    }

    private void checkTables() {
        for (int i = 0; i < tables.size(); i++) {
            Table<Integer, Integer> table = tables.get(i);
            TableModel model = models.get(i);
            assertWithMessage("%s", table).that(TableModel.rowsOf(table)).isEqualTo(model.rows());
            assertWithMessage("size of %s", table).that(table.size()).isEqualTo(model.size());
            assertWithMessage("info of %s", table).that(table.info().size()).isEqualTo(model.size());
            for (int key = 0; key < KEYS; key++) {
                assertThat(table.getAll(key)).isEqualTo(model.values(key));
            }
        }
    }

    /** One write to one table, here and in the model, whose answers have to be the same. */
    private void write(Object by, boolean publicOnly) {
        int which = random.nextInt(tables.size() / 2) * 2 + (publicOnly || random.nextBoolean() ? 1 : 0);
        Table<Integer, Integer> table = tables.get(which);
        TableModel model = models.get(which);
        int key = random.nextInt(KEYS);
        int value = random.nextInt(5);
        int what = random.nextInt(16);
        story.append(' ')
                .append(which)
                .append(':')
                .append(what)
                .append('(')
                .append(key)
                .append(',')
                .append(value)
                .append(')');
        switch (what) {
            case 0, 1, 2 -> assertThat(table.remove(key)).isEqualTo(model.remove(by, key));
            case 3, 4 -> assertThat(table.removeEntry(key, value)).isEqualTo(model.removeEntry(by, key, value));
            case 5 -> assertThat(table.putIfAbsent(key, value)).isEqualTo(model.putIfAbsent(by, key, value));
            case 6 -> {
                if (which < 4) {
                    assertThat(table.addAndGet(key, value)).isEqualTo(model.add(by, key, value));
                }
            }
            case 7 -> {
                Map<Integer, Integer> rows = Map.of(key, value, KEYS, value + 1);
                table.putAll(rows);
                rows.forEach((one, two) -> model.put(by, one, two));
            }
            case 8 -> {
                if (random.nextInt(3) == 0) {
                    table.clear();
                    model.clear(by);
                }
            }
            case 9 -> assertThat(table.removeIf((one, two) -> two < value)).isEqualTo(model.removeIf(by, value));
            default -> assertThat(table.put(key, value)).isEqualTo(model.put(by, key, value));
        }
    }

    /** Steps of a message, some of them somebody else's. */
    private void steps(Object by, TallyClient self, int depth) throws Exception {
        for (int left = random.nextInt(7); left > 0; left--) {
            int what = random.nextInt(8);
            if (what == 0) {
                story.append(" outside");
                outside.submit(() -> write("outside", true)).get();
            } else if (what == 1 && depth > 0) {
                TallyClient next = self == owner ? other : owner;
                if (depth == 2) {
                    message(next, 0);
                }
            } else {
                write(by, self != owner);
            }
            if (random.nextInt(4) == 0 && self == owner) {
                checkTables();
            }
        }
    }

    /** One message, which ends in one of all ways. */
    private void message(TallyClient self, int depth) throws Exception {
        Object by = new Object();
        String name = self == owner ? "owner" : "other";
        int end = random.nextInt(6);
        story.append(" {").append(name).append(' ').append(end);
        switch (end) {
            case 0 -> {
                Throwing.crash(() -> self.run((it, count) -> {
                    inside(it, count);
                    steps(by, self, depth);
                    throw new IllegalStateException("boom");
                }));
                undo(by);
            }
            case 1 -> {
                assertThrows(
                        Tally.NotEnough.class,
                        () -> self.askNumber((it, count, from) -> {
                            inside(it, count);
                            steps(by, self, depth);
                            throw new Tally.NotEnough("on purpose");
                        }));
                undo(by);
            }
            case 2 -> {
                Throwable[] wrong = {null};
                Throwing.fails(
                        WorkerExitedException.class,
                        Outcome.ROLLED_BACK,
                        () -> self.run((it, count) -> {
                            try {
                                inside(it, count);
                                steps(by, self, depth);
                                it.context().ref().exit(ExitReason.KILL);
                                undo(by);
                                Table<Integer, Integer> table = tables.get(1);
                                assertThrows(TableAccessException.class, () -> table.put(1, 1));
                            } catch (Throwable e) {
                                wrong[0] = e;
                            }
                            return it.reply(null, count + 1);
                        }));
                if (wrong[0] != null) {
                    throw new AssertionError(wrong[0]);
                }
            }
            default -> {
                self.run((it, count) -> {
                    inside(it, count);
                    steps(by, self, depth);
                    return it.reply(null, count + 1);
                });
                if (self == owner) {
                    ownerState++;
                } else {
                    otherState++;
                }
            }
        }
        story.append('}');
    }

    private static void inside(TallyWorker it, Integer count) {
        it.context().dictionary().put("n", count + 1);
    }

    private void undo(Object by) {
        models.forEach(model -> model.undo(by));
    }
}
