package io.peeper;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import io.peeper.Threads.Background;
import io.peeper.tally.TallyClient;
import io.peeper.tally.TallyPeeper;
import io.peeper.tally.Tallying;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntBinaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Tables that many threads use at once. */
@ExtendWith(FreshSystem.class)
final class TableThreadsTest {
    private static final int THREADS = 4;

    private TallyClient tally;

    @BeforeEach
    void start(PeeperSystem system) {
        tally = system.start(TallyPeeper.spec(Tallying::new, 0));
    }

    private <K, V> Table<K, V> open(TableSpec<K, V> spec) {
        return TableRowsTest.open(tally, "table " + spec.type(), spec.access(Access.PUBLIC));
    }

    /** Something that is done over and over while something else lasts. */
    private static final class Loop {
        private final AtomicInteger rounds = new AtomicInteger();
        private final Background<Void> thread;

        Loop(AtomicBoolean over, Runnable body) {
            thread = Threads.background(() -> {
                while (!over.get()) {
                    body.run();
                    rounds.incrementAndGet();
                }
                return null;
            });
        }

        /** Whether it should be given more time to do it so often. */
        boolean lacks(int enough) {
            return !thread.isDone() && rounds.get() < enough;
        }

        /** What it threw fails the test. */
        void end(int enough) throws Exception {
            thread.get();
            assertThat(rounds.get()).isAtLeast(enough);
        }
    }

    private static Loop meanwhile(AtomicBoolean over, Runnable body) {
        return new Loop(over, body);
    }

    @Test
    @DisplayName("T231, S147: counters, updates and rows of a bag by several threads: none is lost")
    void counters() throws Exception {
        Table<String, Integer> set = open(TableSpec.set(String.class, Integer.class));
        Table<String, Integer> ordered = open(TableSpec.orderedSet(String.class, Integer.class));
        Table<String, Integer> bag = open(TableSpec.duplicateBag(String.class, Integer.class));
        int each = 20_000;
        Threads.together(THREADS, thread -> {
            for (int i = 0; i < each; i++) {
                set.addAndGet("a", 1);
                ordered.update("a", 0, value -> value + 1);
                if (i % 50 == 0) {
                    bag.put("a", i);
                }
            }
        });
        assertThat(set.get("a")).isEqualTo(THREADS * each);
        assertThat(ordered.get("a")).isEqualTo(THREADS * each);
        assertThat(bag.getAll("a")).hasSize(THREADS * each / 50);
        assertThat(bag.size()).isEqualTo(THREADS * each / 50);
    }

    @Test
    @DisplayName("S140, S147: putAll and clear are seen all at once, outside of handlers and in them")
    void allAtOnce() throws Exception {
        for (boolean inHandler : new boolean[] {true, false}) {
            Table<String, Integer> set = open(TableSpec.set(String.class, Integer.class));
            set.putAll(Map.of("a", 0, "b", 0));
            AtomicBoolean over = new AtomicBoolean();
            AtomicInteger torn = new AtomicInteger();
            List<Loop> readers = new ArrayList<>();
            for (boolean aFirst : new boolean[] {true, false}) {
                readers.add(meanwhile(over, () -> {
                    Integer one = set.get(aFirst ? "a" : "b");
                    Integer other = set.get(aFirst ? "b" : "a");
                    // numbers only grow, and after each clearing comes a larger one
                    if (one != null && other != null && other < one) {
                        torn.incrementAndGet();
                    }
                }));
            }
            for (int i = 1; i <= 3_000 || readers.stream().anyMatch(one -> one.lacks(10)); i++) {
                int number = i;
                Runnable write = () -> {
                    set.putAll(Map.of("a", number, "b", number));
                    if (number % 3 == 0) {
                        set.clear();
                    }
                };
                if (inHandler) {
                    tally.run((it, count) -> {
                        write.run();
                        return it.reply(null);
                    });
                } else {
                    write.run();
                }
            }
            over.set(true);
            for (Loop reader : readers) {
                reader.end(10);
            }
            assertThat(torn.get()).isEqualTo(0);
            set.clear();
            assertThat(set.size()).isEqualTo(0);
        }
    }

    /** What somebody who looks on all the time gets as the number of rows, while messages are handled. */
    private static void counted(Table<?, ?> table, Runnable messages, IntBinaryOperator wrong) throws Exception {
        AtomicBoolean over = new AtomicBoolean();
        List<String> off = Collections.synchronizedList(new ArrayList<>());
        int[] last = {table.size()};
        Loop reader = meanwhile(over, () -> {
            int now = table.size();
            if (wrong.applyAsInt(last[0], now) != 0) {
                off.add(last[0] + " " + now);
            }
            last[0] = now;
        });
        do {
            messages.run();
        } while (reader.lacks(1_000));
        over.set(true);
        reader.end(1_000);
        assertThat(off).isEmpty();
    }

    @Test
    @DisplayName(
            "The number of rows is exact at every moment while messages write over rows, and are kept or taken back")
    void countedOver(PeeperSystem system) throws Exception {
        TallyClient keeping = system.start(TallyPeeper.spec(Tallying::new, 0)
                .keepTables(KeepTables.all())
                .intensity(1_000_000, Duration.ofSeconds(10)));
        Table<Integer, Integer> table =
                TableRowsTest.open(keeping, "counted", TableSpec.orderedSet(Integer.class, Integer.class));
        int rows = 10;
        keeping.run((it, count) -> {
            for (int i = 0; i < rows; i++) {
                table.put(i, 0);
            }
            return it.reply(null);
        });
        Runnable messages = () -> {
            for (int i = 0; i < 20_000; i++) {
                int number = i;
                keeping.post((it, count) -> {
                    for (int row = 0; row < rows; row++) {
                        table.put(row, number);
                    }
                    if (number % 4 == 0) {
                        throw new IllegalStateException("boom");
                    }
                    return it.same();
                });
                if (i % 100 == 0) {
                    keeping.get();
                }
            }
            keeping.get();
        };
        counted(table, messages, (last, now) -> now - rows);
    }

    @Test
    @DisplayName("The number of rows grows by one with each message that adds one, and never goes back")
    void countedUp() throws Exception {
        Table<Integer, Integer> table = open(TableSpec.set(Integer.class, Integer.class));
        int messages = 20_000;
        counted(
                table,
                () -> {
                    for (int i = 0; i < messages; i++) {
                        int number = i;
                        tally.post((it, count) -> {
                            table.put(number, number);
                            return it.same();
                        });
                        if (i % 100 == 0) {
                            tally.get();
                        }
                    }
                    tally.get();
                },
                (last, now) -> now < last || now > messages ? 1 : 0);
        assertThat(table.size()).isEqualTo(messages);
    }

    @Test
    @DisplayName("Two peepers that each add rows and remove them again in one public table: the number is what is left")
    void countedByTwo(PeeperSystem system) throws Exception {
        Table<Integer, Integer> table = open(TableSpec.set(Integer.class, Integer.class));
        List<TallyClient> two = List.of(
                tally, system.start(TallyPeeper.spec(Tallying::new, 0).intensity(1_000_000, Duration.ofSeconds(10))));
        for (int round = 0; round < 20; round++) {
            Threads.together(2, who -> {
                for (int i = 0; i < 100; i++) {
                    two.get(who).run((it, count) -> {
                        for (int each = 0; each < 20; each++) {
                            int key = ThreadLocalRandom.current().nextInt(8);
                            if (ThreadLocalRandom.current().nextBoolean()) {
                                table.put(key, who);
                            } else {
                                table.remove(key);
                            }
                        }
                        return it.reply(null);
                    });
                }
            });
            assertThat(table.size()).isEqualTo(table.snapshot().size());
        }
    }

    @Test
    @DisplayName(
            "T233, S146, S147: a traversal while others write shows each row that stays exactly once, and none twice")
    void traversals() throws Exception {
        for (TableSpec<Integer, Integer> spec : List.of(
                TableSpec.set(Integer.class, Integer.class),
                TableSpec.orderedSet(Integer.class, Integer.class),
                TableSpec.bag(Integer.class, Integer.class))) {
            Table<Integer, Integer> table = open(spec);
            int stay = 500;
            for (int key = 0; key < stay; key++) {
                table.put(key, 0);
            }
            AtomicBoolean over = new AtomicBoolean();
            // outside, where rows are unlinked at once; and in handlers, where others unlink them
            Loop outside = meanwhile(over, () -> {
                int key = stay + ThreadLocalRandom.current().nextInt(500);
                table.remove(key);
                table.put(key, 1);
            });
            Loop inside = meanwhile(
                    over,
                    () -> tally.run((it, count) -> {
                        for (int i = 0; i < 50; i++) {
                            int key = stay + 500 + ThreadLocalRandom.current().nextInt(500);
                            table.put(key, 1);
                            table.remove(ThreadLocalRandom.current().nextInt(500) + stay + 500);
                        }
                        return it.reply(null);
                    }));
            for (int round = 0; round < 200 || outside.lacks(1) || inside.lacks(1); round++) {
                Map<Integer, Integer> seen = new HashMap<>();
                table.forEach((key, value) -> seen.merge(key, 1, Integer::sum));
                seen.forEach((key, times) ->
                        assertWithMessage("%s of %s", key, table).that(times).isEqualTo(1));
                for (int key = 0; key < stay; key++) {
                    assertWithMessage("%s of %s", key, table).that(seen).containsKey(key);
                }
            }
            over.set(true);
            outside.end(1);
            inside.end(1);
        }
    }

    @Test
    @DisplayName("T233: one thread that removes, puts again and adds while it traverses sees each old row exactly once")
    void writingTraversal() {
        for (boolean inHandler : new boolean[] {true, false}) {
            Table<Integer, Integer> set = open(TableSpec.set(Integer.class, Integer.class));
            for (int key = 0; key < 1_000; key++) {
                set.put(key, 0);
            }
            Map<Integer, Integer> seen = new HashMap<>();
            Runnable traversal = () -> set.forEach((key, value) -> {
                seen.merge(key, 1, Integer::sum);
                set.remove(key);
                set.put(key + 10_000, 1);
                set.put(key, 2);
                // whatever is left to unlink is unlinked
                set.remove(-1);
            });
            if (inHandler) {
                tally.run((it, count) -> {
                    traversal.run();
                    return it.reply(null);
                });
            } else {
                traversal.run();
            }
            for (int key = 0; key < 1_000; key++) {
                assertWithMessage("%s", key).that(seen).containsEntry(key, 1);
            }
            assertThat(set.size()).isEqualTo(2_000);
            set.clear();
        }
    }
}
