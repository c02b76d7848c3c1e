package io.peeper;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.peeper.tally.Tally;
import io.peeper.tally.TallyClient;
import io.peeper.tally.TallyPeeper;
import io.peeper.tally.TallyWorker;
import io.peeper.tally.Tallying;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a message that fails has written to tables is as if it had never been. */
@ExtendWith(FreshSystem.class)
final class TableRollbackTest {
    private PeeperSystem system;
    private TallyClient tally;

    @BeforeEach
    void start(PeeperSystem fresh) {
        system = fresh;
        tally = system.start(TallyPeeper.spec(Tallying::new, 0).keepTables(KeepTables.all()));
    }

    private <K, V> Table<K, V> open(String name, TableSpec<K, V> spec) {
        return TableRowsTest.open(tally, name, spec);
    }

    private void in(TallyClient client, Consumer<TallyWorker> body) {
        client.run((it, count) -> {
            body.accept(it);
            return it.reply(null);
        });
    }

    private void crashing(TallyClient client, Consumer<TallyWorker> body) {
        assertThat(Throwing.crash(() -> client.run((it, count) -> {
                    body.accept(it);
                    throw new IllegalStateException("boom");
                })))
                .hasMessageThat()
                .isEqualTo("boom");
    }

    private static <K, V> List<String> shown(Table<K, V> table) {
        return table.snapshot().stream().map(Object::toString).sorted().toList();
    }

    @Test
    @DisplayName("D2, D10: whatever a crashing message did to a set is taken back")
    void set() {
        Table<String, Integer> set = open("set", TableSpec.set(String.class, Integer.class));
        in(tally, it -> set.putAll(Map.of("a", 1, "b", 2, "c", 3)));
        crashing(tally, it -> {
            set.put("a", 10);
            set.put("a", 11);
            set.remove("b");
            set.put("b", 12);
            set.remove("c");
            set.put("d", 4);
            set.addAndGet("e", 5);
            set.remove("e");
            set.update("a", value -> value + 1);
            set.putAll(Map.of("f", 6, "a", 0));
            assertThat(shown(set)).containsExactly("a=0", "b=12", "d=4", "f=6");
            assertThat(set.size()).isEqualTo(4);
        });
        assertThat(shown(set)).containsExactly("a=1", "b=2", "c=3");
        assertThat(set.size()).isEqualTo(3);
    }

    @Test
    @DisplayName("D2, D10: the same for bags, whose rows are again in their order")
    void bags() {
        for (TableSpec<String, Integer> spec : List.of(
                TableSpec.bag(String.class, Integer.class), TableSpec.duplicateBag(String.class, Integer.class))) {
            Table<String, Integer> bag = open("bag of " + spec.type(), spec);
            in(tally, it -> List.of(3, 1, 2).forEach(value -> bag.put("a", value)));
            crashing(tally, it -> {
                bag.removeEntry("a", 1);
                bag.put("a", 1);
                bag.put("a", 7);
                bag.put("b", 1);
            });
            assertThat(bag.getAll("a")).containsExactly(3, 1, 2).inOrder();
            assertThat(bag.size()).isEqualTo(3);
            crashing(tally, it -> bag.remove("a"));
            assertThat(bag.getAll("a")).containsExactly(3, 1, 2).inOrder();
            assertThat(bag.size()).isEqualTo(3);
        }
    }

    @Test
    @DisplayName("D10: clearing and deleting are taken back, with what was written after")
    void wholeTables() {
        for (Access access : Access.values()) {
            Table<Integer, Integer> table = open(
                    "t" + access,
                    TableSpec.orderedSet(Integer.class, Integer.class).access(access));
            in(tally, it -> table.putAll(Map.of(1, 1, 2, 2)));
            crashing(tally, it -> {
                table.put(3, 3);
                table.clear();
                assertThat(table.size()).isEqualTo(0);
                assertThat(table.first()).isNull();
                table.put(4, 4);
                assertThat(table.snapshot()).hasSize(1);
                table.clear();
                table.delete();
                assertThrows(TableAccessException.class, () -> table.put(5, 5));
            });
            in(tally, it -> {
                assertThat(table.snapshot()).containsExactly(Map.entry(1, 1), Map.entry(2, 2));
                assertThat(table.size()).isEqualTo(2);
                table.clear();
                table.put(6, 6);
            });
            in(tally, it -> assertThat(table.snapshot()).containsExactly(Map.entry(6, 6)));
        }
    }

    @Test
    @DisplayName("D10: a table made by a message that fails has never been, and its name is free")
    void made() {
        TableSpec<String, Integer> spec =
                TableSpec.set(String.class, Integer.class).named();
        Table<?, ?>[] lost = new Table<?, ?>[1];
        crashing(tally, it -> {
            lost[0] = it.context().tables().open("new", spec);
            assertThat(system.table("new")).isPresent();
        });
        assertThat(lost[0].info().alive()).isFalse();
        assertThrows(TableAccessException.class, lost[0]::size);
        assertThat(system.table("new")).isEmpty();
        Table<String, Integer> again = open("new", spec);
        assertThat(again).isNotSameInstanceAs(lost[0]);
        assertThat(again.info().alive()).isTrue();
    }

    @Test
    @DisplayName("D10: a table replaced by one of the same name in a message that fails is what it was")
    void replaced() {
        TableSpec<String, Integer> spec =
                TableSpec.set(String.class, Integer.class).named();
        Table<String, Integer> one = open("one", spec);
        in(tally, it -> one.put("a", 1));
        crashing(tally, it -> {
            one.delete();
            Table<String, Integer> other = it.context().tables().open("one", spec);
            assertThat(other).isNotSameInstanceAs(one);
            other.put("b", 2);
            assertThat(it.context().tables().all()).containsExactly(other);
        });
        assertThat(open("one", spec)).isSameInstanceAs(one);
        assertThat(system.table("one")).hasValue(one);
        assertThat(shown(one)).containsExactly("a=1");
    }

    @Test
    @DisplayName("D14: a declared exception takes the writes back, and is no crash")
    void declared() {
        Table<String, Integer> set = open("set", TableSpec.set(String.class, Integer.class));
        assertThrows(
                Tally.NotEnough.class,
                () -> tally.askNumber((it, count, from) -> {
                    set.put("a", 1);
                    throw new Tally.NotEnough("on purpose");
                }));
        assertThat(set.size()).isEqualTo(0);
        assertThat(tally.peeper().incarnation()).isEqualTo(1);
    }

    @Test
    @DisplayName("D18: an illegal return takes the writes back")
    void illegalReturn() {
        Table<String, Integer> set = open("set", TableSpec.set(String.class, Integer.class));
        Throwing.crash(() -> tally.run((it, count) -> {
            set.put("a", 1);
            return null;
        }));
        assertThat(set.size()).isEqualTo(0);
    }

    @Test
    @DisplayName("D10: what it wrote to a public table of somebody else is taken back as well")
    void othersTable() {
        TallyClient other = system.start(TallyPeeper.spec(Tallying::new, 0));
        Table<String, Integer> theirs = TableRowsTest.open(
                other, "theirs", TableSpec.set(String.class, Integer.class).access(Access.PUBLIC));
        theirs.put("a", 1);
        crashing(tally, it -> {
            theirs.put("a", 2);
            theirs.put("b", 2);
            theirs.delete();
        });
        assertThat(shown(theirs)).containsExactly("a=1");
        assertThat(theirs.size()).isEqualTo(1);
    }

    @Test
    @DisplayName("D10: what others wrote to the same rows meanwhile stays, and nothing else")
    void othersValues() {
        Table<String, Integer> set =
                open("set", TableSpec.set(String.class, Integer.class).access(Access.PUBLIC));
        set.putAll(Map.of("a", 1, "b", 2, "c", 3, "d", 4));
        crashing(tally, it -> {
            set.put("a", 10);
            set.put("b", 20);
            set.remove("c");
            set.remove("d");
            set.put("e", 50);
            set.put("f", 60);
            Strand.run(() -> {
                set.put("a", 100);
                set.remove("b");
                set.put("c", 300);
                set.remove("d");
                set.put("e", 50);
                set.remove("g");
            });
            assertThat(shown(set)).containsExactly("a=100", "c=300", "e=50", "f=60");
        });
        assertThat(shown(set)).containsExactly("a=100", "c=300", "e=50");
        assertThat(set.size()).isEqualTo(3);
    }

    @Test
    @DisplayName("D10: in a bag each row is for itself, also those of one key")
    void othersRows() {
        for (TableSpec<String, Integer> spec : List.of(
                TableSpec.bag(String.class, Integer.class), TableSpec.duplicateBag(String.class, Integer.class))) {
            Table<String, Integer> bag = open("bag of " + spec.type(), spec.access(Access.PUBLIC));
            List.of(1, 2, 3).forEach(value -> bag.put("a", value));
            crashing(tally, it -> {
                bag.put("a", 4);
                bag.removeEntry("a", 1);
                Strand.run(() -> {
                    bag.put("a", 5);
                    bag.removeEntry("a", 2);
                });
                bag.put("a", 6);
                Strand.run(() -> bag.put("a", 7));
                assertThat(bag.getAll("a")).containsExactly(3, 4, 5, 6, 7).inOrder();
                assertThat(bag.size()).isEqualTo(5);
            });
            assertThat(bag.size()).isEqualTo(4);
            assertThat(bag.getAll("a")).containsExactly(1, 3, 5, 7).inOrder();
        }
    }

    @Test
    @DisplayName("D10: two messages that both fail, one over the other's writes, leave nothing, in either order")
    void twoMessages() throws Exception {
        Table<String, Integer> set =
                open("set", TableSpec.set(String.class, Integer.class).access(Access.PUBLIC));
        TallyClient other = system.start(TallyPeeper.spec(Tallying::new, 0));
        set.put("a", 1);
        for (boolean firstEndsFirst : new boolean[] {true, false}) {
            Gate first = new Gate();
            Gate second = new Gate();
            Threads.Background<?> one = Threads.background(() -> {
                crashing(tally, it -> {
                    set.put("a", 2);
                    set.put("b", 2);
                    first.hang();
                });
                return null;
            });
            first.awaitEntered();
            Threads.Background<?> two = Threads.background(() -> {
                crashing(other, it -> {
                    set.put("a", 3);
                    set.remove("b");
                    second.hang();
                });
                return null;
            });
            second.awaitEntered();
            (firstEndsFirst ? first : second).open();
            (firstEndsFirst ? one : two).get();
            if (firstEndsFirst) {
                assertThat(shown(set)).containsExactly("a=3");
                assertThat(set.size()).isEqualTo(1);
            } else {
                assertThat(shown(set)).containsExactly("a=2", "b=2");
                assertThat(set.size()).isEqualTo(2);
            }
            first.open();
            second.open();
            one.get();
            two.get();
            assertThat(shown(set)).containsExactly("a=1");
            assertThat(set.size()).isEqualTo(1);
        }
    }

    @Test
    @DisplayName(
            "A message that changes a row while another one's writes to it are kept or taken back just tries again")
    void changedMeanwhile() {
        Table<String, Integer> set =
                open("set", TableSpec.set(String.class, Integer.class).access(Access.PUBLIC));
        TallyClient other = system.start(TallyPeeper.spec(Tallying::new, 0));
        for (boolean crashes : new boolean[] {true, false}) {
            for (boolean oursIsAbove : new boolean[] {true, false}) {
                set.put("a", 1);
                Gate gate = new Gate();
                tally.run((it, count) -> {
                    if (!oursIsAbove) {
                        set.put("a", 10);
                    }
                    Threads.Background<?> theirs = Threads.background(() -> {
                        Consumer<TallyWorker> body = theirWorker -> {
                            set.put("a", 2);
                            gate.hang();
                        };
                        if (crashes) {
                            crashing(other, body);
                        } else {
                            in(other, body);
                        }
                        return null;
                    });
                    gate.awaitEntered();
                    if (oursIsAbove) {
                        set.put("a", 10);
                    }
                    set.update("a", value -> {
                        gate.open();
                        await(theirs);
                        return value + 1;
                    });
                    return it.reply(null);
                });
                assertThat(set.get("a")).isEqualTo(oursIsAbove || crashes ? 11 : 3);
                assertThat(set.size()).isEqualTo(1);
            }
        }
    }

    private static void await(Threads.Background<?> other) {
        try {
            other.get();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    /** A key that does something whenever it is looked for, from when the test says so. */
    private static final class Trap {
        private Runnable sprung = () -> {};

        @Override
        public int hashCode() {
            Runnable now = sprung;
            sprung = () -> {};
            now.run();
            return 1;
        }

        @Override
        public boolean equals(Object other) {
            return this == other;
        }
    }

    @Test
    @DisplayName(
            "S147: what others write to a row in the middle of a putAll comes before it, whether that succeeds or fails")
    void duringPutAll() {
        for (TableSpec<Object, Integer> spec : List.of(
                TableSpec.set(Object.class, Integer.class), TableSpec.duplicateBag(Object.class, Integer.class))) {
            boolean isSet = spec.type().isSet();
            for (boolean inHandler : new boolean[] {true, false}) {
                for (boolean fails : new boolean[] {true, false}) {
                    Table<Object, Integer> table =
                            open(spec.type() + " " + inHandler + " " + fails, spec.access(Access.PUBLIC));
                    table.put("a", 1);
                    table.put("b", 1);
                    Trap trap = new Trap();
                    Map<Object, Integer> rows = new LinkedHashMap<>();
                    rows.put("a", 10);
                    rows.put("b", 10);
                    rows.put("c", 10);
                    rows.put(trap, 10);
                    trap.sprung = () -> {
                        Strand.run(() -> {
                            if (isSet) {
                                assertThat(table.addAndGet("a", 1)).isEqualTo(2);
                                assertThat(table.remove("b")).isEqualTo(1);
                            } else {
                                table.put("a", 2);
                                assertThat(table.removeEntry("b", 1)).isTrue();
                            }
                            assertThat(table.putIfAbsent("c", 3)).isNull();
                            assertThat(table.get("c")).isEqualTo(3);
                            assertThat(table.size()).isAtLeast(2);
                        });
                        if (fails) {
                            throw new IllegalStateException("trap");
                        }
                    };
                    Runnable putAll = () -> {
                        if (fails) {
                            assertThrows(IllegalStateException.class, () -> table.putAll(rows));
                        } else {
                            table.putAll(rows);
                        }
                    };
                    if (inHandler) {
                        in(tally, it -> putAll.run());
                    } else {
                        putAll.run();
                    }
                    List<Integer> a;
                    List<Integer> b;
                    List<Integer> c;
                    if (fails) {
                        a = isSet ? List.of(2) : List.of(1, 2);
                        b = List.of();
                        c = List.of(3);
                    } else {
                        a = isSet ? List.of(10) : List.of(1, 2, 10);
                        b = List.of(10);
                        c = isSet ? List.of(10) : List.of(3, 10);
                    }
                    assertThat(table.getAll("a")).isEqualTo(a);
                    assertThat(table.getAll("b")).isEqualTo(b);
                    assertThat(table.getAll("c")).isEqualTo(c);
                    assertThat(table.size()).isEqualTo(table.snapshot().size());
                    assertThat(table.snapshot()).hasSize(a.size() + b.size() + c.size() + (fails ? 0 : 1));
                }
            }
        }
    }

    @Test
    @DisplayName("A function that writes to the very row that it computes is an error, not an endless loop")
    void writesItself() {
        Table<String, Integer> set = open("set", TableSpec.set(String.class, Integer.class));
        in(tally, it -> set.putAll(Map.of("a", 1, "b", 1)));
        for (boolean many : new boolean[] {true, false}) {
            for (boolean before : new boolean[] {true, false}) {
                assertThat(Throwing.crash(() -> tally.run((it, count) -> {
                            if (before) {
                                set.put("a", 2);
                            }
                            set.update("a", value -> {
                                if (many) {
                                    set.putAll(Map.of("a", value + 1));
                                } else {
                                    set.put("a", value + 1);
                                }
                                return value + 2;
                            });
                            return it.reply(null);
                        })))
                        .hasMessageThat()
                        .contains("has written to the same row itself");
            }
        }
        in(tally, it -> set.update("a", value -> set.addAndGet("b", value)));
        assertThat(shown(set)).containsExactly("a=2", "b=2");
    }

    @Test
    @DisplayName("S151: keepPartialWrites() keeps what a crashing message wrote")
    void partial() {
        Table<String, Integer> set =
                open("set", TableSpec.set(String.class, Integer.class).keepPartialWrites());
        in(tally, it -> set.put("a", 1));
        crashing(tally, it -> {
            set.put("a", 2);
            set.put("b", 3);
        });
        assertThat(shown(set)).containsExactly("a=2", "b=3");
        crashing(tally, it -> {
            set.clear();
            set.put("c", 4);
        });
        assertThat(shown(set)).containsExactly("c=4");
        assertThat(set.size()).isEqualTo(1);
    }

    /** Something on a thread of its own, awaited. */
    static final class Strand {
        private Strand() {}

        static void run(Runnable body) {
            try {
                Threads.background(() -> {
                            body.run();
                            return null;
                        })
                        .get();
            } catch (Exception e) {
                throw new AssertionError(e);
            }
        }
    }
}
