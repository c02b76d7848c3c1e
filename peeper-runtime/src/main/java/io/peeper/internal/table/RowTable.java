package io.peeper.internal.table;

import io.peeper.TableSpec;
import io.peeper.TableType;
import java.util.AbstractCollection;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.ConcurrentNavigableMap;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** What can be done with the rows of a table. */
public final class RowTable<K, V> extends OpenTable<K, V> {
    /** Makes one; see {@link OpenTable}. */
    RowTable(String name, TableSpec<K, V> spec, Owner owner, @Nullable Writes by) {
        super(name, spec, owner, by);
    }

    private K key(K key) {
        return checked(key, "key", spec().keys());
    }

    private V value(V value) {
        return checked(value, "value", spec().values());
    }

    private <T> T checked(T given, String what, Class<?> type) {
        if (!type.isInstance(Objects.requireNonNull(given, what))) {
            throw new ClassCastException(what + ": is a " + given.getClass().getName() + "; table " + name() + " has "
                    + what + "s of " + type.getName());
        }
        return given;
    }

    @SuppressWarnings("unchecked") // nothing else is put
    private @Nullable V first(@Nullable Object content) {
        return (V) (content instanceof Rows rows ? rows.inOrder().get(0) : content);
    }

    // --- one row

    private Edit edit(String operation, Object key, Edit edit) {
        Touch touch = begin(operation);
        boolean done = false;
        try {
            Body rows = body.get();
            rows.clean();
            rows.edit(key, edit, touch, touch);
            done = true;
        } finally {
            if (!done) {
                cancel(touch);
            }
        }
        end(operation, touch);
        return edit;
    }

    private UnaryOperator<Object> putting(Object value) {
        if (isSet()) {
            return old -> value;
        }
        boolean differing = spec().type() == TableType.BAG;
        return old -> Rows.of(old).with(value, differing);
    }

    /** A change that a bag makes again among the rows of a key. */
    private Edit among(UnaryOperator<Object> change, UnaryOperator<Object> again) {
        return new Edit(change, isSet() ? null : again);
    }

    private Edit put(Object value) {
        UnaryOperator<Object> putting = putting(value);
        return among(putting, putting);
    }

    @Override
    public @Nullable V put(K key, V value) {
        Edit done = edit("put(...)", key(key), put((Object) value(value)));
        return isSet() ? first(done.before()) : null;
    }

    @Override
    @SuppressWarnings("ReferenceEquality") // a marker
    public @Nullable V putIfAbsent(K key, V value) {
        UnaryOperator<Object> putting = putting(value(value));
        UnaryOperator<Object> ifAbsent = old -> old == Edit.ABSENT ? putting.apply(old) : Edit.NOTHING;
        Edit done = edit("putIfAbsent(...)", key(key), among(ifAbsent, putting));
        return first(done.before());
    }

    @Override
    public void putAll(Map<? extends K, ? extends V> rows) {
        List<Map.Entry<K, V>> given = new ArrayList<>(rows.size());
        rows.forEach((key, value) -> given.add(Map.entry(key(key), value(value))));
        all("putAll(...)", (body, batch, touch) -> {
            for (Map.Entry<K, V> each : given) {
                body.edit(each.getKey(), put((Object) each.getValue()), batch, touch);
            }
        });
    }

    private interface Many {
        void write(Body body, Batch batch, Touch touch);
    }

    /** Writes many rows, which are seen all at once. */
    private void all(String operation, Many many) {
        Touch touch = begin(operation);
        Touch notes = touch == null ? new Touch(this, null, null) : touch;
        Batch batch = new Batch(notes);
        boolean written = false;
        try {
            many.write(body.get(), batch, notes);
            written = true;
        } finally {
            batch.end(written);
            if (touch == null) {
                notes.settle();
            } else if (!written) {
                notes.tidy();
                cancel(touch);
            }
        }
        end(operation, touch);
    }

    @Override
    public @Nullable V get(K key) {
        Objects.requireNonNull(key, "key");
        return first(body("get(...)").content(key));
    }

    @Override
    @SuppressWarnings("unchecked") // nothing else is put
    public List<V> getAll(K key) {
        Objects.requireNonNull(key, "key");
        Object content = body("getAll(...)").content(key);
        if (content == null) {
            return List.of();
        }
        return List.copyOf((List<V>) (content instanceof Rows rows ? rows.inOrder() : List.of(content)));
    }

    @Override
    public boolean containsKey(K key) {
        Objects.requireNonNull(key, "key");
        return body("containsKey(...)").content(key) != null;
    }

    @Override
    public @Nullable V remove(K key) {
        Objects.requireNonNull(key, "key");
        return first(edit("remove(...)", key, new Edit(old -> Edit.ABSENT)).before());
    }

    @Override
    public boolean removeEntry(K key, V value) {
        Objects.requireNonNull(key, "key");
        return removed("removeEntry(...)", key, Objects.requireNonNull(value, "value")) > 0;
    }

    /** Removes what is equal; how many rows. */
    private int removed(String operation, K key, V value) {
        Edit done = edit(operation, key, removing(value));
        return rows(done.before()) - rows(done.after());
    }

    private static int rows(@Nullable Object content) {
        return content == null ? 0 : content instanceof Rows several ? several.size() : 1;
    }

    @SuppressWarnings("ReferenceEquality") // a marker
    private Edit removing(Object value) {
        if (isSet()) {
            return new Edit(old -> old != Edit.ABSENT && value.equals(old) ? Edit.ABSENT : Edit.NOTHING);
        }
        UnaryOperator<Object> removing = old -> Rows.of(old).without(value);
        return among(removing, removing);
    }

    @Override
    public V addAndGet(K key, long amount) {
        return add(key, amount, Long.MAX_VALUE, Long.MAX_VALUE, false);
    }

    @Override
    public V addAndGet(K key, long amount, long threshold, long reset) {
        return add(key, amount, threshold, reset, true);
    }

    @SuppressWarnings("ReferenceEquality") // a marker
    private V add(K key, long amount, long threshold, long reset, boolean limited) {
        return computed("addAndGet(...)", key, old -> {
            Object was = old == Edit.ABSENT ? zero() : old;
            if (!(was instanceof Integer) && !(was instanceof Long)) {
                throw new IllegalStateException("addAndGet(...) of " + this + ": the value is a "
                        + was.getClass().getName() + ", and no Integer or Long");
            }
            long sum = Math.addExact(((Number) was).longValue(), amount);
            if (limited && (amount < 0 ? sum < threshold : sum > threshold)) {
                sum = reset;
            }
            return was instanceof Integer ? (Object) Math.toIntExact(sum) : (Object) sum;
        });
    }

    private Object zero() {
        Class<?> type = spec().values();
        if (type == Integer.class) {
            return 0;
        }
        if (type == Long.class || type == Number.class) {
            return 0L;
        }
        throw new IllegalStateException(
                "addAndGet(...) of " + this + ": there is no row to add to, and what its values are, " + type.getName()
                        + ", says not how to begin; put one first");
    }

    @SuppressWarnings("unchecked") // nothing else is put
    private V computed(String operation, K key, UnaryOperator<Object> change) {
        sets(operation);
        return (V) Objects.requireNonNull(
                edit(operation, key(key), new Edit(change)).after());
    }

    private void sets(String operation) {
        if (!isSet()) {
            throw new UnsupportedOperationException(
                    operation + " of " + this + ": a key of a bag has no single value; remove a row and put another");
        }
    }

    @Override
    @SuppressWarnings({"unchecked", "ReferenceEquality"}) // nothing else is put; a marker
    public @Nullable V update(K key, UnaryOperator<V> change) {
        Objects.requireNonNull(change, "change");
        sets("update(...)");
        Edit edit = new Edit(old -> old == Edit.ABSENT ? Edit.NOTHING : changed(change.apply((V) old)));
        return first(edit("update(...)", key(key), edit).after());
    }

    @Override
    @SuppressWarnings({"unchecked", "ReferenceEquality"}) // nothing else is put; a marker
    public V update(K key, V ifAbsent, UnaryOperator<V> change) {
        Objects.requireNonNull(change, "change");
        value(ifAbsent);
        return computed("update(...)", key, old -> changed(change.apply(old == Edit.ABSENT ? ifAbsent : (V) old)));
    }

    private Object changed(@Nullable V value) {
        if (value == null) {
            throw new NullPointerException("change: returned null; remove(...) removes a row");
        }
        return value(value);
    }

    // --- in the order of the keys

    private ConcurrentNavigableMap<Object, Row> inOrder(String operation) {
        if (spec().type() != TableType.ORDERED_SET) {
            throw new UnsupportedOperationException(operation + " of " + this + ": only an ORDERED_SET has an order");
        }
        return body(operation).inOrder();
    }

    @SuppressWarnings("unchecked") // nothing else is put
    private @Nullable K upwards(ConcurrentNavigableMap<Object, Row> rows, Map.@Nullable Entry<Object, Row> from) {
        Map.Entry<Object, Row> at = from;
        while (at != null && at.getValue().content() == null) {
            at = rows.higherEntry(at.getKey());
        }
        return at == null ? null : (K) at.getKey();
    }

    @SuppressWarnings("unchecked") // nothing else is put
    private @Nullable K downwards(ConcurrentNavigableMap<Object, Row> rows, Map.@Nullable Entry<Object, Row> from) {
        Map.Entry<Object, Row> at = from;
        while (at != null && at.getValue().content() == null) {
            at = rows.lowerEntry(at.getKey());
        }
        return at == null ? null : (K) at.getKey();
    }

    @Override
    public @Nullable K first() {
        ConcurrentNavigableMap<Object, Row> rows = inOrder("first()");
        return upwards(rows, rows.firstEntry());
    }

    @Override
    public @Nullable K last() {
        ConcurrentNavigableMap<Object, Row> rows = inOrder("last()");
        return downwards(rows, rows.lastEntry());
    }

    @Override
    public @Nullable K next(K key) {
        Objects.requireNonNull(key, "key");
        ConcurrentNavigableMap<Object, Row> rows = inOrder("next(...)");
        return upwards(rows, rows.higherEntry(key));
    }

    @Override
    public @Nullable K prev(K key) {
        Objects.requireNonNull(key, "key");
        ConcurrentNavigableMap<Object, Row> rows = inOrder("prev(...)");
        return downwards(rows, rows.lowerEntry(key));
    }

    // --- many rows

    private Iterator<Map.Entry<K, V>> walk(String operation) {
        Body rows = body(operation);
        rows.clean();
        return new Walk<>(this, rows);
    }

    @Override
    public void forEach(BiConsumer<? super K, ? super V> action) {
        Objects.requireNonNull(action, "action");
        walk("forEach(...)").forEachRemaining(each -> action.accept(each.getKey(), each.getValue()));
    }

    @Override
    public Stream<Map.Entry<K, V>> stream() {
        return StreamSupport.stream(
                () -> Spliterators.spliteratorUnknownSize(walk("stream()"), Spliterator.NONNULL | Spliterator.ORDERED),
                Spliterator.NONNULL | Spliterator.ORDERED,
                false);
    }

    @Override
    public Collection<Map.Entry<K, V>> entries() {
        body("entries()");
        return new AbstractCollection<>() {
            @Override
            public Iterator<Map.Entry<K, V>> iterator() {
                return walk("entries()");
            }

            @Override
            public int size() {
                return RowTable.this.size();
            }

            @Override
            public String toString() {
                return "Entries of " + RowTable.this;
            }
        };
    }

    @Override
    public List<Map.Entry<K, V>> snapshot() {
        List<Map.Entry<K, V>> copy = new ArrayList<>();
        walk("snapshot()").forEachRemaining(copy::add);
        return List.copyOf(copy);
    }

    @Override
    public int removeIf(BiPredicate<? super K, ? super V> fits) {
        Objects.requireNonNull(fits, "fits");
        end("removeIf(...)", begin("removeIf(...)"));
        int removed = 0;
        Iterator<Map.Entry<K, V>> all = walk("removeIf(...)");
        while (all.hasNext()) {
            Map.Entry<K, V> each = all.next();
            if (fits.test(each.getKey(), each.getValue())) {
                removed += removed("removeIf(...)", each.getKey(), each.getValue());
            }
        }
        return removed;
    }

    @Override
    public int replaceAll(BiFunction<? super K, ? super V, ? extends V> change) {
        Objects.requireNonNull(change, "change");
        sets("replaceAll(...)");
        end("replaceAll(...)", begin("replaceAll(...)"));
        int replaced = 0;
        Iterator<Map.Entry<K, V>> all = walk("replaceAll(...)");
        while (all.hasNext()) {
            K key = all.next().getKey();
            if (update(key, value -> change.apply(key, value)) != null) {
                replaced++;
            }
        }
        return replaced;
    }

    @Override
    public int size() {
        Body rows = body("size()");
        if (isShared()) {
            // what others wrote over what was taken back counts otherwise now
            touches.tidyUndone(true);
            rows.makeSure();
        }
        return rows(rows);
    }

    @Override
    public void clear() {
        Touch touch = begin("clear()");
        if (touch != null && isPublic()) {
            // others may write meanwhile, and what they write stays if this is taken back
            end("clear()", touch);
            all("clear()", (rows, batch, notes) -> {
                for (Row row : rows.rows()) {
                    row.edit(new Edit(old -> Edit.ABSENT), null, batch, notes);
                }
            });
        } else {
            body.write(old -> old.next(order()), touch);
            end("clear()", touch);
        }
    }
}
