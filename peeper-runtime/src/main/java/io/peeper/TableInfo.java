package io.peeper;

import java.util.Objects;
import java.util.Optional;

/**
 * What is known of a {@link Table}, as of when somebody asked.
 *
 * @param name what it was opened by
 * @param type how its rows lie
 * @param access who may use it
 * @param owner whose it is; of a deleted one, whose it was
 * @param heir which other peeper has it next
 * @param kept whether it survives its owner's worker, by {@link TableSpec#heir()} or {@link PeeperSpec#keepTables}
 * @param named whether it alone has its name, by {@link TableSpec#named}
 * @param size how many rows it has
 * @param alive whether it has not been deleted
 */
public record TableInfo(
        String name,
        TableType type,
        Access access,
        PeeperRef owner,
        Optional<PeeperRef> heir,
        boolean kept,
        boolean named,
        int size,
        boolean alive) {
    /** Checks it. */
    public TableInfo {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(access, "access");
        Objects.requireNonNull(owner, "owner");
        Objects.requireNonNull(heir, "heir");
    }
}
