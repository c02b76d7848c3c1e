package io.peeper.internal.table;

import io.peeper.Table;
import io.peeper.TableAccessException;
import io.peeper.TableSpec;
import io.peeper.Tables;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The tables of a peeper, as its worker sees them. */
public final class OwnTables implements Tables {
    private final Supplier<Run> running;

    /**
     * Makes it.
     *
     * @param running the peeper's run that the current thread is in, or a throw
     */
    public OwnTables(Supplier<Run> running) {
        this.running = running;
    }

    @Override
    public List<Table<?, ?>> all() {
        return List.copyOf(running.get().owner().estate().all());
    }

    @Override
    public <K, V> Table<K, V> open(String name, TableSpec<K, V> spec) {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(spec, "spec");
        Run run = running.get();
        Owner owner = run.owner();
        OpenTable<?, ?> known = owner.estate().find(name);
        return known == null ? make(name, spec, run, owner) : same(known, spec);
    }

    @SuppressWarnings("unchecked") // checked
    private static <K, V> Table<K, V> same(OpenTable<?, ?> known, TableSpec<K, V> spec) {
        TableSpec<?, ?> other = known.spec();
        if (other.type() != spec.type() || other.keys() != spec.keys() || other.values() != spec.values()) {
            throw new IllegalArgumentException("open(...): there is " + known + " already, by " + other
                    + ", which does not fit " + spec + ". Delete it first.");
        }
        return (Table<K, V>) known;
    }

    private static <K, V> Table<K, V> make(String name, TableSpec<K, V> spec, Run run, Owner owner) {
        Writes message = run.writes();
        @Nullable Writes by = spec.keepsPartialWrites() ? null : message;
        RowTable<K, V> table = new RowTable<>(name, spec, owner, by);
        OpenTable<?, ?> holder = owner.tableSpace().add(table);
        if (holder != null) {
            throw new IllegalStateException(
                    "open(...): the name " + name + " is taken by " + holder + ", and both are named()");
        }
        if (!owner.estate().add(table, message)) {
            owner.tableSpace().remove(table);
            throw new TableAccessException(
                    "open(...) of table " + name + " of " + owner.ref().id()
                            + ": the handler that does this was killed, and nothing that it writes counts",
                    name,
                    owner.ref());
        }
        if (!table.isAlive()) {
            // somebody found it by its name and has deleted it since
            owner.estate().remove(table);
        }
        return table;
    }
}
