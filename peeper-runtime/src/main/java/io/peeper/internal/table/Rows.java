package io.peeper.internal.table;

import io.peeper.internal.branch.PersistentMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rows that one key has in a bag. Immutable: to put or remove one shares all but a few nodes with what was there. */
final class Rows {
    private static final Rows NONE = new Rows(PersistentMap.empty(), 0, 0);

    /** When rows of one value came, the latest first. */
    private record Came(long at, @Nullable Came earlier, int count) {}

    private final PersistentMap<Object, Came> values;
    private final long next;
    private final int size;

    private Rows(PersistentMap<Object, Came> values, long next, int size) {
        this.values = values;
        this.next = next;
        this.size = size;
    }

    /** What a place has, as rows. */
    static Rows of(Object content) {
        return content instanceof Rows rows ? rows : NONE;
    }

    int size() {
        return size;
    }

    boolean contains(Object value) {
        return values.get(value) != null;
    }

    /** With one more, unless it has to differ from all and does not. */
    Rows with(Object value, boolean differing) {
        Came before = values.get(value);
        if (before != null && differing) {
            return this;
        }
        Came came = new Came(next, before, before == null ? 1 : Math.addExact(before.count, 1));
        return new Rows(values.with(value, came), next + 1, Math.addExact(size, 1));
    }

    /** Without all of one value; {@link Edit#ABSENT} if nothing is left. */
    Object without(Object value) {
        Came before = values.get(value);
        if (before == null) {
            return size == 0 ? Edit.ABSENT : this;
        }
        return before.count == size ? Edit.ABSENT : new Rows(values.without(value), next, size - before.count);
    }

    /** The values, in the order in which they came. */
    List<Object> inOrder() {
        record Numbered(long at, Object value) {}
        List<Numbered> all = new ArrayList<>(size);
        for (Map.Entry<Object, Came> each : values) {
            for (Came came = each.getValue(); came != null; came = came.earlier) {
                all.add(new Numbered(came.at, each.getKey()));
            }
        }
        all.sort(Comparator.comparingLong(Numbered::at));
        List<Object> ordered = new ArrayList<>(size);
        all.forEach(each -> ordered.add(each.value));
        return ordered;
    }

    @Override
    public String toString() {
        return "Rows[" + size + "]";
    }
}
