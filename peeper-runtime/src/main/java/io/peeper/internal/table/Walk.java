package io.peeper.internal.table;

import java.util.Collections;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One traversal: each row that is there all the time once, none twice. */
final class Walk<K, V> implements Iterator<Map.Entry<K, V>> {
    private final OpenTable<K, V> table;
    private final Body body;
    private final int number;
    private final Iterator<Row> rows;
    private @Nullable K key;
    private Iterator<?> values = Collections.emptyIterator();
    private Map.@Nullable Entry<K, V> next;

    Walk(OpenTable<K, V> table, Body body) {
        this.table = table;
        this.body = body;
        number = body.traverse();
        rows = body.rows().iterator();
    }

    @Override
    public boolean hasNext() {
        while (next == null && (values.hasNext() || row())) {
            if (values.hasNext()) {
                next = entry(values.next());
            }
        }
        return next != null;
    }

    /** Goes on to the next row; false: there is none. */
    @SuppressWarnings({"unchecked", "ReferenceEquality"}) // nothing else is put; a body equals only itself
    private boolean row() {
        // one that has been cleared has no rows
        while (table.body("entries()") == body && rows.hasNext()) {
            Row row = rows.next();
            Object content = row.isNewTo(number) ? null : row.content();
            if (content != null) {
                key = (K) row.key();
                if (content instanceof Rows several) {
                    values = several.inOrder().iterator();
                } else {
                    next = entry(content);
                }
                return true;
            }
        }
        return false;
    }

    @SuppressWarnings("unchecked") // nothing else is put
    private Map.Entry<K, V> entry(Object value) {
        return Map.entry(Objects.requireNonNull(key), (V) value);
    }

    @Override
    public Map.Entry<K, V> next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        Map.Entry<K, V> found = Objects.requireNonNull(next);
        next = null;
        return found;
    }
}
