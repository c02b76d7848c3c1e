package io.peeper;

/** How the rows of a {@link Table} lie. Keys are compared by {@code equals}, those of an ordered set by their order. */
public enum TableType {
    /** One row a key, in no order. */
    SET,

    /** One row a key, in the order of the keys. */
    ORDERED_SET,

    /** Any number of rows a key, no two of them equal, in the order in which they came. */
    BAG,

    /** Any number of rows a key, in the order in which they came. */
    DUPLICATE_BAG;

    /** Whether a key has one row at most. */
    public boolean isSet() {
        return this == SET || this == ORDERED_SET;
    }
}
