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
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Generated messages that end at every one of their steps in every way, on all tables of all accesses, while others write to the public
 * ones all the time: what survives is what the last completed message left.
 */
@ExtendWith(FreshSystem.class)
final class TableStepsTest {
    private static final int STEPS = 6;

    /** A set of keys has one writer, since what several make of one row at the same time is one of many things. */
    private static final int KEYS = 4;

    private enum End {
        CRASH,
        KILL,
        DECLARED,
        ILLEGAL
    }

    /** Writes to a table and to its model, and says whether both answered the same. */
    private interface Step {
        boolean on(Table<Integer, Integer> table, TableModel model, Object by);
    }

    private record Planned(int table, Step step) {}

    /** Somebody who writes to rows of its own. */
    private static final class Writer {
        private final List<Table<Integer, Integer>> tables;
        private final List<TableModel> models = new ArrayList<>();
        private final Random random;
        private final int firstKey;

        Writer(List<Table<Integer, Integer>> tables, Random random, int firstKey) {
            this.tables = tables;
            this.random = random;
            this.firstKey = firstKey;
            tables.forEach(table -> models.add(new TableModel(table.info().type())));
        }

        List<Planned> plan(boolean alone) {
            List<Planned> plan = new ArrayList<>();
            for (int i = 0; i < STEPS; i++) {
                int which = random.nextInt(tables.size());
                TableInfo info = tables.get(which).info();
                plan.add(new Planned(which, step(info.type(), alone && info.access() != Access.PUBLIC)));
            }
            return plan;
        }

        private Step step(TableType type, boolean alone) {
            int key = firstKey + random.nextInt(KEYS);
            int value = random.nextInt(4);
            return switch (random.nextInt(alone ? 11 : 9)) {
                case 0 -> (table, model, by) -> same(table.remove(key), model.remove(by, key));
                case 1 -> (table, model, by) -> table.removeEntry(key, value) == model.removeEntry(by, key, value);
                case 2 -> (table, model, by) -> same(table.putIfAbsent(key, value), model.putIfAbsent(by, key, value));
                case 3 ->
                    (table, model, by) -> {
                        table.putAll(Map.of(key, value, firstKey + KEYS, value));
                        model.put(by, key, value);
                        model.put(by, firstKey + KEYS, value);
                        return true;
                    };
                case 4 ->
                    type.isSet()
                            ? (table, model, by) -> same(table.addAndGet(key, value), model.add(by, key, value))
                            : put(key, value);
                case 5 ->
                    type.isSet()
                            ? (table, model, by) ->
                                    same(table.update(key, 0, old -> old + value), model.add(by, key, value))
                            : put(key, value);
                case 9 ->
                    (table, model, by) -> {
                        table.clear();
                        model.clear(by);
                        return true;
                    };
                case 10 -> (table, model, by) -> table.removeIf((one, two) -> two < value) == model.removeIf(by, value);
                default -> put(key, value);
            };
        }

        private static Step put(int key, int value) {
            return (table, model, by) -> same(table.put(key, value), model.put(by, key, value));
        }

        private static boolean same(Object one, Object other) {
            return one == null ? other == null : one.equals(other);
        }

        /** Does so many steps of a plan; what went wrong, or nothing. */
        List<String> go(List<Planned> plan, int steps, Object by) {
            List<String> wrong = new ArrayList<>();
            for (Planned each : plan.subList(0, steps)) {
                Table<Integer, Integer> table = tables.get(each.table);
                if (!each.step.on(table, models.get(each.table), by)) {
                    wrong.add("an answer of " + table);
                }
            }
            return wrong;
        }

        void undo(Object by) {
            models.forEach(model -> model.undo(by));
        }

        /** Compares its own rows; for its owner's handlers. */
        List<String> check() {
            List<String> wrong = new ArrayList<>();
            for (int i = 0; i < tables.size(); i++) {
                Table<Integer, Integer> table = tables.get(i);
                Map<Integer, List<Integer>> rows = new TreeMap<>(TableModel.rowsOf(table));
                rows.keySet().removeIf(key -> key < firstKey || key > firstKey + KEYS);
                if (!rows.equals(models.get(i).rows())) {
                    wrong.add(
                            table + " has " + rows + " and not " + models.get(i).rows());
                }
                if (table.info().access() != Access.PUBLIC
                        && table.size() != models.get(i).size()) {
                    wrong.add("size of " + table);
                }
            }
            return wrong;
        }
    }

    private static <R> void message(TallyClient tally, Tally.Step<R> step, End end) {
        switch (end) {
            case CRASH ->
                assertThat(Throwing.crash(() -> tally.run((it, count) -> {
                            step.in(it, count);
                            throw new IllegalStateException("boom");
                        })))
                        .hasMessageThat()
                        .isEqualTo("boom");
            case KILL ->
                Throwing.fails(
                        WorkerExitedException.class,
                        Outcome.ROLLED_BACK,
                        () -> tally.run((it, count) -> {
                            step.in(it, count);
                            it.context().ref().exit(ExitReason.KILL);
                            return it.reply(null, count + 1);
                        }));
            case DECLARED ->
                assertThrows(
                        Tally.NotEnough.class,
                        () -> tally.askNumber((it, count, from) -> {
                            step.in(it, count);
                            throw new Tally.NotEnough("on purpose");
                        }));
            case ILLEGAL ->
                assertThat(Throwing.crash(() -> tally.run((it, count) -> {
                            step.in(it, count);
                            return null;
                        })))
                        .isInstanceOf(IllegalStateException.class);
        }
    }

    private static TallyClient start(PeeperSystem system) {
        return system.start(TallyPeeper.spec(Tallying::new, 0)
                .keepTables(KeepTables.all())
                .intensity(10_000_000, Duration.ofSeconds(10)));
    }

    /** Messages of a peeper, each one cut off at every step in every way before it is let through. */
    private static int messages(TallyClient tally, Writer writer, boolean alone, int count) {
        for (int number = 0; number < count; number++) {
            List<Planned> plan = writer.plan(alone);
            int state = number;
            for (int steps = 0; steps <= STEPS; steps++) {
                End end = End.values()[(number + steps) % End.values().length];
                Object by = new Object();
                int cut = steps;
                List<String> wrong = new ArrayList<>();
                message(
                        tally,
                        (it, before) -> {
                            it.context().dictionary().put("n", -1);
                            wrong.addAll(writer.go(plan, cut, by));
                            return it.reply(null);
                        },
                        end);
                writer.undo(by);
                wrong.addAll(tally.<List<String>>run((it, before) -> it.reply(survived(it, before, state, writer))));
                assertWithMessage("message %s, %s after %s steps", number, end, steps)
                        .that(wrong)
                        .isEmpty();
            }
            List<String> wrong = tally.run((it, before) -> {
                it.context().dictionary().put("n", before + 1);
                return it.reply(writer.go(plan, STEPS, "kept"), before + 1);
            });
            wrong.addAll(tally.<List<String>>run((it, before) -> it.reply(survived(it, before, state + 1, writer))));
            assertWithMessage("message %s", number).that(wrong).isEmpty();
        }
        return count;
    }

    private static List<String> survived(TallyWorker it, int state, int expected, Writer writer) {
        List<String> wrong = writer.check();
        if (state != expected) {
            wrong.add("the state is " + state);
        }
        Object kept = it.context().dictionary().get("n");
        if (expected == 0 ? kept != null : !Integer.valueOf(expected).equals(kept)) {
            wrong.add("the dictionary has " + kept);
        }
        return wrong;
    }

    @Test
    @DisplayName(
            "D2, D10: messages cut off at every step, on tables of all types and accesses, while others write to the public ones")
    void everyStep(PeeperSystem system) throws Exception {
        TallyClient owner = start(system);
        List<Table<Integer, Integer>> all = new ArrayList<>();
        for (Access access : Access.values()) {
            for (TableSpec<Integer, Integer> spec : List.of(
                    TableSpec.set(Integer.class, Integer.class),
                    TableSpec.orderedSet(Integer.class, Integer.class),
                    TableSpec.bag(Integer.class, Integer.class),
                    TableSpec.duplicateBag(Integer.class, Integer.class))) {
                all.add(TableRowsTest.open(owner, access + " " + spec.type(), spec.access(access)));
            }
        }
        List<Table<Integer, Integer>> shared = all.stream()
                .filter(each -> each.info().access() == Access.PUBLIC)
                .toList();
        Writer own = new Writer(all, new Random(1), 0);
        Writer theirs = new Writer(shared, new Random(2), 100);
        Writer outside = new Writer(shared, new Random(3), 200);
        TallyClient other = start(system);
        AtomicBoolean over = new AtomicBoolean();
        Threads.Background<Integer> writing = Threads.background(() -> {
            int count = 0;
            while (!over.get()) {
                assertThat(outside.go(outside.plan(false), STEPS, "outside")).isEmpty();
                assertThat(outside.check()).isEmpty();
                count++;
                if (count % 50 == 0) {
                    // the model replays all writes
                    shared.forEach(table -> {
                        for (int key = 200; key <= 200 + KEYS; key++) {
                            table.remove(key);
                        }
                    });
                    outside.models.replaceAll(model -> new TableModel(
                            shared.get(outside.models.indexOf(model)).info().type()));
                }
            }
            return count;
        });
        Threads.Background<Integer> failing = Threads.background(() -> messages(other, theirs, false, 60));
        messages(owner, own, true, 60);
        failing.get();
        over.set(true);
        assertThat(writing.get()).isGreaterThan(50);
        List<String> wrong = owner.run((it, count) -> {
            List<String> found = new ArrayList<>(own.check());
            for (int i = 0; i < all.size(); i++) {
                Table<Integer, Integer> table = all.get(i);
                int inPublic = shared.indexOf(table);
                int rows = own.models.get(i).size();
                if (inPublic >= 0) {
                    rows += theirs.models.get(inPublic).size()
                            + outside.models.get(inPublic).size();
                }
                if (table.size() != rows || table.info().size() != rows) {
                    found.add("size of " + table + " is " + table.size() + " and not " + rows);
                }
            }
            return it.reply(found);
        });
        assertThat(wrong).isEmpty();
    }
}
