package io.peeper;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What {@code info} gets when a table has become this peeper's, by {@link Table#giveAway} or as its {@linkplain
 * TableSpec#heir(PeeperRef, Object) heir}; as GenServer's {@code ETS-TRANSFER}. It comes before any {@link Down} or {@link Exit} of the
 * one who had it.
 *
 * @param table the table, with all that is in it
 * @param from whose it was
 * @param data what that one had to say
 */
@SuppressWarnings("exports") // the annotation is not needed to run or compile against this
public record TableTransfer(
        Table<?, ?> table, PeeperRef from, @Nullable Object data) {
    /** Checks it. */
    public TableTransfer {
        Objects.requireNonNull(table, "table");
        Objects.requireNonNull(from, "from");
    }
}
