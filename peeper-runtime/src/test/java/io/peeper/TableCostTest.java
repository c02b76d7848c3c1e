package io.peeper;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import io.peeper.tally.TallyClient;
import io.peeper.tally.TallyPeeper;
import io.peeper.tally.Tallying;
import java.lang.management.ManagementFactory;
import java.lang.ref.WeakReference;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What messages and crashes cost where there are many rows, and what is left of them. */
final class TableCostTest {
    private static final int MANY = 1_000_000;

    /** A key that counts how often it is looked at. */
    private record Key(int number) implements Comparable<Key> {
        private static int looks;

        @Override
        public int hashCode() {
            looks++;
            return number;
        }

        @Override
        public boolean equals(Object other) {
            looks++;
            return other instanceof Key key && key.number == number;
        }

        @Override
        public int compareTo(Key other) {
            looks++;
            return Integer.compare(number, other.number);
        }
    }

    private TallyClient tally;

    @BeforeEach
    void start() {
        FreshSystem.LOGGER.setLevel(java.util.logging.Level.OFF);
        tally = new Simulation(1)
                .system()
                .start(TallyPeeper.spec(Tallying::new, 0)
                        .keepTables(KeepTables.all())
                        .intensity(10_000_000, Duration.ofDays(1)));
    }

    private Table<Key, Integer> table(TableSpec<Key, Integer> spec, int rows) {
        Table<Key, Integer> table = TableRowsTest.open(tally, "of " + rows, spec.access(Access.PUBLIC));
        for (int i = 0; i < rows; i++) {
            table.put(new Key(i), i);
        }
        return table;
    }

    private void crash(Table<Key, Integer> table, IntConsumer body) {
        Throwing.crash(() -> tally.run((it, count) -> {
            body.accept(0);
            throw new IllegalStateException("boom");
        }));
        tally.get();
    }

    private static void threeRows(Table<Key, Integer> table) {
        table.put(new Key(1), -1);
        table.remove(new Key(2));
        table.put(new Key(-1), 0);
    }

    private static long allocated() {
        return ((com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean())
                .getThreadAllocatedBytes(Thread.currentThread().getId());
    }

    @Test
    @DisplayName(
            "A crash asks no key of a table for anything, and takes no more memory with 1,000,000 rows than with 10")
    void crashes() {
        for (TableSpec<Key, Integer> spec : List.of(
                TableSpec.set(Key.class, Integer.class),
                TableSpec.orderedSet(Key.class, Integer.class),
                TableSpec.bag(Key.class, Integer.class))) {
            long[] bytes = new long[2];
            for (int which = 0; which < 2; which++) {
                Table<Key, Integer> table = table(spec, which == 0 ? 10 : MANY);
                int[] looks = {0};
                for (int i = 0; i < 200; i++) {
                    long before = allocated();
                    crash(table, at -> {
                        threeRows(table);
                        looks[0] = Key.looks;
                    });
                    bytes[which] = allocated() - before;
                    assertThat(Key.looks).isEqualTo(looks[0]);
                }
                assertThat(table.size()).isEqualTo(which == 0 ? 10 : MANY);
                tally.run((it, count) -> {
                    table.delete();
                    return it.reply(null);
                });
            }
            assertWithMessage("bytes with %s rows and with 10, %s", MANY, spec.type())
                    .that((double) bytes[1])
                    .isLessThan(1.5 * bytes[0]);
        }
    }

    @Test
    @DisplayName("Clearing a table, and taking that back, looks at no row")
    void clearing() {
        Table<Key, Integer> table = table(TableSpec.set(Key.class, Integer.class), MANY);
        tally.run((it, count) -> {
            table.access(Access.PRIVATE);
            return it.reply(null);
        });
        int before = Key.looks;
        crash(table, at -> table.clear());
        long bytes = allocated();
        crash(table, at -> table.clear());
        assertThat(allocated() - bytes).isLessThan(100_000L);
        assertThat(Key.looks).isEqualTo(before);
        assertThat(table.info().size()).isEqualTo(MANY);
    }

    @Test
    @DisplayName("Rows that were taken back or removed are unlinked by what comes next, and held by nobody")
    void unlinked() {
        Table<Key, Object> table = TableRowsTest.open(
                tally, "t", TableSpec.set(Key.class, Object.class).access(Access.PUBLIC));
        List<WeakReference<Object>> values = new ArrayList<>();
        for (boolean crashes : new boolean[] {true, false}) {
            Runnable writing = () -> tally.run((it, count) -> {
                for (int i = 0; i < 1_000; i++) {
                    Object value = new Object();
                    values.add(new WeakReference<>(value));
                    table.put(new Key(i), value);
                }
                if (crashes) {
                    throw new IllegalStateException("boom");
                }
                for (int i = 0; i < 1_000; i++) {
                    table.remove(new Key(i));
                }
                return it.reply(null);
            });
            if (crashes) {
                Throwing.crash(writing::run);
            } else {
                writing.run();
            }
            tally.get();
            Eventually.eventually("nobody holds a value", () -> {
                System.gc();
                return values.stream().allMatch(each -> each.get() == null);
            });
            for (int i = 0; i < 4; i++) {
                table.remove(new Key(-1));
            }
            int before = Key.looks;
            table.stream().forEach(each -> {});
            table.put(new Key(2_000), "one");
            table.remove(new Key(2_000));
            assertWithMessage("nothing is left to unlink")
                    .that(Key.looks - before)
                    .isAtMost(10);
        }
    }

    @Test
    @DisplayName("1,000,000 tables opened and deleted, and 100,000 crashes of one, leave nothing behind")
    void leaks() {
        TableSpec<Key, Integer> spec = TableSpec.set(Key.class, Integer.class).named();
        WeakReference<?>[] some = new WeakReference<?>[10];
        for (int i = 0; i < 1_000; i++) {
            int at = i % 10;
            tally.run((it, count) -> {
                for (int each = 0; each < 1_000; each++) {
                    Table<Key, Integer> table = it.context().tables().open("table " + each, spec);
                    table.put(new Key(1), 1);
                    table.delete();
                    some[at] = new WeakReference<>(table);
                }
                return it.reply(null);
            });
        }
        Table<Key, Integer> table = table(TableSpec.set(Key.class, Integer.class), 10);
        for (int i = 0; i < 100_000; i++) {
            crash(table, at -> threeRows(table));
        }
        int before = Key.looks;
        assertThat(table.snapshot()).hasSize(10);
        assertThat(Key.looks - before).isLessThan(100);
        Eventually.eventually("nobody holds a table", () -> {
            System.gc();
            return Arrays.stream(some).allMatch(each -> each.get() == null);
        });
        assertThat(tally.<Integer>run(
                        (it, count) -> it.reply(it.context().tables().all().size())))
                .isEqualTo(1);
    }

    @Test
    @Tag("stress")
    @DisplayName(
            "A crash takes as long with 1,000,000 rows as with 10, and so does a message that writes three: at most half as long again")
    void times() {
        Table<Key, Integer> few = table(TableSpec.set(Key.class, Integer.class), 10);
        Table<Key, Integer> many = table(TableSpec.set(Key.class, Integer.class), MANY);
        for (boolean crashes : new boolean[] {true, false}) {
            double[] ratios = new double[21];
            for (int round = 0; round < ratios.length; round++) {
                ratios[round] = median(many, crashes) / median(few, crashes);
            }
            Arrays.sort(ratios);
            double ratio = ratios[ratios.length / 2];
            System.out.printf("%s with %,d rows and with 10: %.2f%n", crashes ? "crashes" : "messages", MANY, ratio);
            assertWithMessage(crashes ? "crashes" : "messages").that(ratio).isAtMost(1.5);
        }
    }

    private double median(Table<Key, Integer> table, boolean crashes) {
        long[] nanos = new long[501];
        for (int i = 0; i < nanos.length; i++) {
            long began = System.nanoTime();
            if (crashes) {
                crash(table, at -> threeRows(table));
            } else {
                tally.run((it, count) -> {
                    threeRows(table);
                    table.put(new Key(2), 2);
                    table.remove(new Key(-1));
                    return it.reply(null);
                });
            }
            nanos[i] = System.nanoTime() - began;
        }
        Arrays.sort(nanos);
        return nanos[nanos.length / 2];
    }
}
