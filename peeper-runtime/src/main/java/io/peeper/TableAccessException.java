package io.peeper;

/**
 * An operation on a {@link Table} that is not allowed to whoever called it, or any more: somebody else's table, one that has been
 * deleted, or a handler that was killed and still goes on. Nothing has changed.
 */
public final class TableAccessException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String table;
    private final transient PeeperRef owner;

    /** For the runtime. */
    public TableAccessException(String message, String table, PeeperRef owner) {
        super(message);
        this.table = table;
        this.owner = owner;
    }

    /** The name of the table. */
    public String table() {
        return table;
    }

    /** Whose table it is, or was. */
    public PeeperRef owner() {
        return owner;
    }
}
