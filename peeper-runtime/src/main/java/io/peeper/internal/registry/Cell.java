package io.peeper.internal.registry;

/** What a {@link KeyTable} has under a key. Equal only to itself, so that it can be taken out without asking the key anything. */
abstract class Cell {
    private final Object key;
    private final int hash;
    private volatile boolean retired;

    Cell(Object key, int hash) {
        this.key = key;
        this.hash = hash;
    }

    final Object key() {
        return key;
    }

    final int hash() {
        return hash;
    }

    /** Whether it is empty, and stays so: it is about to leave the table, and another one takes its place. */
    final boolean isRetired() {
        return retired;
    }

    final void retire() {
        retired = true;
    }

    @Override
    public final int hashCode() {
        return hash;
    }

    @Override
    public final boolean equals(Object other) {
        return this == other;
    }
}
