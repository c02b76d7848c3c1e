package io.peeper;

import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How to make a {@link Table}. An immutable value: each method returns a new spec.
 *
 * <pre>{@code
 * TableSpec.set(String.class, Integer.class).access(Access.PUBLIC).heir()
 * }</pre>
 *
 * @param <K> the keys
 * @param <V> the values
 */
@SuppressWarnings("exports") // the annotation is not needed to run or compile against this
public final class TableSpec<K, V> {
    private final TableType type;
    private final Class<?> keys;
    private final Class<?> values;
    private final @Nullable Comparator<? super K> order;
    private final Options options;

    private record Options(
            Access access,
            boolean survives,
            @Nullable PeeperRef heir,
            @Nullable Object data,
            boolean named,
            boolean partial) {
        static final Options DEFAULT = new Options(Access.PROTECTED, false, null, null, false, false);
    }

    private TableSpec(
            TableType type, Class<?> keys, Class<?> values, @Nullable Comparator<? super K> order, Options options) {
        this.type = type;
        this.keys = boxed(keys, "keys");
        this.values = boxed(values, "values");
        this.order = order;
        this.options = options;
    }

    private static Class<?> boxed(Class<?> type, String what) {
        if (Objects.requireNonNull(type, what).isPrimitive()) {
            throw new IllegalArgumentException(what + ": " + type + " is primitive; name its box, as Integer.class");
        }
        return type;
    }

    private static <K, V> TableSpec<K, V> of(TableType type, Class<?> keys, Class<?> values) {
        return new TableSpec<>(type, keys, values, null, Options.DEFAULT);
    }

    /** One row a key, in no order. */
    public static <K, V> TableSpec<K, V> set(Class<K> keys, Class<V> values) {
        return of(TableType.SET, keys, values);
    }

    /** The same for generic types, whose classes are not checked. */
    public static <K, V> TableSpec<K, V> set() {
        return of(TableType.SET, Object.class, Object.class);
    }

    /** One row a key, in the natural order of the keys. */
    public static <K extends Comparable<? super K>, V> TableSpec<K, V> orderedSet(Class<K> keys, Class<V> values) {
        return new TableSpec<>(TableType.ORDERED_SET, keys, values, Comparator.naturalOrder(), Options.DEFAULT);
    }

    /** One row a key, in an order of one's own; keys that it calls equal are one. */
    public static <K, V> TableSpec<K, V> orderedSet(Class<K> keys, Class<V> values, Comparator<? super K> order) {
        return new TableSpec<>(
                TableType.ORDERED_SET, keys, values, Objects.requireNonNull(order, "order"), Options.DEFAULT);
    }

    /** The same for generic types, whose classes are not checked. */
    public static <K, V> TableSpec<K, V> orderedSet(Comparator<? super K> order) {
        return new TableSpec<>(
                TableType.ORDERED_SET,
                Object.class,
                Object.class,
                Objects.requireNonNull(order, "order"),
                Options.DEFAULT);
    }

    /** Any number of rows a key, no two of them equal. */
    public static <K, V> TableSpec<K, V> bag(Class<K> keys, Class<V> values) {
        return of(TableType.BAG, keys, values);
    }

    /** The same for generic types, whose classes are not checked. */
    public static <K, V> TableSpec<K, V> bag() {
        return of(TableType.BAG, Object.class, Object.class);
    }

    /** Any number of rows a key. */
    public static <K, V> TableSpec<K, V> duplicateBag(Class<K> keys, Class<V> values) {
        return of(TableType.DUPLICATE_BAG, keys, values);
    }

    /** The same for generic types, whose classes are not checked. */
    public static <K, V> TableSpec<K, V> duplicateBag() {
        return of(TableType.DUPLICATE_BAG, Object.class, Object.class);
    }

    private TableSpec<K, V> with(Options changed) {
        return new TableSpec<>(type, keys, values, order, changed);
    }

    /** Who may use it; default: {@link Access#PROTECTED}. */
    public TableSpec<K, V> access(Access access) {
        Objects.requireNonNull(access, "access");
        return with(new Options(access, options.survives, options.heir, options.data, options.named, options.partial));
    }

    /**
     * It survives its owner's worker: after a crash or a kill the next worker finds it, as the last completed message left it. It is the
     * table itself that stays, at no cost. It ends with the peeper.
     */
    public TableSpec<K, V> heir() {
        return with(new Options(options.access, true, null, null, options.named, options.partial));
    }

    /**
     * Another peeper has it when its owner's worker ends, and gets a {@link TableTransfer}; where {@link PeeperSpec#keepTables} keeps it,
     * only when its owner ends for good. Is that one not alive then, the table is deleted. What makes it gets a table of its own at its
     * next {@code open}; so one that is {@link #named} is better kept.
     *
     * @param heir another peeper of the same system; the owner itself stands for {@link #heir()}
     * @param data for the {@link TableTransfer}
     */
    public TableSpec<K, V> heir(PeeperRef heir, @Nullable Object data) {
        Objects.requireNonNull(heir, "heir");
        return with(new Options(options.access, false, heir, data, options.named, options.partial));
    }

    /**
     * No other table that is named so has its name, and {@link PeeperSystem#table} finds it whoever has another one of that name that is
     * not.
     */
    public TableSpec<K, V> named() {
        return with(new Options(options.access, options.survives, options.heir, options.data, true, options.partial));
    }

    /**
     * What a handler wrote stays, also if it fails or is killed later on; by default that is taken back, with what it did to the state. As
     * tables are on the BEAM.
     */
    public TableSpec<K, V> keepPartialWrites() {
        return with(new Options(options.access, options.survives, options.heir, options.data, options.named, true));
    }

    /** How the rows lie. */
    public TableType type() {
        return type;
    }

    /** The class of the keys; {@code Object} where it is not checked. */
    public Class<?> keys() {
        return keys;
    }

    /** The class of the values; {@code Object} where it is not checked. */
    public Class<?> values() {
        return values;
    }

    /** The order of an ordered set; null of any other. */
    public @Nullable Comparator<? super K> order() {
        return order;
    }

    /** Who may use it. */
    public Access access() {
        return options.access;
    }

    /** Whether {@link #heir()} was said. */
    public boolean survives() {
        return options.survives;
    }

    /** Which peeper is the heir; null: none. */
    public @Nullable PeeperRef heirRef() {
        return options.heir;
    }

    /** What the heir is told. */
    public @Nullable Object heirData() {
        return options.data;
    }

    /** Whether {@link #named()} was said. */
    public boolean isNamed() {
        return options.named;
    }

    /** Whether {@link #keepPartialWrites()} was said. */
    public boolean keepsPartialWrites() {
        return options.partial;
    }

    @Override
    public String toString() {
        return "TableSpec[" + type + ", " + options.access + ", " + keys.getSimpleName() + " to "
                + values.getSimpleName() + "]";
    }
}
