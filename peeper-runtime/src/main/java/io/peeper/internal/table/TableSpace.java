package io.peeper.internal.table;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The tables of one system, by their names. */
public final class TableSpace {
    private final Supplier<@Nullable Run> running;
    private final ConcurrentHashMap<String, Set<OpenTable<?, ?>>> byName = new ConcurrentHashMap<>();

    /**
     * Makes one.
     *
     * @param running the innermost run of the current thread
     */
    public TableSpace(Supplier<@Nullable Run> running) {
        this.running = running;
    }

    /** The innermost run of the current thread; null: it is in none. */
    @Nullable
    Run running() {
        return running.get();
    }

    /** Takes a place under its name; else who has that alone. */
    @Nullable
    OpenTable<?, ?> add(OpenTable<?, ?> table) {
        OpenTable<?, ?>[] holder = new OpenTable<?, ?>[1];
        byName.compute(table.name(), (name, known) -> {
            Set<OpenTable<?, ?>> all = known == null ? ConcurrentHashMap.newKeySet(2) : known;
            if (table.isNamed()) {
                for (OpenTable<?, ?> one : all) {
                    if (one.isNamed() && one.holdsName(table)) {
                        holder[0] = one;
                        return all;
                    }
                }
            }
            all.add(table);
            return all;
        });
        return holder[0];
    }

    void remove(OpenTable<?, ?> table) {
        byName.computeIfPresent(table.name(), (name, all) -> {
            all.remove(table);
            return all.isEmpty() ? null : all;
        });
    }

    /**
     * The table of a name; null: there is none.
     *
     * @throws IllegalStateException if there are several, none of which has the name alone
     */
    public @Nullable OpenTable<?, ?> find(String name) {
        OpenTable<?, ?> found = null;
        OpenTable<?, ?> other = null;
        for (OpenTable<?, ?> one : byName.getOrDefault(name, Set.of())) {
            if (!one.isAlive()) {
                continue;
            }
            if (one.isNamed()) {
                return one;
            }
            other = found;
            found = one;
        }
        if (found != null && other != null) {
            throw new IllegalStateException("There are several tables " + name + ", one of "
                    + found.ownerId() + " and one of " + other.ownerId()
                    + ". To find one of them by its name alone, open it with TableSpec...named().");
        }
        return found;
    }

    /** How many names there are. */
    int size() {
        return byName.size();
    }
}
