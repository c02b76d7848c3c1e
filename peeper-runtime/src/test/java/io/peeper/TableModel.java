package io.peeper;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/**
 * A table as anybody understands it: a list of all writes, each one by somebody, and what is there is what those that count make of it
 * from the beginning.
 */
final class TableModel {
    private record Write(Object by, int key, UnaryOperator<List<Integer>> change) {}

    private final TableType type;
    private final List<Write> writes = new ArrayList<>();

    TableModel(TableType type) {
        this.type = type;
    }

    TableModel(TableModel other) {
        type = other.type;
        writes.addAll(other.writes);
    }

    /** What somebody wrote counts no more. */
    void undo(Object by) {
        writes.removeIf(write -> write.by == by);
    }

    private void write(Object by, int key, UnaryOperator<List<Integer>> change) {
        writes.add(new Write(by, key, change));
    }

    List<Integer> values(int key) {
        List<Integer> values = List.of();
        for (Write write : writes) {
            if (write.key == key) {
                values = write.change.apply(values);
            }
        }
        return values;
    }

    private Set<Integer> keys() {
        Set<Integer> keys = new TreeSet<>();
        writes.forEach(write -> keys.add(write.key));
        return keys;
    }

    Map<Integer, List<Integer>> rows() {
        Map<Integer, List<Integer>> rows = new TreeMap<>();
        for (int key : keys()) {
            List<Integer> values = values(key);
            if (!values.isEmpty()) {
                rows.put(key, values);
            }
        }
        return rows;
    }

    int size() {
        return rows().values().stream().mapToInt(List::size).sum();
    }

    private Integer first(int key) {
        List<Integer> values = values(key);
        return values.isEmpty() ? null : values.get(0);
    }

    Integer put(Object by, int key, int value) {
        Integer before = first(key);
        write(by, key, values -> {
            if (type.isSet()) {
                return List.of(value);
            }
            if (type == TableType.BAG && values.contains(value)) {
                return values;
            }
            List<Integer> more = new ArrayList<>(values);
            more.add(value);
            return more;
        });
        return type.isSet() ? before : null;
    }

    Integer putIfAbsent(Object by, int key, int value) {
        Integer before = first(key);
        if (before == null) {
            put(by, key, value);
        }
        return before;
    }

    Integer remove(Object by, int key) {
        Integer before = first(key);
        write(by, key, values -> List.of());
        return before;
    }

    boolean removeEntry(Object by, int key, int value) {
        boolean there = values(key).contains(value);
        if (!type.isSet()) {
            write(by, key, values -> {
                List<Integer> fewer = new ArrayList<>(values);
                fewer.removeIf(each -> each == value);
                return fewer;
            });
        } else if (there) {
            write(by, key, values -> List.of());
        }
        return there;
    }

    Integer add(Object by, int key, int amount) {
        Integer before = first(key);
        int sum = (before == null ? 0 : before) + amount;
        put(by, key, sum);
        return sum;
    }

    int removeIf(Object by, int value) {
        int removed = 0;
        for (Map.Entry<Integer, List<Integer>> row : rows().entrySet()) {
            for (int each : new TreeSet<>(row.getValue())) {
                if (each < value) {
                    int before = values(row.getKey()).size();
                    removeEntry(by, row.getKey(), each);
                    removed += before - values(row.getKey()).size();
                }
            }
        }
        return removed;
    }

    /** Also what is there no more, and would be again if somebody else's message failed. */
    void clear(Object by) {
        for (int key : keys()) {
            remove(by, key);
        }
    }

    /** What a table has, in the shape of the model's. */
    static Map<Integer, List<Integer>> rowsOf(Table<Integer, Integer> table) {
        Map<Integer, List<Integer>> rows = new TreeMap<>();
        table.forEach((key, value) ->
                rows.computeIfAbsent(key, one -> new ArrayList<>()).add(value));
        if (table.info().type() == TableType.ORDERED_SET) {
            List<Integer> keys = table.stream().map(Map.Entry::getKey).toList();
            if (!keys.equals(keys.stream().sorted(Comparator.naturalOrder()).toList())) {
                throw new AssertionError("not in order: " + keys);
            }
        }
        return rows;
    }
}
