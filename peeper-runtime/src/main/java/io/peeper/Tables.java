package io.peeper;

import java.util.List;

/** The tables of one peeper; what {@link WorkerContext#tables()} gives. For use inside the worker's callbacks. */
public interface Tables {
    /**
     * The table of this peeper that has the name: the one there is, which may have survived a crash or a transfer, with its rows and as
     * it is set; else a new one, made to the spec. So {@code init} opens what it needs and asks no further. A table that another peeper
     * has under the same name is another table, unless both are {@linkplain TableSpec#named named}.
     *
     * @throws IllegalArgumentException if there is one of another type, or with other keys or values
     * @throws IllegalStateException if the spec says {@code named()} and another peeper's table has the name
     */
    <K, V> Table<K, V> open(String name, TableSpec<K, V> spec);

    /** The tables that are this peeper's now, in the order in which they came. */
    List<Table<?, ?>> all();
}
