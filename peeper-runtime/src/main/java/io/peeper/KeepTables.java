package io.peeper;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** Which tables of a peeper survive its worker, beside those with a {@link TableSpec#heir()}. An immutable value. */
public final class KeepTables {
    private static final KeepTables NONE = new KeepTables(Set.of(), false);
    private static final KeepTables ALL = new KeepTables(Set.of(), true);

    private final Set<String> names;
    private final boolean all;

    private KeepTables(Set<String> names, boolean all) {
        this.names = names;
        this.all = all;
    }

    /** None, which is the default: tables go with the worker. */
    public static KeepTables none() {
        return NONE;
    }

    /** All. */
    public static KeepTables all() {
        return ALL;
    }

    /** Those opened by these names. */
    public static KeepTables named(String... names) {
        return new KeepTables(Set.copyOf(List.of(names)), false);
    }

    /** Whether a table is among them. */
    public boolean keeps(String table) {
        return all || names.contains(Objects.requireNonNull(table, "table"));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof KeepTables keep && all == keep.all && names.equals(keep.names);
    }

    @Override
    public int hashCode() {
        return 31 * names.hashCode() + Boolean.hashCode(all);
    }

    @Override
    public String toString() {
        return "KeepTables[" + (all ? "all" : names.isEmpty() ? "none" : String.join(", ", new TreeSet<>(names))) + "]";
    }
}
