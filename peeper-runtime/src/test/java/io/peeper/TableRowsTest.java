package io.peeper;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.peeper.tally.TallyClient;
import io.peeper.tally.TallyPeeper;
import io.peeper.tally.Tallying;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What can be done with the rows of a table, by type. All tables are public here, and written from outside. */
@ExtendWith(FreshSystem.class)
final class TableRowsTest {
    private TallyClient tally;

    @BeforeEach
    void start(PeeperSystem system) {
        tally = system.start(TallyPeeper.spec(Tallying::new, 0));
    }

    static <K, V> Table<K, V> open(TallyClient tally, String name, TableSpec<K, V> spec) {
        return tally.run((it, count) -> it.reply(it.context().tables().open(name, spec)));
    }

    private <K, V> Table<K, V> open(TableSpec<K, V> spec) {
        return open(tally, "table", spec.access(Access.PUBLIC));
    }

    private static <K, V> List<String> shown(Table<K, V> table) {
        return table.snapshot().stream().map(Object::toString).toList();
    }

    @Test
    @DisplayName("S138, S140, S141: a set has one row a key, and the last one put is it")
    void set() {
        Table<String, Integer> set = open(TableSpec.set(String.class, Integer.class));
        assertThat(set.put("a", 1)).isNull();
        assertThat(set.put("a", 2)).isEqualTo(1);
        assertThat(set.putIfAbsent("a", 3)).isEqualTo(2);
        assertThat(set.putIfAbsent("b", 3)).isNull();
        assertThat(set.get("a")).isEqualTo(2);
        assertThat(set.get("c")).isNull();
        assertThat(set.getOrDefault("c", 9)).isEqualTo(9);
        assertThat(set.getOrDefault("b", 9)).isEqualTo(3);
        assertThat(set.getAll("a")).containsExactly(2);
        assertThat(set.getAll("c")).isEmpty();
        assertThat(set.containsKey("b")).isTrue();
        assertThat(set.containsKey("c")).isFalse();
        assertThat(set.size()).isEqualTo(2);
        assertThat(set.remove("a")).isEqualTo(2);
        assertThat(set.remove("a")).isNull();
        assertThat(set.removeEntry("b", 4)).isFalse();
        assertThat(set.removeEntry("b", 3)).isTrue();
        assertThat(set.isEmpty()).isTrue();
        assertThat(set.put("a", 5)).isNull();
        assertThat(shown(set)).containsExactly("a=5");
    }

    @Test
    @DisplayName("S138, S140, S144: a bag has no equal rows, and a key's rows in the order in which they came")
    void bag() {
        Table<String, Integer> bag = open(TableSpec.bag(String.class, Integer.class));
        bag.put("a", 3);
        bag.put("a", 1);
        bag.put("a", 3);
        bag.put("a", 2);
        bag.put("b", 1);
        assertThat(bag.getAll("a")).containsExactly(3, 1, 2).inOrder();
        assertThat(bag.size()).isEqualTo(4);
        assertThat(bag.get("a")).isEqualTo(3);
        assertThat(bag.putIfAbsent("a", 9)).isEqualTo(3);
        assertThat(bag.getAll("a")).doesNotContain(9);
        assertThat(bag.removeEntry("a", 1)).isTrue();
        assertThat(bag.removeEntry("a", 1)).isFalse();
        bag.put("a", 1);
        assertThat(bag.getAll("a")).containsExactly(3, 2, 1).inOrder();
        assertThat(bag.remove("a")).isEqualTo(3);
        assertThat(shown(bag)).containsExactly("b=1");
        assertThat(bag.removeEntry("b", 1)).isTrue();
        assertThat(bag.size()).isEqualTo(0);
        assertThat(bag.containsKey("b")).isFalse();
    }

    @Test
    @DisplayName("S138, S144: a duplicate bag has equal rows too, and removing an entry removes all of them")
    void duplicateBag() {
        Table<String, Integer> bag = open(TableSpec.duplicateBag(String.class, Integer.class));
        for (int value : new int[] {3, 1, 3, 2, 3}) {
            bag.put("a", value);
        }
        assertThat(bag.getAll("a")).containsExactly(3, 1, 3, 2, 3).inOrder();
        assertThat(bag.size()).isEqualTo(5);
        assertThat(bag.removeEntry("a", 3)).isTrue();
        assertThat(bag.getAll("a")).containsExactly(1, 2).inOrder();
        assertThat(bag.size()).isEqualTo(2);
        bag.put("a", 1);
        assertThat(bag.removeIf((key, value) -> value == 1)).isEqualTo(2);
        assertThat(shown(bag)).containsExactly("a=2");
    }

    @Test
    @DisplayName("S139: a set compares keys by equals, an ordered set by its order")
    void keys() {
        Table<BigDecimal, String> set = open(TableSpec.set(BigDecimal.class, String.class));
        set.put(new BigDecimal("1"), "one");
        set.put(new BigDecimal("1.0"), "one point nothing");
        assertThat(set.size()).isEqualTo(2);

        Table<BigDecimal, String> ordered = open(
                tally,
                "ordered",
                TableSpec.orderedSet(BigDecimal.class, String.class).access(Access.PUBLIC));
        ordered.put(new BigDecimal("1"), "one");
        ordered.put(new BigDecimal("1.0"), "the same");
        assertThat(ordered.size()).isEqualTo(1);
        assertThat(ordered.get(new BigDecimal("1.00"))).isEqualTo("the same");
    }

    @Test
    @DisplayName("T233, S146: an ordered set is traversed by its keys, from any key, there or not")
    void ordered() {
        Table<Integer, String> ordered = open(TableSpec.orderedSet(Integer.class, String.class));
        assertThat(ordered.first()).isNull();
        assertThat(ordered.last()).isNull();
        for (int key : new int[] {5, 1, 9, 3, 7}) {
            ordered.put(key, "v" + key);
        }
        assertThat(shown(ordered))
                .containsExactly("1=v1", "3=v3", "5=v5", "7=v7", "9=v9")
                .inOrder();
        assertThat(ordered.next(3)).isEqualTo(5);
        assertThat(ordered.next(4)).isEqualTo(5);
        assertThat(ordered.next(9)).isNull();
        assertThat(ordered.prev(3)).isEqualTo(1);
        assertThat(ordered.prev(4)).isEqualTo(3);
        assertThat(ordered.prev(1)).isNull();
        List<Integer> seen = new ArrayList<>();
        for (Integer key = ordered.first(); key != null; key = ordered.next(key)) {
            ordered.remove(key);
            seen.add(key);
        }
        assertThat(seen).containsExactly(1, 3, 5, 7, 9).inOrder();
        assertThat(ordered.first()).isNull();
    }

    @Test
    @DisplayName("T233: an order of one's own; and only ordered sets have one")
    void orderOfOnesOwn() {
        Table<String, Integer> ordered =
                open(TableSpec.orderedSet(String.class, Integer.class, Comparator.comparing(String::length)));
        ordered.put("long", 1);
        ordered.put("no", 2);
        ordered.put("same", 3);
        assertThat(shown(ordered)).containsExactly("no=2", "long=3").inOrder();
        assertThat(ordered.last()).isEqualTo("long");

        Table<String, Integer> bag =
                open(tally, "bag", TableSpec.bag(String.class, Integer.class).access(Access.PUBLIC));
        UnsupportedOperationException thrown = assertThrows(UnsupportedOperationException.class, bag::first);
        assertThat(thrown).hasMessageThat().contains("ORDERED_SET");
        assertThrows(UnsupportedOperationException.class, bag::last);
        assertThrows(UnsupportedOperationException.class, () -> bag.next("a"));
        assertThrows(UnsupportedOperationException.class, () -> bag.prev("a"));
    }

    @Test
    @DisplayName("T231, S142: counters: from nothing, by any amount, with a threshold; what fails changes nothing")
    void counters() {
        Table<String, Integer> ints = open(TableSpec.set(String.class, Integer.class));
        assertThat(ints.addAndGet("a", 5)).isEqualTo(5);
        assertThat(ints.addAndGet("a", -7)).isEqualTo(-2);
        assertThat(ints.addAndGet("a", 12, 10, 0)).isEqualTo(10);
        assertThat(ints.addAndGet("a", 1, 10, 3)).isEqualTo(3);
        assertThat(ints.addAndGet("a", -4, 0, 8)).isEqualTo(8);
        assertThat(ints.addAndGet("a", -8, 0, 8)).isEqualTo(0);
        ints.put("max", Integer.MAX_VALUE);
        assertThrows(ArithmeticException.class, () -> ints.addAndGet("max", 1));
        assertThat(ints.get("max")).isEqualTo(Integer.MAX_VALUE);

        Table<String, Long> longs =
                open(tally, "longs", TableSpec.set(String.class, Long.class).access(Access.PUBLIC));
        longs.put("max", Long.MAX_VALUE - 1);
        assertThat(longs.addAndGet("max", 1)).isEqualTo(Long.MAX_VALUE);
        assertThrows(ArithmeticException.class, () -> longs.addAndGet("max", 1));
        assertThat(longs.get("max")).isEqualTo(Long.MAX_VALUE);

        Table<String, String> texts =
                open(tally, "texts", TableSpec.set(String.class, String.class).access(Access.PUBLIC));
        assertThrows(IllegalStateException.class, () -> texts.addAndGet("none", 1));
        texts.put("a", "1");
        IllegalStateException thrown = assertThrows(IllegalStateException.class, () -> texts.addAndGet("a", 1));
        assertThat(thrown).hasMessageThat().contains("java.lang.String");
        assertThat(texts.get("a")).isEqualTo("1");
        assertThat(texts.size()).isEqualTo(1);

        Table<String, Integer> bag =
                open(tally, "bag", TableSpec.bag(String.class, Integer.class).access(Access.PUBLIC));
        assertThrows(UnsupportedOperationException.class, () -> bag.addAndGet("a", 1));
    }

    @Test
    @DisplayName("T231, S143: update changes what is there, or begins with a default")
    void updates() {
        Table<String, List<Integer>> lists = open(TableSpec.set());
        assertThat(lists.update("a", list -> List.of(1))).isNull();
        assertThat(lists.containsKey("a")).isFalse();
        assertThat(lists.update("a", List.of(), list -> List.of(list.size()))).containsExactly(0);
        assertThat(lists.update("a", list -> List.of(1, 2))).containsExactly(1, 2);
        assertThrows(NullPointerException.class, () -> lists.update("a", list -> null));
        assertThrows(
                IllegalStateException.class,
                () -> lists.update("a", list -> {
                    throw new IllegalStateException("boom");
                }));
        assertThat(lists.get("a")).containsExactly(1, 2);
    }

    @Test
    @DisplayName("T237, S144, S145: predicates and streams for match specs; a bad one fails even where nothing matches")
    void matches() {
        Table<Integer, Integer> squares = open(TableSpec.set(Integer.class, Integer.class));
        assertThrows(NullPointerException.class, () -> squares.removeIf(null));
        assertThrows(NullPointerException.class, () -> squares.replaceAll(null));
        assertThrows(NullPointerException.class, () -> squares.forEach(null));
        for (int i = 0; i < 1_000; i++) {
            squares.put(i, i * i);
        }
        assertThat(squares.stream().filter(row -> row.getValue() < 100).count()).isEqualTo(10);
        assertThat(squares.stream().limit(7).count()).isEqualTo(7);
        assertThat(squares.removeIf((key, value) -> key % 2 == 1)).isEqualTo(500);
        assertThat(squares.size()).isEqualTo(500);
        assertThat(squares.replaceAll((key, value) -> -value)).isEqualTo(500);
        assertThat(squares.get(8)).isEqualTo(-64);
        int[] sum = {0};
        squares.forEach((key, value) -> sum[0] += key);
        assertThat(sum[0]).isEqualTo(249_500);
    }

    @Test
    @DisplayName("S140: many rows at once, the last one of a key wins; a refused one among them refuses all")
    void many() {
        Table<String, Integer> set = open(TableSpec.set(String.class, Integer.class));
        Map<String, Integer> rows = new LinkedHashMap<>();
        rows.put("a", 1);
        rows.put("b", 2);
        set.putAll(rows);
        assertThat(set.size()).isEqualTo(2);
        rows.put("c", null);
        assertThrows(NullPointerException.class, () -> set.putAll(rows));
        assertThat(shown(set)).containsExactly("a=1", "b=2");
    }

    @Test
    @DisplayName("Entries are a view, a snapshot a copy; neither can be changed")
    void views() {
        Table<String, Integer> set = open(TableSpec.set(String.class, Integer.class));
        set.put("a", 1);
        var entries = set.entries();
        List<Map.Entry<String, Integer>> copy = set.snapshot();
        set.put("b", 2);
        assertThat(entries).hasSize(2);
        assertThat(entries.stream().map(Map.Entry::getKey).toList()).containsExactly("a", "b");
        assertThat(copy).containsExactly(Map.entry("a", 1));
        assertThrows(
                UnsupportedOperationException.class, () -> entries.iterator().remove());
        assertThrows(UnsupportedOperationException.class, () -> entries.add(Map.entry("c", 3)));
        assertThrows(UnsupportedOperationException.class, () -> copy.add(Map.entry("c", 3)));
        set.clear();
        assertThat(set.size()).isEqualTo(0);
        assertThat(entries).isEmpty();
    }

    @Test
    @DisplayName("Null and values of other classes are refused, and change nothing; nothing shows what is in a table")
    @SuppressWarnings({"unchecked", "rawtypes"})
    void badInput() {
        Table<String, Integer> set = open(TableSpec.set(String.class, Integer.class));
        assertThrows(NullPointerException.class, () -> set.put(null, 1));
        assertThrows(NullPointerException.class, () -> set.put("a", null));
        assertThrows(NullPointerException.class, () -> set.get(null));
        assertThrows(NullPointerException.class, () -> set.remove(null));
        ClassCastException thrown = assertThrows(ClassCastException.class, () -> ((Table) set).put("a", "secret"));
        assertThat(thrown).hasMessageThat().contains("java.lang.String");
        assertThat(thrown).hasMessageThat().doesNotContain("secret");
        assertThat(set.size()).isEqualTo(0);
        assertThrows(IllegalArgumentException.class, () -> TableSpec.set(String.class, int.class));
        set.put("secret", 4711);
        for (Object shown : new Object[] {set, set.entries(), set.info()}) {
            assertThat(shown.toString()).doesNotContain("secret");
            assertThat(shown.toString()).doesNotContain("4711");
        }
    }

    @Test
    @DisplayName("A function that writes to the row that it computes is told so, in a handler")
    void recursion() {
        Table<String, Integer> set = open(TableSpec.set(String.class, Integer.class));
        set.put("a", 1);
        Throwable thrown = Throwing.crash(() -> tally.run((it, count) -> it.reply(set.update("a", value -> {
            set.put("a", 7);
            return value + 1;
        }))));
        assertThat(thrown).isInstanceOf(IllegalStateException.class);
        assertThat(thrown).hasMessageThat().contains("the same row");
    }
}
